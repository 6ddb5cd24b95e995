import type { Receipt } from "#brief/brief.ts";

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, n]) => `${n} ${what}`)
    .join(", ");

/** The receipt in plain words. */
export const receiptLines = (receipt: Receipt): string[] => {
  const { quotes, drafted, worded, strict, dropped, reasons, wordingCheckedBy, passagesRead, passagesLeftOut, digest } =
    receipt;
  const left = counted(passagesLeftOut);
  const why = counted(reasons);
  return [
    `${quotes} quotes shown, each sliced from the article.`,
    `${drafted} lines drafted: ${worded} kept as worded, ${strict} shown in the article's words, ${dropped} dropped${why ? ` (${why})` : ""}.`,
    wordingCheckedBy.length > 0
      ? `Wording checked by ${wordingCheckedBy.join(" and ")}.`
      : "No wording of ours but fixed frames: nothing to check.",
    `${passagesRead} passages read${left ? `; left out: ${left}` : ""}.`,
    `Digest ${digest}`,
  ];
};
