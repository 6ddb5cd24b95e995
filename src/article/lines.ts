import type { Span } from "#brief/article.ts";

/** One line, without the space around it; empty where start equals end. */
export type Line = Span;

const invisible = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;

/** The lines of a text, in order. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const feed = text.indexOf("\n", from);
    const to = feed === -1 ? text.length : feed;
    lines.push(trimmed(text, from, to));
    from = to + 1;
  }
  return lines;
};

/** A span without white space (and, if nothing else is in it, without invisible characters) at its ends. */
export const trimmed = (text: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  let seen = start;
  while (seen < end && invisible.test(text[seen] ?? "")) seen += 1;
  return seen === end ? { start: end, end } : { start, end };
};

export const isBlank = (line: Line): boolean => line.start === line.end;
