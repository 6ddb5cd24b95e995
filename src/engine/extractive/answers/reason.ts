import type { Reading, Sentence } from "#reading/reading.ts";
import type { Asked } from "./asked.ts";
import { type Candidate, deskOf } from "./candidates.ts";
import { theirsIn } from "./named.ts";

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

const blamedReach = 3;

/** "Solvane blamed the price of power": whoever did it names a reason; "blamed the mayor for the delay" is one for something else. */
const blamesIn = (reading: Reading, { doing }: Asked, { index }: Sentence): Sentence | null => {
  const { cues } = reading;
  if (!cues || !doing) return null;
  const isTheirs = theirsIn(reading, deskOf(reading).retriever, doing.doer);
  const found = reading.sentences.slice(index + 1, index + 1 + blamedReach).find(({ passage, words }) => {
    const at = words.findIndex(({ lower }) => cues.asking.blaming?.has(lower));
    return (
      passage.role === "body" &&
      at > 0 &&
      at < opening &&
      words.slice(0, at).some(isTheirs) &&
      !words.slice(at).some(({ lower }) => lower === cues.grammar.joints.for)
    );
  });
  return found ?? null;
};

/** Of "why": the passage that gives the reason for what the one before it tells. */
export const reasonBehind = (reading: Reading, asked: Asked, ordered: readonly Candidate[]): Sentence | null => {
  if (asked.wanted !== "reason") return null;
  for (const { sentence, evidence } of ordered) {
    const next = reading.sentences[sentence.index + 1];
    const isTold = evidence.plain >= plainlyTold && evidence.stranger === 0 && evidence.shown < 1;
    if (isTold && next?.passage.role === "body" && givesReason(reading, next)) return next;
    const blamed = isTold && !asked.negated ? blamesIn(reading, asked, sentence) : null;
    if (blamed) return blamed;
  }
  return null;
};
