import type { NumberWords } from "#language/numbers.ts";

/** A number written in figures. `closed`: its ending is part of it, so that no word of scale can follow ("3m", "1990s", "12th"). */
export type Figure = { value: number; ordinal: boolean; unit: string | null; closed: boolean };

const vulgar: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

const digits = /^\d+$/;

/** "1,426,000" in groups of three. */
const grouped = (raw: string, separator: string): number | null => {
  const [first = "", ...rest] = raw.split(separator);
  const isGrouped = rest.length > 0 && /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
  return isGrouped ? Number(first + rest.join("")) : null;
};

const decimal = (raw: string, mark: string, separator: string): number | null => {
  const [whole = "", fraction = "", ...more] = raw.split(mark);
  if (more.length > 0 || !digits.test(fraction)) return null;
  const value = digits.test(whole) ? Number(whole) : grouped(whole, separator);
  return value === null ? null : Number(`${value}.${fraction}`);
};

const quotient = (raw: string): number | null => {
  const [, above, below] = /^(\d{1,2})[/⁄](\d{1,2})$/.exec(raw) ?? [];
  return above && below ? Number(above) / Number(below) : null;
};

/** The value of digits with their separators, the language's own reading first: "1,426" is a thousand and more in English. */
const figureValue = (raw: string, mark: "." | ","): number | null => {
  const separator = mark === "." ? "," : ".";
  if (digits.test(raw)) return Number(raw);
  return (
    decimal(raw, mark, separator) ??
    grouped(raw, separator) ??
    grouped(raw, "'") ??
    grouped(raw, mark) ??
    decimal(raw, separator, mark) ??
    quotient(raw)
  );
};

/** Reads one token as a figure: "1,426", "-3.5", "1½", "3bn", "12th", "1990s". null where it is none, or a time or date. */
export const figureOf = (raw: string, words: NumberWords): Figure | null => {
  const [, sign = "", number = "", fraction = "", ending = ""] =
    /^(-?)(\d[\d.,:/'⁄]*)?([½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞])?(\p{L}*)$/u.exec(raw) ?? [];
  if (!number && !fraction) return null;
  const whole = number ? figureValue(number, words.decimal) : 0;
  if (whole === null) return null;
  const value = (whole + (vulgar.get(fraction) ?? 0)) * (sign ? -1 : 1);
  if (ending === "") return { value, ordinal: false, unit: null, closed: false };
  if (words.ordinalEndings.has(ending)) return { value, ordinal: true, unit: null, closed: true };
  const scale = words.suffixes.get(ending);
  return scale === undefined
    ? { value, ordinal: false, unit: ending, closed: true }
    : { value: value * scale, ordinal: false, unit: null, closed: true };
};
