import type { Cues } from "#language/cues.ts";
import type { Naming } from "#language/naming.ts";
import type { Word } from "#reading/words.ts";
import { bare, bareLower, isOwner } from "./capitals.ts";

/** Words `from` to `to` of a sentence that are a title. */
export type Title = { from: number; to: number };

/** The titles at the front of a run: "Israeli Defense Minister", "Saudi Minister of Foreign Affairs Prince"; null where there are none. */
export const titleIn = (words: readonly Word[], from: number, to: number, cues: Cues): Title | null => {
  const { naming } = cues;
  const head = headOf(words, from, to, naming);
  const second = words[from + 1]?.text === "." ? from + 2 : from + 1;
  const isManners =
    naming.manners.has(bareLower(words[from])) && (to - second === 1 || naming.given(bare(words[second])) !== null);
  const isShort = words[from + 1]?.text === "." && naming.titleHeads.has(bareLower(words[from]));
  const isPerson = isManners || isShort || naming.titleHeads.has(head);
  if ((isBodyHead(head, naming) || isThing(head, naming)) && !isPerson) return null;
  let start = -1;
  let end = -1;
  for (let at = from; at < to; at++) {
    const lower = bareLower(words[at]);
    if (!naming.titleHeads.has(lower) && !naming.courtesies.has(lower)) continue;
    if (at === from && to - from === 2 && naming.given(bare(words[at])) !== null && !isGiven(words[at + 1], naming))
      continue;
    if (at > from && isGiven(words[at - 1], naming) && !naming.titleModifiers.has(bareLower(words[at - 1]))) break;
    if (isMiddleName(words, from, at, naming)) break;
    if (
      !isManners &&
      isBodyHead(bareLower(words[at + 1]), naming) &&
      at + 1 < to &&
      !isTitleBehind(words, at + 1, to, naming)
    )
      break;
    const ends = complementEnd(words, at, to, cues);
    if (ends === at + 1 && at > from && at === to - 1 && !isTitleLead(words[at - 1], naming)) break;
    if (start < 0) start = leadFrom(words, from, at, naming);
    end = ends;
    at = ends - 1;
  }
  return start < 0 ? null : { from: start, to: end };
};

/** "Chief Financial Officer": the word that a body might end in is followed by another head. */
const isTitleBehind = (words: readonly Word[], from: number, to: number, { titleHeads }: Naming): boolean =>
  [0, 1, 2].some((step) => from + step < to && titleHeads.has(bareLower(words[from + step])));

/** "Starven Saint Hilare": manners inside a name are part of it. */
const isMiddleName = (words: readonly Word[], from: number, at: number, naming: Naming): boolean => {
  const lower = bareLower(words[at]);
  const before = bareLower(words[at - 1]);
  if (at === from || naming.titleHeads.has(lower) || words[at - 1]?.kind !== "word") return false;
  const isTitled = [naming.titleHeads, naming.courtesies, naming.titleModifiers, naming.demonyms, naming.states].some(
    (list) => list.has(before),
  );
  return !isTitled && !naming.knows(before) && !isOwner(words[at - 1]);
};

const isThing = (lower: string, { thingHeads, surnameHeads }: Naming): boolean =>
  thingHeads.has(lower) && !surnameHeads.has(lower);

/** "Velmar Group", "Marin County": a word that a body, a place or a company ends in. */
export const isBodyHead = (lower: string, naming: Naming): boolean =>
  naming.organisationHeads.has(lower) || naming.placeHeads.has(lower) || naming.companyEnds.has(lower);

/** The last word before "of": "Department of Defense" is a department. */
const headOf = (words: readonly Word[], from: number, to: number, naming: Naming): string => {
  let at = from + 1;
  while (at < to && !naming.joins.has(words[at]?.lower ?? "")) at += 1;
  return bareLower(words[at - 1]);
};

/** A given name that is no word of the language. */
export const isGiven = (word: Word | undefined, naming: Naming): boolean =>
  word !== undefined && naming.given(bare(word)) !== null && !naming.knows(bareLower(word));

/** Whether what stands before a title at the end of a run belongs to it: "Israeli Prime Minister", but not "Stephen King". */
const isTitleLead = (before: Word | undefined, naming: Naming): boolean => {
  if (before === undefined) return false;
  const lower = bareLower(before);
  return (
    naming.titleModifiers.has(lower) ||
    naming.titleHeads.has(lower) ||
    naming.demonyms.has(lower) ||
    naming.states.has(lower) ||
    isOwner(before) ||
    naming.knows(lower) ||
    naming.organisationHeads.has(lower)
  );
};

/** Where the words that modify a title begin. */
const leadFrom = (words: readonly Word[], from: number, at: number, naming: Naming): number => {
  let lead = at;
  while (lead > from) {
    const before = bareLower(words[lead - 1]);
    const isModifier =
      naming.titleModifiers.has(before) ||
      naming.titleHeads.has(before) ||
      naming.courtesies.has(before) ||
      words[lead - 1]?.kind === "mark";
    if (!isModifier) break;
    lead -= 1;
  }
  return lead;
};

/** "Minister of State for International Cooperation": where the title's complement ends. */
const complementEnd = (words: readonly Word[], head: number, to: number, cues: Cues): number => {
  const { naming, grammar } = cues;
  let end = head + 1;
  if (words[end]?.text === "." && end < to) end += 1;
  while (end < to && naming.joins.has(words[end]?.lower ?? "")) {
    let at = end + 1;
    while (at < to) {
      const word = words[at];
      if (word === undefined) break;
      const lower = bareLower(word);
      const isSmallWord =
        lower === naming.article || lower === grammar.joints.and || naming.joins.has(lower) || /^[&,]$/.test(lower);
      const isPortfolio =
        naming.knows(lower) ||
        naming.states.has(lower) ||
        naming.places.has(lower) ||
        isBodyHead(lower, naming) ||
        naming.demonyms.has(lower) ||
        naming.peopleAdjectives.has(lower) ||
        naming.capitals.has(lower);
      if (isSmallWord) {
        at += 1;
        continue;
      }
      if (!isPortfolio || (naming.given(bare(word)) !== null && at > end + 1)) break;
      const isWithin = words[at - 1]?.lower === naming.article || isBodyHead(bareLower(words[at + 1]), naming);
      if (naming.titleHeads.has(lower) && at > end + 1 && !isWithin) break;
      if (naming.courtesies.has(lower)) break;
      at += 1;
    }
    // "Governor of Zorvia Karl Mast", "for the District of Columbia Brian Schwalb": it ends where a person's name begins.
    const person = givenBehind(words, at, to, naming);
    if (person > at) return person;
    if (at === end + 1) return to;
    end = at;
  }
  return end;
};

/** Where the next given name stands that has a surname behind it, or -1. */
const givenBehind = (words: readonly Word[], from: number, to: number, naming: Naming): number => {
  if (isGiven(words[from], naming)) return -1;
  for (let at = from + 1; at < from + 4 && at + 1 < to; at++)
    if (isGiven(words[at], naming) || (at + 2 === to && naming.given(bare(words[at])) !== null)) return at;
  return -1;
};
