/** Shorter words are one letter away from too many others. */
const shortest = 5;

/** Whether one letter more, less, other or two changed places make one word the other. */
const isOneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};

/** The one word of a vocabulary that begins alike and differs by one slip of the pen; null where none or several do. */
export const nearestSpelling = (word: string, vocabulary: Iterable<string>): string | null => {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return null;
  let found: string | null = null;
  for (const other of vocabulary) {
    if (other[0] !== word[0] || !isOneSlip(word, other)) continue;
    if (found !== null) return null;
    found = other;
  }
  return found;
};
