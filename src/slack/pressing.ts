import { headlineText, statementsOf } from "#brief/brief.ts";
import type { FaultDetail } from "#brief/fault.ts";
import type { Reply } from "#commands/command.ts";
import type { Wanted } from "#commands/wanted.ts";
import type { Shown } from "#jobs/surface.ts";
import { faultSheet } from "#sheet/faults.ts";
import { passageSheet } from "#sheet/passage.ts";
import { type Action, actionOf } from "./actions.ts";
import { noteGone } from "./deeds.ts";
import { plainUnits } from "./lines.ts";
import { askView, briefView, callbacks, editView, faultView, feedbackView, manageView, shareView } from "./modals.ts";
import type { BlockActions } from "./payloads.ts";
import { linesView, passageView, sectionView } from "./sections.ts";
import { askAt, candidates, conversationAt, metaOf, pressedAt, type Spot } from "./spot.ts";
import { type HearOn, taken } from "./taking.ts";
import { changeView, openReady, openView } from "./view-calls.ts";
import { type View, viewOf } from "./views.ts";
import { briefOf } from "./ways-in.ts";

type Kept = Extract<Reply, { kind: "shown" }>;
type Pressed = { on: HearOn; body: BlockActions; spot: Spot; user: string; key: string };

const doneView = (text: string): View =>
  viewOf({ callback: callbacks.read, title: "Done", meta: "", blocks: plainUnits(text).map(({ block }) => block) });

export const notDone = (fault: FaultDetail): View => faultView(faultSheet(fault), "");

const wentWrong: FaultDetail = { code: "went-wrong", message: "That did not work. Try again in a moment." };

/** Asks for what is answered at once. */
export const answered = async (
  { on, user, key }: Pick<Pressed, "on" | "user" | "key">,
  spot: Spot,
  wanted: Wanted,
  mayAdminister = false,
): Promise<Shown | FaultDetail> => {
  const told = await on.take(askAt(on.housed.home, spot, { key, user, mayAdminister }, wanted));
  if (told.taken === "refused") return told.fault;
  if (told.taken !== "answered") return wentWrong;
  return told.shown.reply.kind === "fault" ? told.shown.reply.fault : told.shown;
};

/** The brief that a button names, and whose conversation it is. */
const heldAt = async (pressed: Pressed, brief: string): Promise<{ spot: Spot; kept: Kept } | FaultDetail> => {
  let last: FaultDetail = wentWrong;
  for (const spot of candidates(pressed.spot)) {
    const found = await answered(pressed, spot, { command: "show", brief });
    if ("code" in found) last = found;
    else if (found.reply.kind === "shown") return { spot, kept: found.reply };
  }
  return last;
};

type Named = Extract<Action, { brief: string }>;

/** A form about a brief: opened at once, filled when the brief is found. */
const shownIn = (
  pressed: Pressed,
  action: Named,
  title: string,
  fill: (found: { spot: Spot; kept: Kept }) => Promise<View> | View,
): Promise<void> => {
  const { on, body } = pressed;
  const view = async (): Promise<View> => {
    const found = await heldAt(pressed, action.brief);
    return "code" in found ? notDone(found) : fill(found);
  };
  return openView(on.housed.client, { trigger: body.trigger_id, isInView: body.view !== undefined }, title, view);
};

/** Further pages take the place of the first, on the same form. */
const paged = async (
  pressed: Pressed,
  action: Extract<Named, { page: number }>,
  title: string,
  fill: (found: { spot: Spot; kept: Kept }) => View,
): Promise<void> => {
  const { on, body } = pressed;
  if (!body.view) return shownIn(pressed, action, title, fill);
  const found = await heldAt(pressed, action.brief);
  return changeView(on.housed.client, body.view.id, "code" in found ? notDone(found) : fill(found));
};

const metaFor = (spot: Spot, { brief, version }: Named, line: number | null = null): string =>
  metaOf({ ...spot, brief, version, line });

