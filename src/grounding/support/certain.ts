import type { Reason } from "#brief/brief.ts";
import { type Case, type Finding, isOfSource, matchesOf } from "./case.ts";

/**
 * With so many words of ours that only resemble the article's, what was found by comparing their order, their helpers and
 * what they hang on may be a fault of the comparing. Whatever is not listed was read off the words themselves.
 */
const unsureFrom: ReadonlyMap<Reason, number> = new Map<Reason, number>([
  ["verb-raised", 1],
  ["time-shifted", 1],
  ["name-swapped", 2],
  ["number-swapped", 2],
  ["negation-lost", 2],
  ["quantifier", 2],
  ["roles-swapped", 2],
  ["merged", 2],
  ["scope", 2],
  ["cause-added", 2],
  ["condition-dropped", 2],
]);

/** Whether what was found against our sentence is known to be so, and not only likely. */
export const isSure = (given: Case, { reason, at, against }: Finding): boolean => {
  const limit = unsureFrom.get(reason);
  // a name or number that stands nowhere in the evidence is no matter of likeness
  if (limit === undefined || (at !== null && against === null)) return true;
  const alike = matchesOf(given).filter(
    ({ item, grade, borrowed }) => grade === "alike" && !borrowed && !isOfSource(given, item),
  );
  return alike.length < limit;
};
