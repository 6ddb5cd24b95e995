import { type Call, channelOf, type Method, reaches, refuse } from "./slack-call.ts";
import { messageObj } from "./slack-chat.ts";
import { type Obj, objsOf, textOf } from "./slack-json.ts";
import { type Channel, directWith, type Person } from "./slack-state.ts";

const scopeFor = (verb: "history" | "read") => (call: Call) => {
  const kind = channelOf(call)?.kind ?? "public";
  return [{ public: "channels", private: "groups", im: "im", mpim: "mpim" }[kind]].map((name) => `${name}:${verb}`);
};

const seen = (call: Call): Channel | null => {
  const channel = channelOf(call);
  if (!channel || !reaches(call.installation, channel.team)) return null;
  return channel.kind === "public" || channel.members.has(call.installation.botUser) ? channel : null;
};

const channelObj = (channel: Channel, botUser: string): Obj => {
  const { id, name, kind, isArchived, isShared, members, team } = channel;
  if (kind === "im")
    return { id, is_im: true, user: [...members].find((each) => each !== botUser) ?? "", is_archived: isArchived };
  return {
    id,
    name,
    is_channel: kind === "public",
    is_group: kind === "private",
    is_mpim: kind === "mpim",
    is_im: false,
    is_private: kind !== "public",
    is_archived: isArchived,
    is_member: members.has(botUser),
    is_shared: isShared,
    is_ext_shared: isShared,
    is_org_shared: false,
    context_team_id: team,
    num_members: members.size,
  };
};

const info = (call: Call): Obj => {
  const channel = seen(call);
  return channel ? { ok: true, channel: channelObj(channel, call.installation.botUser) } : refuse("channel_not_found");
};

/** Whole pages only: what a test writes stays below Slack's limits. */
const read = (call: Call, thread: string | null): Obj => {
  const channel = seen(call);
  if (!channel) return refuse("channel_not_found");
  if (!channel.members.has(call.installation.botUser)) return refuse("not_in_channel");
  const { args, state } = call;
  const inHere = state.messages.filter((each) => each.channel === channel.id);
  const wanted =
    thread === null
      ? inHere.filter((each) => each.thread === null).toReversed()
      : inHere.filter((each) => each.ts === thread || each.thread === thread);
  if (thread !== null && wanted.length === 0) return refuse("thread_not_found");
  const [oldest, latest] = [Number(args.oldest ?? 0), Number(args.latest ?? Number.POSITIVE_INFINITY)];
  const isInclusive = args.inclusive === true;
  const inTime = wanted.filter(({ ts }) => {
    const at = Number(ts);
    return isInclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  });
  const limit = Number(args.limit ?? 100);
  const withMetadata = args.include_all_metadata === true;
  const from = Number(textOf(args.cursor).replace("at:", "")) || 0;
  const page = inTime.slice(from, from + limit).map((message) => {
    const { metadata, ...rest } = messageObj(message, state);
    return withMetadata && metadata !== undefined ? { ...rest, metadata } : rest;
  });
  const hasMore = inTime.length > from + limit;
  return {
    ok: true,
    messages: page,
    has_more: hasMore,
    response_metadata: { next_cursor: hasMore ? `at:${from + limit}` : "" },
  };
};

const openDirect = ({ args, state, installation }: Call): Obj => {
  const user = textOf(args.users);
  if (!state.people.has(user)) return refuse("user_not_found");
  const channel = directWith(state, user, installation);
  return { ok: true, channel: { id: channel.id } };
};

const personObj = ({ id, name, team, isAdmin, isGuest, locale }: Person, here: string): Obj => ({
  id,
  team_id: team,
  name: name.toLowerCase(),
  real_name: name,
  deleted: false,
  is_bot: false,
  is_admin: isAdmin,
  is_owner: false,
  is_restricted: isGuest,
  is_ultra_restricted: false,
  is_stranger: team !== here,
  locale,
  profile: { display_name: name, real_name: name },
});

const userInfo = ({ args, state, installation }: Call): Obj => {
  const person = state.people.get(textOf(args.user));
  return person ? { ok: true, user: personObj(person, installation.team) } : refuse("user_not_found");
};

