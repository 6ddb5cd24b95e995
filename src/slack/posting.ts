import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Ask } from "#commands/wanted.ts";
import { type Landed, PostRefused } from "#jobs/surface.ts";
import { Address, channelOf } from "./address.ts";
import { SlackPart } from "./blocks.ts";
import { type Client, patiently } from "./client.ts";
import { leaf, richText, section } from "./escape.ts";
import { errorFor, isMissingScope, troubleOf } from "./faults.ts";
import { pointingTo } from "./render.ts";

/** A part as the outbox holds it. `unanswered`: the article does not say. */
export const Held = SlackPart.extend({ unanswered: z.boolean() });
export type Held = z.infer<typeof Held>;

export type Speaking = {
  client: Client;
  /** Answers through a response_url; false where it is used up or refused. */
  respond(url: string, body: object, signal: AbortSignal): Promise<boolean>;
  /** The installation was refused: nothing more is posted through it. */
  died(code: string): Promise<void>;
};

const addressOf = (ask: Ask): Address =>
  Address.safeParse(ask.to).data ??
  Address.parse({ channel: channelOf(ask.conversation), thread: ask.place, user: ask.asker.id });

/** Nothing of foreign text is looked at for links or names, and nothing is fetched to be shown below. */
const inert = { unfurl_links: false, unfurl_media: false, parse: "none", link_names: false } as const;

const metadataFor = (key: string) => ({ event_type: "groundwire_reply", event_payload: { key } });

type Message = { blocks: types.KnownBlock[]; text: string };

const messageOf = ({ blocks, text }: Pick<SlackPart, "blocks" | "text">): Message => {
  const sent: types.KnownBlock[] = JSON.parse(JSON.stringify(blocks));
  return { blocks: sent, text };
};

const ephemerally = async (
  { client, respond }: Speaking,
  { channel, user, thread, responseUrl }: Address,
  { blocks, text }: Message,
  signal: AbortSignal,
): Promise<string | null> => {
  const inThread = thread === null ? {} : { thread_ts: thread };
  if (responseUrl !== null) {
    const body = { response_type: "ephemeral", replace_original: false, text, blocks, ...inThread };
    if (await respond(responseUrl, body, signal)) return null;
  }
  const sent = await patiently(
    () => client.chat.postEphemeral({ channel, user, text, blocks, parse: "none", link_names: false, ...inThread }),
    signal,
  );
  return sent.message_ts ?? null;
};

/** For the asker alone: where they asked, or in a direct message where the bot may not speak there. */
const postAlone = async (
  speaking: Speaking,
  address: Address,
  message: Message,
  key: string,
  signal: AbortSignal,
): Promise<Landed> => {
  try {
    return { ref: (await ephemerally(speaking, address, message, signal)) ?? key, place: null };
  } catch (error) {
    const { trouble } = troubleOf(error);
    if (trouble !== "not in channel" && trouble !== "refused") throw error;
    const { blocks, text } = message;
    const post = { channel: address.user, text, blocks, metadata: metadataFor(key), ...inert };
    const sent = await patiently(() => speaking.client.chat.postMessage(post), signal).catch(() => {
      throw error;
    });
    return { ref: sent.ts ?? key, place: null };
  }
};

const isDirect = (channel: string): boolean => channel.startsWith("D");

const ownNote = (text: string): Message => messageOf({ blocks: [richText(section(leaf(text)))], text });

/** The message that a part points to, as a button; without it where Slack does not tell. */
const withAddress = async ({ client }: Speaking, channel: string, part: SlackPart): Promise<SlackPart> => {
  if (part.see === null) return part;
  const { permalink } = await client.chat
    .getPermalink({ channel, message_ts: part.see })
    .catch(() => ({ permalink: undefined }));
  return permalink === undefined ? part : pointingTo(part, permalink);
};

