import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

/** The words of a stretch up to where its main clause is over. */
export const mainClause = ({ disputing }: Desk, words: readonly Word[]): readonly Word[] => {
  const end = words.findIndex(
    ({ lower, text }, at) => at > 2 && (disputing.clauseEnds.has(lower) || /^[;:—–]$/u.test(text)),
  );
  return end < 0 ? words : words.slice(0, end);
};

/** Whether the main clause of a stretch says that something is not so; two negations cancel each other. */
export const isNegative = (desk: Desk, words: readonly Word[]): boolean => {
  const { disputing } = desk;
  let count = 0;
  const clause = mainClause(desk, words);
  clause.forEach(({ lower }, at) => {
    const next = clause[at + 1]?.lower ?? "";
    if (lower === disputing.nor) return;
    if (disputing.negations.has(lower) || lower.endsWith("n't")) {
      if (!disputing.notNegated.has(next)) count += 1;
    } else if (disputing.failing.has(lower)) count += 1;
  });
  return count % 2 === 1;
};
