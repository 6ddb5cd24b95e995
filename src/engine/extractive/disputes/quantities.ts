import type { Span } from "#brief/article.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import type { Found } from "./account.ts";
import { type Claim, claimOf } from "./claim.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty } from "./party.ts";
import type { Stand } from "./stand.ts";
import { subjectBefore } from "./subject.ts";
import { filled, quotedIn } from "./wording.ts";

/** A number that somebody puts on something. */
type Figured = {
  party: Party;
  value: number;
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

const near = 3;
/** Marks what is counted by its noun alone. */
const byNoun = "#";
const nounReach = 4;

const numberAt = (desk: Desk, words: readonly Word[], at: number): { value: number; to: number } | null => {
  const { numbers } = desk.cues;
  const word = words[at];
  if (!word) return null;
  const plain =
    word.kind === "number" && /^\d[\d,.]*$/u.test(word.text)
      ? Number(word.text.replaceAll(",", ""))
      : numbers.units.get(word.lower);
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

/** Whether two figures may be of one thing: no other place, day or people. */
const sameThing = (a: Figured, b: Figured): boolean => {
  const apart = a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name));
  if (apart || (a.who !== null && b.who !== null && a.who !== b.who)) return false;
  if (!a.counted.startsWith(byNoun)) return true;
  if (!a.claim || !b.claim) return false;
  const { main, anchored } = a.claim;
  const other = b.claim;
  return (
    [...main].some((key) => other.main.has(key)) &&
    [...anchored].some(
      (key) => other.anchored.has(key) && !main.has(key) && !/^\d/u.test(key) && `${byNoun}${key}` !== a.counted,
    )
  );
};

/** "puts the gap at £5 million": a quantity by the phrase that the figure is put on. */
const putOn = (desk: Desk, words: readonly Word[], verb: number, number: number): string | null => {
  const at = words.findIndex(({ lower }, n) => n > verb && n < number && lower === desk.disputing.figureAt);
  const what = words.slice(verb + 1, at);
  const definite = desk.disputing.definite.has(what[0]?.lower ?? "");
  if (at < 0 || number - at > 2 || !definite || what.some(({ kind }) => kind !== "word")) return null;
  return `@${[...desk.keysOf(what)].toSorted().join(" ")}`;
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
    const counted = countedAt(desk, groups, words, number, read.to) ?? putOn(desk, words, at, number);
    let from = at;
    while (from > 0 && at - from < 6 && words[from - 1]?.kind === "word") from -= 1;
    const [first, last] = [words[from], words[at - 1]];
    const end = words[read.to - 1];
    if (!counted || !first || !last || !end) return [];
    const subject = counted.startsWith("@") ? subjectBefore(desk, words, at) : null;
    const span = subject ?? { start: first.start, end: last.end };
    const party = partyOf(desk, desk.slice(span), span, null);
    if (isOpen(desk, party) || desk.cues.grammar.possessives.has(desk.wordsIn(span)[0]?.lower ?? "")) return [];
    return [
      {
        party,
        value: read.value,
        counted,
        sentence,
        shown,
        words: { start: words[number]?.start ?? end.start, end: end.end },
        keys: desk.keysOf(words),
        names: new Set(),
        who: whoIn(desk, words, read.to),
        claim: null,
      },
    ];
  });

const figuredIn = (desk: Desk, groups: ReadonlyMap<string, string>, stand: Stand): Figured[] => {
  if (stand.attributed.act !== "asserts" || stand.attributed.cue === null) return [];
  const { words } = stand;
  for (const [at] of words.entries()) {
    const read = numberAt(desk, words, at);
    if (!read || (read.value >= 1900 && read.value <= 2100 && words[at]?.text.length === 4)) continue;
    const noun = words[read.to];
    const plain = noun?.kind === "word" && !desk.cues.grammar.prepositions.has(noun.lower) ? desk.keyOf(noun) : null;
    const counted = countedAt(desk, groups, words, at, read.to) ?? (plain === null ? null : byNoun + plain);
    const [first, end] = [words[at], words[read.to - 1]];
    if (counted && first && end)
      return [
        {
          party: stand.party,
          value: read.value,
          counted,
          sentence: stand.sentence,
          shown: stand.shown,
          words: { start: first.start, end: end.end },
          keys: stand.keys,
          names: namesIn(desk, words),
          who: whoIn(desk, words, read.to),
          claim: counted.startsWith(byNoun) ? claimOf(desk, stand) : null,
        },
      ];
  }
  return [];
};

/** Different figures by different parties for one quantity, told close together. */
export const quantitiesIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const groups = countedBy(desk);
  const figured = [
    ...stands.flatMap((stand) => figuredIn(desk, groups, stand)),
    ...desk.reading.sentences.flatMap(({ words, passage, index }) =>
      words.some(({ lower }) => desk.disputing.putting.has(lower))
        ? puttingAt(desk, groups, words, passage, index)
        : [],
    ),
  ].toSorted((a, b) => a.sentence - b.sentence || a.words.start - b.words.start);
  return figured.flatMap((one, index) => {
    const other = figured
      .slice(index + 1, index + 6)
      .find(
        (each) =>
          each.counted === one.counted &&
          each.value !== one.value &&
          each.sentence - one.sentence <= near &&
          !sameParty(each.party, one.party) &&
          sameThing(one, each),
      );
    if (!other) return [];
    return [
      {
        question: filled(desk.disputing.questions.whichFigure, {
          one: quotedIn(desk, one.words),
          other: quotedIn(desk, other.words),
        }),
        claim: one.shown,
        asserted: [{ party: one.party, stance: "asserts", sentence: one.sentence, shown: one.shown }],
        disputed: [{ party: other.party, stance: "asserts", sentence: other.sentence, shown: other.shown }],
        finding: null,
        weight: 4,
      } satisfies Found,
    ];
  });
};
