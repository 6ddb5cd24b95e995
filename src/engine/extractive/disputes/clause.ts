import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

/** The words of a stretch up to where its main clause is over. */
export const mainClause = ({ disputing }: Desk, words: readonly Word[]): readonly Word[] => {
  const end = words.findIndex(
    ({ lower, text }, at) => at > 2 && (disputing.clauseEnds.has(lower) || /^[;:—–]$/u.test(text)),
  );
  return end < 0 ? words : words.slice(0, end);
};
