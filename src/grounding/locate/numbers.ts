import type { Span } from "#brief/article.ts";
import type { NumberWords } from "#language/numbers.ts";
import { foldOf } from "./fold.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A number by value: "three million", "3,000,000" and "3m" are the same. `unit` is a sign: "%", "$"; "s" for "1990s". */
export type Amount = { value: number; ordinal: boolean; unit: string | null };

const unitSigns = /^[%‰$€£¥₹¢₩₽₺₪°]$/u;

/** The number that begins at a word, with a unit sign before or a unit behind it. */
const amountAt = (keys: readonly string[], at: number, words: NumberWords): Numeral | null => {
  const lead = unitSigns.test(keys[at] ?? "") ? (keys[at] ?? null) : null;
  const core = numeralAt(keys, lead ? at + 1 : at, words);
  if (!core) return null;
  const length = core.length + (lead ? 1 : 0);
  if (lead) return { ...core, length, unit: lead };
  const next = keys[at + length] ?? "";
  const two = words.signs.get(`${next} ${keys[at + length + 1] ?? ""}`);
  if (two) return { ...core, length: length + 2, unit: two };
  const unit = unitSigns.test(next) ? next : words.signs.get(next);
  return unit ? { ...core, length: length + 1, unit } : { ...core, length };
};

/** The amount that these words are, all of them, or null. */
export const amountOf = (keys: readonly string[], words: NumberWords): Amount | null => {
  const read = amountAt(keys, 0, words);
  return read && read.length === keys.length ? read : null;
};

export const sameAmount = (a: Amount, b: Amount): boolean =>
  a.ordinal === b.ordinal && a.unit === b.unit && Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));

/** A mark between two tokens ends a number: "250, 300" is two. */
const mark = ",";
const joins = /^[\s-]*$/u;

/** What tokens of `text` say, with a mark of its own where one parts them. */
export const keysOf = (tokens: readonly Token[], text: string): string[] =>
  tokens.flatMap(({ key, start }, at) => {
    const before = tokens[at - 1];
    return before && !joins.test(text.slice(before.end, start)) ? [mark, key] : [key];
  });

/** Every number of a text by value, with its place. Numbers in words need the language's. */
export const amountsIn = (text: string, words: NumberWords): (Amount & Span)[] => {
  const folded = foldOf(text);
  const tokens = tokensOf(folded.text);
  const keys = keysOf(tokens, folded.text);
  const amounts: (Amount & Span)[] = [];
  for (let at = 0, token = 0; at < keys.length; ) {
    const read = amountAt(keys, at, words);
    const length = read?.length ?? 1;
    const first = tokens[token];
    const last = tokens[token + length - 1];
    if (read && first && last) {
      const { value, ordinal, unit } = read;
      amounts.push({ value, ordinal, unit, start: folded.start[first.start] ?? 0, end: folded.end[last.end - 1] ?? 0 });
    }
    if (keys[at] !== mark) token += length;
    at += length;
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
  words.signs.has(key) ||
  (kind === "sign" && !unmeasured.has(key));
