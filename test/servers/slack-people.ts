import { messageObj } from "./slack-chat.ts";
import { composed } from "./slack-composer.ts";
import { type Delivery, type DeliveryKind, envelopeOf } from "./slack-delivery.ts";
import { isObj, type Obj, objOf, objsOf, textOf } from "./slack-json.ts";
import * as payloads from "./slack-payloads.ts";
import { respond } from "./slack-respond.ts";
import type { Said, Shared, Spot } from "./slack-said.ts";
import {
  type Channel,
  directWith,
  type Ephemeral,
  type Installation,
  type Message,
  type State,
} from "./slack-state.ts";
import { choicesOf, valuesOf } from "./slack-values.ts";
import { changeView, showView, wrongWithView } from "./slack-view.ts";

/** What came of what somebody did. */
export type Told = {
  /** The message that it made, or the empty string. */
  ts: string;
  deliveries: Delivery[];
};

type Society = {
  state: State;
  base: string;
  events: ReadonlySet<string>;
  deliver(kind: DeliveryKind, payload: Obj): Promise<Delivery>;
};

const need = <T>(value: T | undefined | null, what: string): T => {
  if (value === undefined || value === null) throw new Error(`There is no ${what} in this Slack.`);
  return value;
};

const historyScope = { public: "channels:history", private: "groups:history", im: "im:history", mpim: "mpim:history" };
const kindOf = { public: "channel", private: "group", im: "im", mpim: "mpim" };

