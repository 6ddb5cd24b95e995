import { isBriefed } from "#brief/article.ts";
import { termsIn } from "#engine/terms.ts";
import { isGrammarPair, isSmallAbroad } from "#language/abroad-words.ts";
import type { Cues } from "#language/cues.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";

/** How much each term of an article matters in it, and the terms of each sentence. */
export type Weights = { of(term: string): number; termsOf(sentence: Sentence): ReadonlySet<string> };

const leadSentences = 2;

/** Words that hold a sentence together or only say that something is told: "after", "then", "said", "report". */
const idleIn = ({ asking, grammar, saying }: Cues): ((lower: string) => boolean) => {
  const { prepositions, subordinators, adverbs, determiners, questions } = grammar;
  const sets = [asking.stopWords, prepositions, determiners, adverbs, subordinators, questions];
  return (lower) =>
    sets.some((set) => set.has(lower)) ||
    saying.verbs.has(lower) ||
    saying.vehicles.has(lower) ||
    saying.outlets.has(lower);
};

/** The forms of a word mostly share its first letters; within one article that tells terms apart well enough, and fast. */
const stemLength = 6;

const termOf = ({ lower, kind }: Word): string =>
  kind === "number" ? lower : lower.replace(/'s$/u, "").slice(0, stemLength);

/** The terms of a word in a language of which nothing is known but its letters. */
const termsAbroad = (): ((word: Word) => string[]) => {
  const { of } = termsIn(null);
  return (word) =>
    isSmallAbroad(word.lower) ? [] : of([word]).flatMap(({ rough }) => (isGrammarPair(rough) ? [] : [rough]));
};

/**
 * Terms weigh by the sentences that hold them, damped, more where title or lead hold them too. A term that stands once
 * weighs little: it is a detail.
 */
export const weightsOf = (reading: Reading): Weights => {
  const { article, cues, sentences } = reading;
  const isIdle = cues ? idleIn(cues) : () => false;
  const termsOf = cues ? (word: Word) => [termOf(word)] : termsAbroad();
  const tellingOf = (words: readonly Word[]): Word[] =>
    words.filter(({ kind, lower }) => kind !== "mark" && !isIdle(lower));
  const bySentence = new Map<number, ReadonlySet<string>>();
  const spread = new Map<string, number>();
  const titled = new Set(tellingOf(wordsOf(article.title ?? "")).flatMap(termsOf));
  const leading = new Set<string>();
  const names = new Set<string>();
  let bodies = 0;
  for (const { index, passage, words } of sentences) {
    if (!isBriefed(passage)) continue;
    const held = new Set<string>();
    for (const word of tellingOf(words)) {
      for (const term of termsOf(word)) {
        held.add(term);
        if (/^\p{Lu}/u.test(word.text)) names.add(term);
      }
    }
    bySentence.set(index, held);
    for (const term of held) spread.set(term, (spread.get(term) ?? 0) + 1);
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
