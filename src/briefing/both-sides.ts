import { meets } from "#brief/span.ts";
import type { Turn } from "#engine/engine.ts";
import { bothSidesOver } from "#engine/extractive/answers/other-side.ts";
import type { Reading } from "#reading/reading.ts";
import { type Desk, withdrawn } from "./desk.ts";
import { type Gathered, standing } from "./gathered.ts";

/**
 * Where lines tell as so what the article tells in two ways, both are shown, and the answer is unclear: the side that is missing in the
 * article's own words. What is told beside the two falls.
 */
export const withBothSides = async (
  reading: Reading,
  turns: readonly Turn[],
  question: string,
  found: Gathered,
  desk: Desk,
): Promise<Gathered> => {
  if (found.kind !== "says") return found;
  const { text } = reading.article;
  const quotes = standing(found).flatMap((statement) => statement.quotes);
  const sides = bothSidesOver(reading, turns, question, quotes);
  if (sides === null) return found;
  const missing = sides.filter((side) => !quotes.some((quote) => meets(quote, side)));
  const added = await desk.lines(
    missing.map(({ id, start, end }) => ({ text: null, claims: [{ passageId: id, words: text.slice(start, end) }] })),
  );
  if (added.some(({ shown }) => shown === null)) return found;
  const kept = found.lines.map((line) =>
    line.shown?.quotes.some((quote) => sides.some((side) => meets(quote, side))) ? line : withdrawn(line),
  );
  const startOf = ({ shown }: (typeof kept)[number]): number => shown?.quotes[0]?.start ?? 0;
  return { ...found, kind: "unclear", lines: [...kept, ...added].toSorted((a, b) => startOf(a) - startOf(b)) };
};
