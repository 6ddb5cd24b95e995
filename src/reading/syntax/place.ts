import type { Word } from "#reading/words.ts";

/** What a word seems to be, told by closed classes, form and neighbours. */
export type Tag =
  | "det"
  | "poss"
  | "pron"
  | "object"
  | "prep"
  | "coord"
  | "sub"
  | "rel"
  | "that"
  | "question"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "to"
  | "neg"
  | "adv"
  | "num"
  | "time"
  | "name"
  | "noun"
  | "adj"
  | "verb"
  | "ved"
  | "ving"
  | "comma"
  | "colon"
  | "dash"
  | "stop"
  | "open"
  | "close"
  | "bracket"
  | "mark";

/** What a tag depends on: the word, its neighbours, and whether it begins its sentence or quotation. */
export type Place = {
  word: Word;
  before: Tag | undefined;
  beforeWord: Word | undefined;
  next: Word | undefined;
  after: Word | undefined;
  first: boolean;
  /** The sentence ends in a question mark. */
  asks: boolean;
};
