import type { Span } from "#brief/article.ts";
import type { NumberWords } from "#language/numbers.ts";
import { foldOf } from "./fold.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A number by value: "three million", "3,000,000" and "3m" are the same. `unit` is a sign: "%", "$"; "s" for "1990s". */
export type Amount = { value: number; ordinal: boolean; unit: string | null };

type Read = Amount & { length: number };

const vulgar: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

const plainFigure = (raw: string, decimal: "." | ","): number | null => {
  const thousands = decimal === "." ? "," : ".";
  if (/^\d+$/.test(raw)) return Number(raw);
  const groups = raw.split(thousands);
  const isGrouped = (parts: readonly string[]): boolean =>
    parts.length > 1 && /^\d{1,3}$/.test(parts[0] ?? "") && parts.slice(1).every((group) => /^\d{3}$/.test(group));
  const [whole = "", fraction, ...more] = raw.split(decimal);
  if (more.length === 0 && fraction !== undefined && /^\d+$/.test(fraction)) {
    if (/^\d+$/.test(whole)) return Number(`${whole}.${fraction}`);
    if (isGrouped(whole.split(thousands))) return Number(`${whole.replaceAll(thousands, "")}.${fraction}`);
    return null;
  }
  if (isGrouped(groups)) return Number(groups.join(""));
  if (isGrouped(raw.split("'"))) return Number(raw.replaceAll("'", ""));
  const foreign = raw.split(thousands);
  const [left = "", right = ""] = foreign;
  if (foreign.length === 2 && /^\d+$/.test(left) && /^\d+$/.test(right)) return Number(`${left}.${right}`);
  const slash = /^(\d{1,2})[/⁄](\d{1,2})$/.exec(raw);
  if (slash) return Number(slash[1]) / Number(slash[2]);
  return null;
};

