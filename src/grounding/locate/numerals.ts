import type { NumberWords } from "#language/numbers.ts";
import { figureOf } from "./figures.ts";

/** A number read from the words at some place: how many of them it takes, and its value. `unit` is what is written to it. */
export type Numeral = { length: number; value: number; ordinal: boolean; unit: string | null };

/** How far a number is read: `total` holds what a scale closed ("two million"), `current` what is still growing. */
type Reader = {
  keys: readonly string[];
  words: NumberWords;
  from: number;
  at: number;
  total: number;
  current: number | null;
  last: "" | "figure" | "unit" | "ten" | "scale";
};

/** A reading of the word at hand: it went into the number, it ends the number, or it is none of its. */
type Step = "taken" | Numeral | null;

const longest = 16;

const keyAt = ({ keys, at }: Reader, ahead = 0): string => keys[at + ahead] ?? "";
const isFirst = ({ at, from }: Reader): boolean => at === from;
const isEmpty = ({ current, total }: Reader): boolean => current === null && total === 0;
const sumOf = ({ total, current }: Reader): number => total + (current ?? 0);

const ended = (
  { at, from }: Reader,
  value: number,
  { ordinal = false, unit = null, ahead = 0 }: { ordinal?: boolean; unit?: string | null; ahead?: number } = {},
): Numeral => ({ length: at - from + 1 + ahead, value, ordinal, unit });

const readFigure = (reader: Reader): Step => {
  const figure = figureOf(keyAt(reader), reader.words);
  if (!figure) return null;
  const continues = reader.last === "scale" && reader.current === null && figure.value < 1000 && !figure.closed;
  if (!continues && !isEmpty(reader)) return null;
  if (figure.closed) return ended(reader, figure.value, figure);
  reader.current = figure.value;
  reader.last = "figure";
  if (/^\d{1,3}$/.test(keyAt(reader))) readSpacedGroups(reader);
  return "taken";
};

/** "1 426 000": a space for a comma. */
const readSpacedGroups = (reader: Reader): void => {
  while (/^\d{3}$/.test(keyAt(reader, 1))) {
    reader.at += 1;
    reader.current = (reader.current ?? 0) * 1000 + Number(keyAt(reader));
  }
};

/** "five" behind "twenty", "two hundred" or nothing; "ninety" behind "nineteen" is a year. null where both are two numbers. */
const grownBy = ({ current, last }: Reader, value: number): number | null => {
  if (current === null) return value;
  if (last === "ten" && value < 10) return current + value;
  if (last === "scale" && current % 100 === 0 && value < 100) return current + value;
  if (last === "unit" && current >= 10 && current <= 20 && value >= 10) return current * 100 + value;
  return null;
};

const readUnit = (reader: Reader): Step => {
  const unit = reader.words.units.get(keyAt(reader));
  const grown = unit === undefined ? null : grownBy(reader, unit);
  if (unit === undefined || grown === null) return null;
  reader.current = grown;
  reader.last = unit >= 20 ? "ten" : "unit";
  return "taken";
};

const readScale = (reader: Reader): Step => {
  const scale = reader.words.scales.get(keyAt(reader));
  if (scale === undefined) return null;
  if (scale === 100) reader.current = (reader.current ?? 1) * 100;
  else {
    reader.total += (reader.current ?? 1) * scale;
    reader.current = null;
  }
  reader.last = "scale";
  return "taken";
};

const readCollective = (reader: Reader): Step => {
  const collective = reader.words.collectives.get(keyAt(reader));
  return collective === undefined ? null : ended(reader, (reader.current ?? 1) * collective);
};

/** "twelfth"; behind "a" or a small number it is a part: "a third", "two fifth". */
const readOrdinal = (reader: Reader): Step => {
  const ordinal = reader.words.ordinals.get(keyAt(reader));
  if (ordinal === undefined) return null;
  const isPart = ordinal > 2 && !isFirst(reader);
  if (isPart && reader.words.one.has(keyAt(reader, -1))) return ended(reader, 1 / ordinal);
  if (isPart && reader.last === "unit") return ended(reader, sumOf(reader) / ordinal);
  const grown = grownBy(reader, ordinal);
  return grown === null ? null : ended(reader, reader.total + grown, { ordinal: true });
};

/** "half" · "half a million" · "two thirds" · "two and a half" · "a million and a half". */
const readFraction = (reader: Reader): Step => {
  const { words } = reader;
  const fraction = words.fractions.get(keyAt(reader));
  if (fraction === undefined) return null;
  if (isEmpty(reader)) {
    const of = keyAt(reader, 2);
    const multiple = words.one.has(keyAt(reader, 1)) ? (words.scales.get(of) ?? words.collectives.get(of)) : undefined;
    return multiple === undefined ? ended(reader, fraction) : ended(reader, fraction * multiple, { ahead: 2 });
  }
  if (!words.one.has(keyAt(reader, -1))) return ended(reader, sumOf(reader) * fraction);
  const isOfScale = reader.last === "scale" && reader.current === null;
  return ended(reader, sumOf(reader) + fraction * (isOfScale ? lastScale(reader) : 1));
};

const lastScale = ({ keys, from, at, words }: Reader): number =>
  keys
    .slice(from, at)
    .map((key) => words.scales.get(key))
    .findLast((scale) => scale !== undefined) ?? 1;

/** "and" and "a" are part of a number only where a part of it follows. */
const readJoiner = (reader: Reader): Step => {
  const { words, last } = reader;
  const next = keyAt(reader, 1);
  if (words.joiners.has(keyAt(reader)) && !isFirst(reader)) {
    const isWhole = last === "scale" && (words.units.has(next) || words.ordinals.has(next) || /^\d/.test(next));
    return isWhole || (words.one.has(next) && words.fractions.has(keyAt(reader, 2))) ? "taken" : null;
  }
  if (!words.one.has(keyAt(reader))) return null;
  if (!isFirst(reader)) return words.fractions.has(next) ? "taken" : null;
  const opens = words.scales.has(next) || words.collectives.has(next) || words.fractions.has(next);
  return opens || (words.ordinals.get(next) ?? 0) > 2 ? "taken" : null;
};

const readPoint = (reader: Reader): Step => {
  if (!reader.words.point.has(keyAt(reader)) || reader.current === null) return null;
  let decimals = "";
  for (; decimals.length < 6; reader.at += 1) {
    const digit = reader.words.units.get(keyAt(reader, 1));
    if (digit === undefined || digit > 9) break;
    decimals += String(digit);
  }
  if (decimals === "") return null;
  reader.current += Number(`0.${decimals}`);
  reader.last = "figure";
  return "taken";
};

const steps = [readFigure, readUnit, readScale, readCollective, readOrdinal, readFraction, readJoiner, readPoint];

/** The number that begins at a word, in figures or words, or null. */
export const numeralAt = (keys: readonly string[], from: number, words: NumberWords): Numeral | null => {
  const reader: Reader = { keys, words, from, at: from, total: 0, current: null, last: "" };
  for (; reader.at < keys.length && reader.at < from + longest; reader.at += 1) {
    const step = steps.reduce<Step>((found, read) => found ?? read(reader), null);
    if (step === null) break;
    if (step !== "taken") return step;
  }
  return isEmpty(reader) ? null : { length: reader.at - from, value: sumOf(reader), ordinal: false, unit: null };
};
