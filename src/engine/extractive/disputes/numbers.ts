import type { Word } from "#reading/words.ts";
import type { Desk } from "./desk.ts";

/** "at least 40", "up to 200": the figure is a bound. */
export type Bound = "least" | "most" | null;

/** "dozens": no number outside these is meant. */
export type Room = readonly [number, number] | null;

/** "a million", "more than a million". */
const aScale = ({ cues, disputing }: Desk, words: readonly Word[], at: number): number | undefined =>
  disputing.indefinite.has(words[at]?.lower ?? "") && cues.numbers.scales.has(words[at + 1]?.lower ?? "")
    ? 1
    : undefined;

/** A number: its value, its last word, and where what it counts begins. */
export type Told = { value: number; last: number; to: number; room: Room };

/** "dozens", "only a handful of": a number that is told by its size alone. */
const vagueAt = ({ cues, disputing }: Desk, words: readonly Word[], at: number): Told | null => {
  const room = disputing.vague.get(words[at]?.lower ?? "");
  const before = words[at - 1]?.lower ?? "";
  const isScale =
    words[at - 1]?.kind === "number" || (cues.numbers.units.has(before) && !disputing.indefinite.has(before));
  if (!room || isScale) return null;
  return { value: room[0], last: at, to: words[at + 1]?.lower === cues.grammar.joints.of ? at + 2 : at + 1, room };
};

/** The number that begins at a word, in figures or in words. */
export const numberAt = (desk: Desk, words: readonly Word[], at: number): Told | null => {
  const { numbers } = desk.cues;
  const word = words[at];
  if (!word) return null;
  const vague = vagueAt(desk, words, at);
  if (vague) return vague;
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
  return { value, last: to - 1, to, room: null };
};

/** "at least 40", "more than 100" · "up to 200", "fewer than 10": the bound, and where its words begin. */
export const boundBefore = (
  { disputing }: Desk,
  words: readonly Word[],
  at: number,
): { bound: Bound; from: number } => {
  for (const from of [at - 2, at - 1]) {
    const text = words
      .slice(Math.max(0, from), at)
      .map(({ lower }) => lower)
      .join(" ");
    if (disputing.atLeast.has(text)) return { bound: "least", from: Math.max(0, from) };
    if (disputing.atMost.has(text)) return { bound: "most", from: Math.max(0, from) };
  }
  // "only a handful"
  const isOpened = disputing.vague.has(words[at]?.lower ?? "") && disputing.indefinite.has(words[at - 1]?.lower ?? "");
  return { bound: null, from: isOpened ? at - 1 : at };
};

/** "three out of four members", "4,000 of 40,000", "one in five": a share, and of how many; not "106 people in 21 towns". */
export const isShare = (desk: Desk, words: readonly Word[], at: number, to: number): boolean => {
  const { of, in: inside } = desk.cues.grammar.joints;
  const joinsAt = (n: number, reach: number): boolean =>
    words[n]?.lower === of || (words[n]?.lower === inside && reach === 0);
  const isNumber = (n: number): boolean => numberAt(desk, words, n) !== null;
  return [0, 1].some(
    (reach) =>
      (joinsAt(to + reach, reach) && isNumber(to + reach + 1)) || (joinsAt(at - 1, reach) && isNumber(at - 2 - reach)),
  );
};
