import type { Wanted } from "#commands/wanted.ts";
import { callbacks } from "./modals.ts";
import type { ViewSubmission } from "./payloads.ts";
import { type Spot, spotOf } from "./spot.ts";
import {
  againstSubmitted,
  briefSubmitted,
  editSubmitted,
  feedbackSubmitted,
  forgetSubmitted,
  questionSubmitted,
  settingsSubmitted,
  shareSubmitted,
  type Wrong,
} from "./submitted.ts";

type Filled = { wanted: Wanted; alone: boolean };

/** What a form asks for, or what is wrong with it by field; null where it is none of ours, or what it is about is gone. */
export const filledIn = (
  { view }: ViewSubmission,
  spot: Spot,
  drafts: ReadonlyMap<string, string> | null,
): Filled | Wrong | null => {
  const { values } = view.state;
  const { alone } = spot;
  switch (view.callback_id) {
    case callbacks.brief: {
      const form = briefSubmitted(values);
      if ("wrong" in form) return form;
      const { posted, length, language } = form;
      return { wanted: { command: "brief", posted, length, language, refresh: false }, alone: form.alone };
    }
    case callbacks.check: {
      const form = againstSubmitted(values);
      if ("wrong" in form) return form;
      const text = spot.draft === null ? undefined : drafts?.get(spot.draft);
      if (text === undefined) return null;
      return { wanted: { command: "check", draft: { kind: "paste", text, title: null }, against: form.posted }, alone };
    }
    case callbacks.ask: {
      const form = questionSubmitted(values);
      return "wrong" in form ? form : { wanted: { command: "ask", ...form }, alone };
    }
    case callbacks.settings: {
      const form = settingsSubmitted(values);
      return "wrong" in form ? form : { wanted: { command: "settings", ...form }, alone };
    }
    case callbacks.forget: {
      const form = forgetSubmitted(values);
      return "wrong" in form ? form : { wanted: { command: "forget", what: form.brief }, alone };
    }
    default:
      return filledFor(view, spot);
  }
};

/** What a form about one brief asks for. */
const filledFor = (
  { callback_id, state: { values } }: ViewSubmission["view"],
  { brief, version, line, alone }: Spot,
): Filled | Wrong | null => {
  if (brief === null) return null;
  switch (callback_id) {
    case callbacks.share: {
      const form = shareSubmitted(values);
      return "wrong" in form ? form : { wanted: { command: "share", brief, to: form.to }, alone };
    }
    case callbacks.edit:
      return line === null
        ? null
        : { wanted: { command: "edit", brief, version, line, ...editSubmitted(values) }, alone };
    case callbacks.feedback:
      return { wanted: { command: "feedback", brief, version, line: null, ...feedbackSubmitted(values) }, alone };
    default:
      return null;
  }
};

/** What is wrong with a form, by field, said with its acknowledgement; null where it is taken. */
export const mistakesIn = (body: ViewSubmission): Wrong["wrong"] | null => {
  const spot = spotOf(body.view.private_metadata);
  const filled = spot && filledIn(body, spot, null);
  return filled && "wrong" in filled ? filled.wrong : null;
};
