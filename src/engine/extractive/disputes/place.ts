import type { Word } from "#reading/words.ts";

/** The first of some words in order that begins at an offset or behind it; their number where none does. */
export const placeOf = (words: readonly Word[], offset: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
