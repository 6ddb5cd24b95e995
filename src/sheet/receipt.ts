import type { Answer, Brief, Receipt } from "#brief/brief.ts";
import { andOf, counted } from "./words.ts";

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, n]) => `${n} ${what}`)
    .join(", ");

const wordingOf = ({ wordingCheckedBy }: Receipt): string =>
  wordingCheckedBy.length === 0 ? "strict wording" : `wording checked by ${andOf(wordingCheckedBy)}`;

/** The receipt in short: `"13 quotes, word for word · strict wording"`. */
export const shortReceipt = (receipt: Receipt): string =>
  `${counted(receipt.quotes, "quote")}, word for word · ${wordingOf(receipt)}`;

/** The receipt in plain words. */
export const receiptLines = (receipt: Receipt): string[] => {
  const { quotes, drafted, worded, strict, dropped, reasons, wordingCheckedBy, passagesRead, passagesLeftOut } =
    receipt;
  const left = listed(passagesLeftOut);
  const why = listed(reasons);
  return [
    `${counted(quotes, "quote")} shown, each sliced from the article.`,
    `${counted(drafted, "line")} drafted: ${worded} kept as worded, ${strict} shown in the article's words, ${dropped} dropped${why ? ` (${why})` : ""}.`,
    wordingCheckedBy.length > 0
      ? `Wording checked by ${andOf(wordingCheckedBy)}.`
      : "No wording of ours but fixed frames: nothing to check.",
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
  const checked = receipt.wordingCheckedBy.length > 0 ? `, wording checked by ${andOf(receipt.wordingCheckedBy)}` : "";
  const by =
    engine === "extractive" ? "Extracted without a language model" : `Drafted by ${model ?? "a model"}${checked}`;
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