/** Who brought a brief here from elsewhere is named above it. */
const withSharer = (ask: Ask, part: SlackPart, isFirst: boolean): SlackPart =>
  ask.wanted.command !== "share" || !isFirst
    ? part
    : {
        ...part,
        blocks: [richText(section(leaf("Shared by "), { type: "user", user_id: ask.asker.id })), ...part.blocks],
      };

const threadFor = (part: SlackPart, { thread }: Address, earlier: readonly Landed[]): string | null =>
  thread ?? (part.where === "thread" ? (earlier.find(({ place }) => place !== null)?.place ?? null) : null);

/** Posts one part of a reply. @throws PostRefused where trying again cannot help, with the asker told where anybody can be. */
export const postPart = async (
  speaking: Speaking,
  ask: Ask,
  held: Held,
  key: string,
  earlier: readonly Landed[],
  signal: AbortSignal,
): Promise<Landed> => {
  const address = addressOf(ask);
  const { channel } = address;
  const part = withSharer(ask, await withAddress(speaking, channel, held), earlier.length === 0);
  const forAsker = address.alone || part.where === "asker" || (address.unaddressed && held.unanswered);
  try {
    if (forAsker && !isDirect(channel)) return await postAlone(speaking, address, messageOf(part), key, signal);
    const thread = threadFor(part, address, earlier);
    const post = {
      channel,
      ...messageOf(part),
      metadata: metadataFor(key),
      ...inert,
      ...(thread === null ? {} : { thread_ts: thread }),
    };
    const sent = await patiently(() => speaking.client.chat.postMessage(post), signal);
    const ref = sent.ts ?? key;
    return { ref, place: thread ?? ref };
  } catch (error) {
    if (error instanceof PostRefused || signal.aborted) throw error;
    const trouble = troubleOf(error);
    if (trouble.trouble === "dead") await speaking.died(trouble.code);
    const failed = errorFor(trouble, error);
    if (failed instanceof PostRefused && !forAsker)
      await postAlone(speaking, address, ownNote(failed.message), `${key}:why`, signal).catch(() => null);
    throw failed;
  }
};

const Metadata = z.object({ event_payload: z.object({ key: z.string() }) });

const keyOf = (message: object): string | null =>
  ("metadata" in message ? Metadata.safeParse(message.metadata).data?.event_payload.key : null) ?? null;

type Seen = { ts: string; place: string };

const seenIn = async (
  { client }: Pick<Speaking, "client">,
  channel: string,
  thread: string | null,
  key: string,
  signal: AbortSignal,
): Promise<Seen | null> => {
  const look = { channel, include_all_metadata: true };
  const { messages = [] } = await patiently(
    () =>
      thread === null
        ? client.conversations.history({ ...look, limit: 15 })
        : client.conversations.replies({ ...look, ts: thread, limit: 200 }),
    signal,
  );
  const found = messages.find((message) => keyOf(message) === key);
  return found?.ts === undefined ? null : { ts: found.ts, place: thread ?? found.thread_ts ?? found.ts };
};

/** Looks for a part that may have landed: where the bot may read, its own posts carry their keys. Further parts stand under the first. */
export const findPosted = async (
  speaking: Pick<Speaking, "client">,
  ask: Ask,
  key: string,
  signal: AbortSignal,
): Promise<Landed | "no" | "cannot tell"> => {
  const { channel, thread, alone } = addressOf(ask);
  if (alone) return "cannot tell";
  const landed = (seen: Seen | null): Landed | "no" => (seen === null ? "no" : { ref: seen.ts, place: seen.place });
  try {
    const seen = await seenIn(speaking, channel, thread, key, signal);
    const first = key.replace(/:\d+$/u, ":0");
    if (seen !== null || thread !== null || first === key) return landed(seen);
    const root = await seenIn(speaking, channel, null, first, signal);
    return landed(root && (await seenIn(speaking, channel, root.ts, key, signal)));
  } catch (error) {
    if (isMissingScope(error) || troubleOf(error).trouble === "not in channel") return "cannot tell";
    throw error;
  }
};
