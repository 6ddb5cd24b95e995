import type { DraftPart } from "#brief/draft.ts";
import type { Length } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Prior, priorsOf } from "./prior.ts";
import { type Weights, weightsOf } from "./weigh.ts";

type Point = DraftPart & { part: "point" };

/** Lines of a summary. From `least` on a line is only added while there is room for its words, or to tell a side of a dispute. */
type Size = { least: number; most: number; words: number; longer: number };

const sizes: Readonly<Record<Length, Size>> = {
  short: { least: 3, most: 3, words: 60, longer: Number.POSITIVE_INFINITY },
  standard: { least: 3, most: 6, words: 75, longer: 45 },
  long: { least: 6, most: 10, words: 210, longer: Number.POSITIVE_INFINITY },
};

/** A term that an earlier line has told counts this much of its weight. */
const toldAlready = 0.3;
/** Longer lines bring more and take more room; a little less than proportional, so that the shortest do not win. */
const roomOf = (words: number): number => (words + 3) ** 1.05;

type Scored = Line & Prior & { terms: ReadonlySet<string> };

const gainOf = ({ terms, prior, words }: Scored, told: ReadonlySet<string>, weights: Weights): number => {
  let sum = 0;
  for (const term of terms) sum += weights.of(term) * (told.has(term) ? toldAlready : 1);
  return (sum * prior) / roomOf(words);
};

/** Lines that share this much of all their terms tell the same. */
const alike = 0.45;

const tellsAgain = ({ terms }: Scored, picked: readonly Scored[]): boolean =>
  picked.some((other) => {
    let shared = 0;
    for (const term of terms) if (other.terms.has(term)) shared += 1;
    return shared > alike * (terms.size + other.terms.size - shared);
  });

const bestOf = (left: ReadonlySet<Scored>, told: ReadonlySet<string>, weights: Weights): Scored | null => {
  let best: { line: Scored; gain: number } | null = null;
  for (const line of left) {
    const gain = gainOf(line, told, weights);
    if (best === null || gain > best.gain) best = { line, gain };
  }
  return best?.line ?? null;
};

/** The sides that lines take, the weightiest dispute's first. */
const sidesOf = (lines: readonly Scored[]): ReadonlySet<string> =>
  new Set(
    lines
      .flatMap(({ side }) => side ?? [])
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ key }) => key),
  );

/**
 * Chooses greedily by what each line adds: what two lines tell alike counts once. Then the sides of a quarrel that no
 * chosen line tells come in, one line each, while there is room for lines.
 */
const chosen = (lines: readonly Scored[], weights: Weights, { least, most, words, longer }: Size): Scored[] => {
  const wanted = lines.length >= longer ? least + 1 : least;
  const told = new Set<string>();
  const picked: Scored[] = [];
  let room = words;
  const fill = (left: Set<Scored>, fits: (next: Scored) => boolean): void => {
    while (picked.length < most) {
      const best = bestOf(left, told, weights);
      if (!best || !fits(best)) return;
      left.delete(best);
      if (tellsAgain(best, picked)) continue;
      picked.push(best);
      room -= best.words;
      for (const term of best.terms) told.add(term);
    }
  };
  fill(new Set(lines), (next) => picked.length < wanted || next.words <= room);
  for (const key of sidesOf(lines)) {
    const isUntold = (): boolean => !picked.some(({ side }) => side?.key === key);
    if (isUntold()) fill(new Set(lines.filter(({ side }) => side?.key === key)), isUntold);
  }
  return picked;
};

/** The lines of the summary in the article's order. `points` are the disputes that it should not be silent about. */
export const summaryLinesOf = (reading: Reading, length: Length, points: readonly Point[] = []): Line[] => {
  const weights = weightsOf(reading);
  const lines = linesOf(reading);
  const priors = priorsOf(reading, lines, points);
  const scored = lines.flatMap((line, order) => {
    const prior = priors[order];
    return prior ? [{ ...line, ...prior, terms: weights.termsOf(line.sentence) }] : [];
  });
  return chosen(scored, weights, sizes[length]).toSorted((a, b) => a.span.start - b.span.start);
};

/** The summary as draft parts, each a slice of one passage. */
export const summaryOf = (reading: Reading, length: Length, points: readonly Point[] = []): DraftPart[] =>
  summaryLinesOf(reading, length, points).map(({ sentence, span }) => ({
    part: "summary",
    said: {
      text: null,
      claims: [{ passageId: sentence.passage.id, words: reading.article.text.slice(span.start, span.end) }],
    },
  }));
