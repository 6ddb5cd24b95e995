import { Fault } from "#brief/fault.ts";
import type { Asking } from "#language/asking.ts";
import { type Word, wordsOf } from "#reading/words.ts";

const longest = 2_000;

/** @throws Fault "invalid-question" when nothing is asked. */
export const questionWords = (question: string): Word[] => {
  const words = wordsOf(question.slice(0, longest));
  if (words.some(({ kind }) => kind !== "mark")) return words;
  throw new Fault("invalid-question", "There is no question there. Ask something about the article, in a sentence.");
};

export type Phrases = readonly (readonly string[])[];

export const startsAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => words[at + offset]?.lower === part);

/** The place and length of the first of some phrases. */
export const findPhrase = (words: readonly Word[], list: Phrases): { at: number; length: number } | null => {
  for (let at = 0; at < words.length; at += 1) {
    const phrase = list.find((each) => startsAt(words, at, each));
    if (phrase) return { at, length: phrase.length };
  }
  return null;
};

/** The words of a question, its marks left out. */
export const spoken = (words: readonly Word[]): Word[] => words.filter(({ kind }) => kind !== "mark");

export const without = (words: readonly Word[], { at, length }: { at: number; length: number }): Word[] => [
  ...words.slice(0, at),
  ...words.slice(at + length),
];

/** A question without every place of some phrases. */
export const withoutAll = (words: readonly Word[], list: Phrases): readonly Word[] => {
  const found = findPhrase(words, list);
  return found ? withoutAll(without(words, found), list) : words;
};

/** The words that say what a question is about. */
export const contentOf = (words: readonly Word[], asking: Asking): Word[] =>
  spoken(words).filter(
    (word, index, all) =>
      !asking.stopWords.has(word.lower) || isAcronym(word.text) || isParticle(all[index - 1], word, asking),
  );

const isParticle = (before: Word | undefined, { lower }: Word, asking: Asking): boolean =>
  before !== undefined &&
  asking.phrasal.has(`${asking.stem(asking.irregular.get(before.lower) ?? before.lower)} ${lower}`);

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text);
