import { readFileSync } from "node:fs";

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, import.meta.url), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/**
 * Words that say the same: our own list of what a neutral editor changes, and WordNet's synonyms. They are many, and read
 * when a sentence is first weighed.
 */
export const same = (): readonly (readonly string[])[] => [
  ...linesOf("./neutral-synonyms.txt").map((line) => line.split(",").map((phrase) => phrase.trim())),
  ...linesOf("./synonyms.txt").map((line) => line.split(" ")),
];

/** Words with broader ones, which say less: "cyclone", "storm". */
export const broader = (): readonly (readonly string[])[] => linesOf("./broader.txt").map((line) => line.split(" "));
