import { numbers } from "./numbers.ts";

const value = (word: string): number | null => {
  if (word === "") return null;
  const known = numbers.units.get(word) ?? (word === "eins" ? 1 : undefined);
  if (known !== undefined) return known;
  for (const [scale, factor] of [
    ["tausend", 1000],
    ["hundert", 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const before = at === 0 ? 1 : value(word.slice(0, at));
    const rest = word.slice(at + scale.length).replace(/^und/u, "");
    const behind = rest === "" ? 0 : value(rest);
    return before === null || behind === null ? null : before * factor + behind;
  }
  const [, ones = "", tens = ""] = /^(\p{L}+?)und(\p{L}+)$/u.exec(word) ?? [];
  const [one, ten] = [numbers.units.get(ones), numbers.units.get(tens)];
  return one !== undefined && ten !== undefined && one < 10 && ten >= 20 ? one + ten : null;
};

/** "einundzwanzig", "zweihundertfünfzig", "beide": a German number in one word; null for every other word, and for "ein". */
export const numberOf = (lower: string): number | null => {
  if (lower === "beide" || lower === "beiden" || lower === "zweier") return 2;
  if (lower === "dreier") return 3;
  const found = value(lower);
  return found === 1 ? null : found;
};