const fileInfo = ({ args, state }: Call): Obj => {
  const file = state.files.get(textOf(args.file));
  return file ? { ok: true, file: file.file } : refuse("file_not_found");
};

/** What the bot shows that it is doing; it vanishes with its next post. */
const setStatus = (call: Call): Obj => {
  const { args, state } = call;
  const channel = textOf(args.channel_id);
  const status = textOf(args.status);
  if (!state.channels.has(channel)) return refuse("channel_not_found");
  if (textOf(args.thread_ts) === "") return refuse("invalid_arguments");
  if (Array.isArray(args.loading_messages) && args.loading_messages.length > 10) return refuse("invalid_arguments");
  const key = `${channel} ${textOf(args.thread_ts)}`;
  if (status === "") state.statuses.delete(key);
  else state.statuses.set(key, status);
  state.changed();
  return { ok: true };
};

/** With an agent view a thread is not taken: Slack answers ok and shows nothing. */
const suggest = ({ args, state }: Call): Obj => {
  const prompts = objsOf(args.prompts);
  if (prompts.length > 4) return refuse("invalid_arguments");
  if (prompts.some(({ title, message }) => textOf(title) === "" || textOf(message) === ""))
    return refuse("invalid_arguments");
  if (args.thread_ts === undefined) state.prompts.set(textOf(args.channel_id), prompts);
  else state.warnings.push("setSuggestedPrompts: a thread_ts makes it fail silently under an agent view");
  state.changed();
  return { ok: true };
};

const sessionStatuses = ["processing", "active", "suspended", "closed"];

const react =
  (isAdding: boolean) =>
  (call: Call): Obj => {
    const { args, state } = call;
    const channel = seen(call);
    if (!channel) return refuse("channel_not_found");
    const message = state.messages.find((each) => each.channel === channel.id && each.ts === args.timestamp);
    if (!message) return refuse("message_not_found");
    const name = textOf(args.name);
    const key = `${channel.id} ${message.ts}`;
    const there = state.reactions.get(key) ?? new Set();
    if (there.has(name) === isAdding) return refuse(isAdding ? "already_reacted" : "no_reaction");
    if (isAdding) there.add(name);
    else there.delete(name);
    state.reactions.set(key, there);
    state.changed();
    return { ok: true };
  };

const agents = (): readonly string[] => ["assistant:write"];

export const placeMethods: Record<string, Method> = {
  "conversations.info": { tier: 3, scopes: scopeFor("read"), run: info },
  "conversations.history": { tier: 3, scopes: scopeFor("history"), run: (call) => read(call, null) },
  "conversations.replies": { tier: 3, scopes: scopeFor("history"), run: (call) => read(call, textOf(call.args.ts)) },
  "conversations.open": { tier: 3, scopes: () => ["im:write"], run: openDirect },
  "conversations.members": {
    tier: 4,
    scopes: scopeFor("read"),
    run: (call) => {
      const channel = seen(call);
      return channel ? { ok: true, members: [...channel.members] } : refuse("channel_not_found");
    },
  },
  "users.info": { tier: 4, scopes: () => ["users:read"], run: userInfo },
  "files.info": { tier: 4, scopes: () => ["files:read"], run: fileInfo },
  "reactions.add": { tier: 3, scopes: () => ["reactions:write"], run: react(true) },
  "reactions.remove": { tier: 2, scopes: () => ["reactions:write"], run: react(false) },
  "assistant.threads.setStatus": { tier: null, scopes: () => ["assistant:write", "chat:write"], run: setStatus },
  "assistant.threads.setTitle": { tier: 4, scopes: agents, run: () => ({ ok: true }) },
  "assistant.threads.setSuggestedPrompts": { tier: 4, scopes: agents, run: suggest },
  "agents.sessions.setStatus": {
    tier: 3,
    scopes: agents,
    run: ({ args }) => (sessionStatuses.includes(textOf(args.status)) ? { ok: true } : refuse("invalid_arguments")),
  },
  "agents.sessions.rename": {
    tier: 3,
    scopes: agents,
    run: ({ args }) => {
      const { length } = textOf(args.title);
      return length >= 1 && length <= 200 ? { ok: true } : refuse("invalid_arguments");
    },
  },
};
