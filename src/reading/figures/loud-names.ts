import type { Cues } from "#language/cues.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { hasCapital } from "./capitals.ts";
import { foldedName } from "./clusters.ts";
import { type Name, namesIn } from "./names.ts";
import type { Run } from "./runs.ts";

/** In a heading all in capitals only names count that the text or the lists know. */
export const loudNames = ({ words, index }: Sentence, known: ReadonlySet<string>, cues: Cues): Name[] => {
  const { naming } = cues;
  const isName = (lower: string): boolean =>
    known.has(lower) ||
    naming.states.has(lower) ||
    naming.organisations.has(lower) ||
    naming.capitals.has(lower) ||
    naming.places.has(lower);
  const names: Name[] = [];
  let at = 0;
  while (at < words.length) {
    const run = longestRun(words, at, isName, naming.article);
    if (run === null) {
      at += 1;
      continue;
    }
    names.push(...namesIn(words, run, index, cues));
    at = run.to;
  }
  return names;
};

const longestRun = (
  words: readonly Word[],
  from: number,
  isName: (lower: string) => boolean,
  article: string,
): Run | null => {
  if (!hasCapital(words[from])) return null;
  for (let to = Math.min(words.length, from + 5); to > from; to--) {
    if (words[to - 1]?.kind === "mark") continue;
    const text = words
      .slice(from, to)
      .map(({ text }) => text.replace(/['’]s?$/u, ""))
      .join(" ");
    if (isName(foldedName(text, article)) && (text.length > 2 || text === text.toUpperCase())) return { from, to };
  }
  return null;
};
