import { covers } from "#brief/span.ts";
import type { Act, Reading, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import { deskOf } from "./candidates.ts";
import { rebuttalOf } from "./contrary.ts";
import type { Resolved } from "./followup.ts";
import { isNegated } from "./polarity.ts";
import { topicShare } from "./spoken.ts";

const against: ReadonlySet<Act> = new Set<Act>(["denies", "opposes", "doubts"]);
const inFavour: ReadonlySet<Act> = new Set<Act>(["supports"]);
const leastTopic = 0.3;
const mostSides = 3;
const nearlyAsMuch = 0.8;
/** Two passages are about one thing when they share so many words. */
const leastShared = 2;

/** The passages in which somebody takes the side that is asked for, on what is asked. */
export const sidesOf = (reading: Reading, { asked, carried, answered }: Resolved): Sentence[] => {
  const acts = asked.form === "supports" ? inFavour : against;
  const words = asked.form === "supports" ? reading.cues?.asking.supports : reading.cues?.asking.disputes;
  const isSide = ({ lower }: Word): boolean =>
    [reading.cues?.asking.supports, reading.cues?.asking.disputes].some((set) => set?.has(lower));
  const topic = asked.topic.length > 0 ? asked.topic : carried.map(({ word }) => word).filter((word) => !isSide(word));
  const shown = asked.more ? answered.join("\n") : "";
  const disputing = new Set<number>();
  for (const { sentence, act, disputedBy } of reading.attributions) {
    if (acts.has(act)) disputing.add(sentence);
    // What is disputed may stand in another sentence than who disputes it.
    if (acts === against && disputedBy !== null)
      disputing.add(reading.sentences.find(({ passage }) => covers(passage, disputedBy.cue))?.index ?? sentence);
  }
  const scored = reading.sentences.flatMap((sentence) => {
    const worded = sentence.words.some(({ lower }) => words?.has(lower));
    if (shown.includes(reading.article.text.slice(sentence.passage.start, sentence.passage.end))) return [];
    if (sentence.passage.role !== "body" || !(worded || disputing.has(sentence.index))) return [];
    const score = topicShare(reading, sentence, topic);
    return score >= leastTopic ? [{ sentence, score: score + (disputing.has(sentence.index) ? 0.3 : 0) }] : [];
  });
  // Who accuses rejects nothing that others reject plainly.
  const plain = scored.filter(({ sentence }) => disputing.has(sentence.index));
  return (acts === against && plain.length > 0 ? plain : scored)
    .toSorted((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence)
    .slice(0, mostSides);
};

/**
 * The passages that tell it another way than the last answer: they deny or oppose what it is about, or say it with the other
 * polarity. Where the last answer showed both accounts, the one with the negation is the other way.
 */
export const otherwiseThan = (reading: Reading, { asked, carried, answered }: Resolved): Sentence[] => {
  const { retriever } = deskOf(reading);
  const shown = answered.join("\n");
  const isShown = ({ passage }: Sentence): boolean =>
    shown.includes(reading.article.text.slice(passage.start, passage.end));
  const told = reading.sentences.filter(isShown);
  const toldDenying = told.filter((sentence) => isNegated(reading, sentence));
  if (toldDenying.length > 0 && toldDenying.length < told.length) return toldDenying;

  const topic = [...asked.content, ...carried.filter(({ weight }) => weight >= 0.6).map(({ word }) => word)];
  const names = new Set(retriever.terms(topic).flatMap(({ key, name }) => (name ? [key] : [])));
  const words = new Set(retriever.terms(wordsOf(shown)).map(({ key }) => key));
  if (topic.length === 0 && words.size === 0) return [];
  const rebuttals = told.flatMap((sentence) => rebuttalOf(reading, sentence) ?? []);
  if (rebuttals.length > 0) return rebuttals;
  const disputing = new Set<number>();
  for (const { sentence, act, disputedBy } of reading.attributions) {
    if (against.has(act) || disputedBy !== null) disputing.add(sentence);
  }
  const scored = reading.sentences.flatMap((sentence) => {
    if (sentence.passage.role !== "body" || isShown(sentence)) return [];
    if (!disputing.has(sentence.index) && isNegated(reading, sentence) === toldDenying.length > 0) return [];
    const keys = new Set(retriever.terms(sentence.words).map(({ key }) => key));
    const shared = [...words].filter((key) => keys.has(key)).length;
    const about = topicShare(reading, sentence, topic);
    const naming = [...names].every((key) => keys.has(key) || disputing.has(sentence.index));
    const score = about + shared / 10 + (disputing.has(sentence.index) ? 0.3 : 0);
    return about >= leastTopic && naming && shared >= leastShared ? [{ sentence, score }] : [];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * nearlyAsMuch)
    .toSorted((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence)
    .slice(0, 2);
};

/** The passages of the last answer that say whose words or knowledge they are. */
export const toldBySomebody = (reading: Reading, { answered }: Resolved): Sentence[] => {
  const shown = answered.join("\n");
  const told = new Set(reading.attributions.map(({ sentence }) => sentence));
  return reading.sentences.filter(
    ({ index, passage }) => told.has(index) && shown.includes(reading.article.text.slice(passage.start, passage.end)),
  );
};
