import { type Signs, signNames, signsOf } from "./alignment.ts";
import { type Case, type Finding, isOfSource, matchesOf } from "./case.ts";
import { learned } from "./closeness-weights.ts";

type Linear = Readonly<{ bias: number; weights: readonly number[] }>;

/** From here on a sentence may stand though loose findings speak against it. */
export const close = 1;

/** How far the signs speak for a sentence (above 0) or against it. */
export const closenessOf = (signs: Signs, { bias, weights }: Linear = learned): number =>
  signNames.reduce((sum, name, index) => sum + signs[name] * (weights[index] ?? 0), bias);

/** What is found by laying sentences side by side and not by reading a word: the only findings that closeness outweighs. */
export const isLoose = ({ ours }: Case, { reason, at }: Finding): boolean => {
  if (reason === "scope" || reason === "merged") return true;
  if (reason !== "not-carried" || at === null) return false;
  const item = ours.items.find(({ start }) => start === at.start);
  // how a thing is described, and who or how many, is never close enough
  return item?.kind === "word" && item.tag !== "adj" && item.tag !== "adv";
};

/** Something of what we tell is worded as it is there. */
const isAnchored = (given: Case): boolean =>
  matchesOf(given).some(
    ({ item, grade, borrowed }) => item.kind === "word" && grade === "same" && !borrowed && !isOfSource(given, item),
  );

const isOfWord = ({ reason, at }: Finding): boolean => reason === "not-carried" && at !== null;

/** A word of ours that the article has, and only outside of the evidence, was taken from there. */
const isFromElsewhere = ({ ours, reading, witnesses, sameness }: Case, { at }: Finding): boolean => {
  const item = ours.items.find(({ start }) => start === at?.start);
  const here = new Set(witnesses.map(({ sentence }) => sentence.index));
  return reading.sentences.some(
    ({ index, words }) => !here.has(index) && words.some(({ lower }) => sameness.keyOf(lower) === item?.key),
  );
};

/** No more than one word is not there, and that one is not what the article says elsewhere. */
const isNotTaken = (given: Case, found: readonly Finding[]): boolean => {
  const words = found.filter(isOfWord);
  return words.length < 2 && !words.some((each) => isFromElsewhere(given, each));
};

/** The rules' findings; none, where all are loose and the sentence lies close to its evidence. */
export const withCloseness = (given: Case, found: readonly Finding[]): readonly Finding[] =>
  found.length > 0 &&
  found.every((finding) => isLoose(given, finding)) &&
  isNotTaken(given, found) &&
  isAnchored(given) &&
  closenessOf(signsOf(given)) >= close
    ? []
    : found;
