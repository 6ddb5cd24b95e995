import type { Span } from "#brief/article.ts";

/** A text to be scored against: finds words whatever their typography, and counts tokens by where they start. */
export type Scored = {
  text: string;
  find(words: string): Span | null;
  tokens(spans: readonly Span[]): Set<number>;
};

const invisible = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/u;

const plain = (char: string): string => {
  if (/[\u2018\u2019\u201a\u201b\u2032`´]/u.test(char)) return "'";
  return /[\u201c\u201d\u201e\u201f\u2033«»]/u.test(char) ? '"' : char;
};

export const normal = (words: string): string =>
  [...words.normalize("NFC")]
    .filter((char) => !invisible.test(char))
    .map(plain)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?/gu;

export const scoredText = (text: string): Scored => {
  let folded = "";
  const places: number[] = [];
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (invisible.test(char) || (/\s/u.test(char) && spaced)) continue;
    spaced = /\s/u.test(char);
    folded += spaced ? " " : plain(char);
    places.push(at);
  }
  return {
    text,
    find: (words) => {
      const wanted = normal(words);
      const at = wanted === "" ? -1 : folded.indexOf(wanted);
      if (at < 0) return null;
      const start = places[at];
      const last = places[at + wanted.length - 1];
      return start === undefined || last === undefined ? null : { start, end: last + 1 };
    },
    tokens: (spans) => {
      const starts = new Set<number>();
      for (const span of spans) {
        for (const match of text.slice(span.start, span.end).matchAll(word)) starts.add(span.start + match.index);
      }
      return starts;
    },
  };
};

export const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

export const f1Of = (right: number, predicted: number, gold: number): number =>
  f1(predicted > 0 ? right / predicted : 0, gold > 0 ? right / gold : 0);

export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
};

/** F1 of two token sets. */
export const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  const both = shared(a, b);
  return f1(both / a.size, both / b.size);
};

const bare = (name: string): Set<string> =>
  new Set(
    normal(name)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\s]/gu, " ")
      .replace(/\b(the|mr|mrs|ms|dr|prof|professor)\b/gu, "")
      .split(/\s+/u)
      .filter(Boolean),
  );

/** Whether two phrases name the same: one holds the other's words, or they share most of them. */
export const sameName = (a: string | null, b: string | null): boolean => {
  const [left, right] = [bare(a ?? ""), bare(b ?? "")];
  if (left.size === 0 || right.size === 0) return false;
  return shared(left, right) / Math.min(left.size, right.size) >= 0.6;
};

/** A share, 1 where there was nothing to get wrong. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 1);
