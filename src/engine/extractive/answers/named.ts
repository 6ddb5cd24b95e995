import type { Figure, Reading } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";

/** The figure whose name covers a word. */
export const figureFinder = (reading: Reading): ((word: Word) => Figure | null) => {
  const byStart = new Map<number, { end: number; figure: Figure }>();
  for (const figure of reading.figures) {
    for (const { start, end } of figure.mentions) {
      if ((byStart.get(start)?.end ?? 0) < end) byStart.set(start, { end, figure });
    }
  }
  const starts = [...byStart.keys()].sort((a, b) => a - b);
  return (word) => {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= word.start) low = middle + 1;
      else high = middle - 1;
    }
    const found = byStart.get(starts[high] ?? -1);
    return found && found.end >= word.end ? found.figure : null;
  };
};
