import { isBriefed } from "#brief/article.ts";
import { termsIn } from "#engine/terms.ts";
import type { Cues } from "#language/cues.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";

/** How much each term of an article matters in it, and the terms of each sentence. */
export type Weights = { of(term: string): number; termsOf(sentence: Sentence): ReadonlySet<string> };

const leadSentences = 2;

/** Words that hold a sentence together or only say that something is told: "after", "then", "said", "report". */
const telling = (words: readonly Word[], cues: Cues | null): readonly Word[] => {
  if (!cues) return words;
  const { prepositions, subordinators, adverbs, determiners, questions } = cues.grammar;
  const { verbs, vehicles, outlets } = cues.saying;
  const idle = [prepositions, subordinators, adverbs, determiners, questions, verbs, vehicles, outlets];
  return words.filter(({ lower }) => !idle.some((set) => set.has(lower)));
};

/**
 * Terms weigh by the sentences that hold them, damped, more where title or lead hold them too. A term that stands once
 * weighs little: it is a detail.
 */
export const weightsOf = (reading: Reading): Weights => {
  const { article, cues, sentences } = reading;
  const terms = termsIn(cues?.asking ?? null, cues?.naming ?? null);
  const bySentence = new Map<number, ReadonlySet<string>>();
  const spread = new Map<string, number>();
  const titled = new Set(terms.of(telling(wordsOf(article.title ?? ""), cues)).map(({ rough }) => rough));
  const leading = new Set<string>();
  const names = new Set<string>();
  let bodies = 0;
  for (const { index, passage, words } of sentences) {
    if (!isBriefed(passage)) continue;
    const found = terms.of(telling(words, cues));
    const held = new Set(found.map(({ rough }) => rough));
    bySentence.set(index, held);
    for (const term of held) spread.set(term, (spread.get(term) ?? 0) + 1);
    for (const { rough, name } of found) if (name) names.add(rough);
    if (passage.role === "body") bodies += 1;
    if (passage.role === "body" && bodies <= leadSentences) for (const term of held) leading.add(term);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    of: (term) => {
      const base = Math.log2(spread.get(term) ?? 1);
      return (base + 0.1) * (titled.has(term) ? 2 : leading.has(term) ? 1.3 : 1) * (names.has(term) ? 1.3 : 1);
    },
    termsOf: ({ index }) => bySentence.get(index) ?? none,
  };
};
