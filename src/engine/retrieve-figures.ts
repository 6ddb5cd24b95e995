import type { Figure, Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import type { Term, Terms } from "./terms.ts";

/** A figure that a passage names, or that one of its pronouns stands for. */
export type Seen = { figure: Figure; named: boolean };

/** The figures of each passage: those it names, and those its pronouns stand for. */
export const figuresBySentence = (reading: Reading): ReadonlyMap<number, readonly Seen[]> => {
  const found = new Map<number, Seen[]>();
  const add = (sentence: number, figure: Figure, named: boolean): void => {
    const seen = found.get(sentence) ?? [];
    if (seen.some((each) => each.figure === figure)) return;
    found.set(sentence, [...seen, { figure, named }]);
  };
  const mentioned = reading.figures
    .flatMap((figure) => figure.mentions.map((mention) => ({ figure, mention })))
    .toSorted((a, b) => a.mention.start - b.mention.start);
  let sentence = 0;
  for (const { figure, mention } of mentioned) {
    while ((reading.sentences[sentence]?.passage.end ?? Infinity) <= mention.start) sentence += 1;
    add(sentence, figure, true);
  }
  const pointers = reading.cues?.asking?.pointers;
  if (!pointers) return found;
  for (const { index, words } of reading.sentences) {
    for (const word of words) {
      const figure = pointers.has(word.lower) ? reading.refer(word) : null;
      if (figure) add(index, figure, false);
    }
  }
  return found;
};

/** "World Health Organization" → "WHO"; of "U.S. Securities and Exchange Commission" also "SEC". */
const initialsOf = (naming: string): string[] => {
  const capitals = wordsOf(naming).filter(({ text }) => /^\p{Lu}/u.test(text));
  const [first, ...rest] = capitals;
  const shorter = /^(?:\p{Lu}\.?){2,}$/u.test(first?.text ?? "") ? [rest] : [];
  return [capitals, ...shorter]
    .filter(({ length }) => length >= 3)
    .map((words) => words.map(({ text }) => text.charAt(0)).join(""));
};

/** The figures whose name, by any of their names or its initials, stands in full among a question's terms; by the key of each of its words. */
export const figuresNamed = (
  reading: Reading,
  terms: readonly Term[],
  of: Terms["of"],
): ReadonlyMap<string, readonly number[]> => {
  const asked = new Set(terms.map(({ key }) => key));
  const found = new Map<string, number[]>();
  for (const { id, name, aliases } of reading.figures) {
    for (const naming of [name, ...initialsOf(name), ...aliases]) {
      const keys = of(wordsOf(naming)).map(({ key }) => key);
      if (keys.length === 0 || !keys.every((key) => asked.has(key))) continue;
      for (const key of keys) found.set(key, [...(found.get(key) ?? []), id]);
      break;
    }
  }
  return found;
};
