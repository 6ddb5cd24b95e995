import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

/** The words of a stretch up to where its main clause is over. */
export const mainClause = ({ disputing, cues }: Desk, words: readonly Word[]): readonly Word[] => {
  // "since January" dates the clause, where "since it rained" ends it.
  const dates = (next: Word | undefined): boolean =>
    next !== undefined && (next.kind === "number" || cues.grammar.times.has(next.lower));
  const end = words.findIndex(
    ({ lower, text }, at) =>
      at > 2 && ((disputing.clauseEnds.has(lower) && !dates(words[at + 1])) || /^[;:—–]$/u.test(text)),
  );
  return end < 0 ? words : words.slice(0, end);
};
