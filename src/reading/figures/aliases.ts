import type { Cues } from "#language/cues.ts";
import { byLength, type Cluster, enter, type Found, firstAt, join } from "./clusters.ts";
import { mergeManners, mergePeople, nameInFull } from "./people.ts";
import { mergeSpellings } from "./spellings.ts";
import { isAcronym, isTeamName } from "./word-evidence.ts";

/** Merges the clusters that name one thing by different names. Two people of one surname stay two. */
export const mergeAliases = (clusters: readonly Cluster[], cues: Cues): Cluster[] => {
  const live = (): Cluster[] => clusters.filter(({ founds }) => founds.length > 0);
  nameInFull(live(), cues);
  mergePeople(live(), cues);
  mergeSpellings(live(), cues);
  mergeManners(live(), cues);
  mergeBodies(live(), cues);
  mergeGovernments(live(), cues);
  mergePlaces(live(), cues);
  return live();
};

const mergeBodies = (clusters: readonly Cluster[], cues: Cues): void => {
  const bodies = clusters.filter((cluster) => cluster.kind === "organisation" || isLooseWord(cluster)).sort(byLength);
  const byWord = new Map<string, Cluster[]>();
  for (const body of bodies) {
    if (body.kind !== "organisation" || body.parts.length < 2) continue;
    const initials = initialsOf(body.parts, cues);
    const shorter = [3, 4, 5].filter((length) => length < initials.length).map((length) => initials.slice(0, length));
    for (const word of new Set([...body.parts, initials, ...shorter])) enter(byWord, word, body);
  }
  for (const short of bodies) {
    const near = (byWord.get(lettersOf(short)) ?? []).filter(
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

/** A single word that nothing tells the kind of: it may be short for a body ("Harrowgate" for "Harrowgate Steel"). */
const isLooseWord = ({ kind, parts, evidence, founds }: Cluster): boolean =>
  parts.length < 3 &&
  evidence.place < 3 &&
  evidence.other < 6 &&
  (kind === "other" || kind === "person" || kind === "organisation") &&
  founds.every(({ name, sex, role }) => name.titleFrom === name.from && sex === "-" && role?.is !== "person");

const isShortOf = (short: Cluster, long: Cluster, cues: Cues): boolean => {
  const { naming, saying } = cues;
  const [word = ""] = short.parts;
  if (naming.teams.has(long.parts.at(-1) ?? "") && short.parts.at(-1) !== long.parts.at(-1)) return false;
  if (lettersOf(short) !== word) return initialsOf(long.parts, cues) === lettersOf(short);
  if (isTail(short.parts, long.parts)) {
    const lead = long.parts.slice(0, long.parts.length - short.parts.length).join(" ");
    if (isStateWord(lead, cues)) return true;
  }
  if (short.parts.length === 1) {
    if (isTeamName(long.parts, cues) && word === long.parts.at(-1)) return true;
    if (short.founds.some(({ text }) => isAcronym(text)) && isInitials(word, initialsOf(long.parts, cues))) return true;
    if (saying.outlets.has(word)) return long.parts.includes(word);
    if (naming.organisationNouns.has(word))
      return (
        headOf(long.parts, naming.joins) === word &&
        short.founds.every(({ position, name }) => position.article || name.from === 0)
      );
    if (word === long.parts.at(-1) && naming.organisationHeads.has(word))
      return !naming.organisations.has(long.parts.join(" "));
    // "ESA" is not the "ESA Topical Team", "PG&E" is the "PG&E Corp", "BBC" the "BBC News"
    const isPart =
      short.founds.some(({ text }) => isAcronym(text)) &&
      !long.parts.slice(1).every((part) => naming.companyEnds.has(part) || saying.outlets.has(part));
    if (isPart) return false;
    const isOwnWord = !naming.knows(word) || (short.kind === "organisation" && isProper(word, cues));
    return long.parts[0] === word && isOwnWord && naming.given(short.founds[0]?.text ?? "") === null;
  }
  // "Save Mill Meadow" is a group, and "Mill Meadow" what it would save
  if (isTail(short.parts, long.parts) && cues.grammar.verbs.get(long.parts[0] ?? "") === "base") return false;
  if (isHeadOf(short.parts, long.parts))
    return long.parts
      .slice(short.parts.length)
      .every((part) => naming.companyEnds.has(part) || naming.organisationHeads.has(part));
  const held = new Set(long.parts);
  return short.parts.every((part) => held.has(part)) && headOf(long.parts, naming.joins) === short.parts.at(-1);
};

/** "Sage" may be short for "Sage Therapeutics", "National" is short for nothing. */
const isProper = (word: string, { naming }: Cues): boolean =>
  !naming.organisations.has(word) &&
  ![
    naming.titleModifiers,
    naming.demonyms,
    naming.peopleAdjectives,
    naming.directions,
    naming.organisationNouns,
    naming.fields,
    naming.organisationHeads,
  ].some((list) => list.has(word));

/** "IAM" for the International Association of Machinists and Aerospace Workers: the last initials may be left out. */
const isInitials = (letters: string, initials: string): boolean =>
  initials === letters || (letters.length > 2 && initials.startsWith(letters));

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

/** "PG&E" has the initials of "Pacific Gas & Electric Co". */
const lettersOf = ({ parts, founds }: Cluster): string =>
  founds.some(({ text }) => text.includes("&") && isAcronym(text))
    ? parts.join("").replaceAll("&", "")
    : (parts[0] ?? "");

const initialsOf = (parts: readonly string[], { grammar, naming }: Cues): string =>
  (parts.includes("&") ? parts.filter((part) => part !== "&" && !naming.companyEnds.has(part)) : parts)
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
