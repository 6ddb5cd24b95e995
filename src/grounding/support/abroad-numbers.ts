import type { Span } from "#brief/article.ts";
import { numeralAt } from "#grounding/locate/numerals.ts";
import type { Cues } from "#language/cues.ts";
import { type NumberBeginning, numberBeginnings } from "#language/number-words.ts";
import { wordsOf } from "#reading/words.ts";

/** A number as it stands: every value that its digits or words may mean somewhere ("12.000" is twelve thousand, or twelve). */
export type Amount = Span & { values: readonly number[] };

/** What a text tells of numbers. `spelled`: what its words may mean, null where nobody has listed the language's. */
export type Told = { amounts: readonly number[]; spelled: ReadonlySet<number> | null };

const inAscii = (text: string): string =>
  /[^\u0000-\u007f]/.test(text) ? text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOfDigit(digit))) : text;

/** Decimal digits stand in tens in every script, beginning at their zero. */
const valueOfDigit = (digit: string): number => {
  let zero = digit.codePointAt(0) ?? 0;
  const first = zero;
  while (first - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return first - zero;
};

// groups of three may be parted by spaces; dates, times and decimals by their marks
const figure = /\d+(?:[ \u00a0\u202f](?=\d{3}(?!\d))\d{3})+(?:[.,٫]\d+)?|\d+(?:[.,:٫٬'’/-]\d+)*/gu;

/** "1,426,000", and "14,26,000" as India parts it. */
const areGroups = ([first = "", ...rest]: readonly string[]): boolean =>
  first.length <= 3 &&
  rest.at(-1)?.length === 3 &&
  (rest.every(({ length }) => length === 3) ||
    (first.length <= 2 && rest.slice(0, -1).every(({ length }) => length === 2)));

const readings = (raw: string): number[] => {
  const plain = raw.replaceAll(/[ \u00a0\u202f]/gu, "");
  const parts = plain.split(/[^\d]/u);
  const marks = plain.replaceAll(/\d/gu, "");
  const [first = ""] = parts;
  if (parts.length === 1) return [Number(first)];
  const found: number[] = [];
  if (areGroups(parts)) found.push(Number(parts.join("")));
  const last = parts.at(-1) ?? "";
  const whole = parts.slice(0, -1);
  const isGrouped = (whole.length === 1 || areGroups(whole)) && !/[:/-]/u.test(marks);
  if (isGrouped && (marks.length === 1 || marks.at(-1) !== marks[0])) found.push(Number(`${whole.join("")}.${last}`));
  // a date, a time, a score, a range: each part is a number of its own
  if (/[:/-]/u.test(marks) || parts.every(({ length }) => length <= 2) || found.length === 0)
    found.push(...parts.map(Number));
  return found;
};

const scaled = (values: readonly number[], scale: number | undefined): number[] =>
  scale === undefined ? [...values] : values.map((value) => value * scale);

const scalesOf = (cues: Cues | null, beginnings: readonly NumberBeginning[] | null, word: string): number | undefined =>
  cues?.numbers.scales.get(word) ??
  beginnings?.find(({ value, beginning, whole }) => value >= 1000 && isWord(word, beginning, whole))?.value;

const isWord = (word: string, beginning: string, whole: boolean): boolean =>
  whole ? word === beginning : word.startsWith(beginning);

const levelled = (text: string): string => text.toLowerCase().replaceAll(/[’ʼ]/gu, "'").normalize("NFC");

/** The numbers that stand in figures, with the scale behind them. */
const figuresIn = (text: string, language: string, cues: Cues | null): Amount[] => {
  const beginnings = cues ? null : numberBeginnings(language);
  const ascii = inAscii(text);
  if (ascii.length !== text.length) return [];
  return [...ascii.matchAll(figure)].map((found) => {
    const end = found.index + found[0].length;
    const next = levelled(/^[\s\u00a0]*([\p{L}\p{M}'’ʼ]+)/u.exec(ascii.slice(end, end + 24))?.[1] ?? "");
    return { start: found.index, end, values: scaled(readings(found[0]), scalesOf(cues, beginnings, next)) };
  });
};

/** Numbers of our line: in figures, and in words where its language has cues; one, ordinals and parts are left alone. */
export const amountsIn = (text: string, language: string, cues: Cues | null): Amount[] => {
  const inFigures = figuresIn(text, language, cues);
  if (cues === null) return inFigures;
  const words = wordsOf(text);
  const keys = words.map(({ lower }) => lower);
  const spelled: Amount[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.kind !== "word" || !cues.numbers.units.has(word.lower)) continue;
    const found = numeralAt(keys, at, cues.numbers);
    const end = words[at + (found?.length ?? 1) - 1]?.end ?? word.end;
    at += (found?.length ?? 1) - 1;
    if (found === null || found.ordinal || found.value <= 2 || !Number.isInteger(found.value)) continue;
    spelled.push({ start: word.start, end, values: [found.value] });
  }
  return [...inFigures, ...spelled];
};

/** What the evidence tells of numbers, in figures and in words. */
export const toldIn = (text: string, language: string, cues: Cues | null): Told => {
  const amounts = figuresIn(text, language, cues).flatMap(({ values }) => values);
  const words = wordsOf(levelled(text)).filter(({ kind }) => kind === "word");
  const spelled = new Set<number>();
  if (cues) {
    const { units, scales, ordinals } = cues.numbers;
    for (const { lower } of words)
      for (const [list, least] of [
        [units, 3],
        [scales, 3],
        [ordinals, 4],
      ] as const)
        for (const [unit, value] of list)
          if (lower === unit || (unit.length >= least && lower.includes(unit))) spelled.add(value);
    return { amounts, spelled };
  }
  const beginnings = numberBeginnings(language);
  if (beginnings === null) return { amounts, spelled: null };
  const isJoined = /^(?:ar|de|nl|it|sv|da|no)$/.test(language);
  for (const { lower } of words)
    for (const { value, beginning, whole } of beginnings)
      if (isWord(lower, beginning, whole) || (isJoined && beginning.length >= 3 && lower.includes(beginning)))
        spelled.add(value);
  return { amounts, spelled };
};

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** Whether a value may be put together from numbers that a text spells: "forty" and "two", "three" and "hundred". */
const isSpelled = (value: number, from: ReadonlySet<number>, figures: readonly number[]): boolean => {
  if (from.has(value) || figures.some((each) => near(each, value))) return true;
  for (const scale of [1e12, 1e9, 1e6, 1000, 100]) {
    if (scale > value || !from.has(scale)) continue;
    const times = value / scale;
    if (figures.some((each) => near(each, times))) return true;
    const whole = Math.floor(times);
    const rest = value - whole * scale;
    if ((whole === 1 || isSpelled(whole, from, figures)) && (rest === 0 || isSpelled(rest, from, figures))) return true;
  }
  for (const tens of from) {
    const rest = value - tens;
    const fits = tens >= 20 && tens <= 90 && rest > 0 && rest < 20;
    if (fits && from.has(rest)) return true;
    if (tens >= 100 && tens < 1000 && value < 1000 && rest > 0 && rest < 100 && isSpelled(rest, from, figures))
      return true;
  }
  return false;
};

/** Three figures that count, or a part behind a mark: nobody spells such a number out. */
const isSeldomSpelled = (value: number): boolean =>
  !Number.isInteger(value) || (value >= 100 && String(value).replace(/0+$/u, "").length >= 3);

/** Whether the evidence may hold the number; doubt speaks for it. */
export const isTold = ({ values }: Amount, { amounts, spelled }: Told): boolean =>
  values.some(
    (value) =>
      amounts.some((each) => near(each, value)) ||
      (spelled !== null
        ? isSpelled(value, spelled, amounts)
        : !isSeldomSpelled(value) || amounts.some((each) => isOfAnotherScale(each, value))),
  );

/** "1.2 million" beside a scale that nobody has listed: the same but for its zeros. */
const isOfAnotherScale = (one: number, other: number): boolean => {
  if (one <= 0 || other <= 0) return false;
  const power = Math.log10(other / one);
  return Math.abs(power - Math.round(power)) < 1e-9 && Math.abs(power) >= 2;
};
