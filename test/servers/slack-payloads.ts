import { messageObj } from "./slack-chat.ts";
import { orgOf } from "./slack-delivery.ts";
import type { Obj } from "./slack-json.ts";
import type { Channel, Ephemeral, Installation, Message, OpenView, Person, State } from "./slack-state.ts";
import { viewObj } from "./slack-view.ts";

/** Who did something, and for which installation. */
export type Actor = { state: State; person: Person; installation: Installation; base: string };

/** What lets an app open a modal within three seconds. */
const triggerFor = ({ state, person, installation }: Actor): string => {
  const id = `${state.id("13345")}.${installation.team}.abcdef`;
  const { team } = installation;
  state.triggers.set(id, { id, user: person.id, channel: null, team, at: state.now(), isUsed: false });
  return id;
};

type Where = { channel: string; thread?: string | null; ephemeral?: string; message?: string };

/** Where an app can answer without being in a channel. */
const responseUrlFor = (actor: Actor, where: Where): string => {
  const { state, person, installation, base } = actor;
  const { channel, thread = null, ephemeral = null, message = null } = where;
  const id = state.id("R");
  const { team } = installation;
  const held = { id, user: person.id, channel, team, at: state.now(), uses: 0 };
  state.replies.set(id, { ...held, ephemeral, message, thread });
  return `${base}/response/${id}`;
};

const nameOf = ({ kind, name }: Channel): string => {
  if (kind === "im") return "directmessage";
  return kind === "public" ? name : "privategroup";
};

export const commandPayload = (actor: Actor, channel: Channel, command: string, text: string): Obj => ({
  token: "verification",
  team_id: actor.installation.team,
  team_domain: "ground",
  channel_id: channel.id,
  channel_name: nameOf(channel),
  user_id: actor.person.id,
  user_name: actor.person.name.toLowerCase(),
  command,
  text,
  api_app_id: "A0GROUND",
  is_enterprise_install: String(actor.installation.isOrg),
  response_url: responseUrlFor(actor, { channel: channel.id }),
  trigger_id: triggerFor(actor),
});

const inTeam = ({ person, installation }: Actor): Obj => ({
  team: { id: installation.team, domain: "ground" },
  user: {
    id: person.id,
    username: person.name.toLowerCase(),
    name: person.name.toLowerCase(),
    team_id: person.team,
  },
  api_app_id: "A0GROUND",
  token: "verification",
  enterprise: orgOf(installation) === null ? null : { id: orgOf(installation), name: "Ground Org" },
  is_enterprise_install: installation.isOrg,
});

const named = (channel: Channel): Obj => ({ id: channel.id, name: nameOf(channel) });

const actions = (actor: Actor, action: Obj): Obj => ({
  type: "block_actions",
  ...inTeam(actor),
  trigger_id: triggerFor(actor),
  actions: [{ ...action, action_ts: actor.state.ts() }],
});

export const pressPayload = (
  actor: Actor,
  channel: Channel,
  shown: Message | Ephemeral,
  action: Obj,
  values: Obj,
): Obj => {
  const isEphemeral = "to" in shown;
  const { ts, thread } = shown;
  const where = isEphemeral ? { ephemeral: ts } : { message: ts };
  return {
    ...actions(actor, action),
    container: {
      type: "message",
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(thread ? { thread_ts: thread } : {}),
    },
    channel: named(channel),
    ...(isEphemeral ? {} : { message: messageObj(shown, actor.state) }),
    state: { values },
    response_url: responseUrlFor(actor, { channel: channel.id, thread, ...where }),
  };
};

export const viewPressPayload = (actor: Actor, open: OpenView, action: Obj, values: Obj): Obj => ({
  ...actions(actor, action),
  container: { type: "view", view_id: open.id },
  view: viewObj(open, values),
});

export const submitPayload = (actor: Actor, open: OpenView, values: Obj): Obj => ({
  type: "view_submission",
  ...inTeam(actor),
  trigger_id: triggerFor(actor),
  view: viewObj(open, values),
  response_urls: [],
});

export const closePayload = (actor: Actor, open: OpenView): Obj => ({
  type: "view_closed",
  ...inTeam(actor),
  view: viewObj(open),
  is_cleared: false,
});

export const shortcutPayload = (actor: Actor, callback: string): Obj => ({
  type: "shortcut",
  ...inTeam(actor),
  callback_id: callback,
  trigger_id: triggerFor(actor),
  action_ts: actor.state.ts(),
});

export const messageShortcutPayload = (actor: Actor, channel: Channel, message: Message, callback: string): Obj => ({
  ...shortcutPayload(actor, callback),
  type: "message_action",
  channel: named(channel),
  message_ts: message.ts,
  message: { ...messageObj(message, actor.state), team: actor.installation.team },
  response_url: responseUrlFor(actor, { channel: channel.id, thread: message.thread }),
});
