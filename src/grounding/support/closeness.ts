import { type Signs, signNames, signsOf } from "./alignment.ts";
import { type Case, type Finding, isOfSource, matchesOf } from "./case.ts";
import { learned } from "./closeness-weights.ts";
import type { Item } from "./items.ts";

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

const isOfWord = ({ reason, at }: Finding): boolean => reason === "not-carried" && at !== null;

/** Whether what we tell, in a clause if one is given, is somewhere worded as it is there. */
const isAnchored = (given: Case, clause: number | null): boolean =>
  matchesOf(given).some(
    ({ item, grade, borrowed }) =>
      item.kind === "word" &&
      grade === "same" &&
      !borrowed &&
      !isOfSource(given, item) &&
      (clause === null || item.clause === clause),
  );

/** The article has a word of ours, and not in the evidence: it was taken from there. */
const isElsewhere = ({ reading, witnesses, sameness }: Case, { key }: Item): boolean => {
  const here = new Set(witnesses.map(({ sentence }) => sentence.index));
  return reading.sentences.some(
    ({ index, words }) => !here.has(index) && words.some(({ lower }) => sameness.keyOf(lower) === key),
  );
};

/** At most one word is not there; it is not what the article says elsewhere, and does not stand alone. */
const isNear = (given: Case, found: readonly Finding[]): boolean => {
  const [finding, another] = found.filter(isOfWord);
  if (!finding) return isAnchored(given, null);
  const item = given.ours.items.find(({ start }) => start === finding.at?.start);
  return !another && item !== undefined && isAnchored(given, item.clause) && !isElsewhere(given, item);
};

/** The rules' findings; none, where all are loose and the sentence lies close to its evidence. */
export const withCloseness = (given: Case, found: readonly Finding[]): readonly Finding[] =>
  found.length > 0 &&
  found.every((finding) => isLoose(given, finding)) &&
  isNear(given, found) &&
  closenessOf(signsOf(given)) >= close
    ? []
    : found;
