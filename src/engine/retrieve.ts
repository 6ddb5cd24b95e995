import type { Passage, Span } from "#brief/article.ts";
import type { Asking } from "#language/asking.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import { figuresBySentence, figuresNamed } from "./retrieve-figures.ts";
import { nearestSpelling } from "./spelling.ts";
import { type Term, termsIn } from "./terms.ts";

/** A passage with how well it meets a query. `sentence` is its place in `reading.sentences`. */
export type Ranked = { sentence: number; span: Span; score: number };

/** What to look for: any of `keys` counts, at its weight, and the best one once. */
export type Sought = { keys: readonly (readonly [key: string, weight: number])[]; weight: number };

type SoughtTerm = Sought & { term: Term };

export type Retriever = {
  /** Every passage that meets the query, best first. */
  rank(query: string | readonly Sought[]): Ranked[];
  /** The terms of a stretch of words, as the index knows them. */
  terms(words: Sentence["words"]): Term[];
  /** The query for terms: each with its family and its kin. */
  seek(terms: readonly Term[]): SoughtTerm[];
  /** How rare a sought thing is among the passages; one that does not occur is the rarest. */
  rarity(sought: Sought): number;
  /** The word of the text that a term without a match is one slip of the pen away from. */
  spelled(term: Term): string | null;
  /** Whether any passage holds a sought thing in itself. */
  occurs(sought: Sought): boolean;
  /** How fully (0 to 1) a passage holds a sought thing: in itself, and with what stands around it. */
  holds(sentence: number, sought: Sought): { own: number; around: number };
};

const none: ReadonlySet<string> = new Set();
const roughWeight = 0.7;
const kinWeight = 0.5;
const figureWeight = 0.7;
const stateWeight = 0.8;
/** What stands around a passage counts for less than what stands in it. */
const aroundWeights = {
  before: 0.35,
  leant: 0.7,
  beforeThat: 0.15,
  after: 0.15,
  heading: 0.3,
  antecedent: 0.8,
} as const;
/** A name that a pronoun at the head of a passage leans on counts as if it stood there itself, a little less. */
const leantWeight = 0.7;
const saturation = 1.2;
const lengthShare = 0.3;

/** From "this district" back to where it has its name, in passages, and from the name to the noun, in words. */
const farthestPointed = 10;
const longestPointed = 6;
const longestSentence = 300;

/** Passages that may be shown to somebody who asks; those that address a machine are found only by who looks for them. */
const isSearched = ({ role }: Passage): boolean => role !== "boilerplate" && role !== "related" && role !== "machine";

type Posting = { sentence: number; own: number; around: number };

const figureKey = (id: number): string => `#${id}`;
const stateKey = (state: string): string => `@${state}`;
const roughKey = (rough: string): string => `~${rough}`;

