import type { Passage, Role } from "#brief/article.ts";
import type { Reading } from "#reading/reading.ts";
import type { Listed } from "./listed.ts";
import { oneLine } from "./prompt.ts";

/** No sentence is longer: what goes on is no prose, and would eat up the whole request. */
const longest = 6_000;

const noted: ReadonlyMap<Role, string> = new Map<Role, string>([
  ["heading", "(heading)"],
  ["caption", "(caption)"],
  ["pullquote", "(set apart)"],
  ["machine", "(addressed to machines)"],
]);

/** One passage as a line of a prompt, with its kind on the line before where it is no plain one. */
export const passageLines = (text: string, { id, start, end, role }: Passage): string[] => {
  const note = noted.get(role);
  const line = `[${id}] ${oneLine(text.slice(start, Math.min(end, start + longest)))}`;
  return note === undefined ? [line] : [note, line];
};

const known = (name: string, value: string | null): string[] => (value === null ? [] : [`${name}: ${oneLine(value)}`]);

/** What a prompt shows of an article: what it says of itself, its actors, and passages, each on a line of its own. */
export const materialOf = ({ article }: Reading, listed: Listed, passages: readonly Passage[]): string[] => [
  ...known("title", article.title),
  ...known("byline", article.byline),
  ...known("publisher", article.publisher),
  ...known("published", article.publishedAt),
  `language: ${oneLine(article.language)}`,
  ...listed.lines,
  ...passages.flatMap((passage) => passageLines(article.text, passage)),
];
