import type { Dictionary, Matching } from "#language/matching.ts";

/** Edits between two words (a swap of neighbours is one), or `limit + 1` where there are more. */
const editsBetween = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
};

/** As many slips as a word of this length may hold and still be known. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Nothing longer is a word, and comparing takes the square of the length. */
const longestWord = 40;

/** Worth a closer look: as the alignment sees it, before anybody asks whether it is another word. */
export const isNear = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || shorter > longestWord || Math.abs(a.length - b.length) > 2) return false;
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return false;
  return editsBetween(a, b, 2) <= slipsAllowed(Math.max(a.length, b.length));
};

const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

const withoutDoubles = (word: string): string => word.replace(/(.)\1+/gu, "$1");

/** The same stem between "hyper-" and "hypo-", or before "-er" and "-ee". */
const isTurnedBy = (one: string, other: string, { turningStarts, turningEnds }: Matching): boolean =>
  [
    [one, other],
    [other, one],
  ].some(
    ([a = "", b = ""]) =>
      turningStarts.some(([x, y]) => a.startsWith(x) && b.startsWith(y) && a.slice(x.length) === b.slice(y.length)) ||
      turningEnds.some(
        ([x, y]) =>
          a.endsWith(x) && b.endsWith(y) && a.slice(0, a.length - x.length) === b.slice(0, b.length - y.length),
      ),
  );

const letters = /^[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*$/u;

/**
 * Whether the claim's word is the article's with a slip of the pen: near it, and no other word of the language or of the article.
 * "agleess" is "ageless"; "county" is not "country", and of two words that nobody knows only a swap or a doubled letter is taken for a slip.
 */
export const isTypo = (
  claimed: string,
  original: string,
  matching: Matching,
  dictionary: Dictionary,
  isElsewhere: (word: string) => boolean,
): boolean => {
  if (!letters.test(claimed) || !letters.test(original)) return false;
  if (original.length < 4 || claimed.length < 3 || !isNear(claimed, original)) return false;
  if (matching.guards.opposites(claimed, original) || isTurnedBy(claimed, original, matching)) return false;
  const plain = isSwap(claimed, original) || withoutDoubles(claimed) === withoutDoubles(original);
  const claimedIsWord = dictionary.knows(claimed) || isElsewhere(claimed);
  const originalIsWord = dictionary.knows(original);
  if (claimedIsWord) return plain && !originalIsWord && !isElsewhere(claimed);
  return originalIsWord || plain;
};
