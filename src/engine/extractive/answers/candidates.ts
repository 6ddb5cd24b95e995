import { type Dispute, disputesOf } from "#engine/extractive/disputes/disputes.ts";
import { type Ranked, type Retriever, retrieverOf } from "#engine/retrieve.ts";
import type { Term } from "#engine/terms.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import { type Evidence, type Evidences, evidencesIn } from "./evidence.ts";
import type { Resolved } from "./followup.ts";
import type { SoughtWord } from "./meeting.ts";

/** A passage that may answer, with what speaks for it. */
export type Candidate = { sentence: Sentence; score: number; evidence: Evidence };

export type Desk = {
  retriever: Retriever;
  /** The disputed points of the article, for a question that falls on one. */
  disputes(): readonly Dispute["point"][];
  /** The passages that meet a question best, by words alone, best first; and what speaks for any other one. */
  candidates(resolved: Resolved): Met;
};

type Met = {
  sought: readonly SoughtWord[];
  candidates: Candidate[];
  weighed(sentence: Sentence): Candidate;
};

/** A word that is one slip of the pen away counts nearly in full; a name may as well be another's. */
const slipWeight = 0.9;
const otherNameWeight = 0.6;

/** Passages that are weighed closely; what ranks behind them by words alone has never been an answer. */
const mostWeighed = 20;

// A memo, not a state: what an index holds follows from the reading alone.
const desks = new WeakMap<Reading, Desk>();

/** The index of a reading, built once at its first question. */
export const deskOf = (reading: Reading): Desk => {
  const known = desks.get(reading);
  if (known) return known;
  const retriever = retrieverOf(reading);
  const evidences = evidencesIn(reading, retriever);
  let points: readonly Dispute["point"][] | null = null;
  const disputes = (): readonly Dispute["point"][] => {
    points ??= disputesOf(reading).map(({ point }) => point);
    return points;
  };
  const desk: Desk = {
    retriever,
    disputes,
    candidates: (resolved) => candidatesFor(reading, retriever, evidences, resolved),
  };
  desks.set(reading, desk);
  return desk;
};

const asWellAsAsked = 0.6;

const lightWeight = 0.4;
/** Beside one other word a light one must carry more. */
const lightAlone = 0.7;
const oppositeWeight = 0.7;

/** "Will it stay open?" is answered by "will close" as well, and "are they related?" by "unrelated". */
const oppositesOf = (reading: Reading, retriever: Retriever, { word }: Term): (readonly [string, number])[] => {
  const asking = reading.cues?.asking;
  const stem = (lower: string): string => asking?.stem(asking.irregular.get(lower) ?? lower) ?? lower;
  const own = stem(word.lower);
  const others = (asking?.opposites ?? []).flatMap(([one, other]) =>
    stem(one) === own ? [other] : stem(other) === own ? [one] : [],
  );
  const undone = word.kind === "word" ? [...(asking?.undoing ?? [])].map((prefix) => `${prefix}${word.lower}`) : [];
  const turned = retriever.terms([...others, ...undone].flatMap((other) => wordsOf(other)));
  return turned.map(({ key }) => [key, oppositeWeight] as const);
};

const soughtWords = (reading: Reading, retriever: Retriever, { asked, carried }: Resolved): SoughtWord[] => {
  const isYesNo = asked.form === "yes-no" || asked.form === "side" || asked.form === "known";
  const light = reading.cues?.asking.lightWords;
  const lightShare = asked.content.filter(({ lower }) => !light?.has(lower)).length > 1 ? lightWeight : lightAlone;
  const weights = new Map<Word, number>(carried.map(({ word, weight }) => [word, weight]));
  for (const word of asked.content) weights.set(word, 1);
  const terms = retriever.terms([...asked.content, ...carried.map(({ word }) => word)]);
  return retriever.seek(terms).map((sought): SoughtWord => {
    const { term } = sought;
    const spelled = retriever.occurs(sought) ? null : retriever.spelled(term);
    const slip = [spelled ?? "", term.name ? otherNameWeight : slipWeight] as const;
    const turned = isYesNo ? oppositesOf(reading, retriever, term) : [];
    const keys = [...sought.keys, ...(spelled === null ? [] : [slip]), ...turned];
    const full = weights.get(term.word) ?? 0;
    const weight = light?.has(term.word.lower) ? full * lightShare : full;
    const found = { keys, weight };
    return {
      ...found,
      word: term.word,
      name: term.name,
      rare: retriever.rarity(found),
      occurs: retriever.occurs(found),
      // What the last question was about is asked again; what its answer said only helps to find the place.
      carried: full >= asWellAsAsked ? 0 : 1,
    };
  });
};

const candidatesFor = (reading: Reading, retriever: Retriever, evidences: Evidences, resolved: Resolved): Met => {
  const sought = soughtWords(reading, retriever, resolved);
  const ranked = retriever.rank(sought);
  const best = ranked[0]?.score ?? 0;
  const sentenceOf = (each: Ranked): Sentence | undefined => reading.sentences[each.sentence];
  const candidates = ranked.slice(0, mostWeighed).flatMap((each, rank) => {
    const sentence = sentenceOf(each);
    if (!sentence) return [];
    const next = ranked[rank + 1]?.score ?? 0;
    return [
      {
        sentence,
        score: each.score,
        evidence: evidences(resolved.asked, sought, sentence, { score: each.score, best, next }),
      },
    ];
  });
  const unmet = { score: 0, best, next: best };
  const weighed = (sentence: Sentence): Candidate =>
    candidates.find((each) => each.sentence === sentence) ?? {
      sentence,
      score: 0,
      evidence: evidences(resolved.asked, sought, sentence, unmet),
    };
  return { sought, candidates, weighed };
};
