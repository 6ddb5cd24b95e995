import { lazily } from "#grounding/locate/lazily.ts";

const none: readonly string[] = [];

/**
 * Makes what finds a line of a sorted text by its first word. Long lists are searched as they stand, since a table of them
 * would take longer to make than most briefs take to weigh.
 */
export const listedIn = (read: () => string): ((key: string) => readonly string[]) => {
  const text = lazily(read);
  const known = new Map<string, readonly string[]>();
  const find = (key: string): readonly string[] => {
    let [low, high] = [0, text().length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const from = middle === 0 ? 0 : text().lastIndexOf("\n", middle - 1) + 1;
      const end = text().indexOf("\n", from);
      const to = end < 0 ? text().length : end;
      const [first = "", ...rest] = text().slice(from, to).split(" ");
      if (first === key) return rest;
      if (first < key) low = to + 1;
      else high = from;
    }
    return none;
  };
  return (key) => {
    const held = known.get(key) ?? find(key);
    known.set(key, held);
    return held;
  };
};