/** The value of a number written in figures, as one token. */
const figureOf = (raw: string, words: NumberWords): (Amount & { closed: boolean }) | null => {
  const match = /^(-?)(\d[\d.,:/'⁄]*)?(?:([½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞]))?(\p{L}*)$/u.exec(raw);
  if (!match) return null;
  const [, sign = "", digits = "", fraction = "", ending = ""] = match;
  if (!digits && !fraction) return null;
  const whole = digits ? plainFigure(digits, words.decimal) : 0;
  if (whole === null) return null;
  const value = (whole + (vulgar[fraction] ?? 0)) * (sign ? -1 : 1);
  if (ending === "") return { value, ordinal: false, unit: null, closed: false };
  if (words.ordinalEndings.has(ending)) return { value, ordinal: true, unit: null, closed: true };
  const scale = words.suffixes.get(ending);
  if (scale !== undefined) return { value: value * scale, ordinal: false, unit: null, closed: true };
  return { value, ordinal: false, unit: ending, closed: true };
};

type State = { total: number; current: number | null; last: "" | "figure" | "unit" | "ten" | "scale" };

/** Adds "five" to "twenty", "two hundred" or nothing; null where both cannot be one number. */
const added = ({ current, last }: State, value: number): number | null => {
  if (current === null) return value;
  if (last === "ten" && value < 10) return current + value;
  if (last === "scale" && current % 100 === 0 && value < 100) return current + value;
  if (last === "unit" && current >= 10 && current <= 20 && value >= 10) return current * 100 + value;
  return null;
};

/** The number that begins at a word, without its unit. */
const coreAt = (keys: readonly string[], at: number, words: NumberWords): Read | null => {
  const state: State = { total: 0, current: null, last: "" };
  const found = (length: number, value: number, ordinal = false, unit: string | null = null): Read => ({
    length,
    value,
    ordinal,
    unit,
  });
  const sum = (): number => state.total + (state.current ?? 0);
  let index = at;
  for (; index < keys.length && index < at + 16; index += 1) {
    const key = keys[index] ?? "";
    const next = keys[index + 1] ?? "";
    const length = index - at;

    const figure = figureOf(key, words);
    if (figure) {
      if (state.last === "scale" && state.current === null && figure.value < 1000 && !figure.closed) {
        state.current = figure.value;
        state.last = "figure";
        continue;
      }
      if (state.current !== null || state.total > 0) break;
      if (figure.closed) return found(length + 1, figure.value, figure.ordinal, figure.unit);
      let value = figure.value;
      if (/^\d{1,3}$/.test(key)) {
        while (/^\d{3}$/.test(keys[index + 1] ?? "")) {
          index += 1;
          value = value * 1000 + Number(keys[index]);
        }
      }
      state.current = value;
      state.last = "figure";
      continue;
    }

    const unit = words.units.get(key);
    if (unit !== undefined) {
      const value = added(state, unit);
      if (value === null) break;
      state.current = value;
      state.last = unit >= 20 ? "ten" : "unit";
      continue;
    }

    const scale = words.scales.get(key);
    if (scale !== undefined) {
      if (scale === 100) state.current = (state.current ?? 1) * 100;
      else {
        state.total += (state.current ?? 1) * scale;
        state.current = null;
      }
      state.last = "scale";
      continue;
    }

    const collective = words.collectives.get(key);
    if (collective !== undefined) return found(length + 1, (state.current ?? 1) * collective);

    const ordinal = words.ordinals.get(key);
    if (ordinal !== undefined) {
      const before = keys[index - 1] ?? "";
      if (length > 0 && words.one.has(before) && ordinal > 2) return found(length + 1, 1 / ordinal);
      if (state.last === "unit" && ordinal > 2) return found(length + 1, sum() / ordinal);
      const value = added(state, ordinal);
      if (value === null) break;
      return found(length + 1, state.total + value, true);
    }

    const fraction = words.fractions.get(key);
    if (fraction !== undefined) {
      if (state.current !== null || state.total > 0) {
        const isAdded = words.one.has(keys[index - 1] ?? "");
        const grain = state.last === "scale" && state.current === null ? smallestScale(keys, at, index, words) : 1;
        return found(length + 1, isAdded ? sum() + fraction * grain : sum() * fraction);
      }
      const multiple = words.one.has(next)
        ? (words.scales.get(keys[index + 2] ?? "") ?? words.collectives.get(keys[index + 2] ?? ""))
        : undefined;
      return multiple === undefined ? found(length + 1, fraction) : found(length + 3, fraction * multiple);
    }

    const opensPart = words.one.has(next) ? words.fractions.has(keys[index + 2] ?? "") : false;
    if (words.joiners.has(key) && length > 0) {
      const joins = state.last === "scale" && (words.units.has(next) || words.ordinals.has(next) || /^\d/.test(next));
      if (joins || opensPart) continue;
      break;
    }
    if (words.one.has(key)) {
      const opens = words.scales.has(next) || words.collectives.has(next) || words.fractions.has(next);
      const opensFraction = (words.ordinals.get(next) ?? 0) > 2;
      if (length === 0 ? opens || opensFraction : words.fractions.has(next)) continue;
      break;
    }
    if (words.point.has(key) && state.current !== null) {
      const digits = [];
      while (digits.length < 6 && (words.units.get(keys[index + 1 + digits.length] ?? "") ?? 10) < 10) {
        digits.push(words.units.get(keys[index + 1 + digits.length] ?? ""));
      }
      if (digits.length === 0) break;
      state.current += Number(`0.${digits.join("")}`);
      index += digits.length;
      state.last = "figure";
      continue;
    }
    break;
  }
  const length = index - at;
  return length === 0 || (state.current === null && state.total === 0)
    ? state.last === "unit"
      ? found(length, 0)
      : null
    : found(length, sum());
};

const smallestScale = (keys: readonly string[], from: number, to: number, words: NumberWords): number => {
  for (let index = to - 1; index >= from; index -= 1) {
    const scale = words.scales.get(keys[index] ?? "");
    if (scale !== undefined) return scale;
  }
  return 1;
};

const signs = /^[%‰$€£¥₹¢₩₽₺₪°]$/u;

/** The number that begins at a word, with a unit sign before or a unit behind it. */
export const amountAt = (keys: readonly string[], at: number, words: NumberWords): Read | null => {
  const lead = signs.test(keys[at] ?? "") ? (keys[at] ?? null) : null;
  const core = coreAt(keys, lead ? at + 1 : at, words);
  if (!core) return null;
  const length = core.length + (lead ? 1 : 0);
  if (lead) return { ...core, length, unit: lead };
  const next = keys[at + length] ?? "";
  const two = words.units2signs.get(`${next} ${keys[at + length + 1] ?? ""}`);
  if (two) return { ...core, length: length + 2, unit: two };
  const unit = signs.test(next) ? next : words.units2signs.get(next);
  return unit ? { ...core, length: length + 1, unit } : { ...core, length };
};

/** The amount that these words are, all of them, or null. */
export const amountOf = (keys: readonly string[], words: NumberWords): Amount | null => {
  const read = amountAt(keys, 0, words);
  return read && read.length === keys.length ? read : null;
};

export const sameAmount = (a: Amount, b: Amount): boolean =>
  a.ordinal === b.ordinal && a.unit === b.unit && Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));

/** Every number of a text by value, with its place. Numbers in words need the language's. */
export const amountsIn = (text: string, words: NumberWords): (Amount & Span)[] => {
  const folded = foldOf(text);
  const tokens = tokensOf(folded.text);
  const keys = tokens.map(({ key }) => key);
  const amounts: (Amount & Span)[] = [];
  for (let at = 0; at < keys.length; ) {
    const read = amountAt(keys, at, words);
    const first = tokens[at];
    const last = tokens[at + (read?.length ?? 1) - 1];
    if (read && first && last) {
      const { length: _length, ...amount } = read;
      amounts.push({ ...amount, start: folded.start[first.start] ?? 0, end: folded.end[last.end - 1] ?? 0 });
    }
    at += read?.length ?? 1;
  }
  return amounts;
};

const unmeasured: ReadonlySet<string> = new Set(["&", "@", "[]"]);

/** Whether a token is part of a number or its unit. */
export const isNumeric = ({ key, kind }: Token, words: NumberWords): boolean =>
  kind === "number" ||
  words.units.has(key) ||
  words.scales.has(key) ||
  words.ordinals.has(key) ||
  words.fractions.has(key) ||
  words.collectives.has(key) ||
  words.units2signs.has(key) ||
  (kind === "sign" && !unmeasured.has(key));
