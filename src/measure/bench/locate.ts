import { locatorOf } from "#grounding/locate/locate.ts";
import { cuesOf } from "#language/languages.ts";

const length = 100_000;
const rounds = 200;

/** Numbers from 0 to 1, the same ones each time (a linear congruence, Numerical Recipes' constants). */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const syllables = "ba ce di fo gu la me ni po ru sa te vi wo za bre cli dro fla gri plu ste tra".split(" ");
const grammar = "the of and to in a is that for it was on with as by at from has not but are this which were".split(
  " ",
);

/** Invented prose: a third of it words of grammar, the rest from a vocabulary of some thousands, in sentences and paragraphs. */
const proseOf = (next: () => number): string => {
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? "";
  const vocabulary = Array.from({ length: 4_000 }, () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables)).join(""),
  );
  const sentences: string[] = [];
  for (let size = 0; size < length; ) {
    const words = Array.from({ length: 8 + Math.floor(next() * 20) }, () =>
      next() < 0.35 ? pick(grammar) : vocabulary[Math.floor(next() ** 2 * vocabulary.length)],
    ).join(" ");
    const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.${next() < 0.2 ? "\n\n" : " "}`;
    sentences.push(sentence);
    size += sentence.length;
  }
  return sentences.join("").slice(0, length);
};

/** Two letters change places in the middle of the quote's longest word. */
const withTypo = (quote: string): string => {
  const longest = quote.split(" ").reduce((a, b) => (b.length > a.length ? b : a), "");
  const at = Math.floor(longest.length / 2);
  const slipped = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  return quote.replace(longest, slipped);
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * How long it takes to find a quote that stands near the end of an article of 100,000 characters, in the median: word by
 * word, and with a slip in it. The article's index is built before.
 */
export const benchLocate = async (): Promise<{ exactMs: number; fuzzyMs: number }> => {
  const next = seeded(20_240_601);
  const text = proseOf(next);
  const locator = locatorOf(text, cuesOf("en"));
  const quotes = Array.from({ length: rounds }, () => {
    const from = text.indexOf(" ", length - 4_000 + Math.floor(next() * 3_000)) + 1;
    return text.slice(from, text.indexOf(" ", from + 60 + Math.floor(next() * 200))).replaceAll("\n\n", " ");
  });
  const timed = (claim: string): number => {
    const start = performance.now();
    locator.locate(claim);
    return performance.now() - start;
  };
  for (const quote of quotes.slice(0, 20)) timed(withTypo(quote));
  return { exactMs: median(quotes.map(timed)), fuzzyMs: median(quotes.map((quote) => timed(withTypo(quote)))) };
};
