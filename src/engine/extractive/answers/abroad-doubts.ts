import type { Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";
import { figures } from "./wanted.ts";

/** Words that share so many letters in a row may be of one family, or parts of one compound. */
const shared = 4;

const partsOf = ({ lower }: Word): string[] =>
  Array.from({ length: Math.max(1, lower.length - shared + 1) }, (_, at) => lower.slice(at, at + shared));

/**
 * Of a language whose questions are read only by their small words: whether passages have nothing of what is asked, in themselves or around
 * them, not even a part of a word; or no number where one is asked for. Without any cues nothing is known.
 */
export const doubtsAbroad = (
  reading: Reading,
  { asked, carried }: Resolved,
): ((sentences: readonly Sentence[]) => boolean) => {
  const { cues } = reading;
  if (!cues || carried.length > 0 || asked.content.length === 0 || asked.form !== "content") return () => false;
  const { retriever } = deskOf(reading);
  const { numbers, shows } = cues.asking;
  const sought = retriever.seek(retriever.terms(asked.content));
  const parts = new Set(asked.content.flatMap(partsOf));
  const isNear = (sentence: Sentence): boolean =>
    sought.some((each) => retriever.holds(sentence.index, each).around > 0) ||
    [-1, 0, 1].some((step) =>
      reading.sentences[sentence.index + step]?.words.some((word) => partsOf(word).some((part) => parts.has(part))),
    );
  const isNumber = ({ kind, lower }: Word): boolean =>
    kind === "number" ||
    /\d/u.test(lower) ||
    numbers.has(lower) ||
    shows.quantifiers.has(lower) ||
    shows.shares.has(lower);
  const isFigure = figures.has(asked.wanted) && asked.wanted !== "amount";
  return (sentences) =>
    sentences.length > 0 &&
    (!sentences.some(isNear) || (isFigure && !sentences.some(({ words }) => words.some(isNumber))));
};
