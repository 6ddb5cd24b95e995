import { type Signs, signNames, signsOf } from "./alignment.ts";
import type { Case, Finding } from "./case.ts";
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

/** The rules' findings; none, where all are loose and the sentence lies close to its evidence. */
export const withCloseness = (given: Case, found: readonly Finding[]): readonly Finding[] =>
  found.length > 0 && found.every((finding) => isLoose(given, finding)) && closenessOf(signsOf(given)) >= close
    ? []
    : found;
