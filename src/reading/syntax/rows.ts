import { isCapital } from "#reading/words.ts";
import type { Site } from "./site.ts";

/** "Ada Quist, Jan Bek and May Lin": a comma between full names of a row that ends in "and", none of them a place behind a preposition. */
export const joinsRow = ({ clauses: { tags, words }, low, cues }: Site, comma: number, end: number): boolean => {
  const isOpening = (at: number): boolean => at === low && tags[at] === "noun" && isCapital(words[at]);
  let from = comma;
  while (from > low && (tags[from - 1] === "name" || tags[from - 1] === "mark" || isOpening(from - 1))) from--;
  const isOne = comma - from === 1 && tags[comma + 2] !== "comma" && tags[comma + 2] !== "coord";
  const lead = from > low ? tags[from - 1] : undefined;
  const behind = lead === "prep" && cues.naming.locating.has(words[from - 1]?.lower ?? "");
  if (from === comma || isOne || behind || lead === "to" || lead === "ved" || lead === "ving") return false;
  let next = comma + 1;
  while (next <= end && (tags[next] === "name" || tags[next] === "mark" || tags[next] === "noun")) next++;
  if (next === comma + 1) return false;
  if (tags[next] === "comma") next++;
  return words[next]?.lower === cues.grammar.joints.and || tags[next - 1] === "comma";
};

/** "Ada Quist, Jan Bek, | and May Lin": the comma before the last of three. */
export const closesRow = ({ clauses: { tags }, low }: Site, comma: number): boolean => {
  let from = comma;
  while (from > low && tags[from - 1] === "name") from--;
  return from < comma && tags[from - 1] === "comma" && tags[from - 2] === "name" && tags[comma + 2] === "name";
};
