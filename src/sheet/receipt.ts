import type { Brief, Receipt } from "#brief/brief.ts";
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

/** How a brief was made, for its last line. */
export const madeBy = ({ engine, model, receipt }: Brief): string => {
  const by = engine === "extractive" ? "Extracted without a language model" : `Drafted by ${model ?? "a model"}`;
  const dropped = receipt.dropped > 0 ? ` · ${counted(receipt.dropped, "line")} dropped` : "";
  return `${by} · ${counted(receipt.passagesRead, "passage")} read${dropped}`;
};
