import type { Cues } from "#language/cues.ts";
import type { Naming, Sex } from "#language/naming.ts";
import { type Evidence, noEvidence } from "./kinds.ts";
import type { Name } from "./names.ts";

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
  const given = isAbroad ? null : (naming.given(first) ?? ofPlace(lowers, naming));
  if (isAbroad) found.place += 1.5;
  const firstKnown = naming.knows(first.toLowerCase());
  const isPersonal = given !== null && isLong && !isSureHead(head, naming) && !parts.includes("&");
  if (isLong && given === null && naming.makersOfGoods.has(lowers[0] ?? "") && !isSureHead(head, naming))
    found.other += 6;
  if (naming.domainEnds.has(whole.split(".").at(-1) ?? "") && /\p{L}\.\p{L}{2,}$/u.test(whole)) found.organisation += 6;
  if (isLong && naming.organisationStarts.has(lowers[0] ?? "")) found.organisation += 5;
  if (isLong && (naming.nationals.has(head) || naming.peoplePlurals.has(head))) found.group += 9;
  if (naming.courtesies.has(lowers[0] ?? "") && isLong) found.person += 4;
  if (isPersonal) found.person += firstKnown ? 3 : 5;
  else if (given !== null && !isLong) found.person += firstKnown ? 1 : 2.5;
  if (
    parts.some(
      (part, at) =>
        (at < parts.length - 1 || given !== null) &&
        /^(?:\p{Lu}\.?)+$/u.test(part) &&
        part.length < 5 &&
        (part.length === 1 || (at === 0 && part.includes("."))),
    ) &&
    isLong &&
    !parts.includes("&")
  )
    found.person += 3;
  if (parts.some((part, at) => at > 0 && naming.particles.has(part)) && isLong) found.person += 3;
  if (isLong && given === null && isLetters(parts, naming)) found.person -= 6;
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
  if (isLong && given === null && isCalling(head, cues)) found.organisation += 2.5;
  if (isTeamName(lowers, cues) && first !== first.toUpperCase()) found.organisation += 5;
  if (!isLong && naming.surnames.has(whole)) found.person += 1.5;
  if (isLong && given === null && grammar.endings.plural.test(head) && lowers.every((part) => naming.knows(part)))
    found.person -= 5;
  if (isLong && naming.directions.has(lowers[0] ?? "")) found.place += naming.organisationHeads.has(head) ? 0 : 3;
  if (!isLong && naming.organisationHeads.has(head)) found.organisation += 1.5;
  if (!isLong && naming.peopleNouns.has(whole)) found.group += 4;
  if (parts.includes("&") && isLong) found.organisation += 6;
  if (parts.length > 2 && parts.at(-2) === grammar.joints.and && naming.houseEnds.has(lowers.at(-1) ?? ""))
    found.organisation += 6;
  if (isLong && naming.districtKinds.has(lowers.at(-2) ?? "") && naming.placeHeads.has(head)) found.organisation += 8;
  if (naming.joinedPlace.test(whole)) found.place += 4;
  if (naming.thingStarts.has(lowers[0] ?? "") && isLong) found.other += 5;
  if (naming.sureThingStarts.has(lowers[0] ?? "") && isLong) found.other += 12;
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

/** "Chad Rell", "Charlotte Rell": a given name that is a place first, before one word that is no head of a body or a place. */
const ofPlace = (lowers: readonly string[], naming: Naming): Sex | null => {
  const head = lowers.at(-1) ?? "";
  const isHead = [naming.organisationHeads, naming.placeHeads, naming.thingHeads, naming.companyEnds].some((heads) =>
    heads.has(head),
  );
  const isOther =
    isHead ||
    [naming.demonyms, naming.titleHeads, naming.titleModifiers, naming.fields].some((list) => list.has(head)) ||
    isPlaceWord(head, naming) ||
    naming.peopleNouns.has(head) ||
    /s$/.test(head);
  return lowers.length === 2 && !isOther ? (naming.givenPlaces.get(lowers[0] ?? "") ?? null) : null;
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

/** "Consolata Missionaries", "Tarn Farmers": a plural of people, and no party or people. */
const isCalling = (head: string, { naming }: Cues): boolean =>
  naming.knows(head) &&
  naming.peopleNouns.has(head) &&
  !naming.peoplePlurals.has(head) &&
  !naming.organisationHeads.has(head);

/** "Kaldian Red Cross". */
const endsInListed = (lowers: readonly string[], { organisations }: Naming): boolean =>
  lowers.length > 2 && (organisations.has(lowers.slice(-2).join(" ")) || organisations.has(lowers.slice(-3).join(" ")));

/** "Marin County", "Wendell School": a head that nobody has for a surname. */
export const isSureHead = (head: string, { organisationHeads, placeHeads, surnameHeads }: Naming): boolean =>
  (organisationHeads.has(head) || placeHeads.has(head)) && !surnameHeads.has(head);

/** A state, a place or a seat of government. */
export const isPlaceWord = (lower: string, { states, places, capitals }: Naming): boolean =>
  states.has(lower) || places.has(lower) || capitals.has(lower);

/** "USB Micro", "US Chinook": letters before a word are nobody's given name. */
const isLetters = ([first = "", ...others]: readonly string[], { states }: Naming): boolean =>
  (/^\p{Lu}{3,}$/u.test(first) || (/^(?:\p{Lu}\.?){2,}$/u.test(first) && states.has(first.toLowerCase()))) &&
  others.some((part) => /\p{Ll}/u.test(part));

/** "ZFL": letters alone. */
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
