import type { Cues } from "#language/cues.ts";
import { type Cluster, enter, firstAt, join } from "./clusters.ts";

/** A name that is written in two ways: "Zelensky" and "Zelenskiy", "Schäfer" and "Schaefer", "Tim" and "Timothy Bek". */
export const mergeSpellings = (clusters: readonly Cluster[], cues: Cues): void => {
  const byStart = new Map<string, Cluster[]>();
  const people = clusters.filter(({ kind, founds }) => kind === "person" && founds.length > 0);
  for (const person of people.toSorted((a, b) => b.parts.length - a.parts.length || firstAt(a) - firstAt(b))) {
    const start = lastOf(person).slice(0, 1);
    const same = byStart.get(start)?.find((other) => isSpelling(other, person, cues));
    if (same) join(same, person);
    else enter(byStart, start, person);
  }
};

const lastOf = ({ parts }: Cluster): string => parts.at(-1) ?? "";

const isSpelling = (full: Cluster, other: Cluster, cues: Cues): boolean => {
  const [one, two] = [lastOf(full), lastOf(other)];
  if (other.parts.length > 1) {
    if (one === two) return isShortened(full.parts, other.parts);
    return full.parts[0] === other.parts[0] && one.length > 4 && isNear(one, two, 1);
  }
  if (one === two || full.parts.length < 2 || Math.min(one.length, two.length) < 6) return false;
  const { surnames, knownPeople } = cues.naming;
  const isTwoNames = [surnames, knownPeople].some((list) => list.has(one) !== list.has(two)) || surnames.has(one);
  return !isTwoNames && other.founds.length <= full.founds.length && isNear(one, two, one.length > 8 ? 2 : 1);
};

/** "Tim" for "Timothy". */
const isShortened = ([one = ""]: readonly string[], [two = ""]: readonly string[]): boolean =>
  Math.min(one.length, two.length) > 2 && (one.startsWith(two) || two.startsWith(one));

/** Whether so few letters part two words. */
const isNear = (one: string, two: string, most: number): boolean => {
  if (Math.abs(one.length - two.length) > most) return false;
  let before = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let at = 1; at <= two.length; at++) {
      const swap = (before[at - 1] ?? 0) + Number(one[row - 1] !== two[at - 1]);
      here.push(Math.min(swap, (before[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    before = here;
  }
  return (before.at(-1) ?? most + 1) <= most;
};
