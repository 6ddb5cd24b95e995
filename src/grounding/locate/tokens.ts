import type { Span } from "#brief/article.ts";

/**
 * A word, number or unit sign of a folded text. `raw` is what stands there, `key` what is compared: lower case, short
 * forms written out. One word may be several tokens: "can't" is "can" and "not".
 */
export type Token = Span & {
  raw: string;
  key: string;
  kind: "word" | "number" | "sign";
};

type Contraction = (word: string) => readonly string[] | null;

// In this order: short forms with full stops (U.S., a.m.) · figures (1,426 · 3.5 · 5:30 · 1/2 · 15th · -4) · a character of a script
// without spaces · words with their apostrophes · signs that count.
const pattern =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|(?<![^\s(£$€¥₹])[-−–]?\p{N}+(?:[.,:/'⁄]\p{N}+)*\p{L}*|\p{N}+(?:[.,:/'⁄]\p{N}+)*\p{L}*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[%‰°$€£¥₹¢₩₽₺₪&@+=<>≤≥×÷±~≈]/gu;

const kindOf = (raw: string): Token["kind"] => {
  if (/^[-−–]?\p{N}/u.test(raw)) return "number";
  return /^[\p{L}\p{M}]/u.test(raw) ? "word" : "sign";
};

const opening = /(?:^[^\p{L}\p{N}]*|[.!?…:;•|][^\p{L}\p{N}]{0,4}|[(–—-]\s?)$/u;
const inside = /[.!?…:;•|][^\p{L}\p{N}]{0,4}$|[(–—-]\s?$/u;

/** Whether a token of `text` begins it or stands behind a mark that ends a sentence, so that its capital tells nothing. */
export const opensSentence = (text: string, { start }: Token): boolean =>
  start < 6 ? opening.test(text.slice(0, start)) : inside.test(text.slice(start - 6, start));

/** Whether a token of `text` is joined to the word before by a hyphen. */
export const isHyphened = (text: string, { start }: Token): boolean =>
  /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 3), start));

/** "can't" as "can" and "'t": the last part has what is left of the letters. */
const partsOf = (whole: Token, keys: readonly string[]): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  for (const [index, key] of keys.entries()) {
    const left = keys.length - 1 - index;
    const to = left === 0 ? whole.raw.length : Math.max(at, Math.min(whole.raw.length - left, at + key.length));
    tokens.push({
      ...whole,
      raw: whole.raw.slice(at, to),
      key,
      start: whole.start + at,
      end: whole.start + to,
    });
    at = to;
  }
  return tokens;
};

/** The tokens of a folded text, in order, with places in it; no more than `most` and a few. */
export const tokensOf = (
  folded: string,
  contraction: Contraction | null = null,
  most: number = Number.POSITIVE_INFINITY,
): Token[] => {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(pattern)) {
    const raw = match[0];
    const kind = kindOf(raw);
    const lower = raw.toLowerCase();
    const token: Token = {
      raw,
      key: kind === "number" ? lower.replace(/[−–]/u, "-") : lower,
      start: match.index,
      end: match.index + raw.length,
      kind,
    };
    const written = kind === "word" ? contraction?.(lower) : null;
    if (written) tokens.push(...partsOf(token, written));
    else tokens.push(token);
    if (tokens.length > most) break;
  }
  return tokens;
};
