import type { Reading, Sentence } from "#reading/reading.ts";
import type { Asked } from "./asked.ts";
import type { Candidate } from "./candidates.ts";

/** From so much of the question on, a passage tells the thing whose reason is asked for. */
const plainlyTold = 0.75;
const opening = 5;

/** "The reason for this decision is …", "That is because …": a passage that gives the reason for what stands before it. */
const givesReason = ({ cues }: Reading, { words }: Sentence): boolean =>
  words.slice(0, opening).some(({ lower }) => {
    const asking = cues?.asking;
    return (
      asking?.heads.get(lower) === "reason" ||
      asking?.shows.reasons.some(
        ([first, ...rest]) => rest.length === 0 && first === lower && cues?.grammar.reasons.has(lower),
      )
    );
  });

/** Of "why": the passage that gives the reason for what the one before it tells. */
export const reasonBehind = (reading: Reading, { wanted }: Asked, ordered: readonly Candidate[]): Sentence | null => {
  if (wanted !== "reason") return null;
  for (const { sentence, evidence } of ordered) {
    const next = reading.sentences[sentence.index + 1];
    const isTold = evidence.plain >= plainlyTold && evidence.stranger === 0 && evidence.shown < 1;
    if (isTold && next?.passage.role === "body" && givesReason(reading, next)) return next;
  }
  return null;
};
