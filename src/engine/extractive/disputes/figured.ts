import type { Span } from "#brief/article.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import { type Claim, claimOf } from "./claim.ts";
import type { Desk } from "./desk.ts";
import { type Bound, boundBefore, isShare, numberAt, type Room, type Told } from "./numbers.ts";
import { isOpen, type Party, partyOf } from "./party.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";

/** A number that somebody puts on something. */
export type Figured = {
  party: Party;
  value: number;
  bound: Bound;
  room: Room;
  counted: string;
  sentence: number;
  shown: Span;
  words: Span;
  keys: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Of whom they are: "soldiers" are other people than "civilians"; null for people at large. */
  who: string | null;
  claim: Claim | null;
};

/** Marks what is counted by its noun alone. */
export const byNoun = "#";
const nounReach = 4;

const countedBy = (desk: Desk): ReadonlyMap<string, string> =>
  new Map(
    desk.disputing.counted.flatMap((group) =>
      group.flatMap((word) => wordsOf(word).map((each) => [desk.keyOf(each) ?? word, group[0] ?? word] as const)),
    ),
  );

type Known = (word: Word | undefined) => string | null;

/** "protester deaths": the last noun is counted. */
const compoundIn = ([first, second]: readonly Word[], known: Known): string | null =>
  known(first) !== null ? known(second) : null;

/** "protesters in 21 cities have been killed": people are counted by what befalls them. */
const befallingIn = ({ cues, disputing }: Desk, words: readonly Word[], known: Known): string | null => {
  if (!disputing.persons.has(words[0]?.lower ?? "")) return null;
  const { be, have } = cues.grammar;
  const befalls = words.findIndex(({ lower }, at) => at > 0 && (be.has(lower) || have.has(lower)));
  return befalls < 0
    ? null
    : (words
        .slice(befalls, befalls + 3)
        .map(known)
        .find((group) => group !== null) ?? null);
};

const befallsReach = 10;

/** What is counted: the noun behind the number, or for "20,000 people died" what its verb says; a number that stands alone takes the noun before. */
const countedAt = (
  desk: Desk,
  groups: ReadonlyMap<string, string>,
  words: readonly Word[],
  at: number,
  to: number,
): string | null => {
  const { persons } = desk.disputing;
  const known = (word: Word | undefined): string | null => (word && groups.get(desk.keyOf(word) ?? "")) ?? null;
  const behind = words.slice(to, to + nounReach + 2);
  const [next] = behind;
  const ends =
    !next ||
    next.kind === "mark" ||
    desk.cues.grammar.prepositions.has(next.lower) ||
    desk.cues.grammar.coordinators.has(next.lower);
  if (ends)
    return (
      words
        .slice(Math.max(0, at - nounReach), at)
        .toReversed()
        .map(known)
        .find((group) => group !== null) ?? null
    );
  const { have, be } = desk.cues.grammar;
  // "2.8 million had taken part"
  if (have.has(next.lower) || be.has(next.lower))
    return (
      behind
        .slice(1)
        .map(known)
        .find((each) => each !== null) ?? null
    );
  const noun = behind.findIndex((word) => persons.has(word.lower));
  const group =
    compoundIn(behind, known) ?? befallingIn(desk, words.slice(to, to + befallsReach), known) ?? known(next);
  if (group !== null || noun < 0 || noun > 1) return group;
  return (
    behind
      .slice(noun + 1)
      .map(known)
      .find((each) => each !== null) ?? null
  );
};

const namesIn = (desk: Desk, words: readonly Word[]): ReadonlySet<string> =>
  desk.keysOf(words.filter(({ text }, at) => at > 0 && /^\p{Lu}/u.test(text)));

const whoIn = ({ disputing }: Desk, words: readonly Word[], to: number): string | null =>
  words.slice(to, to + 2).find(({ lower }) => disputing.persons.has(lower) && !disputing.anyPersons.has(lower))
    ?.lower ?? null;

/** "puts the gap at £5 million": a quantity by the phrase that the figure is put on. */
const putOn = (desk: Desk, words: readonly Word[], verb: number, number: number): string | null => {
  const at = words.findIndex(({ lower }, n) => n > verb && n < number && lower === desk.disputing.figureAt);
  const what = words.slice(verb + 1, at);
  const definite = desk.disputing.definite.has(what[0]?.lower ?? "");
  if (at < 0 || number - at > 2 || !definite || what.some(({ kind }) => kind !== "word")) return null;
  return `@${[...desk.keysOf(what)].toSorted().join(" ")}`;
};

/** "put the number at 2,000": of what is counted before it in the sentence, or in the one before. */
const countedBefore = (
  desk: Desk,
  groups: ReadonlyMap<string, string>,
  before: readonly Word[],
  sentence: number,
): string | null => {
  for (const words of [before, desk.reading.sentences[sentence - 1]?.words ?? []]) {
    for (const [at] of words.entries()) {
      const read = numberAt(desk, words, at);
      const counted = read && countedAt(desk, groups, words, at, read.to);
      if (counted) return counted;
    }
  }
  return null;
};

