import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

/** So few words behind "before", "after", "since" belong to the clause. */
const shortRest = 5;

/** The words of a stretch up to where its main clause is over. */
export const mainClause = ({ disputing, cues }: Desk, words: readonly Word[]): readonly Word[] => {
  // "since January", "before lives" belong to the clause, where "since it rained all through the night" ends it.
  const belongs = (at: number): boolean => {
    const next = words[at + 1];
    if (!next || !cues.grammar.prepositions.has(words[at]?.lower ?? "")) return false;
    return next.kind === "number" || cues.grammar.times.has(next.lower) || words.length - at - 1 <= shortRest;
  };
  const end = words.findIndex(
    ({ lower, text }, at) =>
      at > 2 &&
      ((cues.grammar.coordinators.has(lower) && words[at + 1]?.lower === cues.grammar.joints.that) ||
        (disputing.clauseEnds.has(lower) && !belongs(at)) ||
        /^[;:—–]$/u.test(text)),
  );
  return end < 0 ? words : words.slice(0, end);
};
