import type { Answer, Brief, Receipt } from "#brief/brief.ts";
import { isEditor } from "#grounding/receipt.ts";
import { andOf, counted } from "./words.ts";

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, n]) => `${n} ${what}`)
    .join(", ");

/** By whom our own wording was checked: "checked by code and some-model, edited by Ann"; null where there is none. */
const checkedBy = ({ wordingCheckedBy }: Receipt): string | null => {
  if (wordingCheckedBy.length === 0) return null;
  const looked = wordingCheckedBy.filter((name) => !isEditor(name));
  return [`checked by ${andOf(looked)}`, ...wordingCheckedBy.filter(isEditor)].join(", ");
};

const wordingOf = (receipt: Receipt): string => {
  const checked = checkedBy(receipt);
  return checked === null ? "strict wording" : `wording ${checked}`;
};

/** The receipt in short: `"13 quotes, word for word · strict wording"`. */
export const shortReceipt = (receipt: Receipt): string =>
  `${counted(receipt.quotes, "quote")}, word for word · ${wordingOf(receipt)}`;

/** The receipt in plain words. */
export const receiptLines = (receipt: Receipt): string[] => {
  const { quotes, drafted, worded, strict, dropped, reasons, passagesRead, passagesLeftOut } = receipt;
  const checked = checkedBy(receipt);
  const left = listed(passagesLeftOut);
  const why = listed(reasons);
  return [
    `${counted(quotes, "quote")} shown, each sliced from the article.`,
    `${counted(drafted, "line")} drafted: ${worded} kept as worded, ${strict} shown in the article's words, ${dropped} dropped${why ? ` (${why})` : ""}.`,
    checked !== null ? `Wording ${checked}.` : "No wording of ours but fixed frames: nothing to check.",
    `${counted(passagesRead, "passage")} read${left ? `; left out: ${left}` : ""}.`,
    `Digest ${receipt.digest}`,
  ];
};

const sectionWords: Readonly<Record<string, string>> = {
  summary: "summary",
  actors: "actors",
  disputedPoints: "disputes",
  unknowns: "what is unknown",
};

/** What stands in the place of what an engine that failed would have given. */
export const madeInstead = ({ engine }: Pick<Brief, "engine">): string =>
  engine === "extractive"
    ? "This brief was made without a model."
    : "The brief holds what stood without it; its receipt says what was checked, and by whom.";

const filledWith = ({ filledBy }: Brief): string[] => {
  const sections = Object.keys(filledBy).map((name) => sectionWords[name] ?? name);
  return sections.length > 0
    ? [
        `${andOf(sections)} by the extractive engine: the model gave ${sections.length > 1 ? "nothing" : "none"} that stands`,
      ]
    : [];
};

/** How a brief was made, for its last line. */
export const madeBy = (brief: Brief): string => {
  const { engine, model, receipt, fault } = brief;
  const checked = checkedBy(receipt);
  const editors = receipt.wordingCheckedBy.filter(isEditor);
  const by =
    engine === "extractive"
      ? ["Extracted without a language model", ...editors].join(", ")
      : `Drafted by ${model ?? "a model"}${checked === null ? "" : `, wording ${checked}`}`;
  return [
    by,
    ...filledWith(brief),
    `${counted(receipt.passagesRead, "passage")} read`,
    ...(receipt.dropped > 0 ? [`${counted(receipt.dropped, "line")} dropped`] : []),
    ...(fault ? [`${fault.message.replace(/\.$/u, "")}. ${madeInstead(brief)}`] : []),
  ].join(" · ");
};

/** What an answer is not, and why; null where it is what its engine gave. */
export const answeredInstead = ({ filledBy, fault }: Answer): string | null => {
  if (filledBy === undefined) return fault?.message ?? null;
  return `${fault ? fault.message : "The model gave no line that stands."} Answered by the extractive engine.`;
};
