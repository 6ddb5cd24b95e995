import type { Development } from "./developments.ts";
import type { Line } from "./lines.ts";
import type { Prior } from "./prior.ts";
import type { Answering } from "./reply.ts";
import type { Ties } from "./ties.ts";
import type { Weights } from "./weigh.ts";

/** A term that an earlier line has told counts this much of its weight. */
const toldAlready = 0.3;
/** Longer lines bring more and take more room; a little less than proportional, so that the shortest do not win. */
const roomOf = (words: number): number => (words + 3) ** 1.05;

/** A line with all that its choice hangs on. */
export type Scored = Line &
  Prior &
  Ties & {
    answers: Answering;
    charges: boolean;
    isNext: boolean;
    developments: ReadonlySet<Development>;
    order: number;
    terms: ReadonlySet<string>;
    needs: ReadonlySet<number>;
  };

/** What a line adds to those told, for the room that it takes. */
export const gainOf = ({ terms, prior, place, words }: Scored, told: ReadonlySet<string>, weights: Weights): number => {
  let sum = 0;
  for (const term of terms) sum += weights.of(term) * (told.has(term) ? toldAlready : 1);
  return (sum * prior * place) / roomOf(words);
};

/** A line that takes for known what no line before it has told is worth less. */
const unexplained = 0.6;
const unlinked = 0.75;
const labelled = 0.55;
const unspelled = 0.2;

/** How well a line can be read behind those picked. */
export const standingOf = ({ order, assumed, isLinked, isLabel, needs }: Scored, picked: readonly Scored[]): number => {
  const isKnown = (figure: number): boolean => picked.some((other) => other.order < order && other.named.has(figure));
  const isTold = !isLinked || picked.some((other) => other.order === order - 1);
  const isSpelled = [...needs].every((at) =>
    picked.some(({ sentence, behind }) => at === sentence.index || at === behind?.index),
  );
  return (
    (isSpelled ? 1 : unspelled) *
    ([...assumed].every(isKnown) ? 1 : unexplained) *
    (isTold ? 1 : isLabel ? labelled : unlinked)
  );
};

/** Lines that share this much of all their terms tell the same. */
const alike = 0.45;
/** One that has so many of its terms from the other tells little of its own. */
const inside = 0.65;
const fewestTerms = 5;

/** Whether one of those picked tells the same. */
export const tellsAgain = ({ terms, span }: Scored, picked: readonly Scored[]): boolean =>
  picked.some((other) => {
    if (span.start < other.span.end && other.span.start < span.end) return true;
    let shared = 0;
    for (const term of terms) if (other.terms.has(term)) shared += 1;
    const least = Math.min(terms.size, other.terms.size);
    return (
      shared > alike * (terms.size + other.terms.size - shared) || (least >= fewestTerms && shared >= inside * least)
    );
  });

/** How much a line is wanted. */
export type Gain = (line: Scored) => number;

/** The line that is wanted most. */
export const bestOf = (left: ReadonlySet<Scored>, gain: Gain): Scored | null => {
  let best: { line: Scored; gain: number } | null = null;
  for (const line of left) {
    const own = gain(line);
    if (best === null || own > best.gain) best = { line, gain: own };
  }
  return best?.line ?? null;
};

/** How much of a line no other has told, the more where it stands far from all that is chosen. */
export const newsOf = (
  { order, terms, prior }: Scored,
  picked: readonly Scored[],
  told: ReadonlySet<string>,
  lines: number,
): number => {
  let fresh = 0;
  for (const term of terms) if (!told.has(term)) fresh += 1;
  const far = Math.min(...picked.map((other) => Math.abs(other.order - order))) / Math.max(1, lines);
  return (prior * (1 + far) * fresh) / Math.max(8, terms.size);
};

/** How well a line shows where a side stands: in its own words, if it can. */
export const shows: Gain = ({ prior, place, quotes, words }) =>
  (prior * place * (quotes ? 1.5 : 1)) / roomOf(words) ** 0.25;
