import type { Asking } from "#language/asking.ts";
import type { Grammar } from "#language/grammar.ts";
import type { Naming } from "#language/naming.ts";
import type { Figure } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";

/** A passage as those who look for what is wanted see it. */
export type Looked = {
  words: readonly Word[];
  asking: Asking;
  naming: Naming;
  grammar: Grammar;
  isBareVerb(lower: string): boolean;
  /** Words that stand in the question already: they are no answer. */
  asked(word: Word): boolean;
  /** The noun behind "how many", or another of its family. */
  isHead(word: Word): boolean;
  hasHead: boolean;
  /** Behind "how many days": whether a word is that unit. */
  isUnit: ((word: Word) => boolean) | null;
  figureAt(word: Word): Figure | null;
  /** "no one", "each one": a determiner before "one" makes it no number. */
  isDetermined(at: number): boolean;
};

/** How surely a word shows what is wanted (0 to 1). */
export type Look = (looked: Looked, at: number) => number;

/** The word at a place, in lower case. */
export const lowerAt = ({ words }: Looked, at: number): string => words[at]?.lower ?? "";

/** Makes the look that finds a phrase of a list, as sure as `strong`. */
export const phraseLook =
  (list: (shows: Asking["shows"]) => readonly (readonly string[])[], strong: number): Look =>
  (looked, at) => {
    const found = list(looked.asking.shows).find((phrase) =>
      phrase.every((part, offset) => lowerAt(looked, at + offset) === part),
    );
    return found ? strong : 0;
  };
