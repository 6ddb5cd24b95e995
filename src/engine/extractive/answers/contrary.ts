import type { Reading, Sentence } from "#reading/reading.ts";
import type { Candidate } from "./candidates.ts";
import { deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";
import { isNegated } from "./polarity.ts";

/** Two accounts of one thing share at least so many words beside the names asked about. */
const leastShared = 2;
const leastAround = 0.5;
const leastPredicate = 0.25;

const isAttributedOrHedged = (reading: Reading, sentence: Sentence): boolean =>
  reading.attributions.some((each) => each.sentence === sentence.index) ||
  sentence.words.some(({ lower }) => reading.cues?.saying.hedges.has(lower) || reading.cues?.saying.adverbs.has(lower));

/** How far behind a claim its denial may stand and still be of it. */
const reach = 2;

/** "denied that report", "rejects the claims", "disputes this": a word of dispute, and what points back. */
const pointsBack = ({ cues }: Reading, { words }: Sentence): boolean => {
  if (!cues) return false;
  const { disputes, pointers } = cues.asking;
  const { claims, vehicles } = cues.saying;
  return words.some(({ lower }, at) => {
    const [next, then] = [words[at + 1]?.lower ?? "", words[at + 2]];
    if (!disputes.has(lower)) return false;
    if (claims.has(then?.lower ?? "") || vehicles.has(then?.lower ?? "")) return true;
    return (
      pointers.has(next) && (then === undefined || then.kind === "mark" || cues.grammar.coordinators.has(then.lower))
    );
  });
};

/** The passage right behind somebody's claim that disputes it. */
export const rebuttalOf = (reading: Reading, sentence: Sentence): Sentence | null => {
  const tells = (index: number): boolean => reading.attributions.some((each) => each.sentence === index);
  if (!tells(sentence.index)) return null;
  const far = tells(sentence.index + 1) ? 1 : reach;
  const behind = reading.sentences.slice(sentence.index + 1, sentence.index + 1 + far);
  return behind.find((each) => each.passage.role === "body" && pointsBack(reading, each)) ?? null;
};

/** The passages of the two sides, where the best passage belongs to a disputed point. */
const disputedPair = (reading: Reading, best: Sentence): Sentence[] | null => {
  const byId = new Map(reading.sentences.map((sentence) => [sentence.passage.id, sentence]));
  for (const { positions } of deskOf(reading).disputes()) {
    const sides = positions.map(({ said, stance }) => ({ stance, passage: byId.get(said.claims[0]?.passageId ?? "") }));
    const own = sides.find(({ passage }) => passage === best);
    const other = sides.find(({ passage }) => passage && passage !== best);
    // To back a thing and to reject it is no contradiction; to say it and to deny it is.
    const contradicts =
      sides.some(({ stance }) => stance === "denies") && sides.some(({ stance }) => stance === "asserts");
    if (own && other?.passage && contradicts && own.stance !== other.stance) return [best, other.passage];
  }
  return null;
};

/**
 * Two accounts of what is asked: a yes-or-no question answered both ways (sure by itself), or a claim with its denial or a disputed
 * point, where the best passage answers at all.
 */
export const contraryPair = (
  reading: Reading,
  resolved: Resolved,
  ordered: readonly Candidate[],
): { sentences: readonly Sentence[]; isSure: boolean } | null => {
  const best = ordered[0]?.sentence;
  if (!best || resolved.asked.oneAccount) return null;
  const opposite = oppositeAnswers(reading, resolved, ordered);
  if (opposite) return { sentences: opposite, isSure: true };
  const rebuttal = rebuttalOf(reading, best);
  // Why somebody did a thing, or which party did, is plain however much else of it is disputed.
  const { wanted, head } = resolved.asked;
  const asksBeside = wanted === "reason" || (head !== null && wanted === "organisation");
  const pair = rebuttal ? [best, rebuttal] : asksBeside ? null : disputedPair(reading, best);
  return pair && { sentences: pair, isSure: false };
};

/**
 * Two passages that answer a yes-or-no question in opposite ways: both name everything that is asked about and speak of the same
 * thing, one with a negation and one without, and at least one of them is somebody's account.
 */
const oppositeAnswers = (
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
      evidence.lacking === 0 &&
      evidence.predicate >= leastPredicate &&
      [...asks].every((key) => keys.has(key)) &&
      evidence.around >= leastAround / 2 &&
      sentence.passage.role === "body"
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
