import type { Reading, Sentence } from "#reading/reading.ts";

/** Shorter words may stand in many passages. */
const shortest = 12;

/** The passages that the last answer stood on, in the article's order. */
export const shownBefore = ({ article, sentences }: Reading, answered: readonly string[]): Sentence[] =>
  sentences.filter(({ passage }) => {
    const told = article.text.slice(passage.start, passage.end);
    return answered.some((text) => text.includes(told) || (text.length >= shortest && told.includes(text)));
  });
