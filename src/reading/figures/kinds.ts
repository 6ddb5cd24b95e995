import type { Cues } from "#language/cues.ts";
import type { Naming } from "#language/naming.ts";
import type { Figure } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { bareLower, hasCapital } from "./capitals.ts";
import type { Name } from "./names.ts";
import type { Position } from "./positions.ts";

export type Kind = Figure["kind"];
/** For each kind, how much speaks for it. */
export type Evidence = Record<Kind, number>;

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, state: 0, group: 0, place: 0, other: 0 });

/** What the name's own words tell of its kind. */
export const wordEvidence = (name: Name, cues: Cues): Evidence => {
  const { naming, saying, grammar } = cues;
  const found = noEvidence();
  const { parts } = name;
  const whole = parts.join(" ").replaceAll(" .", ".").replaceAll("’", "'").toLowerCase();
  const first = parts[0] ?? "";
  const lowers = parts.map((part) => part.toLowerCase());
  const head = headOf(lowers, naming);
  const isLong = parts.filter((part) => part !== ".").length > 1;
  if (naming.states.has(whole)) found.state += 10;
  else if (naming.capitals.has(whole) || naming.places.has(whole)) found.place += 9;
  else if (naming.organisations.has(whole)) found.organisation += 8;
  else if (naming.nationals.has(whole) || naming.peoplePlurals.has(whole)) found.group += 9;
  else if (naming.nothings.has(whole) || naming.nothings.has(whole.replaceAll(" ", ""))) found.other += 9;
  else if (naming.knownPeople.has(whole)) found.person += 6;
  const isAbroad = isLong && naming.foreignArticles.has(lowers[0] ?? "");
  const given = isAbroad ? null : naming.given(first);
  if (isAbroad) found.place += 1.5;
  const firstKnown = naming.knows(first.toLowerCase());
  const isPersonal = given !== null && isLong && !isSureHead(head, naming) && !parts.includes("&");
  if (isLong && given === null && naming.makersOfGoods.has(lowers[0] ?? "") && !isSureHead(head, naming))
    found.other += 6;
  if (isLong && naming.organisationStarts.has(lowers[0] ?? "")) found.organisation += 5;
  if (isLong && (naming.nationals.has(head) || naming.peoplePlurals.has(head))) found.group += 9;
  if (naming.courtesies.has(lowers[0] ?? "") && isLong) found.person += 4;
  if (isPersonal) found.person += firstKnown ? 3 : 5;
  else if (given !== null && !isLong) found.person += firstKnown ? 1 : 2.5;
  if (
    parts.some(
      (part, at) =>
        /^(?:\p{Lu}\.?)+$/u.test(part) && part.length < 5 && (part.length === 1 || (at === 0 && part.includes("."))),
    ) &&
    isLong &&
    !parts.includes("&")
  )
    found.person += 3;
  if (parts.some((part, at) => at > 0 && naming.particles.has(part)) && isLong) found.person += 3;
  if (lowers.some((part) => naming.companyEnds.has(part)) && isLong)
    found.organisation += isPersonal && parts.length < 3 ? 1 : 6;
  if (isLong) {
    const mayBePerson = isPersonal && parts.length === 2 && (!firstKnown || naming.surnameHeads.has(head));
    headEvidence(found, head, mayBePerson, cues);
    if (mayBePerson && firstKnown && naming.placeHeads.has(head)) found.place += 1.5;
  }
  if (
    isLong &&
    lowers.some((part) => saying.outlets.has(part)) &&
    (!isPersonal || (parts.length > 2 && saying.outlets.has(head)))
  )
    found.organisation += isPersonal ? 6 : 3;
  if (isLong && naming.placeStarts.has(lowers[0] ?? "")) found.place += 3;
  if (isLong && naming.directions.has(lowers[0] ?? "") && isPlaceWord(lowers.slice(1).join(" "), naming))
    found.place += 9;
  if (isLong && naming.states.has(lowers.at(-1) ?? "") && naming.knows(lowers[0] ?? "") && !isAbroad && given === null)
    found.organisation += naming.directions.has(lowers[0] ?? "") || naming.placeStarts.has(lowers[0] ?? "") ? 0 : 3;
  if (isTeamName(lowers, cues) && first !== first.toUpperCase()) found.organisation += 5;
  if (!isLong && naming.surnames.has(whole)) found.person += 1.5;
  if (isLong && naming.directions.has(lowers[0] ?? "")) found.place += naming.organisationHeads.has(head) ? 0 : 3;
  if (!isLong && naming.organisationHeads.has(head)) found.organisation += 1.5;
  if (!isLong && naming.peopleNouns.has(whole)) found.group += 4;
  if (parts.includes("&") && isLong) found.organisation += 6;
  if (parts.length > 2 && parts.at(-2) === grammar.joints.and && naming.houseEnds.has(lowers.at(-1) ?? ""))
    found.organisation += 6;
  if (isLong && naming.districtKinds.has(lowers.at(-2) ?? "") && naming.placeHeads.has(head)) found.organisation += 8;
  if (naming.joinedPlace.test(whole)) found.place += 4;
  if (naming.thingStarts.has(lowers[0] ?? "") && isLong) found.other += 5;
  if (parts.some((part) => /^\p{L}+-?\d/u.test(part) && part.length > 2)) found.other += 4;
  if (isLong && found.person + found.organisation + found.place === 0 && naming.knows(head)) found.other += 1.5;
  if (!isLong && naming.thingHeads.has(head)) found.other += 2;
  if (!isLong && isAcronym(first)) found.organisation += 1.6;
  if (isLong && endsInListed(lowers, naming)) found.organisation += 9;
  if (isLong && naming.organisations.has(lowers[0] ?? "") && isPlaceWord(lowers.at(-1) ?? "", naming))
    found.organisation += 12;
  if (!isLong && !firstKnown && !isAcronym(first)) found.person += 0.1;
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(first) && !/^(?:Mc|Mac|De|Di|Le|La|Du|Fitz|Van)\p{Lu}/u.test(first))
    found.organisation += 2;
  if (
    isLong &&
    !isAbroad &&
    !parts.includes("&") &&
    lowers.every((part) => part === "." || !naming.knows(part)) &&
    !naming.organisationHeads.has(head) &&
    !naming.placeStarts.has(lowers[0] ?? "")
  )
    found.person += 2;
  return found;
};

