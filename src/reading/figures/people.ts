import type { Cues } from "#language/cues.ts";
import { byLength, type Cluster, enter, firstAt, join } from "./clusters.ts";

/** Gives surnames and given names to their people. */
export const mergePeople = (clusters: readonly Cluster[], cues: Cues): void => {
  const people = clusters.filter(({ kind }) => kind === "person").sort(byLength);
  const byLast = new Map<string, Cluster[]>();
  const byFirst = new Map<string, Cluster[]>();
  for (const person of people) {
    if (person.parts.length < 2) continue;
    const last = person.parts.at(-1);
    const same = [...(byLast.get(last ?? "") ?? []), ...(byFirst.get(person.parts[0] ?? "") ?? [])].find((other) =>
      isSamePerson(other, person),
    );
    if (same) {
      join(same, person);
      continue;
    }
    for (const [at, part] of person.parts.entries()) {
      if (at === 0) continue;
      enter(byLast, part, person);
      for (const other of otherSpellings(part)) enter(byLast, other, person);
    }
    enter(byFirst, person.parts[0] ?? "", person);
  }
  const mayBePerson = (cluster: Cluster): boolean =>
    cluster.parts.length === 1 &&
    cluster.founds.length > 0 &&
    (cluster.kind === "person" ||
      ((cluster.kind === "other" || cluster.kind === "organisation" || cluster.kind === "place") &&
        (!isListed(cluster, cues) || isCalledLike(cluster))));
  for (const single of clusters) {
    if (!mayBePerson(single)) continue;
    const [word = ""] = single.parts;
    const candidates = unique([...(byLast.get(word) ?? [])]).filter(
      (person) => agrees(person, single) && introduces(person, single, word, cues),
    );
    const chosen =
      chosenOf(candidates, single, word) ??
      chosenOf(
        unique(byFirst.get(word) ?? []).filter((person) => agrees(person, single)),
        single,
        word,
      );
    if (chosen) join(chosen, single);
  }
};

/** "Eyamba Sowers" in whose words nothing tells of a person, where "Sowers" alone is one later. */
export const nameInFull = (clusters: readonly Cluster[], cues: Cues): void => {
  const byLast = new Map<string, Cluster>();
  for (const single of clusters) {
    const [word = ""] = single.parts;
    if (single.kind === "person" && single.parts.length === 1 && single.evidence.person >= 2) byLast.set(word, single);
  }
  for (const full of clusters) {
    const single = byLast.get(full.parts.at(-1) ?? "");
    const isOpen = full.kind === "other" && full.parts.length === 2 && full.evidence.other < 3 * full.founds.length;
    if (single && isOpen && firstAt(full) < firstAt(single) && isNameLike(full, cues)) full.kind = "person";
  }
};

const isNameLike = ({ parts: [first = ""] }: Cluster, { naming }: Cues): boolean =>
  !naming.knows(first) &&
  ![naming.states, naming.places, naming.capitals, naming.organisations, naming.demonyms, naming.peopleAdjectives].some(
    (list) => list.has(first),
  );

/** "Burhan" is al-Burhan, and the other way round. */
const otherSpellings = (part: string): string[] => {
  const bare = part.replace(/^(?:al|el|ul|as|ash|ad|an|ar|az)-/, "");
  return bare === part ? [] : [bare];
};

/** "Ashcombe" is Lord Ashcombe where nobody else has the name. */
export const mergeManners = (clusters: readonly Cluster[], cues: Cues): void => {
  const byWord = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const [word = ""] = cluster.parts;
    if (cluster.parts.length === 1 && cluster.founds.length > 0) enter(byWord, word, cluster);
  }
  for (const same of byWord.values()) {
    const [titled, ...others] = same.filter(({ founds }) => founds.some(({ mannersSex }) => mannersSex !== "-"));
    if (titled === undefined || others.length > 0) continue;
    for (const bare of same)
      if (bare !== titled && !isListed(bare, cues) && bare.kind !== "organisation") join(titled, bare);
  }
};

/** "Ford", once Mike Ford has been named and "he" takes the name up: a listed name that is somebody's here. */
const isCalledLike = ({ evidence, founds }: Cluster): boolean =>
  evidence.person >= 4 &&
  evidence.person > evidence.organisation - 8 * founds.length &&
  founds.filter(({ position }) => position.located).length <= founds.length / 10;

const unique = (clusters: readonly Cluster[]): Cluster[] =>
  [...new Set(clusters)].filter(({ founds }) => founds.length > 0);

const isListed = ({ founds }: Cluster, { naming }: Cues): boolean => {
  const lower = founds[0]?.text.toLowerCase() ?? "";
  return (
    naming.states.has(lower) ||
    naming.places.has(lower) ||
    naming.capitals.has(lower) ||
    naming.organisations.has(lower)
  );
};

/** "George W. Bush" and "George Bush" are one; "George Bush" and "Jeb Bush" are two. */
const isSamePerson = (one: Cluster, other: Cluster): boolean => {
  const [long, short] = one.parts.length >= other.parts.length ? [one.parts, other.parts] : [other.parts, one.parts];
  if (!agrees(one, other)) return false;
  const isInitial = (part: string): boolean => part.length === 1;
  const names = short.filter((part) => !isInitial(part));
  if (names.length === 0 || names.length + short.filter(isInitial).length > long.length) return false;
  let at = -1;
  for (const part of names) {
    at = long.indexOf(part, at + 1);
    if (at < 0) return false;
  }
  if (short.filter(isInitial).some((initial) => !long.some((part) => part.startsWith(initial)))) return false;
  return names.length > 1
    ? long[0] === short[0] || long.at(-1) === short.at(-1)
    : long[0] === short[0] || long.at(-1) === names[0];
};

const sexOf = ({ founds }: Cluster): "m" | "f" | "-" => {
  let m = 0;
  let f = 0;
  for (const { sex, name } of founds) {
    if (name.parts.length === 1 && name.titleFrom === name.from) continue;
    if (sex === "m") m += 1;
    else if (sex === "f") f += 1;
  }
  return m > f ? "m" : f > m ? "f" : "-";
};

const agrees = (one: Cluster, other: Cluster): boolean => {
  const a = sexOf(one);
  const b = sexOf(other);
  return a === "-" || b === "-" || a === b;
};

/** Whoever is named by a surname before her full name was told is another, where the name fits only in the middle or is kin's. */
const introduces = (person: Cluster, single: Cluster, word: string, { naming }: Cues): boolean => {
  if (firstAt(person) < firstAt(single)) return true;
  const isKin = person.founds.some(({ role }) => role?.text.split(" ").some((part) => naming.kin.has(part)));
  return person.parts.at(-1) === word && !isKin;
};

/** Of several people with one surname the surname alone means the one named first, unless another is named far more often. */
const chosenOf = (candidates: readonly Cluster[], single: Cluster, word: string): Cluster | null => {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const last = candidates.filter(({ parts }) => parts.at(-1) === word);
  const pool = last.length > 0 ? last : candidates;
  const before = pool.filter((person) => firstAt(person) < firstAt(single));
  const [first, ...others] = [...(before.length > 0 ? before : pool)].sort((a, b) => firstAt(a) - firstAt(b));
  if (first === undefined) return null;
  return others.find(({ founds }) => founds.length > 2 * first.founds.length) ?? first;
};
