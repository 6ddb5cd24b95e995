import type { Cues } from "#language/cues.ts";
import { loadedIn } from "#reading/loaded.ts";

/** Words of the article may stand in our own sentence inside quotation marks; the rest is ours to answer for. */
const ourOwn = (line: string): string =>
  line.replace(/“[^”]*”|‘[^’]*’|"[^"]*"/gu, (quoted) => " ".repeat(quoted.length));

/** The loaded words and judging verbs of saying in a line of ours, quotations apart. Empty for a line that may be shown. */
export const loadedInOurs = (line: string, cues: Cues | null): readonly string[] =>
  cues ? loadedIn(ourOwn(line), cues).map(({ term }) => term) : [];
