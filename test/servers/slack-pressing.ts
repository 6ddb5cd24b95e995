/** Commands, buttons, shortcuts and modals: what people do that an app answers at once. */
import { type Obj, objOf, objsOf, textOf } from "./slack-json.ts";
import * as payloads from "./slack-payloads.ts";
import { respond } from "./slack-respond.ts";
import type { Said } from "./slack-said.ts";
import { actionOf } from "./slack-screen.ts";
import { type Stage, type Told, told } from "./slack-stage.ts";
import type { Ephemeral, Message } from "./slack-state.ts";
import { valuesOf } from "./slack-values.ts";
import { changeView, showView, wrongWithView } from "./slack-view.ts";

type Doing<K extends Said["kind"]> = Extract<Said, { kind: K }>;

export const command = async (stage: Stage, said: Doing<"command">): Promise<Told> => {
  const { state, channelAt, actorFor, deliver } = stage;
  const { user, channel: id, text, command: name = "/brief" } = said;
  const channel = channelAt(id);
  const payload = payloads.commandPayload(actorFor(user, channel.team), channel, name, text);
  const delivery = await deliver("slash_commands", payload);
  if (delivery.ms === null) {
    const why = delivery.why === "timeout" ? "operation_timeout" : "dispatch_failed";
    state.notices.push({ user, text: `${name} failed with the error "${why}"` });
    state.changed();
  } else if (Object.keys(delivery.answer).length > 0) respond(state, textOf(payload.response_url), delivery.answer);
  return { ts: "", deliveries: [delivery] };
};

const shownAt = ({ state }: Stage, ts: string): Message | Ephemeral => {
  const shown = [...state.messages, ...state.ephemerals].find((each) => each.ts === ts);
  if (!shown) throw new Error(`There is no message ${ts} in this Slack.`);
  return shown;
};

export const press = async (stage: Stage, said: Doing<"press">): Promise<Told> => {
  const { viewAt, actorFor, channelAt, deliver } = stage;
  const { user, on, action, choice, values = {} } = said;
  if ("view" in on) {
    const open = viewAt(on.view);
    const filled = valuesOf(open.view, values, false);
    const pressed = actionOf(objsOf(open.view.blocks), action, choice);
    return told(
      "",
      deliver("interactive", payloads.viewPressPayload(actorFor(user, open.team), open, pressed, filled)),
    );
  }
  const shown = shownAt(stage, on.message);
  const channel = channelAt(shown.channel);
  const filled = valuesOf({ blocks: shown.blocks }, values, false);
  const pressed = actionOf(shown.blocks, action, choice);
  const payload = payloads.pressPayload(actorFor(user, channel.team), channel, shown, pressed, filled);
  return told(shown.ts, deliver("interactive", payload));
};

const closeView = ({ state, viewAt }: Stage, id: string, isAll: boolean): void => {
  const open = viewAt(id);
  for (const each of state.views.filter(({ root, id: own }) => (isAll ? root === open.root : own === id)))
    state.views.splice(state.views.indexOf(each), 1);
  state.changed();
};

const showErrors = ({ state, viewAt }: Stage, id: string, errors: Obj): void => {
  const open = viewAt(id);
  const known = new Set(objsOf(open.view.blocks).map(({ block_id }) => textOf(block_id)));
  const said = Object.entries(errors);
  const stray = said.find(([block]) => !known.has(block));
  if (stray) throw new Error(`The app complains of a block "${stray[0]}" that its view has not.`);
  open.errors = Object.fromEntries(said.map(([block, message]) => [block, textOf(message)]));
  state.changed();
};

export const submit = async (stage: Stage, { user, view, values }: Doing<"submit">): Promise<Told> => {
  const { state, viewAt, actorFor, deliver } = stage;
  const open = viewAt(view);
  const payload = payloads.submitPayload(actorFor(user, open.team), open, valuesOf(open.view, values, true));
  const delivery = await deliver("interactive", payload);
  const { response_action: action, errors, view: next } = delivery.answer;
  if (delivery.ms === null) {
    state.notices.push({ user, text: "We had some trouble connecting. Try again?" });
    state.changed();
  } else if (action === "errors") showErrors(stage, view, objOf(errors));
  else if (action === "update" || action === "push") {
    const wrong = wrongWithView(next, state, false);
    if (wrong) throw new Error(`Slack refuses the view in answer to a submission: ${JSON.stringify(wrong)}`);
    if (action === "update") changeView(state, open, objOf(next));
    else showView(state, objOf(next), { user, team: open.team }, open);
  } else closeView(stage, view, action === "clear");
  return { ts: "", deliveries: [delivery] };
};

export const close = async (stage: Stage, { user, view }: Doing<"close">): Promise<Told> => {
  const { viewAt, actorFor, deliver } = stage;
  const open = viewAt(view);
  closeView(stage, view, false);
  if (open.view.notify_on_close !== true) return told("");
  return told("", deliver("interactive", payloads.closePayload(actorFor(user, open.team), open)));
};

export const shortcut = ({ personAt, actorFor, deliver }: Stage, said: Doing<"shortcut">): Promise<Told> =>
  told(
    "",
    deliver("interactive", payloads.shortcutPayload(actorFor(said.user, personAt(said.user).team), said.callback)),
  );

export const messageShortcut = (stage: Stage, said: Doing<"message shortcut">): Promise<Told> => {
  const { channelAt, messageAt, actorFor, deliver } = stage;
  const channel = channelAt(said.channel);
  const message = messageAt(channel.id, said.ts);
  const actor = actorFor(said.user, channel.team);
  return told(said.ts, deliver("interactive", payloads.messageShortcutPayload(actor, channel, message, said.callback)));
};
