import { readFileSync } from "node:fs";

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, import.meta.url), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** What stands behind the comment at the head of a file. */
const bodyOf = (file: string): string => {
  const text = readFileSync(new URL(file, import.meta.url), "latin1");
  const head = text.lastIndexOf("\n#");
  return text.slice(head < 0 ? 0 : text.indexOf("\n", head + 1) + 1);
};

/** Words and phrases that say the same: what a neutral editor changes for one another. */
export const same = (): readonly (readonly string[])[] =>
  linesOf("./neutral-synonyms.txt").map((line) => line.split(",").map((phrase) => phrase.trim()));

/** WordNet's synonyms, stemmed and in order. They are many, and searched as they stand. */
export const synonyms = (): string => bodyOf("./synonyms.txt");

/** WordNet's broader words, stemmed and in order: who says "storm" over "cyclone" says less. */
export const broader = (): string => bodyOf("./broader.txt");