const puttingReach = 8;
const countingReach = 4;

/** "police put the crowd at 5,000", "state media reported only five deaths", "organisers said 20,000": figures that a party puts on what is counted. */
const puttingAt = (
  desk: Desk,
  groups: ReadonlyMap<string, string>,
  words: readonly Word[],
  shown: Span,
  sentence: number,
): Figured[] =>
  words.flatMap((word, at) => {
    const counts = desk.disputing.counting.has(word.lower);
    if (!(counts || desk.disputing.putting.has(word.lower)) || at === 0) return [];
    const reach = counts ? countingReach : puttingReach;
    const number = words.findIndex((_, n) => n > at && n <= at + reach && numberAt(desk, words, n) !== null);
    const read = number < 0 ? null : numberAt(desk, words, number);
    if (!read) return [];
    const pointing = words.slice(at + 1, number).some(({ lower }) => desk.disputing.tallies.has(lower));
    const isCounted = countedAt(desk, groups, words, number, read.to);
    if (counts && isCounted === null) return [];
    const counted =
      isCounted ??
      (pointing ? countedBefore(desk, groups, words.slice(0, at), sentence) : null) ??
      putOn(desk, words, at, number);
    let from = at;
    while (from > 0 && at - from < 6 && words[from - 1]?.kind === "word") from -= 1;
    const [first, last] = [words[from], words[at - 1]];
    const end = words[read.last];
    if (!counted || !first || !last || !end) return [];
    const { bound, from: opens } = boundBefore(desk, words, number);
    const span = subjectBefore(desk, words, at) ?? { start: first.start, end: last.end };
    const party = partyOf(desk, desk.slice(span), span, null);
    if (isOpen(desk, party) || desk.cues.grammar.possessives.has(desk.wordsIn(span)[0]?.lower ?? "")) return [];
    return [
      {
        party,
        value: read.value,
        bound,
        room: read.room,
        counted,
        sentence,
        shown,
        words: { start: words[opens]?.start ?? end.start, end: end.end },
        keys: desk.keysOf(words),
        names: new Set(),
        who: whoIn(desk, words, read.to),
        claim: null,
      },
    ];
  });

type Count = Told & { at: number; counted: string };

/** The numbers of a telling with what they count; a year counts nothing. */
const countsIn = (desk: Desk, groups: ReadonlyMap<string, string>, words: readonly Word[]): Count[] =>
  words.flatMap((word, at): Count[] => {
    const read = numberAt(desk, words, at);
    if (read && isShare(desk, words, at, read.to)) return [];
    if (!read || (read.value >= 1900 && read.value <= 2100 && word.text.length === 4)) return [];
    const noun = words[read.to];
    const plain = noun?.kind === "word" && !desk.cues.grammar.prepositions.has(noun.lower) ? desk.keyOf(noun) : null;
    const counted = countedAt(desk, groups, words, at, read.to) ?? (plain === null ? null : byNoun + plain);
    return counted ? [{ ...read, at, counted }] : [];
  });

const figuredIn = (desk: Desk, groups: ReadonlyMap<string, string>, stand: Stand): Figured[] => {
  if (stand.attributed.act !== "asserts" || stand.attributed.cue === null) return [];
  const { words, party, sentence, shown, keys } = stand;
  const counts = countsIn(desk, groups, words);
  const count = counts.find(({ counted }) => !counted.startsWith(byNoun)) ?? counts[0];
  if (!count) return [];
  const { at, to, last, value, room, counted } = count;
  const { bound, from } = boundBefore(desk, words, at);
  const [first, end] = [words[from], words[last]];
  if (!first || !end) return [];
  return [
    {
      party,
      value,
      bound,
      room,
      counted,
      sentence,
      shown,
      words: { start: first.start, end: end.end },
      keys,
      names: namesIn(desk, words),
      who: whoIn(desk, words, to),
      claim: counted.startsWith(byNoun) ? claimOf(desk, stand) : null,
    },
  ];
};

/** The figures that parties put on something, in order. */
export const figuredOf = (desk: Desk, stands: readonly Stand[]): Figured[] => {
  const groups = countedBy(desk);
  return [
    ...stands.flatMap((stand) => figuredIn(desk, groups, stand)),
    ...desk.reading.sentences.flatMap(({ words, passage, index }) =>
      words.some(({ lower }) => desk.disputing.putting.has(lower) || desk.disputing.counting.has(lower))
        ? puttingAt(desk, groups, words, passage, index)
        : [],
    ),
  ].toSorted((a, b) => a.sentence - b.sentence || a.words.start - b.words.start);
};
