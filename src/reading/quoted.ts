import type { Span } from "#brief/article.ts";

const closers: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’", "'": "'" };
const letter = /[\p{L}\p{N}]/u;

/** A single mark opens only before a word and after no letter, and closes only after one and before none: apostrophes are neither. */
const opensAt = (text: string, at: number): boolean => {
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== "‘") return mark in closers;
  return !letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));
};

/** Two single marks close what a double one opened, as agencies set them. */
const closesInTwo = (text: string, at: number, closer: string): boolean =>
  (closer.includes("”") || closer === '"') && /^(?:’’|'')$/u.test(text.slice(at, at + 2));

const closesAt = (text: string, at: number, closer: string): boolean => {
  const mark = text.charAt(at);
  if (closesInTwo(text, at, closer)) return true;
  if (mark === "" || !closer.includes(mark)) return false;
  return (mark !== "'" && mark !== "’") || !letter.test(text.charAt(at + 1));
};

/** An opened single mark that does not close soon was an apostrophe ("'em", "’90s"). */
const singleReach = 200;

const closeOf = (text: string, open: number, to: number, closer: string): number => {
  const single = closer === "'" || closer === "’";
  const limit = single ? Math.min(to, open + singleReach) : to;
  for (let at = open + 1; at < limit; at += 1) {
    if (closesAt(text, at, closer)) return at;
    if (text.charAt(at) === "\n" && text.charAt(at + 1) === "\n") return single ? -1 : at;
  }
  return single || limit < to ? -1 : to;
};

/** The stretches inside the quotation marks of `text.slice(from, to)`, in order; one that is never closed ends with its paragraph. */
export const quotedIn = (text: string, from = 0, until = text.length): Span[] => {
  const to = Math.min(until, text.length);
  const spans: Span[] = [];
  for (let at = from; at < to; at += 1) {
    if (!opensAt(text, at)) continue;
    const close = closeOf(text, at, to, closers[text.charAt(at)] ?? "");
    if (close < 0) continue;
    spans.push({ start: at + 1, end: close });
    at = close;
  }
  return spans;
};
