/** A text as every offset of the product sees it, with the way back to the text as it was given. */
export type Normalised = { text: string; toGiven(offset: number): number };

/**
 * CRLF and CR become LF, NUL and lone surrogates U+FFFD, and nothing else: a quote must stay what the article says.
 * `normalise("a\r\nb").text` is `"a\nb"`, and its `toGiven(2)` is `3`.
 */
export const normalise = (given: string): Normalised => {
  const foldedPairs = pairsOf(given);
  const text = given.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").toWellFormed();
  return { text, toGiven: (offset) => offset + countBelow(foldedPairs, offset) };
};

/** Where, in the normalised text, a line feed stands for two characters of the given one. */
const pairsOf = (given: string): readonly number[] => {
  const pairs: number[] = [];
  for (let at = given.indexOf("\r\n"); at !== -1; at = given.indexOf("\r\n", at + 2)) pairs.push(at - pairs.length);
  return pairs;
};

const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
