import type { Retriever } from "#engine/retrieve.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";

type Finder = (word: Word) => Figure | null;

// A memo, not a state: it follows from the reading alone.
const finders = new WeakMap<Reading, Finder>();

/** The figure whose name covers a word. */
export const figureFinder = (reading: Reading): Finder => {
  const known = finders.get(reading) ?? finderOf(reading);
  finders.set(reading, known);
  return known;
};

const finderOf = (reading: Reading): Finder => {
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

/** Tells whether a word of the text names the one whom some words of a question name: no word of another's name. */
export const theirsIn = (reading: Reading, retriever: Retriever, asked: readonly Word[]): ((word: Word) => boolean) => {
  const terms = retriever.terms(asked);
  if (terms.length === 0) return () => false;
  const keys = new Set(terms.map(({ key }) => key));
  const states = new Set(terms.flatMap(({ state }) => state ?? []));
  const figureAt = figureFinder(reading);
  const inFull = reading.figures.filter(({ name, aliases }) =>
    [name, ...aliases].some((naming) => {
      const held = new Set(retriever.terms(wordsOf(naming)).map(({ key }) => key));
      return [...keys].every((key) => held.has(key));
    }),
  );
  const ids = new Set(inFull.map(({ id }) => id));
  return (word) => {
    const figure = figureAt(word);
    if (figure && ids.has(figure.id)) return true;
    return retriever.terms([word]).some(({ key, state }) => keys.has(key) || (state !== null && states.has(state)));
  };
};