/** An index over the passages of one article: BM25 over word stems, each passage with what stands around it. */
export const retrieverOf = (reading: Reading): Retriever => {
  const asking = reading.cues?.asking ?? null;
  const { of } = termsIn(asking, reading.cues?.naming ?? null);
  const kin = kinOf(asking);
  const grammar = reading.cues?.grammar ?? null;
  const determiners = grammar?.determiners ?? none;
  const pointing = asking?.pointing ?? none;
  const firstPerson = asking?.firstPerson ?? none;
  const searched = reading.sentences.filter(({ passage }) => isSearched(passage));
  const termsOf = searched.map(({ words }) => of(words));
  const postings = new Map<string, Map<number, Posting>>();
  const average = termsOf.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, searched.length);

  const post = (key: string, sentence: number, own: number, around: number): void => {
    const list = postings.get(key) ?? new Map<number, Posting>();
    postings.set(key, list);
    const posting = list.get(sentence);
    if (!posting) list.set(sentence, { sentence, own, around });
    else {
      posting.own += own;
      posting.around = Math.max(posting.around, around);
    }
  };

  const postTerms = (terms: readonly Term[], sentence: number, own: number, around: number): void => {
    for (const { key, rough, state } of terms) {
      post(key, sentence, own, around);
      post(roughKey(rough), sentence, own, around);
      if (state !== null) post(stateKey(state), sentence, own, around);
    }
  };

  /** "Its chairman …", "He added …": what such a sentence is about stands in the one before. */
  const leansBack = ({ words }: Sentence): boolean =>
    words.slice(0, 2).some(({ lower }) => asking?.pointers.has(lower.replace(/['’]s$/u, "")) || isAge(lower));

  /** "The 48-year-old was …" */
  const isAge = (lower: string): boolean =>
    /^\d/u.test(lower) && lower.split("-").some((piece) => asking?.shows.ages.has(piece));

  /** "The reason for this decision is …": all that it is the reason for stands in the one before. */
  const givesReason = ({ words }: Sentence): boolean =>
    words.slice(0, 4).some(({ lower }) => asking?.heads.get(lower) === "reason");

  /** "In this district": the name that the noun had before in the paragraph. */
  const pointedAt = ({ words, passage }: Sentence, place: number): readonly Word[] => {
    const nouns = words.filter(
      ({ kind, lower }, at) =>
        kind === "word" && pointing.has(words[at - 1]?.lower ?? "") && !asking?.stopWords.has(lower),
    );
    return nouns.flatMap(({ lower }) => {
      for (let other = place - 1; other >= Math.max(0, place - farthestPointed); other -= 1) {
        const each = searched[other];
        if (each?.passage.paragraph !== passage.paragraph || each.words.length > longestSentence) return [];
        const at = each.words.findIndex((word) => word.lower === lower);
        const before = each.words.slice(Math.max(0, at - longestPointed), Math.max(0, at));
        const end = before.findLastIndex(({ text }) => !/^\p{Lu}/u.test(text));
        const run = before.slice(before.findLastIndex(({ lower: led }) => determiners.has(led)) + 1);
        const named = end < before.length - 1 ? before.slice(end + 1) : run.filter(({ text }) => /^\p{Lu}/u.test(text));
        if (named.length > 0) return named;
      }
      return [];
    });
  };

  const namesIn = (terms: readonly Term[]): Term[] => terms.filter(({ name }, at) => name && at > 0);

  const figures = figuresBySentence(reading);
  const interviewee =
    reading.article.genre === "interview" ? (reading.figures.find(({ kind }) => kind === "person") ?? null) : null;
  /** In an interview "I" answers; "Were you …?" asks. */
  const speaksOfSelf = ({ words }: Sentence): boolean =>
    words.at(-1)?.text !== "?" && words.some(({ lower }) => firstPerson.has(lower));
  let heading: readonly Term[] = [];
  searched.forEach((sentence, place) => {
    const { index, passage } = sentence;
    const terms = termsOf[place] ?? [];
    postTerms(terms, index, 1, 0);
    const sameParagraph = (other: number): boolean => searched[other]?.passage.paragraph === passage.paragraph;
    const near = (other: number, weight: number): void => {
      const share = sameParagraph(other) ? weight : weight / 2;
      postTerms(termsOf[other] ?? [], index, 0, share);
    };
    near(place - 1, aroundWeights.before);
    if (givesReason(sentence)) postTerms(termsOf[place - 1] ?? [], index, 0, leantWeight);
    if (leansBack(sentence)) postTerms(namesIn(termsOf[place - 1] ?? []), index, leantWeight, 0);
    if (sameParagraph(place - 2)) near(place - 2, aroundWeights.beforeThat);
    if (sameParagraph(place + 1)) near(place + 1, aroundWeights.after);
    if (passage.role === "heading") heading = terms;
    else postTerms(heading, index, 0, aroundWeights.heading);
    postTerms(of(pointedAt(sentence, place)), index, 0, aroundWeights.antecedent);
    if (interviewee && speaksOfSelf(sentence)) {
      post(figureKey(interviewee.id), index, 0, aroundWeights.antecedent);
      postTerms(of(wordsOf(interviewee.name)), index, leantWeight, 0);
    }
    for (const { figure, named } of figures.get(index) ?? []) {
      post(figureKey(figure.id), index, named ? 1 : 0, named ? 0 : aroundWeights.antecedent);
      if (!named) postTerms(of(wordsOf(figure.name)), index, 0, aroundWeights.antecedent);
    }
  });

  const occurring = new WeakMap<Sought["keys"], Map<number, { own: number; around: number }>>();
  const occurrences = (sought: Sought): Map<number, { own: number; around: number }> => {
    const known = occurring.get(sought.keys);
    if (known) return known;
    const found = new Map<number, { own: number; around: number }>();
    for (const [key, weight] of sought.keys) {
      for (const { sentence, own, around } of postings.get(key)?.values() ?? []) {
        const best = found.get(sentence);
        const here = { own: own * weight, around: around * weight };
        if (!best) found.set(sentence, here);
        else {
          best.own = Math.max(best.own, here.own);
          best.around = Math.max(best.around, here.around);
        }
      }
    }
    occurring.set(sought.keys, found);
    return found;
  };

  const rarity = (sought: Sought): number => {
    let count = 0;
    for (const { own } of occurrences(sought).values()) count += Math.min(1, own);
    return Math.log(1 + (searched.length - count + 0.5) / (count + 0.5));
  };

  const seek = (terms: readonly Term[]): SoughtTerm[] => {
    const named = figuresNamed(reading, terms, of);
    const once = new Map(terms.map((term) => [term.key, term]));
    return [...once.values()].map((term) => {
      const relatives = (kin.get(term.key) ?? []).map((other) => [other, kinWeight] as const);
      const figures = (named.get(term.key) ?? []).map((id) => [figureKey(id), figureWeight] as const);
      const states = term.state === null ? [] : [[stateKey(term.state), stateWeight] as const];
      const own = [
        [term.key, 1],
        [roughKey(term.rough), roughWeight],
      ] as const;
      return { term, keys: [...own, ...relatives, ...figures, ...states], weight: 1 };
    });
  };

  const rank = (query: string | readonly Sought[]): Ranked[] => {
    const soughts = typeof query === "string" ? seek(of(wordsOf(query))) : query;
    const scores = new Map<number, number>();
    for (const sought of soughts) {
      const rare = rarity(sought);
      for (const [sentence, { own, around }] of occurrences(sought)) {
        const length = reading.sentences[sentence]?.words.length ?? average;
        const often = own + around;
        const norm = saturation * (1 - lengthShare + (lengthShare * length) / (average * 2 || 1));
        const gain = (sought.weight * rare * often * (saturation + 1)) / (often + norm);
        scores.set(sentence, (scores.get(sentence) ?? 0) + gain);
      }
    }
    return [...scores]
      .flatMap(([sentence, score]) => {
        const passage = reading.sentences[sentence]?.passage;
        return passage ? [{ sentence, span: { start: passage.start, end: passage.end }, score }] : [];
      })
      .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  };

  return {
    rank,
    terms: of,
    seek,
    rarity,
    spelled: ({ key }) => nearestSpelling(key, postings.keys()),
    occurs: (sought) => occurrences(sought).size > 0,
    holds: (sentence, sought) => {
      const { own, around } = occurrences(sought).get(sentence) ?? { own: 0, around: 0 };
      return { own: Math.min(1, own), around: Math.min(1, Math.max(own, around)) };
    },
  };
};

// A memo, not a state: it follows from the word list alone.
const kinships = new WeakMap<Asking, ReadonlyMap<string, readonly string[]>>();

/** Key → the keys of words that ask for the same thing. */
const kinOf = (asking: Asking | null): ReadonlyMap<string, readonly string[]> => {
  const known = asking && kinships.get(asking);
  if (known) return known;
  const found = new Map<string, string[]>();
  if (!asking) return found;
  const { of } = termsIn(asking);
  for (const group of asking.kin) {
    const keys = [...new Set(group.flatMap((word) => of(wordsOf(word)).map(({ key }) => key)))];
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), ...keys.filter((other) => other !== key)]);
  }
  kinships.set(asking, found);
  return found;
};
