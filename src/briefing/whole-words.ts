import type { Span } from "#brief/article.ts";

/** What two spellings of a phrase share: case and the shape of apostrophes and spaces count for nothing. */
export const folded = (text: string): string =>
  text.toLowerCase().replaceAll(/[‘’]/gu, "'").replaceAll(/\s/gu, " ").trim();

const letter = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const parts = (before: string | undefined, after: string | undefined): boolean =>
  !(before && after && letter.test(before) && letter.test(after) && !unspaced.test(before) && !unspaced.test(after));

/** Every place of a text where a phrase stands as whole words, in order. */
export const findWhole = (text: string, phrase: string): Span[] => {
  const sought = folded(phrase);
  // A letter that changes its length with its case would shift every place behind it.
  const lower = text.toLowerCase();
  const within = (lower.length === text.length ? lower : text).replaceAll(/[‘’]/gu, "'").replaceAll(/\s/gu, " ");
  const found: Span[] = [];
  if (sought === "") return found;
  for (let start = within.indexOf(sought); start >= 0; start = within.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    if (parts(within[start - 1], within[start]) && parts(within[end - 1], within[end])) found.push({ start, end });
  }
  return found;
};
