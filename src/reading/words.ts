import type { Span } from "#brief/article.ts";

/** A word, number or mark of a text, with its place. `lower` is for comparing: lower case, straight apostrophes. */
export type Word = Span & { text: string; lower: string; kind: "word" | "number" | "mark" };

// Abbreviations with inner full stops (U.S., D.C.), numbers with separators (1,426 · 3.5 · 1990s), words with inner apostrophes and hyphens, else one mark.
const token =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?|[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** The words of `text.slice(from, to)`, with offsets into `text`. */
export const wordsOf = (text: string, from = 0, to = text.length): Word[] => {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(token)) {
    const raw = match[0];
    const start = from + match.index;
    const kind = /^\p{N}/u.test(raw) ? "number" : /^[\p{L}\p{M}]/u.test(raw) ? "word" : "mark";
    words.push({ text: raw, lower: raw.toLowerCase().replaceAll("’", "'"), start, end: start + raw.length, kind });
  }
  return words;
};

/** Whether a word begins with a capital. */
export const isCapital = (word: Pick<Word, "text"> | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);
