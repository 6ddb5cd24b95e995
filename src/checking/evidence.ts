import type { Span } from "#brief/article.ts";
import { type Retriever, retrieverOf, type Sought } from "#engine/retrieve.ts";
import type { Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";

/** Passages that a sentence may stand on. `coverage`: how much of what it says has its words there, rare words weighing more. */
export type Evidence = { sentences: readonly number[]; spans: readonly Span[]; coverage: number };

export type Search = {
  /** Passages alone and with a neighbour or a second one that completes them, those that match best first. */
  sets(text: string): Evidence[];
  /** The words of a sentence that stand nowhere in the article. */
  strange(text: string): string[];
};

/** How many passages are looked at alone, and how many of the best of them with others. */
const singles = 6;
const paired = 4;
/** Names and numbers tell passages apart better than other words. */
const nameWeight = 1.5;

/** Makes what finds in one article what a sentence may stand on. */
export const searchIn = (reading: Reading): Search => {
  const { sentences } = reading;
  const retriever = retrieverOf(reading);

  const soughtIn = (text: string) =>
    retriever
      .seek(retriever.terms(wordsOf(text)))
      .map((each) => ({ ...each, weight: each.term.name || /^\d/u.test(each.term.key) ? nameWeight : 1 }));

  const heldBy = (retrieved: Retriever, sought: readonly Sought[]) => {
    const weights = sought.map((each) => retrieved.rarity(each) * each.weight);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return (set: readonly number[]): number =>
      whole === 0
        ? 0
        : sought.reduce((sum, each, at) => {
            const best = Math.max(0, ...set.map((sentence) => retrieved.holds(sentence, each).own));
            return sum + best * (weights[at] ?? 0);
          }, 0) / whole;
  };

  const spanOf = (sentence: number): Span[] => {
    const passage = sentences[sentence]?.passage;
    return passage ? [{ start: passage.start, end: passage.end }] : [];
  };

  /** What surrounds the article says nothing for it, nor does what addresses a machine. */
  const isMate = (sentence: number): boolean => {
    const role = sentences[sentence]?.passage.role;
    return role !== undefined && role !== "boilerplate" && role !== "related" && role !== "machine";
  };

  return {
    strange: (text) => soughtIn(text).flatMap((each) => (retriever.occurs(each) ? [] : [each.term.word.text])),
    sets: (text) => {
      const sought = soughtIn(text);
      const coverageOf = heldBy(retriever, sought);
      const alone = retriever
        .rank(sought)
        .slice(0, singles)
        .map(({ sentence }) => sentence);
      const best = alone.slice(0, paired);
      const beside = best.flatMap((one) => [one - 1, one + 1].filter(isMate).map((other) => [one, other]));
      const around = best.flatMap((one) => (isMate(one - 1) && isMate(one + 1) ? [[one - 1, one, one + 1]] : []));
      const apart = best.flatMap((one, at) => best.slice(at + 1).map((other) => [one, other]));
      const sets = [...alone.map((one) => [one]), ...beside, ...around, ...apart].map((set) =>
        set.toSorted((a, b) => a - b),
      );
      return [...new Map(sets.map((set) => [set.join(), set])).values()].map((set) => ({
        sentences: set,
        spans: set.flatMap((sentence) => spanOf(sentence)),
        coverage: coverageOf(set),
      }));
    },
  };
};
