/** Scripts written without spaces, and Hangul: a character is a token, and often more. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Letters that are neither Latin nor of those. */
const other = /(?!\p{Script=Latin})\p{L}/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many tokens a text may be, rather too many than too few: every tokenizer counts its own way. */
export const tokensOf = (text: string): number => {
  const costly = countOf(text, dense);
  const foreign = countOf(text, other) - costly;
  return Math.ceil((text.length - costly - foreign) / 3.5 + foreign / 2 + costly * 1.2);
};
