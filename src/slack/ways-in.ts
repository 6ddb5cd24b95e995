import type { Ask, PostedJson, Wanted } from "#commands/wanted.ts";
import { type Address, aloneIn } from "./address.ts";
import { linksIn, postedOf, unescaped, wordsOf } from "./incoming.ts";
import type { Command, Message, SlackFile } from "./payloads.ts";

/** What one installation is known by. */
export type Home = {
  /** "slack:T024BE7LD", or "slack:E…" where a whole organisation installed it. */
  workspace: string;
  team: string | null;
  enterprise: string | null;
  botUser: string;
  botId: string | null;
};

type Where = { key: string; channel: string; kind: Ask["kind"]; place: string | null; user: string };

const surface = "slack";

/** One request, from whatever way it came in. `place`: the thread that it is asked in. */
export const askOf = (
  { workspace }: Pick<Home, "workspace">,
  { key, channel, kind, place, user }: Where,
  address: Partial<Address>,
  wanted: Wanted,
): Ask => {
  const alone = address.alone === true && kind !== "direct";
  const to: Address = {
    channel,
    thread: place,
    user,
    responseUrl: null,
    alone: false,
    unaddressed: false,
    ...address,
  };
  return {
    key,
    surface,
    workspace,
    conversation: alone ? aloneIn(channel, user) : channel,
    kind: alone ? "direct" : kind,
    place: alone ? null : place,
    asker: { id: user, name: null },
    mayAdminister: false,
    to,
    wanted,
  };
};

export const briefOf = (
  posted: PostedJson,
  more: Partial<Omit<Extract<Wanted, { command: "brief" }>, "command" | "posted">> = {},
): Wanted => ({
  command: "brief",
  posted,
  length: "standard",
  language: null,
  refresh: false,
  ...more,
});

const plain = {
  help: { command: "help" },
  recent: { command: "recent" },
  settings: { command: "settings", set: null, conversation: null },
} as const satisfies Record<string, Wanted>;

const isPlain = (word: string): word is keyof typeof plain => Object.hasOwn(plain, word);

/** `/brief help`, `recent` and the like: a word that stands alone. */
export const plainWanted = (words: string): Wanted | null => {
  const word = words.trim().toLowerCase();
  return isPlain(word) ? plain[word] : null;
};

/** The kind of a conversation by its id, and by its name or type where an id alone does not tell. */
export const kindOf = (channel: string, hint: string | undefined): Ask["kind"] => {
  if (channel.startsWith("D") || hint === "im" || hint === "directmessage") return "direct";
  return hint === "mpim" || hint?.startsWith("mpdm-") ? "group" : "channel";
};

/** What a slash command asks: null where it stands alone, or lists what may be forgotten. */
export const commandAsk = (home: Home, command: Command): Ask | "form" | "forget" => {
  const { text, channel_id: channel, channel_name: name, user_id: user, trigger_id, response_url } = command;
  const words = unescaped(text).trim();
  const where: Where = { key: trigger_id, channel, kind: kindOf(channel, name), place: null, user };
  const address = { responseUrl: response_url ?? null };
  if (words === "") return "form";
  if (words.toLowerCase() === "forget") return "forget";
  const wanted = plainWanted(words);
  if (wanted) return askOf(home, where, address, wanted);
  return askOf(home, where, address, briefOf(postedOf(text, words) ?? { kind: "paste", text: words, title: null }));
};

/** The bot's own texts, other bots', edits and notices are nobody's request. */
const isPersons = ({ subtype, bot_id, bot_profile, user }: Message, { botUser }: Home): boolean =>
  user !== undefined &&
  user !== botUser &&
  bot_id === undefined &&
  bot_profile === undefined &&
  (subtype === undefined || subtype === "file_share" || subtype === "thread_broadcast");

export const attachedOf = (file: SlackFile): PostedJson => ({
  kind: "attached",
  name: file.name ?? file.id,
  ref: file.id,
});

/** So long a text, opening a thread, is an article and not a question. */
const leastArticle = 600;

const isQuestion = (words: string): boolean => /[?？؟;]["”»)]?\s*$/u.test(words);

/** What the words of a message ask of the bot, where they are meant for it. */
const wantedIn = (message: Message, words: string): Wanted => {
  const { text, files = [], thread_ts } = message;
  const [file] = files;
  if (file) return briefOf(attachedOf(file));
  const word = plainWanted(words);
  if (word) return word;
  if (words.toLowerCase() === "forget") return { command: "forget", what: "thread" };
  if (words === "") return { command: "help" };
  const isLink = linksIn(text).length > 0 && !(thread_ts !== undefined && isQuestion(words));
  const posted = isLink || (thread_ts === undefined && words.length >= leastArticle) ? postedOf(text, words) : null;
  return posted ? briefOf(posted) : { command: "ask", question: words };
};

/**
 * What a message asks. A mention comes as two events, and is one request by its channel and time. `isKnown`: whether a brief stands in
 * the message's thread. @returns null where it is people's own talk.
 */
export const messageAsk = async (
  home: Home,
  message: Message,
  isKnown: (place: string) => Promise<boolean>,
  mentionsOnly: boolean,
): Promise<Ask | null> => {
  if (!isPersons(message, home) || message.user === undefined) return null;
  const { channel, channel_type, ts, thread_ts, user } = message;
  const kind = kindOf(channel, channel_type);
  const { words, isAddressed } = wordsOf(message, home.botUser);
  const isMeant = kind === "direct" || isAddressed || message.type === "app_mention";
  const place = thread_ts ?? ts;
  const where: Where = { key: `${channel}:${ts}`, channel, kind, place, user };
  if (isMeant) {
    const wanted = wantedIn(message, words);
    if (wanted.command === "ask" && kind !== "direct" && thread_ts === undefined)
      return askOf(home, where, {}, { command: "help" });
    return askOf(home, where, {}, wanted);
  }
  const others = /<@[UW]\w+/u.test(message.text);
  if (mentionsOnly || thread_ts === undefined || others || !isQuestion(words)) return null;
  if (!(await isKnown(thread_ts))) return null;
  return askOf(home, where, { unaddressed: true }, { command: "ask", question: words });
};

/** An edited message as if it had been written so, with the event that it was first told as; null where nothing was edited in it. */
export const editedMessage = (event: Message): { message: Message; was: string; key: string } | null => {
  const { subtype, message, previous_message: before, channel, channel_type } = event;
  if (subtype !== "message_changed" || !message?.edited || message.bot_id !== undefined) return null;
  // A preview that Slack adds, or a reply below, changes a message too, and none of its words.
  if (message.text === before?.text) return null;
  const { user, ts, thread_ts, text, blocks, files } = message;
  const was = `${channel}:${ts}`;
  const anew: Message = {
    type: "message",
    channel,
    ts,
    text,
    ...(channel_type === undefined ? {} : { channel_type }),
    ...(user === undefined ? {} : { user }),
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...(blocks === undefined ? {} : { blocks }),
    ...(files === undefined ? {} : { files }),
  };
  return { message: anew, was, key: `${was}:${message.edited.ts}` };
};
