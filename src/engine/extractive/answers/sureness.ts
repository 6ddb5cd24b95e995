import type { Reading } from "#reading/reading.ts";
import { readsQuestions } from "./abroad.ts";
import { deskOf } from "./candidates.ts";
import { chanceOf, fitOf } from "./decide.ts";
import { type Earlier, resolve } from "./followup.ts";
import { meetsKind } from "./guards.ts";

/** How likely (0 to 1) code's own answer to a question is one; 0 where it is not told by how passages meet the question. @throws Fault "invalid-question" */
export const surenessOf = (reading: Reading, turns: readonly Earlier[], question: string): number => {
  const resolved = resolve(reading, turns, question);
  const { asked, carried } = resolved;
  const isContent = asked.form === "content" || asked.form === "yes-no";
  if (!readsQuestions(reading) || !isContent || carried.length > 0) return 0;
  const { candidates } = deskOf(reading).candidates(resolved);
  const fit = candidates
    .filter((candidate) => meetsKind(reading, asked, candidate))
    .toSorted((a, b) => fitOf(b.evidence) - fitOf(a.evidence));
  return chanceOf(fit.map(({ evidence }) => evidence));
};
