import type { DisputeQuestions } from "../disputing.ts";

/** Negated auxiliaries after Quirk et al. 1985, §3.23. */
const contracted =
  "can:can't,cannot will:won't would:wouldn't could:couldn't should:shouldn't must:mustn't do:don't does:doesn't did:didn't is:isn't are:aren't was:wasn't were:weren't has:hasn't have:haven't had:hadn't";

const auxiliaries = new Map(
  contracted.split(" ").flatMap((entry) => {
    const [plain = "", forms = ""] = entry.split(":");
    return forms.split(",").map((form) => [form, plain] as const);
  }),
);

/** How English asks neutrally what parties answer differently: by inversion (Quirk et al. 1985, §11.5), or about the slice itself. */
export const disputeQuestions: DisputeQuestions = {
  supports: "Who supports and who opposes {what}?",
  forAndAgainst: "What is said for and against {what}?",
  acts: "Who criticises and who defends {whose}: {one}, {other}?",
  planned: "plan",
  thePlan: "the plan",
  demands: "Who wants and who refuses {what}?",
  should: "Should {who} {what}?",
  stepDown: "Should {who} step down?",
  holds: "Does {what} hold?",
  decided: "Was this decision right: {what}?",
  isItSo: "Is it so that {what}?",
  asSaid: "Is it so, as told by {who}: {what}?",
  isIt: "Is {who} {what}?",
  areThey: "Are {who} {what}?",
  accusation: "Is the accusation against {who} true: {what}?",
  allegation: "Is the accusation against {who} true?",
  responsibleFor: "responsible for {what}",
  responsible: "Was {who} responsible?",
  fault: "Who is at fault: is it so that {one}, or that {other}?",
  defends: "Who defends and who criticises {what}?",
  either: "Is it so that {one}, or that {other}?",
  which: "Which should it be: {one} or {other}?",
  whichFigure: "Which figure is right: {one} or {other}?",
  amount: "Is {value} the right figure for {what}?",
  working: "Is the {what} by {who} right?",
  did: "Did",
  does: "Does",
  do: "Do",
  affirmed: new Map([
    ["no", "any"],
    ["none", "any"],
    ["nothing", "anything"],
    ["nobody", "anybody"],
    ["never", "ever"],
    ["nor", "or"],
    ["neither", ""],
    ["not", ""],
    ["n't", ""],
  ]),
  auxiliaries,
  bare: (form) => [
    form.replace(/ied$/u, "y"),
    form.replace(/ies$/u, "y"),
    form.replace(/ed$/u, ""),
    form.replace(/d$/u, ""),
    form.replace(/(.)\1ed$/u, "$1"),
    form.replace(/es$/u, ""),
    form.replace(/s$/u, ""),
    form.replace(/ing$/u, "e"),
    form.replace(/ing$/u, ""),
    form.replace(/(.)\1ing$/u, "$1"),
    form.replace(/ying$/u, "ie"),
    form,
  ],
};
