import type { Span } from "#brief/article.ts";
import { meets } from "#brief/span.ts";
import { type Retriever, retrieverOf, type Sought } from "#engine/retrieve.ts";
import type { Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";

/** Passages that a sentence may stand on. `coverage`: how much of what it says has its words there, rare words weighing more. */
export type Evidence = { sentences: readonly number[]; spans: readonly Span[]; coverage: number };

export type Search = {
  /** Passages alone and with a neighbour or a second one that completes them, those that match best first. @param near places that must be looked at. */
  sets(text: string, near: readonly Span[]): Evidence[];
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

  return {
    strange: (text) => soughtIn(text).flatMap((each) => (retriever.occurs(each) ? [] : [each.term.word.text])),
    sets: (text, near) => {
      const sought = soughtIn(text);
      const coverageOf = heldBy(retriever, sought);
      const touched = sentences
        .filter(({ passage }) => near.some((span) => meets(span, passage)))
        .map(({ index }) => index);
      const ranked = retriever
        .rank(sought)
        .slice(0, singles)
        .map(({ sentence }) => sentence);
      const alone = [...new Set([...touched, ...ranked])];
      const best = alone.slice(0, paired + touched.length);
      const isMate = (one: number, other: number): boolean => {
        const mate = sentences[other]?.passage;
        return mate !== undefined && mate.role !== "boilerplate" && mate.role !== "related" && one !== other;
      };
      const beside = best.flatMap((one) =>
        [one - 1, one + 1].filter((other) => isMate(one, other)).map((other) => [one, other]),
      );
      const around = best
        .slice(0, 3)
        .flatMap((one) => (isMate(one, one - 1) && isMate(one, one + 1) ? [[one - 1, one, one + 1]] : []));
      const apart = best.flatMap((one, at) => best.slice(at + 1).map((other) => [one, other]));
      const seen = new Set<string>();
      return [...alone.map((one) => [one]), ...(touched.length > 1 ? [touched] : []), ...beside, ...around, ...apart].flatMap(
        (set) => {
          const inOrder = set.toSorted((a, b) => a - b);
          const key = inOrder.join();
          if (seen.has(key)) return [];
          seen.add(key);
          const spans = inOrder.flatMap((sentence) => {
            const passage = sentences[sentence]?.passage;
            return passage ? [{ start: passage.start, end: passage.end }] : [];
          });
          return [{ sentences: inOrder, spans, coverage: coverageOf(inOrder) }];
        },
      );
    },
  };
};
