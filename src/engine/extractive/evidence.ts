import type { Reading, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import type { Retriever, Sought } from "../retrieve.ts";
import type { Asked } from "./question.ts";
import { shownIn } from "./wanted.ts";

/** A sought word of the question with what makes it weigh. */
export type SoughtWord = Sought & { word: Word; name: boolean; rare: number; occurs: boolean; carried: number };

/** What speaks for a passage as the answer, each from 0 to 1. The order is that of the weights. */
export const evidenceNames = [
  "own",
  "around",
  "namesOwn",
  "namesAround",
  "unknown",
  "missing",
  "shown",
  "close",
  "numbers",
  "negation",
  "opposite",
  "tight",
  "phrases",
  "head",
  "asked",
  "long",
  "rank",
  "gap",
  "first",
  "yesNo",
  "open",
] as const;

export type Evidence = Readonly<Record<(typeof evidenceNames)[number], number>>;

export type Evidences = (
  asked: Asked,
  sought: readonly SoughtWord[],
  sentence: Sentence,
  place: { rank: number; score: number; best: number; next: number },
) => Evidence;

const share = (sought: readonly SoughtWord[], held: (each: SoughtWord) => number): number => {
  const whole = sought.reduce((sum, each) => sum + each.rare * each.weight, 0);
  if (whole === 0) return 1;
  return sought.reduce((sum, each) => sum + each.rare * each.weight * held(each), 0) / whole;
};

/** The widest share of the question that one stretch of a few words holds. */
const tightest = (
  matched: readonly { at: number; weight: number; key: string }[],
  whole: number,
  reach: number,
): number => {
  let best = 0;
  let from = 0;
  for (let to = 0; to < matched.length; to += 1) {
    while ((matched[to]?.at ?? 0) - (matched[from]?.at ?? 0) > reach) from += 1;
    const inside = new Map(matched.slice(from, to + 1).map(({ key, weight }) => [key, weight]));
    best = Math.max(
      best,
      [...inside.values()].reduce((sum, weight) => sum + weight, 0),
    );
  }
  return whole === 0 ? 1 : best / whole;
};

const opposed = (
  opposites: readonly (readonly [string, string])[],
  question: ReadonlySet<string>,
  passage: ReadonlySet<string>,
): boolean =>
  opposites.some(([one, other]) => {
    const turned = (from: string, to: string): boolean => question.has(from) && !passage.has(from) && passage.has(to);
    return turned(one, other) || turned(other, one);
  });

/** Makes the one who weighs passages of one article as answers. */
export const evidencesIn = (reading: Reading, retriever: Retriever): Evidences => {
  const asking = reading.cues?.asking ?? null;
  const figureAt = figureFinder(reading);
  const keysOf = new Map<number, readonly { key: string; rough: string; at: number }[]>();

  const keysIn = (sentence: Sentence): readonly { key: string; rough: string; at: number }[] => {
    const known = keysOf.get(sentence.index);
    if (known) return known;
    const places = new Map(sentence.words.map((word, at) => [word, at]));
    const keys = retriever
      .terms(sentence.words)
      .map(({ key, rough, word }) => ({ key, rough: `~${rough}`, at: places.get(word) ?? 0 }));
    keysOf.set(sentence.index, keys);
    return keys;
  };
  const oneKey = (word: string): string => retriever.terms(wordsOf(word))[0]?.key ?? word;
  const opposites = asking?.opposites.map(([a, b]) => [oneKey(a), oneKey(b)] as const) ?? [];

  return (asked, sought, sentence, place) => {
    const keys = keysIn(sentence);
    const byKey = new Map<string, SoughtWord>();
    for (const each of sought) for (const [key] of each.keys) if (!byKey.has(key)) byKey.set(key, each);
    const matched = keys.flatMap(({ key, rough, at }) => {
      const hit = byKey.get(key) ?? byKey.get(rough);
      return hit ? [{ at, weight: hit.rare, key: hit.keys[0]?.[0] ?? "" }] : [];
    });
    const matchedPlaces = new Set(matched.map(({ at }) => at));
    const holds = new Map(sought.map((each) => [each, retriever.holds(sentence.index, each)]));
    const own = (each: SoughtWord): number => holds.get(each)?.own ?? 0;
    const around = (each: SoughtWord): number => holds.get(each)?.around ?? 0;
    const words = sought.filter(({ carried }) => carried === 0);
    const names = words.filter(({ name }) => name);
    const numbers = words.filter(({ word }) => word.kind === "number");
    const whole = words.reduce((sum, { rare }) => sum + rare, 0);
    const rarest = words.reduce((most, { rare }) => Math.max(most, rare), 0);
    const places = new Map(sentence.words.map((word, at) => [word, at]));
    const shown = shownIn(reading, sentence, asked.wanted, figureAt, (word) =>
      matchedPlaces.has(places.get(word) ?? -1),
    );
    const passageKeys = new Set(keys.map(({ key }) => key));
    const negatedHere = asking !== null && sentence.words.some(({ lower }) => asking.negations.has(lower));
    const distances = shown.at.map((at) => Math.min(...matched.map((each) => Math.abs(each.at - at))));
    const head = asked.head === null ? null : (words.find(({ word }) => word === asked.head) ?? null);
    return {
      own: share(words, own),
      around: share(sought, around),
      namesOwn: share(names, own),
      namesAround: share(names, around),
      unknown: 1 - share(words, ({ occurs }) => (occurs ? 1 : 0)),
      missing:
        rarest === 0 ? 0 : words.reduce((most, each) => Math.max(most, each.rare * (1 - around(each))), 0) / rarest,
      shown: shown.strength,
      close: shown.at.length === 0 || matched.length === 0 ? 0 : 1 / (1 + Math.min(...distances) / 4),
      numbers: numbers.length === 0 ? 1 : numbers.reduce((sum, each) => sum + own(each), 0) / numbers.length,
      negation: Number(negatedHere !== asked.negated),
      opposite: Number(opposed(opposites, new Set(words.map(({ keys: [first] }) => first?.[0] ?? "")), passageKeys)),
      tight: tightest(matched, whole, 12),
      phrases: phraseShare(words, keys),
      head: head ? own(head) : 1,
      asked: Math.min(1, words.length / 10),
      long: Math.min(1, sentence.words.length / 60),
      rank: 1 / (1 + place.rank),
      gap: place.best === 0 ? 0 : (place.score - place.next) / place.best,
      first: place.best === 0 ? 0 : place.score / place.best,
      yesNo: Number(asked.form === "yes-no"),
      open: Number(asked.wanted === "thing"),
    };
  };
};

/** The share of neighbouring words of the question that stand near each other here too, in the same order. */
const phraseShare = (
  words: readonly SoughtWord[],
  keys: readonly { key: string; rough: string; at: number }[],
): number => {
  const pairs = words.slice(1).map((word, index) => [words[index], word] as const);
  if (pairs.length === 0) return 1;
  const at = (word: SoughtWord | undefined): number[] =>
    keys.filter(({ key, rough }) => word?.keys.some(([each]) => each === key || each === rough)).map((each) => each.at);
  const near = pairs.filter(([a, b]) => {
    const [one, other] = [at(a), at(b)];
    return one.some((x) => other.some((y) => y > x && y - x <= 4));
  });
  return near.length / pairs.length;
};

/** The figure whose name covers a word. */
export const figureFinder = (reading: Reading): ((word: Word) => Reading["figures"][number] | null) => {
  const byStart = new Map<number, { end: number; figure: Reading["figures"][number] }>();
  for (const figure of reading.figures) {
    for (const { start, end } of figure.mentions) {
      if ((byStart.get(start)?.end ?? 0) < end) byStart.set(start, { end, figure });
    }
  }
  const starts = [...byStart.keys()].sort((a, b) => a - b);
  return (word) => {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= word.start) low = middle + 1;
      else high = middle - 1;
    }
    const found = byStart.get(starts[high] ?? -1);
    return found && found.end >= word.end ? found.figure : null;
  };
};
