import { z } from "zod";

/** Where a reply goes: it travels with the ask, sealed where it is kept. */
export const Address = z.object({
  channel: z.string(),
  /** The thread that the reply stands in; null: in the conversation itself. */
  thread: z.string().nullable(),
  user: z.string(),
  /** Takes a few replies for the asker alone, for half an hour, also where the bot is no member. */
  responseUrl: z.url().nullable().default(null),
  /** Everything of the reply is for the asker alone. */
  alone: z.boolean().default(false),
  /** Nobody spoke to the bot: what the article does not answer is told to the asker alone. */
  unaddressed: z.boolean().default(false),
});
export type Address = z.infer<typeof Address>;

/** What is for one person in a channel is a conversation of its own: the channel's lists and questions do not reach it. */
export const aloneIn = (channel: string, user: string): string => `${channel}:${user}`;

/** The Slack channel of a conversation of ours. */
export const channelOf = (conversation: string): string => conversation.split(":")[0] ?? conversation;
