import type { Sought } from "#engine/retrieve.ts";
import { isCapital, type Word } from "#reading/words.ts";

/** A sought word of the question with what makes it weigh. `carried`: 1 where an earlier turn fills it in. */
export type SoughtWord = Sought & { word: Word; name: boolean; rare: number; occurs: boolean; carried: number };

/** A term of a passage, with the place of its word. */
export type Placed = { key: string; rough: string; at: number };

/** The share of the question, by rarity, that is held. */
export const share = (sought: readonly SoughtWord[], held: (each: SoughtWord) => number): number => {
  const whole = sought.reduce((sum, each) => sum + each.rare * each.weight, 0);
  if (whole === 0) return 1;
  return sought.reduce((sum, each) => sum + each.rare * each.weight * held(each), 0) / whole;
};

/** The share of the question that is held, each word alike but the light ones. */
export const plainShare = (sought: readonly SoughtWord[], held: (each: SoughtWord) => number): number => {
  const whole = sought.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? 1 : sought.reduce((sum, each) => sum + each.weight * held(each), 0) / whole;
};

/** The widest share of the question that one stretch of a few words holds. */
export const tightest = (
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

/** Whether the passage has the opposite of a word of the question. */
export const opposed = (
  opposites: readonly (readonly [string, string])[],
  question: ReadonlySet<string>,
  passage: ReadonlySet<string>,
): boolean =>
  opposites.some(([one, other]) => {
    const turned = (from: string, to: string): boolean => question.has(from) && !passage.has(from) && passage.has(to);
    return turned(one, other) || turned(other, one);
  });

/** The share of neighbouring words of the question that stand near each other here too, in the same order. */
export const phraseShare = (words: readonly SoughtWord[], keys: readonly Placed[]): number => {
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

/** Names of two words or more, as they stand in the question. */
const nameRuns = (words: readonly SoughtWord[]): SoughtWord[][] => {
  const runs: SoughtWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (word.name && last && word.word.start - last.word.end <= 1) runs.at(-1)?.push(word);
    else if (word.name) runs.push([word]);
  }
  return runs.filter((run) => run.length > 1);
};

/** Whether a name of the question stands in the passage with another part: "United States Parliament" where it says "United Kingdom Parliament". */
export const isNameBroken = (
  words: readonly SoughtWord[],
  passage: readonly Word[],
  keys: readonly Placed[],
): boolean =>
  nameRuns(words).some((run) => {
    const parts = run.map(({ keys: [first] }) => first?.[0]);
    const met = keys.filter(({ key }) => parts.includes(key));
    if (met.length === 0 || parts.every((part) => met.some(({ key }) => key === part))) return false;
    const places = new Set(met.map(({ at }) => at));
    return met.some(({ at }) => [at - 1, at + 1].some((near) => isCapital(passage[near]) && !places.has(near)));
  });

/** Whether the question names somebody or something, or a number, that the article does not know. Its first word has a capital anyway. */
export const namesStranger = (words: readonly SoughtWord[]): boolean =>
  words.some(({ occurs, name, word }) => !occurs && (word.kind === "number" || (name && word.start > 0)));
