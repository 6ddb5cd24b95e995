import type { Cues } from "#language/cues.ts";
import { type Cluster, type Found, join } from "./clusters.ts";
import { isAcronym } from "./kinds.ts";

/** Merges the clusters that name one thing by different names. Two people of one surname stay two. */
export const mergeAliases = (clusters: readonly Cluster[], cues: Cues): Cluster[] => {
  const live = (): Cluster[] => clusters.filter(({ founds }) => founds.length > 0);
  mergePeople(live(), cues);
  mergeManners(live(), cues);
  mergeBodies(live(), cues);
  mergeGovernments(live(), cues);
  mergePlaces(live(), cues);
  return live();
};

const firstAt = ({ founds }: Cluster): number => founds[0]?.name.span.start ?? 0;
const byLength = (a: Cluster, b: Cluster): number => b.parts.length - a.parts.length || firstAt(a) - firstAt(b);

const mergePeople = (clusters: readonly Cluster[], cues: Cues): void => {
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
    for (const [at, part] of person.parts.entries()) if (at > 0) enter(byLast, part, person);
    enter(byFirst, person.parts[0] ?? "", person);
  }
  const mayBePerson = (cluster: Cluster): boolean =>
    cluster.parts.length === 1 &&
    cluster.founds.length > 0 &&
    (cluster.kind === "person" ||
      ((cluster.kind === "other" || cluster.kind === "organisation" || cluster.kind === "place") &&
        !isListed(cluster, cues)));
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

