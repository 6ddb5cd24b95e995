import { type Article, isBriefed, type Span } from "#brief/article.ts";
import { sayingAbroad } from "#language/abroad-words.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Attributed, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";

type Phrases = readonly (readonly string[])[];

/** Fewer words in marks are a title or a word used as a word. */
const fewestWords = 4;

/**
 * Quotations whose speaker is beyond doubt in a language without cues: nothing but a verb of saying and a full name stand
 * beside them, «…», dijo María López. All others are quotations without a speaker.
 */
export const quotesAbroad = (article: Article, sentences: readonly Sentence[]): readonly Attributed[] => {
  const phrases = sayingAbroad(article.language);
  if (phrases.length === 0) return [];
  const found: Attributed[] = [];
  let from = 0;
  for (const quotation of quotationsOf(article)) {
    while ((sentences[from]?.passage.end ?? Number.POSITIVE_INFINITY) <= quotation.start) from += 1;
    let last = from;
    while ((sentences[last]?.passage.end ?? Number.POSITIVE_INFINITY) < quotation.end) last += 1;
    const [opening, closing] = [sentences[from], sentences[last]];
    if (!opening || !closing || quotation.open || !isBriefed(opening.passage)) continue;
    if (wordsWithin(sentences.slice(from, last + 1), quotation) < fewestWords) continue;
    const behind = closing.words.filter(({ start }) => start >= quotation.end);
    const before = opening.words.filter(({ end }) => end <= quotation.start);
    const speaker = nameBehind(behind, phrases) ?? nameBefore(before, phrases);
    if (speaker) found.push(toldBy(article.text.slice(speaker.start, speaker.end), opening.index, quotation));
  }
  return found;
};

const wordsWithin = (sentences: readonly Sentence[], { start, end }: Span): number =>
  sentences.flatMap(({ words }) => words).filter((word) => word.kind !== "mark" && word.start > start && word.end < end)
    .length;

const isName = ({ text }: Word): boolean => /^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}$/u.test(text);
const isJoint = ({ text }: Word): boolean => /^[,–—-]$/u.test(text);
const isEnd = (word: Word | undefined): boolean => word === undefined || /^[.,:;!?–—-]$/u.test(word.text);

/** A first and a last name with a mark behind them, and no third word that could change whose they are. */
const nameAt = (words: readonly Word[], at: number): Span | null => {
  const [first, last, next] = words.slice(at, at + 3);
  return first && last && isName(first) && isName(last) && isEnd(next) ? { start: first.start, end: last.end } : null;
};

/** The length of a phrase of saying at a place, or 0. */
const sayingAt = (words: readonly Word[], at: number, phrases: Phrases): number =>
  phrases.find((phrase) => phrase.every((part, n) => words[at + n]?.lower === part))?.length ?? 0;

/** «…», dijo María López. */
const nameBehind = (words: readonly Word[], phrases: Phrases): Span | null => {
  const at = words.findIndex((word) => !isJoint(word));
  const length = at < 0 ? 0 : sayingAt(words, at, phrases);
  return length > 0 ? nameAt(words, at + length) : null;
};

/** María López dijo: «…» */
const nameBefore = (words: readonly Word[], phrases: Phrases): Span | null => {
  const [first, last] = words;
  if (!first || !last || !isName(first) || !isName(last)) return null;
  const length = sayingAt(words, 2, phrases);
  const rest = words.slice(2 + length);
  return length > 0 && rest.length === 1 && rest[0]?.text === ":" ? { start: first.start, end: last.end } : null;
};

const toldBy = (source: string, sentence: number, { start, end }: Span): Attributed => ({
  sentence,
  source: null,
  cue: null,
  content: [{ start, end }],
  chain: [{ source, verb: null, unnamed: false }],
  certainty: "stated",
  act: "asserts",
  voice: "direct",
  speaker: null,
  disputedBy: null,
  object: null,
});
