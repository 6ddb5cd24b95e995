import type { Reading, Sentence } from "#reading/reading.ts";
import type { Candidate } from "./candidates.ts";
import { deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";
import { isNegated } from "./polarity.ts";

/** Two accounts of one thing share at least so many words beside the names asked about. */
const leastShared = 2;
const leastAround = 0.5;

const isAttributedOrHedged = (reading: Reading, sentence: Sentence): boolean =>
  reading.attributions.some((each) => each.sentence === sentence.index) ||
  sentence.words.some(({ lower }) => reading.cues?.saying.hedges.has(lower) || reading.cues?.saying.adverbs.has(lower));

/**
 * Two passages that answer a yes-or-no question in opposite ways: both name everything that is asked about and speak of the same
 * thing, one with a negation and one without, and at least one of them is somebody's account.
 */
export const contraryPair = (
  reading: Reading,
  { asked, carried }: Resolved,
  candidates: readonly Candidate[],
): Sentence[] | null => {
  if (asked.form !== "yes-no" && asked.form !== "known") return null;
  const { retriever } = deskOf(reading);
  const names = asked.content.concat(carried.map(({ word }) => word)).filter(({ text }) => /^\p{Lu}/u.test(text));
  if (names.length === 0) return null;
  const asks = new Set(retriever.terms(names).map(({ key }) => key));
  const naming = candidates.filter(({ evidence, sentence }) => {
    const keys = new Set(retriever.terms(sentence.words).map(({ key }) => key));
    return (
      [...asks].every((key) => keys.has(key)) && evidence.around >= leastAround / 2 && sentence.passage.role === "body"
    );
  });
  const denying = naming.find(
    ({ sentence, evidence }) => isNegated(reading, sentence) && evidence.around >= leastAround,
  );
  if (!denying) return null;
  const denied = new Set(
    retriever
      .terms(denying.sentence.words)
      .filter(({ key }) => !asks.has(key))
      .map(({ key }) => key),
  );
  const affirming = naming.find(({ sentence }) => {
    if (sentence === denying.sentence || isNegated(reading, sentence)) return false;
    const shared = new Set(
      retriever
        .terms(sentence.words)
        .map(({ key }) => key)
        .filter((key) => denied.has(key)),
    );
    return shared.size >= leastShared;
  });
  if (
    !affirming ||
    !(isAttributedOrHedged(reading, affirming.sentence) || isAttributedOrHedged(reading, denying.sentence))
  )
    return null;
  return [affirming.sentence, denying.sentence].toSorted((a, b) => a.index - b.index);
};
