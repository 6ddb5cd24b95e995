import type { Attributed, Reading } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import { deskOf } from "./candidates.ts";

/** The share of some words that others hold, by their stems or families. */
export const heldShare = (reading: Reading, words: readonly Word[], inside: readonly Word[]): number => {
  const { retriever } = deskOf(reading);
  const asked = retriever.terms(words);
  if (asked.length === 0) return 1;
  const keys = new Set(retriever.terms(inside).flatMap(({ key, rough }) => [key, `~${rough}`]));
  return asked.filter(({ key, rough }) => keys.has(key) || keys.has(`~${rough}`)).length / asked.length;
};

/** "The Times of Israel" is no voice of Israel: an outlet is meant only by who asks for it. */
const isOtherOutlet = (reading: Reading, naming: readonly Word[], speaker: readonly Word[]): boolean => {
  const outlets = reading.cues?.saying.outlets;
  const isOutlet = ({ lower, text }: Word): boolean => /^\p{Lu}/u.test(text) && (outlets?.has(lower) ?? false);
  return naming.some(isOutlet) && !speaker.some(isOutlet);
};

/** How well an attribution's source answers to the speaker asked for: by its words, its chain, or the figure it is. */
export const speakerShare = (reading: Reading, attributed: Attributed, speaker: readonly Word[]): number => {
  const { text } = reading.article;
  const figure = attributed.speaker;
  const rolesIn = rolesNamed(reading, attributed);
  const namings = [
    ...(attributed.source ? [text.slice(attributed.source.start, attributed.source.end)] : []),
    ...attributed.chain.map(({ source }) => source),
    ...(figure ? [figure.name, ...figure.aliases, `${figure.role ?? ""} ${figure.name}`] : []),
  ].map((naming) => wordsOf(naming));
  return namings
    .filter((naming) => !isOtherOutlet(reading, naming, speaker))
    .reduce((most, naming) => Math.max(most, heldShare(reading, speaker, [...naming, ...rolesIn])), 0);
};

/** The roles of those whom a source names: "a spokeswoman for Destrier" is the mayor's where Destrier is the mayor. */
const rolesNamed = (reading: Reading, { source }: Attributed): Word[] => {
  if (!source) return [];
  const named = reading.figures.filter(({ mentions }) =>
    mentions.some(({ start, end }) => source.start <= start && end <= source.end),
  );
  return named.flatMap(({ role }) => (role === null ? [] : wordsOf(role)));
};
