import type { Span } from "#brief/article.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import { type Claim, claimOf } from "./claim.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf } from "./party.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";

/** A number that somebody puts on something. */
export type Figured = {
  party: Party;
  value: number;
  /** "at least 40", "up to 200": the figure is a bound. */
  bound: "least" | "most" | null;
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

/** "a million", "more than a million". */
const aScale = ({ cues, disputing }: Desk, words: readonly Word[], at: number): number | undefined =>
  disputing.indefinite.has(words[at]?.lower ?? "") && cues.numbers.scales.has(words[at + 1]?.lower ?? "")
    ? 1
    : undefined;

const numberAt = (desk: Desk, words: readonly Word[], at: number): { value: number; to: number } | null => {
  const { numbers } = desk.cues;
  const word = words[at];
  if (!word) return null;
  const plain =
    word.kind === "number" && /^\d[\d,.]*$/u.test(word.text)
      ? Number(word.text.replaceAll(",", ""))
      : (numbers.units.get(word.lower) ?? aScale(desk, words, at));
  if (plain === undefined || Number.isNaN(plain)) return null;
  let value = plain;
  let to = at + 1;
  for (
    let scale = numbers.scales.get(words[to]?.lower ?? "");
    scale !== undefined;
    scale = numbers.scales.get(words[to]?.lower ?? "")
  ) {
    value *= scale;
    to += 1;
  }
  return { value, to };
};

const countedBy = (desk: Desk): ReadonlyMap<string, string> =>
  new Map(
    desk.disputing.counted.flatMap((group) =>
      group.flatMap((word) => wordsOf(word).map((each) => [desk.keyOf(each) ?? word, group[0] ?? word] as const)),
    ),
  );

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
  const group = known(next);
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

/** "at least 40", "more than 100" · "up to 200", "fewer than 10": the bound, and where its words begin. */
const boundBefore = (
  { disputing }: Desk,
  words: readonly Word[],
  at: number,
): Pick<Figured, "bound"> & { from: number } => {
  for (const from of [at - 2, at - 1]) {
    const text = words
      .slice(Math.max(0, from), at)
      .map(({ lower }) => lower)
      .join(" ");
    if (disputing.atLeast.has(text)) return { bound: "least", from: Math.max(0, from) };
    if (disputing.atMost.has(text)) return { bound: "most", from: Math.max(0, from) };
  }
  return { bound: null, from: at };
};

/** "puts the gap at £5 million": a quantity by the phrase that the figure is put on. */
const putOn = (desk: Desk, words: readonly Word[], verb: number, number: number): string | null => {
  const at = words.findIndex(({ lower }, n) => n > verb && n < number && lower === desk.disputing.figureAt);
  const what = words.slice(verb + 1, at);
  const definite = desk.disputing.definite.has(what[0]?.lower ?? "");
  if (at < 0 || number - at > 2 || !definite || what.some(({ kind }) => kind !== "word")) return null;
  return `@${[...desk.keysOf(what)].toSorted().join(" ")}`;
};

/** "put the number at 2,000": of what the sentence before counts. */
const countedBefore = (desk: Desk, groups: ReadonlyMap<string, string>, sentence: number): string | null => {
  const words = desk.reading.sentences[sentence - 1]?.words ?? [];
  for (const [at] of words.entries()) {
    const read = numberAt(desk, words, at);
    const counted = read && countedAt(desk, groups, words, at, read.to);
    if (counted) return counted;
  }
  return null;
};

/** "police put the crowd at 5,000", "organisers said 20,000": figures that a party puts on what is counted. */
const puttingAt = (
  desk: Desk,
  groups: ReadonlyMap<string, string>,
  words: readonly Word[],
  shown: Span,
  sentence: number,
): Figured[] =>
  words.flatMap((word, at) => {
    if (!desk.disputing.putting.has(word.lower) || at === 0) return [];
    const number = words.findIndex((_, n) => n > at && n <= at + 8 && numberAt(desk, words, n) !== null);
    const read = number < 0 ? null : numberAt(desk, words, number);
    if (!read) return [];
    const pointing = words.slice(at + 1, number).some(({ lower }) => desk.disputing.tallies.has(lower));
    const counted =
      countedAt(desk, groups, words, number, read.to) ??
      (pointing ? countedBefore(desk, groups, sentence) : null) ??
      putOn(desk, words, at, number);
    let from = at;
    while (from > 0 && at - from < 6 && words[from - 1]?.kind === "word") from -= 1;
    const [first, last] = [words[from], words[at - 1]];
    const end = words[read.to - 1];
    if (!counted || !first || !last || !end) return [];
    const { bound, from: opens } = boundBefore(desk, words, number);
    const subject = counted.startsWith("@") ? subjectBefore(desk, words, at) : null;
    const span = subject ?? { start: first.start, end: last.end };
    const party = partyOf(desk, desk.slice(span), span, null);
    if (isOpen(desk, party) || desk.cues.grammar.possessives.has(desk.wordsIn(span)[0]?.lower ?? "")) return [];
    return [
      {
        party,
        value: read.value,
        bound,
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

/** "three out of four members", "4,000 of 40,000": a share, and of how many. */
const isShare = (desk: Desk, words: readonly Word[], at: number, to: number): boolean => {
  const { of, in: inside } = desk.cues.grammar.joints;
  const joins = ({ lower = "" }: Partial<Word> = {}): boolean => lower === of || lower === inside;
  const behind = words.slice(to, to + 3).findIndex(joins);
  const share = behind >= 0 && behind < 2 && numberAt(desk, words, to + behind + 1) !== null;
  const before = joins(words[at - 1]) && [at - 2, at - 3].some((n) => numberAt(desk, words, n) !== null);
  return share || before;
};

type Count = { at: number; to: number; value: number; counted: string };

/** The numbers of a telling with what they count; a year counts nothing. */
const countsIn = (desk: Desk, groups: ReadonlyMap<string, string>, words: readonly Word[]): Count[] =>
  words.flatMap((word, at): Count[] => {
    const read = numberAt(desk, words, at);
    if (read && isShare(desk, words, at, read.to)) return [];
    if (!read || (read.value >= 1900 && read.value <= 2100 && word.text.length === 4)) return [];
    const noun = words[read.to];
    const plain = noun?.kind === "word" && !desk.cues.grammar.prepositions.has(noun.lower) ? desk.keyOf(noun) : null;
    const counted = countedAt(desk, groups, words, at, read.to) ?? (plain === null ? null : byNoun + plain);
    return counted ? [{ at, to: read.to, value: read.value, counted }] : [];
  });

const figuredIn = (desk: Desk, groups: ReadonlyMap<string, string>, stand: Stand): Figured[] => {
  if (stand.attributed.act !== "asserts" || stand.attributed.cue === null) return [];
  const { words, party, sentence, shown, keys } = stand;
  const counts = countsIn(desk, groups, words);
  const count = counts.find(({ counted }) => !counted.startsWith(byNoun)) ?? counts[0];
  if (!count) return [];
  const { at, to, value, counted } = count;
  const { bound, from } = boundBefore(desk, words, at);
  const [first, end] = [words[from], words[to - 1]];
  if (!first || !end) return [];
  return [
    {
      party,
      value,
      bound,
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
      words.some(({ lower }) => desk.disputing.putting.has(lower))
        ? puttingAt(desk, groups, words, passage, index)
        : [],
    ),
  ].toSorted((a, b) => a.sentence - b.sentence || a.words.start - b.words.start);
};
