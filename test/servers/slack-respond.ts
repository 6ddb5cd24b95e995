/** response_url: how an app answers without being in a channel. docs.slack.dev/interactivity/handling-user-interaction. */
import type { Call } from "./slack-call.ts";
import { stored } from "./slack-chat.ts";
import { type Obj, objsOf, textOf } from "./slack-json.ts";
import { ringFor, unfurledBy, wrongWith } from "./slack-posting.ts";
import type { Ephemeral, Message, State } from "./slack-state.ts";

const mostUses = 5;
const life = 30 * 60_000;

const said = (error: string): { status: number; body: Obj } => ({ status: 404, body: { ok: false, error } });

type Reply = NonNullable<ReturnType<State["replies"]["get"]>>;

const replaced = (state: State, { ephemeral, message, channel }: Reply): Ephemeral | Message | undefined =>
  ephemeral === null
    ? state.messages.find((each) => each.channel === channel && each.ts === message)
    : state.ephemerals.find((each) => each.ts === ephemeral);

const shown = (state: State, reply: Reply, args: Obj): void => {
  const installation = [...state.installations.values()].find(({ team }) => team === reply.team);
  if (!installation) return;
  const call: Call = { args, installation, state };
  const common = {
    ts: state.ts(),
    channel: reply.channel ?? "",
    thread: textOf(args.thread_ts) || null,
    user: installation.botUser,
    isBot: true,
    text: textOf(args.text),
    blocks: stored(objsOf(args.blocks), state.id),
    editedAt: null,
  };
  if (args.response_type === "in_channel") {
    state.messages.push({ ...common, files: [], metadata: null, unfurled: unfurledBy(call) });
    ringFor(state, common.channel, args);
  } else state.ephemerals.push({ ...common, thread: common.thread ?? reply.thread, to: reply.user });
};

/** @returns what the POST is answered with. */
export const respond = (state: State, url: string, args: Obj): { status: number; body: Obj } => {
  const reply = state.replies.get(url.split("/").at(-1) ?? "");
  if (!reply || state.now() - reply.at > life) return said("expired_url");
  if (reply.uses >= mostUses) return said("used_url");
  const [installation] = state.installations.values();
  if (!installation) return said("no_service");
  const isRemoval = args.delete_original === true;
  const wrong = isRemoval ? null : wrongWith({ args, installation, state }, "reply", false);
  if (wrong) return { status: 400, body: wrong };
  reply.uses += 1;
  const before = args.replace_original === true || isRemoval ? replaced(state, reply) : undefined;
  if (isRemoval && before) {
    if ("to" in before) state.ephemerals.splice(state.ephemerals.indexOf(before), 1);
    else state.messages.splice(state.messages.indexOf(before), 1);
  } else if (before) {
    const blocks = stored(objsOf(args.blocks), state.id);
    Object.assign(before, { text: textOf(args.text), blocks });
  } else if (!isRemoval) shown(state, reply, args);
  state.changed();
  return { status: 200, body: { ok: true } };
};
