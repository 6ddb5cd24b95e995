import type { Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import { type Alignment, alignAround, type Costs } from "./align.ts";
import type { Piece } from "./claim.ts";
import { judgeOf, type Placed, type Refused } from "./judge.ts";
import { candidatePlaces } from "./seeds.ts";
import { isNear } from "./typo.ts";
import type { WordIndex } from "./wordindex.ts";

export type Matcher = {
  /** Where the piece stands with the fewest slips: the first such place, one that begins in the tokens `within` before any other. */
  place(piece: Piece, within: Span | undefined): Placed | Refused;
  /** The first place that begins at or behind a token, and not behind `latest`. */
  placeAfter(piece: Piece, from: number, latest: number | null): Placed | Refused;
};

/** How many tokens a claim may be out of step with the article. */
const reach = 8;
/** An alignment dearer than this is no quotation of the place. */
const dearest = 14;
/** Runs of the right words that say something else: after so many the claim is given up. */
const mostTries = 50;

/** A passage longer than this is no help in looking for a claim. */
const widest = 100;

const nowhere: Refused = { reason: "quote-not-found", near: null };

export const matcherOf = (index: WordIndex, folded: string, cues: Cues | null): Matcher => {
  const { tokens } = index;
  const judge = judgeOf(index, folded, cues);

  const costsOf = (piece: Piece): Costs => {
    const isLight = (key: string | undefined): boolean =>
      key !== undefined && cues !== null && (cues.matching.articles.has(key) || cues.matching.linkers.has(key));
    return {
      text: (at) => (isLight(tokens[at]?.key) ? 1 : 2),
      claim: (at) => (isLight(piece.tokens[at]?.key) ? 1 : 2),
      pair: (claim, text) => {
        const a = piece.tokens[claim]?.key ?? "";
        const b = tokens[text]?.key ?? "";
        if (a === b) return 0;
        if (piece.tokens[claim]?.bracket) return cues?.matching.pronouns.has(b) ? 1 : 3;
        return isNear(a, b) ? 1 : 2;
      },
    };
  };

  /** Runs of exactly the piece's words. */
  const runFrom = (piece: Piece, from: number, latest: number): Placed | Refused => {
    let refused: Refused | null = null;
    let placed: Placed | null = null;
    let tries = 0;
    const keys = piece.tokens.map(({ key }) => key);
    index.findRun(keys, from, (at) => {
      tries += 1;
      if (at > latest || tries > mostTries) return true;
      const result = judge(piece, { from: at, to: at + keys.length, hunks: [], cost: 0 });
      if ("reason" in result) refused ??= result;
      else placed = result;
      return placed !== null;
    });
    return placed ?? refused ?? nowhere;
  };

  const alike = (piece: Piece, { hunks }: Alignment): boolean => {
    const changed = hunks.reduce((sum, { c0, c1 }) => sum + c1 - c0, 0);
    return piece.tokens.length - changed >= piece.tokens.length / 2;
  };

  const nearRuns = (piece: Piece, places: readonly number[], prefers: (at: Placed) => boolean): Placed | Refused => {
    let best: Placed | null = null;
    let refused: Refused | null = null;
    let cheapest = Number.POSITIVE_INFINITY;
    const costs = costsOf(piece);
    const isBetter = (placed: Placed): boolean => {
      if (!best) return true;
      if (prefers(placed) !== prefers(best)) return prefers(placed);
      return placed.counted < best.counted || (placed.counted === best.counted && placed.from < best.from);
    };
    for (const place of places) {
      const alignment = alignAround(piece.tokens.length, tokens.length, place, reach, dearest, costs);
      if (!alignment || alignment.to <= alignment.from || !alike(piece, alignment)) continue;
      const result = judge(piece, alignment);
      if (!("reason" in result)) {
        if (isBetter(result)) best = result;
      } else if (alignment.cost < cheapest) {
        refused = result;
        cheapest = alignment.cost;
      }
    }
    return best ?? refused ?? nowhere;
  };

  const isTooLong = (piece: Piece): boolean => piece.tokens.length > tokens.length + 64;

  /** Where to look for the piece in some tokens, close enough together to miss nothing. */
  const everyPlace = (from: number, to: number): number[] =>
    Array.from({ length: Math.ceil(Math.max(0, to - from) / reach) + 1 }, (_, step) => from + step * reach);

  return {
    place: (piece, within) => {
      if (isTooLong(piece)) return nowhere;
      const inside = within ? runFrom(piece, within.start, within.end - 1) : nowhere;
      if (!("reason" in inside)) return inside;
      const run = runFrom(piece, 0, tokens.length);
      if (!("reason" in run)) return run;
      const likely = within ? everyPlace(within.start, Math.min(within.end, within.start + widest)) : [];
      const isInside = ({ from }: Placed): boolean => within !== undefined && from >= within.start && from < within.end;
      const near = nearRuns(piece, [...likely, ...candidatePlaces(piece.tokens, index, reach)], isInside);
      return "reason" in near && run.near ? run : near;
    },
    placeAfter: (piece, from, latest) => {
      if (isTooLong(piece)) return nowhere;
      const run = runFrom(piece, from, latest ?? tokens.length);
      if (!("reason" in run)) return run;
      const places =
        latest === null
          ? candidatePlaces(piece.tokens, index, reach).filter((place) => place >= from - reach)
          : everyPlace(from, latest);
      const near = nearRuns(piece, places, () => false);
      const isOutside = !("reason" in near) && (near.from < from || (latest !== null && near.from > latest));
      return isOutside ? nowhere : near;
    },
  };
};
