import { isBriefed, type Passage } from "#brief/article.ts";
import type { LoadedTerm } from "#brief/brief.ts";
import type { Cues, LoadedCue } from "#language/cues.ts";
import { type Piece, phraseAt, piecesOf } from "#language/phrases.ts";
import { quotationsOf } from "./quotations.ts";
import { quotedIn } from "./quoted.ts";
import type { Reading } from "./reading.ts";
import { withinAny } from "./within.ts";

/** `weight` says how surely the term judges wherever it stands, up to 1. */
export type Loaded = LoadedTerm & { weight: number };

/** From here on a term is sure enough to be held against an article, or to keep a line of ours back. */
const sure = 0.7;
/** From here on a lint names it: a person who checks a text wants to see what is only likely, too. */
export const likely = 0.3;

const startsSentence = (pieces: readonly Piece[], at: number): boolean =>
  at === 0 || /^[.!?:…"“”‘([*•-]$/u.test(pieces[at - 1]?.lower ?? "");

/** "US" is no "us". */
const isAbbreviation = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}{2,4}$/u.test(text.slice(piece.start, piece.end));

/** "Great Barrier Reef", "Legendary Pictures": a capital inside a sentence makes a name of a word that elsewhere judges. */
const isName = (text: string, pieces: readonly Piece[], at: number, next: number): boolean => {
  const isCapital = (index: number): boolean => {
    const piece = pieces[index];
    return piece !== undefined && /^\p{Lu}/u.test(text.charAt(piece.start));
  };
  if (!isCapital(at)) return false;
  if (isAbbreviation(text, pieces[at])) return true;
  return startsSentence(pieces, at) ? isCapital(next) && pieces[next]?.lower !== "i" : true;
};

const isFollowedBy = (pieces: readonly Piece[], next: number, phrases: LoadedCue["unlessNext"]): boolean =>
  phrases.some((phrase) => phrase.every((lower, offset) => pieces[next + offset]?.lower === lower));

/** "ill-famed", "Saint-Pierre": part of a compound, which says something else. */
const isGlued = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}][-‑]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-‑][\p{L}\p{N}]/u.test(text.slice(end, end + 2));

type Found = Loaded & { saying: boolean };

const found = (text: string, cues: Cues, from: number, to: number): Found[] => {
  const pieces = piecesOf(text, from, to);
  const terms: Found[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = phraseAt(pieces, at, cues.loaded);
    const first = pieces[at];
    const last = match ? pieces[match.next - 1] : undefined;
    if (!match || !first || !last) {
      at += 1;
      continue;
    }
    const { why, weight, capitals, saying, unlessNext } = match.value;
    const isPart = isGlued(text, first.start, last.end);
    const isOther = !capitals && isName(text, pieces, at, match.next);
    if (!isPart && !isOther && !isFollowedBy(pieces, match.next, unlessNext)) {
      terms.push({ start: first.start, end: last.end, term: text.slice(first.start, last.end), why, weight, saying });
    }
    at = match.next;
  }
  return terms;
};

const surestFirst = (terms: readonly Found[]): Loaded[] =>
  terms
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end, term, why, weight }) => ({ start, end, term, why, weight }));

/** The loaded terms of a stretch that stand outside its quotation marks, surest first. `least` is the weight from which they count. */
export const loadedIn = (text: string, cues: Cues, from = 0, to = text.length, least = sure): Loaded[] => {
  const isQuoted = withinAny(quotedIn(text, from, to));
  return surestFirst(found(text, cues, from, to).filter(({ start, weight }) => weight >= least && !isQuoted(start)));
};

/** In an interview the article itself speaks until the first question. */
const ownPassages = ({ article, sentences }: Reading): Passage[] => {
  const passages = sentences.map(({ passage }) => passage).filter((passage) => isBriefed(passage));
  if (article.genre !== "interview") return passages;
  const question = passages.findIndex(({ role, end }) => role === "body" && article.text.charAt(end - 1) === "?");
  return question < 0 ? passages : passages.slice(0, question);
};

/** The article's own loaded terms, surest first: what stands in quotation marks or in somebody's reported words is theirs. */
export const loadedTermsOf = (reading: Reading): LoadedTerm[] => {
  const { article, cues, attributions } = reading;
  if (!cues) return [];
  const isTheirs = withinAny([...quotationsOf(article), ...attributions.flatMap(({ content }) => content)]);
  const isCue = withinAny(attributions.flatMap(({ cue }) => cue ?? []));
  // "The claim that …" is what a fact-check calls the thing it checks.
  const judges = ({ start, saying }: Found): boolean => !saying || (isCue(start) && article.genre !== "fact-check");
  const own = ownPassages(reading)
    .flatMap(({ start, end }) => found(article.text, cues, start, end))
    .filter((term) => term.weight >= sure && !isTheirs(term.start) && judges(term));
  return surestFirst(own).map(({ start, end, term, why }) => ({ start, end, term, why }));
};
