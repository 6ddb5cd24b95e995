import type { Telling } from "#language/telling.ts";
import type { Word } from "#reading/words.ts";

/** A source phrase as words `from` to `to` of a sentence, `to` exclusive. */
export type Phrase = { from: number; to: number; pronoun: boolean };

const isCapital = (word: Word | undefined): boolean => word?.kind === "word" && /^\p{Lu}/u.test(word.text);
const isSmall = (word: Word | undefined): boolean => word?.kind === "word" && /^\p{Ll}/u.test(word.text);
const isAdjective = (word: Word | undefined): boolean => isSmall(word) && /e[nrsm]?$/u.test(word?.lower ?? "");
const opens = (word: Word | undefined): boolean => word !== undefined && /^[„“"»‚]$/u.test(word.text);

/** A run of nouns and names, "Dr. Jens Kortner" and "Bürgerinitiative „Almenauer Wasser“" among them; -1 where none begins. */
const nounsFrom = (words: readonly Word[], start: number, { titles }: Telling): number => {
  let at = start;
  if (opens(words[at])) return pastMarks(words, at);
  for (;;) {
    const isTitle = titles.has(words[at]?.lower ?? "") && words[at + 1]?.text === ".";
    const isAge = /^\d+$/u.test(words[at]?.text ?? "") && words[at + 1]?.text === "-" && isCapital(words[at + 2]);
    if (isAge) at += 3;
    else if (isTitle) at += 2;
    else if (isCapital(words[at])) at += 1;
    else break;
  }
  if (at === start) return -1;
  if (!opens(words[at])) return at;
  const end = pastMarks(words, at);
  return end < 0 ? at : end;
};

/** Past a name in quotation marks, of six words at most; -1 where none stands there. */
const pastMarks = (words: readonly Word[], at: number): number => {
  const close = words.slice(at + 1, at + 7).findIndex(({ text }) => /^[“”"«‘]$/u.test(text));
  return close > 0 && isCapital(words[at + 1]) ? at + close + 2 : -1;
};

/** Past the adjectives before a noun: "des unabhängigen Instituts". */
const pastAdjectives = (words: readonly Word[], start: number): number => {
  let at = start;
  while (at < start + 3 && isAdjective(words[at])) at += 1;
  return isCapital(words[at]) ? at : start;
};

/** ", Miriam Ostwald," or ", der Biologe Matthias Kern," behind a description: who it is. */
const withName = (words: readonly Word[], end: number, telling: Telling): number => {
  if (words[end]?.text !== ",") return end;
  const isDetermined = telling.determiners.has(words[end + 1]?.lower ?? "");
  const to = nounsFrom(words, end + (isDetermined ? 2 : 1), telling);
  const length = to - end - 1;
  const isClosed = words[to] === undefined || /^[,.:]$/u.test(words[to]?.text ?? "");
  return to > 0 && length >= 2 && length <= 5 && isClosed ? to : end;
};

/**
 * The source phrase that begins at a word: a pronoun, or an article with its noun, further nouns in the genitive and a name. Null where
 * something else stands there.
 */
export const sourceAt = (words: readonly Word[], from: number, telling: Telling): Phrase | null => {
  const first = words[from];
  if (!first) return null;
  if (telling.pronouns.has(first.lower) && !isCapital(words[from + 1])) return { from, to: from + 1, pronoun: true };
  const isDetermined = telling.determiners.has(first.lower);
  if (!isDetermined && !isCapital(first) && !isAdjective(first)) return null;
  if (!isDetermined && (telling.openers.has(first.lower) || isAdverb(first, telling))) return null;
  let to = nounsFrom(words, pastAdjectives(words, isDetermined ? from + 1 : from), telling);
  if (to < 0) return null;
  if (!isDetermined && isArticle(words[to], telling)) return to - from > 1 ? { from, to, pronoun: false } : null;
  for (let more = 0; more < 3 && telling.genitives.has(words[to]?.lower ?? ""); more += 1) {
    const next = nounsFrom(words, pastAdjectives(words, to + 1), telling);
    if (next < 0) break;
    to = next;
  }
  to = withPlace(words, to, telling);
  return { from, to: isDetermined || to - from > 1 ? withName(words, to, telling) : to, pronoun: false };
};

/** "Das Ministerium in Mainz": where a source sits, or what it is for. */
const withPlace = (words: readonly Word[], end: number, telling: Telling): number => {
  if (!telling.placing.has(words[end]?.lower ?? "")) return end;
  const isDetermined = telling.determiners.has(words[end + 1]?.lower ?? "");
  const to = nounsFrom(words, end + (isDetermined ? 2 : 1), telling);
  return to > 0 && !telling.times.has(words[to - 1]?.lower ?? "") ? to : end;
};

/** Behind a bare name an article may belong to the hearer: "sagte Lamprecht der Rundschau". */
const isArticle = (word: Word | undefined, { determiners, genitives }: Telling): boolean =>
  word !== undefined && determiners.has(word.lower) && genitives.has(word.lower);

const isAdverb = ({ lower }: Word, { breaks, linker, relaying, negations, questions }: Telling): boolean =>
  breaks.has(lower) || questions.has(lower) || lower === linker || lower === relaying || negations.has(lower);

/** Past what stands in brackets behind a name: "Petra Lindauer (Freie Liste)". */
export const pastBrackets = (words: readonly Word[], at: number): number => {
  if (words[at]?.text !== "(") return at;
  const close = words.slice(at, at + 10).findIndex(({ text }) => text === ")");
  return close < 0 ? at : at + close + 1;
};

/** The source that ends before a word: all from the beginning of its clause, and nothing else. */
export const sourceBefore = (words: readonly Word[], from: number, end: number, telling: Telling): Phrase | null => {
  const phrase = sourceAt(words, from, telling);
  return phrase?.to === end && !phrase.pronoun ? phrase : null;
};
