import type { AnswerPart } from "#brief/draft.ts";
import type { Turn } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";

/** What the article says to a question, that it does not say, or that it is unclear. */
export const answerFrom = (_reading: Reading, _turns: readonly Turn[], _question: string): AnswerPart[] => [
  { part: "kind", kind: "does-not-say" },
];