/** "Ashcombe" is Lord Ashcombe where nobody else has the name. */
const mergeManners = (clusters: readonly Cluster[], cues: Cues): void => {
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

const mergeBodies = (clusters: readonly Cluster[], cues: Cues): void => {
  const bodies = clusters.filter((cluster) => cluster.kind === "organisation" || isLooseWord(cluster)).sort(byLength);
  const byWord = new Map<string, Cluster[]>();
  for (const body of bodies) {
    if (body.kind !== "organisation" || body.parts.length < 2) continue;
    for (const word of new Set([...body.parts, initialsOf(body.parts, cues)])) enter(byWord, word, body);
  }
  for (const short of bodies) {
    const near = (byWord.get(short.parts[0] ?? "") ?? []).filter(
      (long) =>
        long !== short &&
        long.founds.length > 0 &&
        long.parts.length > short.parts.length &&
        isShortOf(short, long, cues),
    );
    const long = near.length === 1 ? near[0] : nearestBefore(near, short, cues);
    if (long) join(long, short);
  }
};

/** Of several bodies that a word may be short for, the one named last before it. */
const nearestBefore = (bodies: readonly Cluster[], short: Cluster, { naming, saying }: Cues): Cluster | null => {
  const [word = ""] = short.parts;
  if (
    !naming.organisationNouns.has(word) &&
    !saying.outlets.has(word) &&
    !short.founds.some(({ text }) => isAcronym(text))
  )
    return null;
  if (short.parts.length > 1 || naming.organisations.has(short.parts[0] ?? "")) return null;
  const before = bodies.filter((body) => firstAt(body) < firstAt(short));
  return before.sort((a, b) => firstAt(b) - firstAt(a))[0] ?? null;
};

/** No more than so many are held for one word: a text that repeats a word endlessly stays linear. */
const mostOfOneWord = 40;
const enter = (map: Map<string, Cluster[]>, word: string, cluster: Cluster): void => {
  const held = map.get(word);
  if (held === undefined) map.set(word, [cluster]);
  else if (held.length < mostOfOneWord) held.push(cluster);
};

/** A single word that nothing tells the kind of: it may be short for a body ("Harrowgate" for "Harrowgate Steel"). */
const isLooseWord = ({ kind, parts, evidence, founds }: Cluster): boolean =>
  parts.length === 1 &&
  evidence.place < 3 &&
  evidence.other < 6 &&
  (kind === "other" || kind === "person") &&
  founds.every(({ name, sex, role }) => name.titleFrom === name.from && sex === "-" && role?.is !== "person");

const isShortOf = (short: Cluster, long: Cluster, cues: Cues): boolean => {
  const { naming, saying } = cues;
  const [word = ""] = short.parts;
  if (isTail(short.parts, long.parts)) {
    const lead = long.parts.slice(0, long.parts.length - short.parts.length).join(" ");
    if (isStateWord(lead, cues)) return true;
  }
  if (short.parts.length === 1) {
    if (short.founds.some(({ text }) => isAcronym(text)) && initialsOf(long.parts, cues) === word) return true;
    if (saying.outlets.has(word)) return long.parts.includes(word);
    if (naming.organisationNouns.has(word))
      return (
        headOf(long.parts, naming.joins) === word &&
        short.founds.every(({ position, name }) => position.article || name.from === 0)
      );
    if (word === long.parts.at(-1) && naming.organisationHeads.has(word))
      return !naming.organisations.has(long.parts.join(" "));
    return long.parts[0] === word && !naming.knows(word) && naming.given(short.founds[0]?.text ?? "") === null;
  }
  if (isHeadOf(short.parts, long.parts))
    return long.parts
      .slice(short.parts.length)
      .every((part) => naming.companyEnds.has(part) || naming.organisationHeads.has(part));
  const held = new Set(long.parts);
  return short.parts.every((part) => held.has(part)) && headOf(long.parts, naming.joins) === short.parts.at(-1);
};

const isTail = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((part, at) => part === long[long.length - short.length + at]);
const isHeadOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((part, at) => part === long[at]);
const isStateWord = (text: string, { naming }: Cues): boolean =>
  naming.states.has(text) || naming.demonyms.has(text) || text === "us" || text === "uk" || text === "eu";

const headOf = (parts: readonly string[], joins: ReadonlySet<string>): string => {
  const at = parts.findIndex((part, index) => index > 0 && joins.has(part));
  return parts[(at < 0 ? parts.length : at) - 1] ?? "";
};

const initialsOf = (parts: readonly string[], { grammar, naming }: Cues): string =>
  parts
    .flatMap((part) => part.split("-"))
    .filter((part) => !grammar.prepositions.has(part) && part !== naming.article && part !== grammar.joints.and)
    .map((part) => part[0] ?? "")
    .join("");

/** "Washington held talks": the seat of a government stands for its state, where it is subject or speaks. */
const mergeGovernments = (clusters: readonly Cluster[], { naming }: Cues): void => {
  const states = new Map(clusters.filter(({ founds }) => founds.length > 0).map((cluster) => [cluster.key, cluster]));
  for (const seat of clusters) {
    const state = naming.capitals.get(seat.parts.join(" "));
    if (state === undefined || seat.kind !== "place") continue;
    const governs = seat.founds.filter(
      ({ position, caption }) =>
        (position.subject || position.speaks || position.party) && !position.located && !caption,
    );
    const held = states.get(`=${state.toLowerCase()}`);
    if (governs.length === 0) continue;
    if (held) move(governs, seat, held);
    else if (governs.length === seat.founds.length) seat.kind = "state";
  }
  for (const people of clusters) {
    const state = naming.nationals.get(people.parts.join(" "));
    if (state === undefined || people.kind !== "group") continue;
    const held = states.get(`=${state.toLowerCase()}`);
    const stands = people.founds.filter(({ position }) => position.article && (position.speaks || position.subject));
    if (held) move(stands, people, held);
  }
};

const move = (founds: readonly Found[], from: Cluster, to: Cluster): void => {
  const gone = new Set(founds);
  to.founds.push(...founds);
  const kept = from.founds.filter((found) => !gone.has(found));
  from.founds.length = 0;
  from.founds.push(...kept);
};

/** "Gaza" is "the Gaza Strip" where both stand. */
const mergePlaces = (clusters: readonly Cluster[], { naming }: Cues): void => {
  const places = new Map(
    clusters
      .filter(({ kind, founds }) => kind === "place" && founds.length > 0)
      .map((place) => [place.parts.join(" "), place]),
  );
  for (const place of places.values()) {
    const last = place.parts.at(-1) ?? "";
    if (place.parts.length < 2 || !naming.placeTails.has(last)) continue;
    const short = places.get(place.parts.slice(0, -1).join(" "));
    if (short && short.founds.length > 0) join(place, short);
  }
};
