import type { Span } from "#brief/article.ts";
import { isBriefed } from "#brief/article.ts";
import type { LoadedTerm } from "#brief/brief.ts";
import type { Cues, LoadedCue } from "#language/cues.ts";
import { type Piece, phraseAt, piecesOf } from "#language/phrases.ts";
import { quotedIn } from "./quoted.ts";
import type { Reading } from "./reading.ts";

/** `weight` says how surely the term judges wherever it stands, up to 1. */
export type Loaded = LoadedTerm & { weight: number };

/** From here on a term is sure enough to be held against an article, or to keep a line of ours back. */
export const sure = 0.7;
/** From here on a lint names it: a person who checks a text wants to see what is only likely, too. */
export const likely = 0.3;

const startsSentence = (pieces: readonly Piece[], at: number): boolean =>
  at === 0 || /^[.!?:…"“”‘([*•-]$/u.test(pieces[at - 1]?.lower ?? "");

/** "Great Barrier Reef", "Legendary Pictures": a capital inside a sentence makes a name of a word that elsewhere judges. */
const isName = (text: string, pieces: readonly Piece[], at: number, next: number): boolean => {
  const isCapital = (index: number): boolean => {
    const piece = pieces[index];
    return piece !== undefined && /^\p{Lu}/u.test(text.charAt(piece.start));
  };
  if (!isCapital(at)) return false;
  return startsSentence(pieces, at) ? isCapital(next) && pieces[next]?.lower !== "i" : true;
};

const isFollowedBy = (pieces: readonly Piece[], next: number, phrases: LoadedCue["unlessNext"]): boolean =>
  phrases.some((phrase) => phrase.every((lower, offset) => pieces[next + offset]?.lower === lower));

const isInside = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

const found = (text: string, cues: Cues, from: number, to: number): Loaded[] => {
  const pieces = piecesOf(text, from, to);
  const terms: Loaded[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = phraseAt(pieces, at, cues.loaded);
    const first = pieces[at];
    const last = match ? pieces[match.next - 1] : undefined;
    if (!match || !first || !last) {
      at += 1;
      continue;
    }
    const { why, weight, capitals, unlessNext } = match.value;
    if ((capitals || !isName(text, pieces, at, match.next)) && !isFollowedBy(pieces, match.next, unlessNext)) {
      terms.push({ start: first.start, end: last.end, term: text.slice(first.start, last.end), why, weight });
    }
    at = match.next;
  }
  return terms;
};

const surestFirst = (terms: readonly Loaded[]): Loaded[] =>
  terms.toSorted((a, b) => b.weight - a.weight || a.start - b.start);

/** The loaded terms of a stretch that stand outside its quotation marks, surest first. `least` is the weight from which they count. */
export const loadedIn = (text: string, cues: Cues, from = 0, to = text.length, least = sure): Loaded[] => {
  const quoted = quotedIn(text, from, to);
  let at = 0;
  const own = found(text, cues, from, to).filter(({ start, weight }) => {
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= start) at += 1;
    return weight >= least && !isInside(quoted.slice(at, at + 1), start);
  });
  return surestFirst(own);
};

/** The article's own loaded terms, surest first: what stands in quotation marks or in somebody's reported words is theirs. */
export const loadedTermsOf = (reading: Reading): LoadedTerm[] => {
  const { article, cues, attributions, sentences } = reading;
  if (!cues) return [];
  const briefed = new Set(sentences.filter(({ passage }) => isBriefed(passage)).map(({ index }) => index));
  const theirs = attributions.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
  return sentences
    .filter(({ index }) => briefed.has(index))
    .flatMap(({ passage }) => loadedIn(article.text, cues, passage.start, passage.end))
    .filter(({ start }) => !isInside(theirs, start))
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end, term, why }) => ({ start, end, term, why }));
};
