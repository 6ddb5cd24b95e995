import type { Telling } from "#language/telling.ts";
import type { Word } from "#reading/words.ts";
import { type Phrase, sourceAt } from "./telling-source.ts";

/** What one pattern finds in a sentence, in words of it. */
export type Told = {
  phrase: Phrase;
  cue: { from: number; to: number };
  /** Words `from` to `to` of the sentence that are told. */
  content: readonly { from: number; to: number }[];
};

/** A sentence as the patterns see it. */
export type Scene = {
  words: readonly Word[];
  /** Whether a word stands in quotation marks. */
  quoted: readonly boolean[];
  telling: Telling;
  /** Words with a capital inside sentences, so that a lone "Allerdings" at a beginning is told from a name. */
  nouns: ReadonlySet<string>;
};

export const isEnd = (word: Word | undefined): boolean => word === undefined || /^[.!?]$/u.test(word.text);

/** A phrase that may be a subject: "dem Rat" is not, nor is a lone word that has its capital from the beginning of the sentence. */
export const subjectAt = ({ words, telling, nouns }: Scene, at: number): Phrase | null => {
  if (telling.oblique.has(words[at]?.lower ?? "")) return null;
  const phrase = sourceAt(words, at, telling);
  const isLone = at === 0 && phrase?.to === 1 && !phrase.pronoun;
  return isLone && !nouns.has(words[0]?.text ?? "") ? null : phrase;
};

/**
 * Whether a main clause within words `from` to `to` is told as somebody's: "alle Auflagen seien eingehalten worden". A verb at the end
 * of a clause that a relative or a conjunction opens is that clause's own.
 */
export const isReported = (scene: Scene, from: number, to: number): boolean =>
  reportedAt(scene, from, to, scene.telling.subjunctive) >= 0;

/** Where the verb of that mood stands, or -1. */
export const reportedAt = (scene: Scene, from: number, to: number, forms: ReadonlySet<string>): number => {
  const { words, quoted, telling } = scene;
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (quoted[at]) continue;
    if (words[at]?.text === ",") start = at + 1;
    else if (forms.has(words[at]?.lower ?? "") && words[at]?.text === words[at]?.lower) {
      const opening = words[start]?.lower ?? "";
      const isLast = at + 1 >= to || /^[,.;!?]$/u.test(words[at + 1]?.text ?? "");
      const isSub = opening === telling.linker || telling.questions.has(opening) || telling.relatives.has(opening);
      if (start === from || start === at || !(isSub && isLast)) return at;
    }
  }
  return -1;
};
