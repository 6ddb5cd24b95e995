import type { DraftPart } from "#brief/draft.ts";
import type { Length } from "#engine/engine.ts";
import type { Attributed, Reading } from "#reading/reading.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Weights, weightsOf } from "./weigh.ts";

type Size = { least: number; most: number; words: number };

/** Lines and words of a summary. `most` is reached only where the article goes on to bring something new. */
const sizes: Readonly<Record<Length, Size>> = {
  short: { least: 3, most: 3, words: 75 },
  standard: { least: 4, most: 6, words: 125 },
  long: { least: 6, most: 10, words: 240 },
};

const isPartisan = ({ act }: Attributed): boolean => act !== "asserts" && act !== "asks";

type Scored = Line & { terms: ReadonlySet<string>; prior: number; words: number };

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** News tells the most important first; what opens a paragraph tells more than what goes on in it. */
const positionOf = (order: number, lines: number, opensParagraph: boolean): number => {
  const along = order / Math.max(1, lines - 1);
  const lead = order === 0 ? 1.5 : order === 1 ? 1.2 : 1;
  return lead * (1.1 - 0.35 * along) * (opensParagraph ? 1.05 : 1);
};

const scoredOf = (reading: Reading, lines: readonly Line[], weights: Weights): Scored[] => {
  const { article, attributions } = reading;
  const taking = new Set(attributions.filter(isPartisan).map(({ sentence }) => sentence));
  let paragraph = 0;
  return lines.map((line, order) => {
    const { sentence, span } = line;
    const text = article.text.slice(span.start, span.end);
    const opens = sentence.passage.paragraph !== paragraph;
    paragraph = sentence.passage.paragraph;
    const prior =
      positionOf(order, lines.length, opens) *
      (taking.has(sentence.index) ? 1.15 : 1) *
      (sentence.passage.role === "body" ? 1 : 0.6);
    return { ...line, terms: weights.termsOf(sentence), prior, words: countWords(text) };
  });
};

/** What a line adds to those chosen, for the room it takes. */
const gainOf = ({ terms, prior, words }: Scored, covered: ReadonlySet<string>, weights: Weights): number => {
  let sum = 0;
  for (const term of terms) sum += weights.of(term) * (covered.has(term) ? 0.12 : 1);
  return (sum * prior) / (words + 10) ** 0.75;
};

/** Chooses greedily by what each line adds: what two lines say alike counts once. */
const chosen = (lines: readonly Scored[], weights: Weights, { least, most, words }: Size): Scored[] => {
  const left = new Set(lines);
  const picked: Scored[] = [];
  const covered = new Set<string>();
  let room = words;
  while (picked.length < most && left.size > 0) {
    let best: { line: Scored; gain: number } | null = null;
    for (const line of left) {
      const gain = gainOf(line, covered, weights) * (line.words > 45 ? 0.7 : 1);
      if (best === null || gain > best.gain) best = { line, gain };
    }
    if (!best || (picked.length >= least && best.line.words > room)) break;
    left.delete(best.line);
    picked.push(best.line);
    room -= best.line.words;
    for (const term of best.line.terms) covered.add(term);
  }
  return picked;
};

/** The lines of the summary in the article's order. */
export const summaryLinesOf = (reading: Reading, length: Length): Line[] => {
  const lines = linesOf(reading);
  const weights = weightsOf(reading);
  return chosen(scoredOf(reading, lines, weights), weights, sizes[length]).toSorted(
    (a, b) => a.span.start - b.span.start,
  );
};

/** The summary as draft parts, each a slice of one passage. */
export const summaryOf = (reading: Reading, length: Length): DraftPart[] =>
  summaryLinesOf(reading, length).map(({ sentence, span }) => ({
    part: "summary",
    said: {
      text: null,
      claims: [{ passageId: sentence.passage.id, words: reading.article.text.slice(span.start, span.end) }],
    },
  }));