const deed = async (pressed: Pressed, action: Named, did: "Withdrawn" | "Forgotten"): Promise<void> => {
  const { on, body, user } = pressed;
  const { client } = on.housed;
  const found = await heldAt(pressed, action.brief);
  const say = (view: View): Promise<void> =>
    body.view
      ? changeView(client, body.view.id, view)
      : openReady(client, { trigger: body.trigger_id, isInView: false }, view);
  if ("code" in found) return say(notDone(found));
  const { spot } = found;
  const landed = await on.landed(
    { workspace: on.housed.home.workspace, conversation: conversationAt(spot, user) },
    action.brief,
  );
  const wanted: Wanted =
    did === "Withdrawn" ? { command: "withdraw", brief: action.brief } : { command: "forget", what: action.brief };
  const done = await answered(pressed, spot, wanted, await on.administers(user));
  if ("code" in done) return say(notDone(done));
  await say(doneView(done.reply.kind === "done" ? done.reply.text : did));
  await noteGone(client, spot.channel, landed, { user, did });
};

const again = async (pressed: Pressed, action: Named): Promise<void> => {
  const { on, user, key } = pressed;
  const found = await heldAt(pressed, action.brief);
  if ("code" in found) return;
  const { article } = found.kept;
  const { url } = article.source;
  const posted = url
    ? ({ kind: "link", url } as const)
    : ({ kind: "paste", text: article.text, title: article.title } as const);
  const spot = { ...found.spot, thread: null };
  await taken(on, askAt(on.housed.home, spot, { key, user }, briefOf(posted, { refresh: true })));
};

const work = async (pressed: Pressed, action: Action): Promise<void> => {
  const { on, body, spot, user, key } = pressed;
  const { client, home } = on.housed;
  switch (action.action) {
    case "open":
      return;
    case "more-text":
      if (body.view)
        await changeView(
          client,
          body.view.id,
          briefView({ meta: metaOf(spot), parts: action.parts, files: on.mayRead }),
        );
      return;
    case "show":
      return paged(pressed, action, "Brief", ({ spot: at, kept }) =>
        sectionView(kept, action.section, action.page, metaFor(at, action)),
      );
    case "passage":
      return shownIn(pressed, action, "In the article", async ({ spot: at }) => {
        const { brief, version, line } = action;
        const found = await answered(pressed, at, { command: "passage", brief, version, line });
        if ("code" in found) return notDone(found);
        const { reply } = found;
        return reply.kind === "passage"
          ? passageView(passageSheet(reply.article, reply.statement), metaOf(at))
          : notDone(wentWrong);
      });
    case "manage":
      return shownIn(pressed, action, "Share, correct, forget", ({ spot: at, kept }) =>
        manageView({ brief: action.brief, version: action.version }, headlineText(kept.brief), metaFor(at, action)),
      );
    case "share":
      return shownIn(pressed, action, "Share this brief", ({ spot: at, kept }) =>
        shareView(headlineText(kept.brief), metaFor(at, action)),
      );
    case "edit":
      return shownIn(pressed, action, "Correct a line", ({ spot: at, kept }) => {
        const text = statementsOf(kept.brief)[action.line]?.text;
        return text === undefined ? notDone(wentWrong) : editView(text, metaFor(at, action, action.line));
      });
    case "lines":
      return paged(pressed, action, "Which line?", ({ spot: at, kept }) =>
        linesView(kept, action.page, metaFor(at, action)),
      );
    case "withdraw":
      return deed(pressed, action, "Withdrawn");
    case "forget":
      return deed(pressed, action, "Forgotten");
    case "refresh":
      return again(pressed, action);
    case "ask":
      return openReady(client, { trigger: body.trigger_id, isInView: body.view !== undefined }, askView(metaOf(spot)));
    case "disputes":
      return taken(on, askAt(home, spot, { key, user }, { command: "ask", question: "Who disputes this?" }));
    case "feedback": {
      if (action.verdict !== "good")
        return shownIn(pressed, action, "Feedback", ({ spot: at }) =>
          feedbackView(action.verdict, metaFor(at, action)),
        );
      const found = await heldAt(pressed, action.brief);
      if ("code" in found) return;
      const { brief, version, verdict } = action;
      const wanted: Wanted = { command: "feedback", brief, version, line: null, verdict, note: null };
      return taken(on, askAt(home, found.spot, { key, user }, wanted));
    }
  }
};

/** Does what a pressed button asks for. */
export const press = async (on: HearOn, body: BlockActions): Promise<void> => {
  const [pressedOne] = body.actions;
  const action = actionOf(pressedOne?.value ?? pressedOne?.selected_option?.value ?? "");
  const spot = pressedAt(body);
  if (!action || !spot) return;
  await work({ on, body, spot, user: body.user.id, key: `press:${body.trigger_id}` }, action);
};
