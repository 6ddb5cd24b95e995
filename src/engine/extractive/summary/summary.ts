import type { DraftPart } from "#brief/draft.ts";
import type { Length } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Prior, priorsOf } from "./prior.ts";
import { type Weights, weightsOf } from "./weigh.ts";

type Point = DraftPart & { part: "point" };

/**
 * Lines of a summary: `least` of them, and more while there is room for their words; one more in a long article. Where
 * parties quarrel `opening` lines say what about, each side has one, and there is more room for what else is new.
 */
type Size = { opening: number; least: number; most: number; words: number; contested: number };

const sizes: Readonly<Record<Length, Size>> = {
  short: { opening: 1, least: 3, most: 3, words: 60, contested: 90 },
  standard: { opening: 2, least: 3, most: 6, words: 80, contested: 160 },
  long: { opening: 5, least: 6, most: 10, words: 210, contested: 280 },
};

const longArticle = 45;
/** Where so many lines are left, those that tell again are dropped all at once: one by one would take the square of them. */
const manyLines = 500;

/** A term that an earlier line has told counts this much of its weight. */
const toldAlready = 0.3;
/** Longer lines bring more and take more room; a little less than proportional, so that the shortest do not win. */
const roomOf = (words: number): number => (words + 3) ** 1.05;

type Scored = Line & Prior & { order: number; terms: ReadonlySet<string> };

const gainOf = ({ terms, prior, place, words }: Scored, told: ReadonlySet<string>, weights: Weights): number => {
  let sum = 0;
  for (const term of terms) sum += weights.of(term) * (told.has(term) ? toldAlready : 1);
  return (sum * prior * place) / roomOf(words);
};

/** Lines that share this much of all their terms tell the same. */
const alike = 0.45;

const tellsAgain = ({ terms }: Scored, picked: readonly Scored[]): boolean =>
  picked.some((other) => {
    let shared = 0;
    for (const term of terms) if (other.terms.has(term)) shared += 1;
    return shared > alike * (terms.size + other.terms.size - shared);
  });

type Gain = (line: Scored) => number;

const bestOf = (left: ReadonlySet<Scored>, gain: Gain): Scored | null => {
  let best: { line: Scored; gain: number } | null = null;
  for (const line of left) {
    const own = gain(line);
    if (best === null || own > best.gain) best = { line, gain: own };
  }
  return best?.line ?? null;
};

/** How much of a line no other has told, the more where it stands far from all that is chosen. */
const newsOf = (
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
const shows: Gain = ({ prior, place, quotes, words }) => (prior * place * (quotes ? 1.5 : 1)) / roomOf(words) ** 0.25;

/**
 * Chooses greedily by what each line adds: what two lines tell alike counts once. Where parties quarrel each side has a
 * line of its own, and the last one goes to a part of the article that no other line comes from.
 */
const chosen = (lines: readonly Scored[], weights: Weights, size: Size): Scored[] => {
  const { opening, least, most } = size;
  const sides = new Set(lines.flatMap(({ side }) => side ?? []));
  const isContested = sides.size > 1;
  const told = new Set<string>();
  const picked: Scored[] = [];
  const adds: Gain = (line) => gainOf(line, told, weights);
  const fill = (left: Set<Scored>, fits: (next: Scored) => boolean, gain = adds): void => {
    while (picked.length < most) {
      const best = bestOf(left, gain);
      if (!best || !fits(best)) return;
      left.delete(best);
      if (tellsAgain(best, picked)) {
        if (left.size > manyLines) for (const line of left) if (tellsAgain(line, picked)) left.delete(line);
        continue;
      }
      picked.push(best);
      for (const term of best.terms) told.add(term);
    }
  };
  const wanted = (isContested ? opening : least) + (lines.length >= longArticle ? 1 : 0);
  const hasRoom = (next: Scored, words: number): boolean =>
    picked.reduce((sum, line) => sum + line.words, next.words) <= words;
  fill(new Set(lines), (next) => picked.length < wanted || (!isContested && hasRoom(next, size.words)));
  if (!isContested) return picked;
  const isTold = ({ side }: Scored): boolean => side !== null && picked.some((line) => line.side === side);
  for (const side of sides) {
    fill(new Set(lines.filter((line) => line.side === side)), (next) => !isTold(next), shows);
  }
  fill(
    new Set(lines.filter((line) => !isTold(line))),
    (next) => hasRoom(next, size.contested),
    (line) => newsOf(line, picked, told, lines.length),
  );
  return picked;
};

/** The lines of the summary in the article's order. `points` are the disputes that it should not be silent about. */
export const summaryLinesOf = (reading: Reading, length: Length, points: readonly Point[] = []): Line[] => {
  const weights = weightsOf(reading);
  const lines = linesOf(reading);
  const priors = priorsOf(reading, lines, points);
  const scored = lines.flatMap((line, order) => {
    const prior = priors[order];
    return prior ? [{ ...line, ...prior, order, terms: weights.termsOf(line.sentence) }] : [];
  });
  return chosen(scored, weights, sizes[length]).toSorted((a, b) => a.span.start - b.span.start);
};

const mostQuotes = 2;

/** Somebody's own words of which no line tells: in a language without cues a summary has no other way to give a side. */
const quotesBeside = ({ attributions, sentences }: Reading, lines: readonly Line[]): Line[] =>
  attributions
    .flatMap(({ sentence: index, content: [span] }) => {
      const sentence = sentences[index];
      const isWhole = sentence && span && span.end <= sentence.passage.end;
      return isWhole && !lines.some((line) => line.sentence === sentence) ? [{ sentence, span }] : [];
    })
    .slice(0, mostQuotes);

/** The summary as draft parts, each a slice of one passage. */
export const summaryOf = (reading: Reading, length: Length, points: readonly Point[] = []): DraftPart[] => {
  const lines = summaryLinesOf(reading, length, points);
  const all = reading.cues ? lines : [...lines, ...quotesBeside(reading, lines)];
  return all
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ sentence, span }) => ({
      part: "summary",
      said: {
        text: null,
        claims: [{ passageId: sentence.passage.id, words: reading.article.text.slice(span.start, span.end) }],
      },
    }));
};
