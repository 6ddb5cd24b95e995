import type { Cues } from "#language/cues.ts";
import type { Naming } from "#language/naming.ts";
import type { Word } from "#reading/words.ts";
import { bareLower, hasCapital, isOwner, ownsAt } from "./capitals.ts";
import { type Evidence, noEvidence } from "./kinds.ts";
import type { Name } from "./names.ts";
import type { Position } from "./positions.ts";
import { isPlaceWord, isSureHead } from "./word-evidence.ts";

/** What stands around the name tells of its kind. */
export const aroundEvidence = (words: readonly Word[], name: Name, position: Position, cues: Cues): Evidence => {
  const { naming, grammar } = cues;
  const found = noEvidence();
  const before = words[name.titleFrom - 1];
  const next = words[name.to];
  const afterNext = words[name.to + 1];
  if (name.titleFrom < name.from && !isBeforeCalling(words, name, naming)) found.person += 8;
  if (position.article && name.titleFrom === name.from && !position.modifies) {
    found.person -= 4;
    found.organisation += name.parts.length === 1 && naming.knows(bareLower(words[name.from])) ? 0 : 0.6;
    found.other += 0.5;
  }
  const isOpen = name.parts.length === 1 && name.titleFrom === name.from && naming.given(name.parts[0] ?? "") === null;
  if (before !== undefined && !position.article && !position.modifies && grammar.determiners.has(before.lower))
    found.person -= 4;
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
  if (before?.lower === grammar.joints.of && isAge(words, name.titleFrom - 2)) {
    found.place += 6;
    found.person -= 4;
  }
  if (position.owner && naming.companyThings.has(bareLower(words[name.to]))) found.organisation += 2;
  if (position.speaks) tellsOfIt(found, words, name.to, cues);
  if (before?.text === "," && isPlaceWord(bareLower(words[name.titleFrom - 2]), naming)) found.place += 1.5;
  if (position.owner && isGoverned(words, name.to, naming)) found.state += 3;
  else if (position.owner && naming.townNouns.has(bareLower(words[name.to]))) found.place += 3;
  if (before !== undefined && naming.callers.has(before.lower))
    nounBefore(found, words[name.titleFrom - 2], isFull, cues);
  if (before?.lower === grammar.joints.as && naming.callers.has(office) && isMany(words[name.titleFrom - 3], cues)) {
    found.organisation += 6;
    found.person -= 2;
  }
  const maker =
    naming.makersOfGoods.has(bareLower(before)) &&
    isOwner(before) &&
    !isPlaceWord(name.parts.join(" ").toLowerCase(), naming);
  if (maker && !isBody && naming.given(name.parts[0] ?? "") === null && name.titleFrom === name.from) found.other += 16;
  if (isShortOfWords(words, name, cues)) found.other += 200;
  if (next !== undefined && !hasCapital(next) && !position.owner && !isFull) nounBehind(found, next, name, cues);
  if (isPlan(words, name, cues)) found.other += 20;
  return found;
};

/** "Veteran Tollywood actress Ada Rell": the title is hers. */
const isBeforeCalling = (words: readonly Word[], { to, parts }: Name, { titleHeads, personNouns }: Naming): boolean => {
  const [next, behind] = [words[to], words[to + 1]];
  if (parts.length > 1 || next === undefined || hasCapital(next) || !hasCapital(behind)) return false;
  return titleHeads.has(next.lower) || personNouns.has(next.lower);
};

/** "Jan Bek, 55, of Addison": the comma behind an age. */
const isAge = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "," && /^\d{1,2}$/.test(words[at - 1]?.text ?? "") && words[at - 2]?.text === ",";

/** "lung fever (LF)", "lung fever, or LF,", "full-time worker (FTW)": letters for common words, which name no body. */
const isShortOfWords = (words: readonly Word[], name: Name, { naming, grammar }: Cues): boolean => {
  const letters = name.parts.join("").replace(/s$/, "");
  if (name.parts.length > 1 || !/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const [before, next] = [words[name.from - 1], words[name.to]];
  const isBracketed = before?.text === "(" && next?.text === ")";
  const isOr = before?.lower === grammar.joints.or && words[name.from - 2]?.text === ",";
  if (!isBracketed && !(isOr && next?.kind === "mark")) return false;
  const to = isBracketed ? name.from - 1 : name.from - 2;
  const spelt = words.slice(Math.max(0, to - letters.length), to);
  const last = spelt.at(-1)?.lower ?? "";
  if (naming.organisationNouns.has(last) || naming.organisationHeads.has(last)) return false;
  if (!spelt.every((word) => word.kind === "word" && !hasCapital(word))) return false;
  const initials = spelt.flatMap(({ lower }) => lower.split(/[-‑/]/).map((part) => part[0] ?? "")).join("");
  const short = letters.toLowerCase();
  return (
    initials.endsWith(short) ||
    spelt
      .slice(1)
      .map(({ lower }) => lower[0])
      .join("") === short
  );
};

/** "forces known as Tarn Rising". */
const isMany = (word: Word | undefined, { naming }: Cues): boolean =>
  word !== undefined && (naming.peopleNouns.has(word.lower) || naming.organisationNouns.has(word.lower));

/** "the Hoa Lo prison", "a Chinook helicopter": the noun tells what the name is of. */
const nounBehind = (found: Evidence, next: Word, { parts }: Name, { naming }: Cues): void => {
  if (naming.knownPeople.has(parts.at(-1)?.toLowerCase() ?? "")) return;
  if (naming.wares.has(next.lower)) found.other += 5;
  else if (naming.sites.has(next.lower)) found.place += 5;
};

/** "its Commercial Payload Services program": what is somebody's program has its name, and no body; a listed body stays. */
const isPlan = (words: readonly Word[], { from, to, titleFrom, parts }: Name, { naming, grammar }: Cues): boolean => {
  const next = words[to];
  if (next === undefined || hasCapital(next) || !naming.plans.has(next.lower) || parts.length < 2) return false;
  const owner = words[titleFrom - 1]?.kind === "mark" ? titleFrom - 2 : titleFrom - 1;
  const isOwned = grammar.possessives.has(words[titleFrom - 1]?.lower ?? "") || ownsAt(words, owner);
  return from === titleFrom && isOwned && !naming.organisations.has(parts.join(" ").toLowerCase());
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
