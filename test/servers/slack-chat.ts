import { type Call, channelOf, type Method, reaches, refuse, whyNotIn } from "./slack-call.ts";
import { type Obj, objOf, objsOf, textOf } from "./slack-json.ts";
import { ringFor, splitText, unfurledBy, wrongWith } from "./slack-posting.ts";
import { type Channel, directWith, type Message } from "./slack-state.ts";

/** A message as the API gives it. */
export const messageObj = (message: Message, state: Call["state"]): Obj => {
  const { ts, thread, user, isBot, text, blocks, files, metadata, editedAt } = message;
  const replies = state.messages.filter((each) => each.channel === message.channel && each.thread === ts);
  return {
    type: "message",
    ts,
    user,
    text,
    ...(isBot ? { bot_id: "B0GROUND", app_id: "A0GROUND" } : {}),
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(files.length > 0 ? { files } : {}),
    ...(thread ? { thread_ts: thread } : {}),
    ...(replies.length > 0 ? { thread_ts: ts, reply_count: replies.length } : {}),
    ...(metadata ? { metadata } : {}),
    ...(editedAt ? { edited: { user, ts: editedAt } } : {}),
  };
};

/** Where a post goes: a person's id stands for the direct conversation with them. */
const target = (call: Call): Channel | undefined => {
  const { args, state, installation } = call;
  const named = textOf(args.channel);
  return state.people.has(named) ? directWith(state, named, installation) : channelOf(call);
};

const found = ({ state, installation }: Call, channel: string, ts: string): Message | undefined => {
  const team = state.channels.get(channel)?.team ?? "";
  if (!reaches(installation, team)) return undefined;
  return state.messages.find((each) => each.channel === channel && each.ts === ts);
};

/** Blocks as Slack stores them: each with an id. */
export const stored = (blocks: Obj[], id: (prefix: string) => string): Obj[] =>
  blocks.map((block) => (textOf(block.block_id) === "" ? { ...block, block_id: id("b") } : block));

const threadOf = (call: Call, channel: Channel): string | null | "none" => {
  const ts = textOf(call.args.thread_ts);
  if (ts === "") return null;
  const root = found(call, channel.id, ts);
  if (!root) return "none";
  return root.thread ?? root.ts;
};

const post =
  (isStrict: boolean) =>
  (call: Call): Obj => {
    const { args, state, installation } = call;
    const channel = target(call);
    const why = whyNotIn(call, channel);
    if (why !== null || !channel) return refuse(why ?? "channel_not_found");
    const wrong = wrongWith(call, "post", isStrict);
    if (wrong) return wrong;
    const thread = threadOf(call, channel);
    if (thread === "none") return refuse("thread_not_found");
    const messages = splitText(args).map(
      (text): Message => ({
        ts: state.ts(),
        channel: channel.id,
        thread,
        user: installation.botUser,
        isBot: true,
        text,
        blocks: stored(objsOf(args.blocks), state.id),
        files: [],
        metadata: args.metadata === undefined ? null : objOf(args.metadata),
        unfurled: unfurledBy(call),
        editedAt: null,
      }),
    );
    state.messages.push(...messages);
    ringFor(state, channel.id, args);
    state.statuses.delete(`${channel.id} ${thread}`);
    state.changed();
    const [first] = messages;
    if (!first) return refuse("no_text");
    return { ok: true, channel: channel.id, ts: first.ts, message: messageObj(first, state) };
  };

/** The message that a call is about, which must be the bot's own; or why not. */
const ownMessage = (call: Call, notOwn: string): { channel: Channel; message: Message } | { refused: string } => {
  const channel = channelOf(call);
  const why = whyNotIn(call, channel);
  if (why !== null || !channel) return { refused: why ?? "channel_not_found" };
  const message = found(call, channel.id, textOf(call.args.ts));
  if (!message) return { refused: "message_not_found" };
  return message.user === call.installation.botUser ? { channel, message } : { refused: notOwn };
};

const update =
  (isStrict: boolean) =>
  (call: Call): Obj => {
    const { args, state } = call;
    const own = ownMessage(call, "cant_update_message");
    if ("refused" in own) return refuse(own.refused);
    const { channel, message } = own;
    const wrong = wrongWith(call, "update", isStrict);
    if (wrong) return wrong;
    const blocks = stored(objsOf(args.blocks), state.id);
    const isRich = (all: Obj[]): boolean => all.some(({ type }) => type === "rich_text");
    if (isRich(message.blocks) && blocks.length > 0 && !isRich(blocks)) return refuse("block_mismatch");
    message.text = textOf(args.text);
    message.blocks = blocks;
    if (args.metadata !== undefined) message.metadata = objOf(args.metadata);
    if (blocks.length === 0) message.editedAt = state.ts();
    ringFor(state, channel.id, args);
    state.changed();
    return { ok: true, channel: channel.id, ts: message.ts, text: message.text, message: messageObj(message, state) };
  };

const remove = (call: Call): Obj => {
  const { state } = call;
  const own = ownMessage(call, "cant_delete_message");
  if ("refused" in own) return refuse(own.refused);
  const { channel, message } = own;
  state.messages.splice(state.messages.indexOf(message), 1);
  state.changed();
  return { ok: true, channel: channel.id, ts: message.ts };
};

const ephemeral =
  (isStrict: boolean) =>
  (call: Call): Obj => {
    const { args, state, installation } = call;
    const channel = channelOf(call);
    const why = whyNotIn(call, channel);
    if (why !== null || !channel) return refuse(why ?? "channel_not_found");
    const to = textOf(args.user);
    if (!channel.members.has(to)) return refuse("user_not_in_channel");
    const wrong = wrongWith(call, "ephemeral", isStrict);
    if (wrong) return wrong;
    const thread = threadOf(call, channel);
    if (thread === "none") return refuse("thread_not_found");
    const ts = state.ts();
    const blocks = stored(objsOf(args.blocks), state.id);
    const { botUser: user } = installation;
    const text = textOf(args.text);
    state.ephemerals.push({ ts, channel: channel.id, thread, user, isBot: true, text, blocks, editedAt: null, to });
    state.changed();
    return { ok: true, message_ts: ts };
  };

const permalink = (call: Call): Obj => {
  const channel = textOf(call.args.channel);
  const ts = textOf(call.args.message_ts);
  const message = found(call, channel, ts);
  if (!call.state.channels.has(channel)) return refuse("channel_not_found");
  if (!message) return refuse("message_not_found");
  const thread = message.thread ? `?thread_ts=${message.thread}&cid=${channel}` : "";
  const link = `https://ground.slack.com/archives/${channel}/p${ts.replace(".", "")}${thread}`;
  return { ok: true, channel, permalink: link };
};

const writes = (): readonly string[] => ["chat:write"];

export const chatMethods = (isStrict: boolean): Record<string, Method> => ({
  "chat.postMessage": { tier: null, scopes: writes, run: post(isStrict) },
  "chat.update": { tier: 3, scopes: writes, run: update(isStrict) },
  "chat.delete": { tier: 3, scopes: writes, run: remove },
  "chat.postEphemeral": { tier: 4, scopes: writes, run: ephemeral(isStrict) },
  "chat.getPermalink": { tier: null, run: permalink },
});