export const openSociety = ({ state, base, events, deliver }: Society) => {
  const installationOf = (team: string): Installation =>
    need(
      [...state.installations.values()].findLast((each) => each.team === team),
      `installation in ${team}`,
    );
  const channelAt = (id: string): Channel => need(state.channels.get(id), `channel ${id}`);
  const messageAt = (channel: string, ts: string): Message =>
    need(
      state.messages.find((each) => each.channel === channel && each.ts === ts),
      `message ${ts} in ${channel}`,
    );
  const actorFor = (user: string, team: string): payloads.Actor => {
    const person = need(state.people.get(user), `person ${user}`);
    return { state, person, installation: installationOf(team), base };
  };
  const viewAt = (id: string) =>
    need(
      state.views.find((each) => each.id === id),
      `open view ${id}`,
    );

  const event = (inside: Obj, team: string, isShared = false): Promise<Delivery> => {
    const { botUser } = installationOf(team);
    return deliver("events_api", envelopeOf(inside, team, botUser, state.now(), isShared));
  };
  const told = async (ts: string, ...sent: Promise<Delivery>[]): Promise<Told> => ({
    ts,
    deliveries: await Promise.all(sent),
  });

  /** Whether the app hears of messages in a place at all. */
  const hears = (channel: Channel): boolean => {
    const { scopes, botUser } = installationOf(channel.team);
    const kind = channel.kind === "public" ? "channels" : channel.kind === "private" ? "groups" : channel.kind;
    return channel.members.has(botUser) && events.has(`message.${kind}`) && scopes.has(historyScope[channel.kind]);
  };

  const fileObj = (
    { name, type = "text/plain", text = "", bytes, needsInfo }: Shared,
    user: string,
    team: string,
  ): Obj => {
    const id = state.id("F");
    const content = bytes ?? new TextEncoder().encode(text);
    const url = `${base}/files-pri/${team}-${id}/download/${encodeURIComponent(name)}`;
    const known: Obj = { id, name, title: name, mimetype: type, filetype: name.split(".").at(-1) ?? "text" };
    const file: Obj = {
      ...known,
      user,
      size: content.length,
      mode: "hosted",
      url_private: url,
      url_private_download: url,
    };
    state.files.set(id, { id, file, bytes: content, type });
    return needsInfo ? { id, file_access: "check_file_info", created: 0, user } : file;
  };

  const write = async (said: Extract<Said, { kind: "message" }>): Promise<Told> => {
    const person = need(state.people.get(said.user), `person ${said.user}`);
    const channel = channelAt(said.channel);
    const { botUser } = installationOf(channel.team);
    const { text, blocks } = composed(said.text);
    const files = (said.files ?? []).map((file) => fileObj(file, person.id, channel.team));
    const ts = state.ts();
    const message: Message = {
      ts,
      channel: channel.id,
      thread: said.thread ?? null,
      user: person.id,
      isBot: false,
      text,
      blocks: said.text === "" ? [] : blocks,
      files,
      metadata: null,
      unfurled: [],
      edits: 0,
    };
    state.messages.push(message);
    state.changed();
    const root = said.thread === undefined ? null : messageAt(channel.id, said.thread);
    const inside: Obj = {
      ...messageObj(message, state),
      client_msg_id: state.id("c"),
      team: person.team,
      user_team: person.team,
      source_team: person.team,
      channel: channel.id,
      event_ts: ts,
      ...(root ? { parent_user_id: root.user } : {}),
    };
    const shared = files.length > 0 ? { subtype: "file_share" } : {};
    const isMention = text.includes(`<@${botUser}>`) && channel.kind !== "im" && channel.members.has(botUser);
    return told(
      ts,
      ...(isMention ? [event({ ...inside, type: "app_mention" }, channel.team, channel.isShared)] : []),
      ...(hears(channel)
        ? [event({ ...inside, ...shared, channel_type: kindOf[channel.kind] }, channel.team, channel.isShared)]
        : []),
    );
  };

  const changed = async (channelId: string, ts: string, text: string | null): Promise<Told> => {
    const channel = channelAt(channelId);
    const message = messageAt(channelId, ts);
    const before = messageObj(message, state);
    if (text !== null) {
      const { text: words, blocks } = composed(text);
      Object.assign(message, { text: words, blocks, edits: message.edits + 1 });
      state.changed();
    }
    const after = {
      ...messageObj(message, state),
      ...(text === null ? { attachments: [{ from_url: "https://a.example" }] } : {}),
    };
    const inside: Obj = {
      type: "message",
      subtype: "message_changed",
      channel: channelId,
      channel_type: kindOf[channel.kind],
      hidden: true,
      message: after,
      previous_message: before,
      ts: state.ts(),
      event_ts: state.ts(),
    };
    return hears(channel) ? told(ts, event(inside, channel.team)) : told(ts);
  };

  const removed = async (channelId: string, ts: string): Promise<Told> => {
    const channel = channelAt(channelId);
    const message = messageAt(channelId, ts);
    const previous = messageObj(message, state);
    state.messages.splice(state.messages.indexOf(message), 1);
    state.changed();
    const about = { type: "message", subtype: "message_deleted", channel: channelId, deleted_ts: ts, hidden: true };
    const when = { channel_type: kindOf[channel.kind], ts: state.ts(), event_ts: state.ts() };
    const inside: Obj = { ...about, ...when, previous_message: previous };
    return hears(channel) ? told(ts, event(inside, channel.team)) : told(ts);
  };

  const shownAt = (on: Spot, channel: string): Message | Ephemeral => {
    if ("message" in on) return messageAt(channel, on.message);
    const ts = "ephemeral" in on ? on.ephemeral : "";
    return need(
      state.ephemerals.find((each) => each.ts === ts),
      `ephemeral ${ts}`,
    );
  };

  const elementIn = (blocks: readonly Obj[], action: string): { element: Obj; block: string } => {
    const all = blocks.flatMap((block) => {
      const inside = [block.element, block.accessory, ...objsOf(block.elements)].filter(isObj);
      const buttons = inside.flatMap((each) => [each, each.positive_button, each.negative_button].filter(isObj));
      return buttons.map((element) => ({ element, block: textOf(block.block_id) }));
    });
    const labelled = ({ element }: { element: Obj }): boolean => textOf(objOf(element.text).text) === action;
    const found = all.find(({ element }) => element.action_id === action) ?? all.find(labelled);
    const offered = all.map(({ element }) => textOf(element.action_id) || textOf(objOf(element.text).text));
    return need(found, `button ${action} (there are: ${offered.join(", ")})`);
  };

  const actionOf = (blocks: readonly Obj[], action: string, choice: string | undefined): Obj => {
    const { element, block } = elementIn(blocks, action);
    const { type = "button", action_id = "", value, text } = element;
    const plain: Obj = { type, action_id, block_id: block };
    if (choice === undefined)
      return { ...plain, ...(value === undefined ? {} : { value }), ...(text === undefined ? {} : { text }) };
    const option = choicesOf(element).find((each) => each.value === choice || textOf(objOf(each.text).text) === choice);
    return { ...plain, selected_option: need(option, `choice ${choice} in ${action}`) };
  };

  const press = async (said: Extract<Said, { kind: "press" }>): Promise<Told> => {
    if ("view" in said.on) {
      const open = viewAt(said.on.view);
      const actor = actorFor(said.user, open.team);
      const action = actionOf(objsOf(open.view.blocks), said.action, said.choice);
      return told(
        "",
        deliver("interactive", payloads.viewPressPayload(actor, open, action, valuesOf({ blocks: [] }, {}))),
      );
    }
    const id =
      said.channel ??
      need(
        [...state.messages, ...state.ephemerals].find(({ ts }) => Object.values(said.on).includes(ts)),
        `message ${Object.values(said.on)}`,
      ).channel;
    const channel = channelAt(id);
    const shown = shownAt(said.on, channel.id);
    const payload = payloads.pressPayload(
      actorFor(said.user, channel.team),
      channel,
      shown,
      actionOf(shown.blocks, said.action, said.choice),
    );
    return told(shown.ts, deliver("interactive", payload));
  };

  const closeView = (id: string, isAll: boolean): void => {
    const open = viewAt(id);
    const gone = state.views.filter((each) => (isAll ? each.root === open.root : each.id === id));
    for (const each of gone) state.views.splice(state.views.indexOf(each), 1);
    state.changed();
  };

  const submit = async ({ user, view, values }: Extract<Said, { kind: "submit" }>): Promise<Told> => {
    const open = viewAt(view);
    const filled = valuesOf(open.view, values);
    const payload = payloads.submitPayload(actorFor(user, open.team), open, filled);
    const delivery = await deliver("interactive", payload);
    const { response_action: action, errors, view: next } = delivery.answer;
    if (delivery.ms === null) {
      state.notices.push({ user, text: "We had some trouble connecting. Try again?" });
      return { ts: "", deliveries: [delivery] };
    }
    if (action === "errors") {
      const known = new Set(objsOf(open.view.blocks).map(({ block_id }) => textOf(block_id)));
      const said = Object.entries(objOf(errors));
      const stray = said.find(([block]) => !known.has(block));
      if (stray) throw new Error(`The app complains of a block "${stray[0]}" that its view has not.`);
      open.errors = Object.fromEntries(said.map(([block, message]) => [block, textOf(message)]));
      state.changed();
    } else if (action === "update" || action === "push") {
      const wrong = wrongWithView(next, state, false);
      if (wrong) throw new Error(`Slack refuses the view in answer to a submission: ${JSON.stringify(wrong)}`);
      if (action === "update") changeView(state, open, objOf(next));
      else showView(state, objOf(next), { user, team: open.team }, open);
    } else closeView(view, action === "clear");
    return { ts: "", deliveries: [delivery] };
  };

  const command = async (said: Extract<Said, { kind: "command" }>): Promise<Told> => {
    const { user, channel: id, text, command: name = "/brief" } = said;
    const channel = channelAt(id);
    const actor = actorFor(user, channel.team);
    const payload = payloads.commandPayload(actor, channel, name, text);
    const delivery = await deliver("slash_commands", payload);
    if (delivery.ms === null) {
      const why = delivery.why === "timeout" ? "operation_timeout" : "dispatch_failed";
      state.notices.push({ user, text: `${name} failed with the error "${why}"` });
    } else if (Object.keys(delivery.answer).length > 0) respond(state, textOf(payload.response_url), delivery.answer);
    state.changed();
    return { ts: "", deliveries: [delivery] };
  };

  const home = async ({ user, tab = "messages" }: Extract<Said, { kind: "home" }>): Promise<Told> => {
    const person = need(state.people.get(user), `person ${user}`);
    const channel = directWith(state, user, installationOf(person.team));
    const inside: Obj = { type: "app_home_opened", user, channel: channel.id, tab, event_ts: state.ts() };
    return told("", event(inside, person.team));
  };

  const messageShortcut = (said: Extract<Said, { kind: "message shortcut" }>): Promise<Told> => {
    const channel = channelAt(said.channel);
    const message = messageAt(channel.id, said.ts);
    const actor = actorFor(said.user, channel.team);
    const payload = payloads.messageShortcutPayload(actor, channel, message, said.callback);
    return told(said.ts, deliver("interactive", payload));
  };

  const uninstall = (team: string): Promise<Told> => {
    const installation = installationOf(team);
    installation.isRevoked = true;
    const revoked: Obj = { type: "tokens_revoked", tokens: { oauth: [], bot: [installation.botUser] } };
    return told("", event({ type: "app_uninstalled" }, team), event(revoked, team));
  };

  const teamOf = (user: string): string => need(state.people.get(user), `person ${user}`).team;

  return (said: Said): Promise<Told> => {
    switch (said.kind) {
      case "command":
        return command(said);
      case "message":
        return write(said);
      case "edit":
        return changed(said.channel, said.ts, said.text);
      case "unfurl":
        return changed(said.channel, said.ts, null);
      case "remove":
        return removed(said.channel, said.ts);
      case "press":
        return press(said);
      case "submit":
        return submit(said);
      case "close": {
        const open = viewAt(said.view);
        closeView(said.view, false);
        if (open.view.notify_on_close !== true) return told("");
        return told("", deliver("interactive", payloads.closePayload(actorFor(said.user, open.team), open)));
      }
      case "shortcut": {
        const actor = actorFor(said.user, teamOf(said.user));
        return told("", deliver("interactive", payloads.shortcutPayload(actor, said.callback)));
      }
      case "message shortcut":
        return messageShortcut(said);
      case "home":
        return home(said);
      case "stop": {
        const about = { channel: said.channel, user: said.user, thread_ts: said.thread, streaming_message_ts: [] };
        return told("", event({ type: "agent_session_stopped", ...about }, channelAt(said.channel).team));
      }
      case "uninstall":
        return uninstall(said.team ?? "T0GROUND");
      case "event": {
        const team = said.team ?? "T0GROUND";
        const whole = envelopeOf(said.event, team, installationOf(team).botUser, state.now());
        return told("", deliver("events_api", said.id === undefined ? whole : { ...whole, event_id: said.id }));
      }
    }
  };
};
