import { z } from "zod";
import type { Ask, Wanted } from "#commands/wanted.ts";
import { aloneIn } from "./address.ts";
import type { BlockActions } from "./payloads.ts";
import { askOf, type Home, kindOf } from "./ways-in.ts";

/** Where somebody is who presses a button or fills in a form, as a form carries it. */
export const Spot = z.object({
  channel: z.string(),
  thread: z.string().nullable().default(null),
  responseUrl: z.url().nullable().default(null),
  /** What is looked at is for the asker alone. */
  alone: z.boolean().default(false),
  brief: z.uuid().nullable().default(null),
  version: z.int().nullable().default(null),
  line: z.int().nullable().default(null),
  /** A draft that waits for the article that it is held against. */
  draft: z.string().nullable().default(null),
});
export type Spot = z.infer<typeof Spot>;

export const spotOf = (meta: string | undefined): Spot | null => {
  if (!meta) return null;
  try {
    return Spot.safeParse(JSON.parse(meta)).data ?? null;
  } catch {
    return null;
  }
};

export const metaOf = (spot: Spot): string => JSON.stringify(spot);

/** Where a button was pressed: in a message, or in a form that carries it. */
export const pressedAt = ({ channel, message, container, view, response_url }: BlockActions): Spot | null => {
  if (view) return spotOf(view.private_metadata);
  if (!channel) return null;
  const thread = message?.thread_ts ?? (container?.is_ephemeral === true ? null : (message?.ts ?? null));
  return Spot.parse({
    channel: channel.id,
    thread,
    responseUrl: response_url ?? null,
    alone: container?.is_ephemeral === true,
  });
};

type Asking = { key: string; user: string; mayAdminister?: boolean };

/** What is asked where somebody is. `place`: whether it is asked in the thread there. */
export const askAt = (
  home: Home,
  { channel, thread, responseUrl, alone }: Spot,
  { key, user, mayAdminister = false }: Asking,
  wanted: Wanted,
): Ask => {
  const where = { key, channel, kind: kindOf(channel, undefined), place: thread, user };
  return { ...askOf(home, where, { responseUrl, alone }, wanted), mayAdminister };
};

/** The conversations that a brief seen there may belong to, likeliest first. */
export const candidates = (spot: Spot): Spot[] => {
  if (spot.channel.startsWith("D")) return [{ ...spot, alone: false }];
  const both = [
    { ...spot, alone: true },
    { ...spot, alone: false },
  ];
  return spot.alone ? both : both.toReversed();
};

/** The conversation that somebody is in. */
export const conversationAt = ({ channel, alone }: Spot, user: string): string =>
  alone && !channel.startsWith("D") ? aloneIn(channel, user) : channel;