/** "Kansas City Chiefs": a town's plural. */
export const isTeamName = (lowers: readonly string[], { naming, grammar }: Cues): boolean => {
  const last = lowers.at(-1) ?? "";
  const lead = lowers.slice(0, -1);
  const isOther = [naming.thingHeads, naming.placeHeads, naming.nationals, naming.peoplePlurals].some((list) =>
    list.has(last),
  );
  const isTown = isPlaceWord(lead.join(" "), naming) && !(lead.length === 1 && naming.knows(lead[0] ?? ""));
  return isTown && !isOther && grammar.endings.plural.test(last);
};

/** "Kaldian Red Cross". */
const endsInListed = (lowers: readonly string[], { organisations }: Naming): boolean =>
  lowers.length > 2 && (organisations.has(lowers.slice(-2).join(" ")) || organisations.has(lowers.slice(-3).join(" ")));

/** "Marin County", "Wendell School": a head that nobody has for a surname. */
const isSureHead = (head: string, { organisationHeads, placeHeads, surnameHeads }: Naming): boolean =>
  (organisationHeads.has(head) || placeHeads.has(head)) && !surnameHeads.has(head);

const isPlaceWord = (lower: string, { states, places, capitals }: Naming): boolean =>
  states.has(lower) || places.has(lower) || capitals.has(lower);

export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}s?$/u.test(text);

const headEvidence = (found: Evidence, head: string, mayBePerson: boolean, { naming }: Cues): void => {
  if (naming.organisationHeads.has(head)) found.organisation += mayBePerson ? 3 : 6;
  if (naming.placeHeads.has(head)) found.place += mayBePerson ? 2 : naming.organisationHeads.has(head) ? 2 : 5;
  if (naming.thingHeads.has(head))
    found.other += naming.organisationHeads.has(head) ? 2 : mayBePerson && naming.surnameHeads.has(head) ? 1 : 6;
};

const headOf = (lowers: readonly string[], naming: Naming): string => {
  const at = lowers.findIndex((part, index) => index > 0 && naming.joins.has(part));
  return lowers[(at < 0 ? lowers.length : at) - 1] ?? "";
};

