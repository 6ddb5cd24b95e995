import type { Figure } from "#reading/reading.ts";
import type { Match } from "./align.ts";
import { type Case, isOfSource } from "./case.ts";
import type { Item } from "./items.ts";

/** Whether a pronoun of the sentence may stand for a word of ours: as many phrases of ours as it has pronouns that we do not have. */
export const pointingIn = (given: Case, matches: readonly Match[], main: number): ((match: Match) => boolean) => {
  const isMeant = ({ item, grade }: Match): boolean =>
    grade === "none" &&
    isWhole(given, item, matches, main) &&
    (isPointedAt(given, item, main) || isTakenUp(given, item, main) || isMainPerson(given, item, main));
  const meant = matches.filter(isMeant);
  const isAnchored = matches.some(
    ({ item, grade }) => grade !== "none" && item.kind === "word" && !isOfSource(given, item),
  );
  const phrases = new Set(
    meant.filter(({ item }) => !meant.some((other) => other.item.at === item.to)).map(({ item }) => item.key),
  );
  return isAnchored && phrases.size <= openPronouns(given, main) ? (match) => meant.includes(match) : () => false;
};

/** "The wall", "the wall's height": a pronoun stands for no word of a phrase whose other words are there, as in "the round wall". */
const isWhole = (
  { ours: { words, tags }, witnesses, supporting }: Case,
  { at, to, text }: Item,
  matches: readonly Match[],
  main: number,
): boolean => {
  const isThere = (place: (item: Item) => boolean): boolean =>
    matches.some(
      ({ item, grade, on }) =>
        place(item) &&
        grade === "same" &&
        item.tag !== "name" &&
        on !== null &&
        on.kind === "word" &&
        inPhrase.has(item.tag),
    );
  const before = words[at - 1]?.lower ?? "";
  if (isThere((item) => item.to === at) || supporting.quantities.get(before) === single) return false;
  if (tags[at - 1] === "poss" && witnesses[main]?.words.some(({ lower }) => lower === before)) return false;
  return /['’]s?$/u.test(text) || !isThere((item) => item.at === to);
};

const inPhrase: ReadonlySet<string> = new Set(["noun", "adj"]);
const single = 1;

/** How many pronouns a sentence of the evidence has that ours does not repeat. */
const openPronouns = ({ ours, witnesses, cues: { grammar }, supporting }: Case, main: number): number => {
  const { first, third, many } = grammar.persons;
  const isPronoun = (lower: string): boolean =>
    lower !== supporting.small.i && [grammar.pointers, first, third, many].some((set) => set.has(lower));
  const lowers = (witnesses[main]?.words ?? []).flatMap(({ lower }) => (isPronoun(lower) ? [lower] : []));
  const repeated = new Set(ours.words.map(({ lower }) => lower));
  return lowers.filter((lower) => !repeated.has(lower)).length;
};

/** What stands right before the phrase that a word ends: "in" for "in the old wall". */
export const behindPhrase = (tags: readonly string[], at: number): number => {
  let before = at - 1;
  while (beforeNoun.has(tags[before] ?? "")) before--;
  return before;
};

const beforeNoun: ReadonlySet<string> = new Set(["det", "poss", "adj", "noun", "name"]);

/** "The wall" for an "it" whose sentence follows one that speaks of the wall. */
const isTakenUp = (
  { witnesses, reading, cues, sameness, names, ours, supporting }: Case,
  { tag, key, lower, text, at: place }: Item,
  main: number,
): boolean => {
  const witness = witnesses[main];
  if ((tag !== "noun" && tag !== "name") || !witness || cues.naming.kin.has(lower)) return false;
  const isThing = (figure: Figure): boolean =>
    figure.kind === "other" || figure.kind === "organisation" || figure.kind === "group";
  if (tag === "name" && ![...(names.get(key) ?? [])].some(isThing)) return false;
  const isOpen = ({ lower: each }: { lower: string }, at: number): boolean =>
    witness.tags[at] !== "that" &&
    witness.tags[at] !== "det" &&
    (cues.grammar.pointers.has(each) || cues.grammar.persons.many.has(each));
  // what stands behind "over" is no "they" before a verb, and no "their" but behind "of"
  const isBehind = (tags: readonly string[], at: number): boolean => tags[behindPhrase(tags, at)] === "prep";
  const isOwner = /['’]s?$/u.test(text) || ours.words[behindPhrase(ours.tags, place)]?.lower === supporting.small.of;
  const isInPlace = (each: { lower: string }, at: number): boolean =>
    isOpen(each, at) &&
    (witness.tags[at] === "poss" ? isOwner : !isBehind(ours.tags, place) || isBehind(witness.tags, at));
  if (!witness.words.some(isInPlace)) return false;
  return [1, 2].some((back) => {
    const before = reading.sentences[witness.sentence.index - back];
    return (
      before?.passage.role === "body" &&
      before.words.some((word) => word.kind === "word" && sameness.alike(sameness.keyOf(word.lower), key))
    );
  });
};

/** "The patient" for a "he", where no other person is so often told of without a name. */
const isMainPerson = (
  { witnesses, reading, cues, sameness }: Case,
  { tag, key, lower }: Item,
  main: number,
): boolean => {
  if (tag !== "noun" || cues.naming.kin.has(lower)) return false;
  if (!witnesses[main]?.words.some((word) => cues.grammar.persons.third.has(word.lower))) return false;
  const counts = new Map<string, number>();
  for (const { words } of reading.sentences)
    for (const word of words)
      if (cues.naming.personNouns.has(word.lower) || word.lower === lower) {
        const each = sameness.keyOf(word.lower);
        counts.set(each, (counts.get(each) ?? 0) + 1);
      }
  const own = counts.get(key) ?? 0;
  return own > 2 && cues.naming.personNouns.has(lower) && [...counts.values()].every((count) => count <= own);
};

/** "The girls", "the team" for a "they" or "we" of the evidence. */
const isPointedAt = ({ witnesses, cues, supporting }: Case, item: Item, main: number): boolean => {
  if (
    item.tag !== "noun" ||
    cues.naming.kin.has(item.lower) ||
    (!/[^s]s$/u.test(item.lower) && !supporting.groups.has(item.lower))
  )
    return false;
  const single = item.lower.replace(/s$/u, "");
  const isPeople =
    supporting.groups.has(item.lower) ||
    cues.naming.personNouns.has(single) ||
    cues.naming.titleHeads.has(single) ||
    supporting.endings.callings.test(single);
  const witness = witnesses[main];
  return (
    isPeople &&
    (witness?.words.some(
      ({ lower }) =>
        cues.grammar.persons.many.has(lower) || (cues.grammar.persons.first.has(lower) && lower !== supporting.small.i),
    ) ??
      false)
  );
};
