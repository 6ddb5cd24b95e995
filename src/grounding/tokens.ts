import type { Span } from "#brief/article.ts";

/**
 * A word, number or unit sign of a folded text. `raw` is what stands there, `key` what is compared: lower case, short
 * forms written out. One word may be several tokens ("can't" is "can" and "not"); `head` and `tail` mark its ends.
 */
export type Token = Span & {
  raw: string;
  key: string;
  kind: "word" | "number" | "sign";
  head: boolean;
  tail: boolean;
  /** Joined to the word before by a hyphen. */
  hyphened: boolean;
  /** Begins the text or stands behind a mark that ends a sentence, so that its capital tells nothing. */
  opens: boolean;
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

const opening = /(?:^|[.!?…:;•|][^\p{L}\p{N}]{0,4}|[(–—-]\s?)$/u;
const hyphen = /[\p{L}\p{N}][-‐‑]$/u;

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
      head: index === 0,
      tail: left === 0,
      opens: whole.opens && index === 0,
      hyphened: whole.hyphened && index === 0,
    });
    at = to;
  }
  return tokens;
};

/** The tokens of a folded text, in order, with places in it. */
export const tokensOf = (folded: string, contraction: Contraction | null = null): Token[] => {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(pattern)) {
    const raw = match[0];
    const kind = kindOf(raw);
    const lower = raw.toLowerCase();
    const before = folded.slice(Math.max(0, match.index - 6), match.index);
    const token: Token = {
      raw,
      key: kind === "number" ? lower.replace(/[−–]/u, "-") : lower,
      start: match.index,
      end: match.index + raw.length,
      kind,
      head: true,
      tail: true,
      hyphened: hyphen.test(before),
      opens: match.index < 6 ? !/[\p{L}\p{N}]/u.test(before) || opening.test(before) : opening.test(before),
    };
    const written = kind === "word" ? contraction?.(lower) : null;
    if (written) tokens.push(...partsOf(token, written));
    else tokens.push(token);
  }
  return tokens;
};