/** What stands around the name tells of its kind. */
export const placeEvidence = (words: readonly Word[], name: Name, position: Position, cues: Cues): Evidence => {
  const { naming, grammar } = cues;
  const found = noEvidence();
  const before = words[name.titleFrom - 1];
  const next = words[name.to];
  const afterNext = words[name.to + 1];
  if (name.titleFrom < name.from) found.person += 8;
  if (position.article && name.titleFrom === name.from && !position.modifies) {
    found.person -= 4;
    found.organisation += name.parts.length === 1 && naming.knows(bareLower(words[name.from])) ? 0 : 0.6;
    found.other += 0.5;
  }
  const isOpen = name.parts.length === 1 && name.titleFrom === name.from && naming.given(name.parts[0] ?? "") === null;
  if (position.speaks) {
    found.person += isOpen ? 0.8 : 2;
    found.organisation += 1;
  } else if (position.subject) {
    found.person += isOpen ? 0.4 : 0.6;
    found.organisation += 0.5;
  }
  const isCommon = name.parts.every((part) => naming.knows(part.toLowerCase()));
  if (position.located) found.place += before?.lower === naming.at ? 1 : isCommon ? 1 : 3;
  if (before?.lower === naming.at) found.organisation += 2;
  const office = words[name.titleFrom - 2]?.lower ?? "";
  if (before?.kind === "number" && /^\d+$/.test(before.text) && name.titleFrom === name.from) found.other += 6;
  if (naming.employedMarks.has(before?.lower ?? "") && naming.titleHeads.has(office)) {
    found.organisation += 3;
    found.person -= 2;
  }
  if (before?.lower === grammar.joints.of && naming.memberNouns.has(office)) {
    found.organisation += 2;
    found.person -= 3;
  }
  if (position.towards) found.place += 1;
  if (next?.text === ",") {
    if (afterNext?.kind === "number" && words[name.to + 2]?.kind === "mark" && /^\d{1,2}$/.test(afterNext.text))
      found.person += 6;
    if (afterNext !== undefined && hasCapital(afterNext) && isLargerPlace(words, name.to + 1, naming)) found.place += 4;
  }
  if (next !== undefined && !hasCapital(next) && naming.communityNouns.has(next.lower) && !position.owner)
    found.group += 5;
  const relative = next?.text === "," ? afterNext : next;
  if (relative !== undefined && naming.personRelatives.has(relative.lower)) found.person += 3;
  if (relative !== undefined && naming.thingRelatives.has(relative.lower)) {
    found.organisation += 1.5;
    found.place += 1;
    found.person -= 2;
  }
  if (next !== undefined && !hasCapital(next) && naming.organisationNouns.has(next.lower) && !position.owner)
    found.organisation += 3;
  if (
    position.article &&
    position.subject &&
    name.parts.length === 1 &&
    grammar.endings.plural.test(bareLower(words[name.from]))
  )
    found.organisation += 1.2;
  if (next !== undefined && !hasCapital(next) && naming.titleHeads.has(next.lower) && !position.owner)
    found.organisation += 2;
  const isFull = name.parts.length > 1 && naming.given(name.parts[0] ?? "") !== null;
  const isBody = name.parts.length > 1 && !isFull && isSureHead(name.parts.at(-1)?.toLowerCase() ?? "", naming);
  if (before !== undefined && !hasCapital(before) && !isBody) nounBefore(found, before, isFull, cues);
  if (before?.lower === grammar.joints.of && naming.placeHeads.has(bareLower(words[name.titleFrom - 2])))
    found.place += 5;
  if (position.owner && naming.companyThings.has(bareLower(words[name.to]))) found.organisation += 2;
  if (position.speaks) tellsOfIt(found, words, name.to, cues);
  if (before?.text === "," && isPlaceWord(bareLower(words[name.titleFrom - 2]), naming)) found.place += 1.5;
  if (position.owner && isGoverned(words, name.to, naming)) found.state += 3;
  else if (position.owner && naming.townNouns.has(bareLower(words[name.to]))) found.place += 3;
  if (before !== undefined && naming.callers.has(before.lower))
    nounBefore(found, words[name.titleFrom - 2], isFull, cues);
  return found;
};

/** "Nordwind said it would", "Rell said he would": the pronoun behind the verb tells what the speaker is. */
const tellsOfIt = (found: Evidence, words: readonly Word[], from: number, { naming, saying, grammar }: Cues): void => {
  for (let at = from; at < from + 8; at++) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") return;
    if (!saying.verbs.has(word.lower)) continue;
    const next = words[at + 1]?.lower === grammar.joints.that ? words[at + 2] : words[at + 1];
    const pronoun = naming.pronouns.get(next?.lower ?? "");
    if (pronoun === undefined || !grammar.subjects.has(next?.lower ?? "")) continue;
    if (pronoun.sex !== "-") found.person += 4;
    else if (pronoun.number === "one") found.organisation += 3;
    return;
  }
};

/** "Zorvia's interior minister": what has a government is a state. */
const isGoverned = (words: readonly Word[], at: number, { stateNouns }: Naming): boolean =>
  [0, 1, 2].some((step) => stateNouns.has(bareLower(words[at + step])));

/** "on whose board Anna Rell sits": before a full name the noun of a body tells little. */
const nounBefore = (found: Evidence, before: Word | undefined, isFull: boolean, { naming }: Cues): void => {
  const lower = before?.lower ?? "";
  if (naming.looseNouns.has(lower)) {
    found.person += 1;
    found.organisation += 1;
  } else if ((naming.titleHeads.has(lower) && !naming.capitalTitles.has(lower)) || naming.personNouns.has(lower))
    found.person += 5;
  else if (naming.organisationNouns.has(lower)) found.organisation += isFull ? 1 : 5;
  else if (naming.placeHeads.has(lower)) found.place += 3;
};

const isLargerPlace = (words: readonly Word[], at: number, { states, places, capitals }: Naming): boolean => {
  const one = bareLower(words[at]);
  const two = `${one} ${bareLower(words[at + 1])}`;
  return [one, two].some((name) => states.has(name) || places.has(name) || capitals.has(name));
};

/** The kind that most speaks for; nothing at all is no figure of any kind that acts. */
export const kindOf = (evidence: Evidence): Kind => {
  let best: Kind = "other";
  let most = 0.9;
  for (const kind of ["person", "organisation", "state", "group", "place", "other"] as const) {
    if (evidence[kind] > most) {
      most = evidence[kind];
      best = kind;
    }
  }
  return best;
};

export const addTo = (sum: Evidence, more: Evidence, share = 1): void => {
  for (const kind of ["person", "organisation", "state", "group", "place", "other"] as const)
    sum[kind] += more[kind] * share;
};
