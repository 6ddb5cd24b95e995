/** Slack's limits on modals and Homes (docs.slack.dev/reference/methods/views.open, /surfaces/modals) and the methods that show them. */
import { blocksComplaints } from "./slack-blocks.ts";
import { type Call, type Method, refuse, refuseFor } from "./slack-call.ts";
import { stored } from "./slack-chat.ts";
import { type Complaint, complain, strange, text, tooLong } from "./slack-elements.ts";
import { isObj, type Json, type Obj, objOf, objsOf, textOf } from "./slack-json.ts";
import type { OpenView, State } from "./slack-state.ts";

const titled = (view: Obj, name: string): Complaint[] =>
  view[name] === undefined ? [] : text(view[name], 24, `/view/${name}`);

const complaintsOf = (view: Obj): Complaint[] => {
  const isHome = view.type === "home";
  if (!isHome && view.type !== "modal") return complain("/view/type", "must be one of: modal, home");
  const hasInput = objsOf(view.blocks).some(({ type }) => type === "input");
  return [
    ...strange(view, "/view"),
    ...(isHome || view.title !== undefined ? [] : complain("/view/title", "missing required field: title")),
    ...["title", "submit", "close"].flatMap((name) => titled(view, name)),
    ...(!isHome && hasInput && view.submit === undefined
      ? complain("/view/submit", "missing required field: submit")
      : []),
    ...tooLong(view.private_metadata, 3_000, "/view/private_metadata"),
    ...tooLong(view.callback_id, 255, "/view/callback_id"),
    ...tooLong(view.external_id, 255, "/view/external_id"),
    ...blocksComplaints(view.blocks ?? null, isHome ? "home" : "modal", "/view/blocks"),
  ];
};

/** A refusal of a view in Slack's words, or null. */
export const wrongWithView = (value: Json | undefined, state: State, isNew: boolean): Obj | null => {
  if (!isObj(value)) return refuse("invalid_arguments");
  if (Buffer.byteLength(JSON.stringify(value)) > 250_000) return refuse("view_too_large");
  const complaints = complaintsOf(value);
  if (complaints.length > 0) return refuseFor("invalid_arguments", complaints);
  const external = textOf(value.external_id);
  const isTaken = state.views.some(({ view }) => view.external_id === external);
  return isNew && external !== "" && isTaken ? refuse("duplicate_external_id") : null;
};

/** A view as payloads and answers hold it. `values`: what stands in its inputs. */
export const viewObj = (open: OpenView, values: Obj = {}): Obj => {
  const { id, team, hash, view, root, below } = open;
  return {
    private_metadata: "",
    callback_id: "",
    external_id: "",
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    ...view,
    id,
    team_id: team,
    app_id: "A0GROUND",
    app_installed_team_id: team,
    bot_id: "B0GROUND",
    hash,
    root_view_id: root,
    previous_view_id: below,
    state: { values },
  };
};

const withIds = (view: Obj, state: State): Obj => ({ ...view, blocks: stored(objsOf(view.blocks), state.id) });

/** Shows a view over `below`, which is null for the first of a stack. */
export const showView = (
  state: State,
  view: Obj,
  who: { user: string; team: string },
  below: OpenView | null,
): OpenView => {
  const id = state.id("V");
  const shown: OpenView = {
    ...who,
    id,
    hash: `${state.ts()}.h`,
    view: withIds(view, state),
    root: below?.root ?? id,
    below: below?.id ?? null,
    errors: {},
  };
  state.views.push(shown);
  state.changed();
  return shown;
};

export const changeView = (state: State, open: OpenView, view: Obj): void => {
  open.view = withIds(view, state);
  open.hash = `${state.ts()}.h`;
  open.errors = {};
  state.changed();
};

/** A modal can be opened within three seconds of what somebody did, and once for each. */
const triggered = (state: State, id: string): { user: string; team: string } | string => {
  const trigger = state.triggers.get(id);
  if (!trigger) return "invalid_trigger_id";
  if (trigger.isUsed) return "exchanged_trigger_id";
  if (state.now() - trigger.at > 3_000) return "expired_trigger_id";
  trigger.isUsed = true;
  return { user: trigger.user, team: trigger.team };
};

const open = ({ args, state }: Call): Obj => {
  const wrong = wrongWithView(args.view, state, true);
  if (wrong) return wrong;
  const who = triggered(state, textOf(args.trigger_id));
  if (typeof who === "string") return refuse(who);
  return { ok: true, view: viewObj(showView(state, objOf(args.view), who, null)) };
};

const push = ({ args, state }: Call): Obj => {
  const wrong = wrongWithView(args.view, state, true);
  if (wrong) return wrong;
  const who = triggered(state, textOf(args.trigger_id));
  if (typeof who === "string") return refuse(who);
  const below = state.views.findLast(({ user }) => user === who.user);
  if (!below) return refuse("no_view");
  if (state.views.filter(({ root }) => root === below.root).length >= 3) return refuse("push_limit_reached");
  return { ok: true, view: viewObj(showView(state, objOf(args.view), who, below)) };
};

const update = ({ args, state }: Call): Obj => {
  const [id, external] = [textOf(args.view_id), textOf(args.external_id)];
  const shown = state.views.find((each) => each.id === id || (external !== "" && each.view.external_id === external));
  if (!shown) return refuse("not_found");
  if (args.hash !== undefined && args.hash !== shown.hash) return refuse("hash_conflict");
  const wrong = wrongWithView(args.view, state, false);
  if (wrong) return wrong;
  changeView(state, shown, objOf(args.view));
  return { ok: true, view: viewObj(shown) };
};

const publish = ({ args, state }: Call): Obj => {
  const wrong = wrongWithView(args.view, state, false);
  if (wrong) return wrong;
  state.homes.set(textOf(args.user_id), objOf(args.view));
  state.changed();
  return { ok: true, view: objOf(args.view) };
};

export const viewMethods: Record<string, Method> = {
  "views.open": { tier: 4, run: open },
  "views.push": { tier: 4, run: push },
  "views.update": { tier: 4, run: update },
  "views.publish": { tier: 4, run: publish },
};
