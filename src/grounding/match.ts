import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Dictionary } from "#language/matching.ts";
import { type Alignment, alignAround, type Costs, type Hunk } from "./align.ts";
import { isBoundary } from "./boundary.ts";
import type { Piece } from "./claim.ts";
import { gravest, reasonOf } from "./reasons.ts";
import { candidatePlaces } from "./seeds.ts";
import { overNumbers, type Slip, type SlipContext, slipsIn } from "./slips.ts";
import { opensSentence, type Token } from "./tokens.ts";
import { isNear } from "./typo.ts";
import type { WordIndex } from "./wordindex.ts";

/** A piece of a claim and the article's tokens that it repeats. */
export type Placed = { from: number; to: number; slips: readonly string[]; counted: number };
/** Why a piece is nowhere, and the tokens that come closest. */
export type Refused = { reason: Reason; near: { from: number; to: number } | null };

export type Matcher = {
  /** Where the piece stands with the fewest slips: the first such place, one inside `within` before any other. */
  place(piece: Piece, within: Span | undefined): Placed | Refused;
  /** The first place that begins at or behind a token, and not behind `latest`. */
  placeAfter(piece: Piece, from: number, latest: number | null): Placed | Refused;
};

/** How many words may slip before a claim is somebody's own wording. */
const mostSlips = 2;
const reach = 8;
const dearest = 14;
const edgeWords = 6;

const nowhere: Refused = { reason: "quote-not-found", near: null };

export const matcherOf = (index: WordIndex, folded: string, cues: Cues | null): Matcher => {
  const { tokens } = index;
  let dictionary: Dictionary | null = null;
  const dictionaryOf = (of: Cues): Dictionary => {
    dictionary ??= of.matching.dictionary();
    return dictionary;
  };

  const isName = (of: Cues, token: Token): boolean => {
    const { raw, key } = token;
    if (!/\p{Lu}/u.test(raw)) return false;
    if (/.\p{Lu}/u.test(raw)) return true;
    if (!opensSentence(folded, token)) return true;
    return !(index.hasLower(key) || of.matching.smallWords.has(key) || dictionaryOf(of).knows(key));
  };

  const contextOf = (piece: Piece, of: Cues): SlipContext => ({
    claim: piece.tokens,
    text: tokens,
    claimed: piece.text,
    folded,
    matching: of.matching,
    numbers: of.numbers,
    dictionary: () => dictionaryOf(of),
    isName: (token) => isName(of, token),
    isElsewhere: index.hasLower,
    isNamedBefore: (name, at) =>
      index.places(name).some((place) => place < at && /\p{Lu}/u.test(tokens[place]?.raw ?? "")),
  });

  const costsOf = (piece: Piece): Costs => {
    const isLight = (key: string): boolean =>
      cues !== null && (cues.matching.articles.has(key) || cues.matching.linkers.has(key));
    return {
      text: (at) => (isLight(tokens[at]?.key ?? "") ? 1 : 2),
      claim: (at) => (isLight(piece.tokens[at]?.key ?? "") ? 1 : 2),
      pair: (claim, text) => {
        const a = piece.tokens[claim]?.key ?? "";
        const b = tokens[text]?.key ?? "";
        if (a === b) return 0;
        if (piece.tokens[claim]?.bracket) return cues?.matching.pronouns.has(b) ? 1 : 3;
        return isNear(a, b) ? 1 : 2;
      },
    };
  };

  /** Whether what is the same but for case, marks and word edges says the same. */
  const misfit = (piece: Piece, { from, to, hunks }: Alignment): Reason | null => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    if (!isBoundary(folded, start) || !isBoundary(folded, end)) {
      return /\p{N}/u.test(folded.slice(Math.max(0, start - 1), start + 1) + folded.slice(end - 1, end + 1))
        ? "number-swapped"
        : "negation-lost";
    }
    const oneCase = !/\p{Lu}/u.test(piece.text) || !/\p{Ll}/u.test(piece.text);
    let c = 0;
    let t = from;
    for (const hunk of [...hunks, { c0: piece.tokens.length, c1: 0, t0: to, t1: 0 }]) {
      for (let first = true; c < hunk.c0; c += 1, t += 1, first = false) {
        const claimed = piece.tokens[c];
        const original = tokens[t];
        if (!claimed || !original) continue;
        if (
          claimed.raw !== original.raw &&
          !oneCase &&
          !mayChangeCase(
            claimed.raw,
            original.raw,
            claimed.key,
            c === 0 || opensSentence(piece.text, claimed) || opensSentence(folded, original),
            cues,
          )
        )
          return "name-swapped";
        if (!first && asks(piece.text, piece.tokens, c) !== asks(folded, tokens, t)) return "quote-not-found";
      }
      c = hunk.c1;
      t = hunk.t1;
    }
    return endsOtherwise(piece, folded.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? folded.length))
      ? "quote-not-found"
      : null;
  };

  /**
   * "The Exchange" is not "the" added to "Exchange" where "the Stock Exchange" stands: the words between, or null when a word
   * that the claim adds at its edge does not stand near by.
   */
  const skippedAtEdge = (piece: Piece, { from, to, hunks }: Alignment): readonly Token[] | null => {
    const added = (hunk: Hunk | undefined): readonly string[] =>
      hunk && hunk.t0 === hunk.t1 ? piece.tokens.slice(hunk.c0, hunk.c1).map(({ key }) => key) : [];
    const head = hunks[0]?.c0 === 0 ? added(hunks[0]) : [];
    const tail = hunks.at(-1)?.c1 === piece.tokens.length ? added(hunks.at(-1)) : [];
    for (let far = 2; far <= edgeWords; far += 1) {
      if (head.includes(tokens[from - far]?.key ?? "")) return tokens.slice(from - far + 1, from);
      if (tail.includes(tokens[to + far - 1]?.key ?? "")) return tokens.slice(to, to + far - 1);
    }
    return null;
  };

  const judged = (piece: Piece, alignment: Alignment): Placed | Refused => {
    const near = { from: alignment.from, to: alignment.to };
    const reason = misfit(piece, alignment);
    if (reason) return { reason, near };
    if (alignment.hunks.length === 0) return { ...near, slips: ["punctuation, case or short forms"], counted: 0 };
    if (!cues) return { reason: "no-cues-for-language", near };
    const context = contextOf(piece, cues);
    const slips: Slip[] = [];
    const reasons: Reason[] = [];
    const skipped = skippedAtEdge(piece, alignment);
    if (skipped)
      reasons.push(
        reasonOf(
          { claimed: [], original: skipped, claimText: piece.text, text: folded },
          cues.matching.guards,
          cues.numbers,
        ),
      );
    for (const hunk of overNumbers(alignment.hunks, context, alignment.from, alignment.to)) {
      const found = slipsIn(hunk, context);
      if (found) slips.push(...found);
      else {
        const difference = {
          claimed: piece.tokens.slice(hunk.c0, hunk.c1),
          original: tokens.slice(hunk.t0, hunk.t1),
          claimText: piece.text,
          text: folded,
        };
        reasons.push(reasonOf(difference, cues.matching.guards, cues.numbers));
      }
    }
    const counted = slips.filter(({ counts }) => counts).length;
    if (reasons.length > 0) return { reason: reasons.length > 4 ? "quote-not-found" : gravest(reasons), near };
    return counted > mostSlips
      ? { reason: "quote-not-found", near }
      : { ...near, slips: slips.map(({ what }) => what), counted };
  };

  /** Runs of exactly the piece's words. */
  const runFrom = (piece: Piece, from: number, latest: number): Placed | Refused => {
    let refused: Refused | null = null;
    let placed: Placed | null = null;
    const keys = piece.tokens.map(({ key }) => key);
    index.findRun(keys, from, (at) => {
      if (at > latest) return true;
      const result = judged(piece, { from: at, to: at + keys.length, hunks: [], cost: 0 });
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
      const result = judged(piece, alignment);
      if (!("reason" in result)) {
        if (isBetter(result)) best = result;
      } else if (alignment.cost < cheapest) {
        refused = result;
        cheapest = alignment.cost;
      }
    }
    return best ?? refused ?? nowhere;
  };

  const tooLong = (piece: Piece): boolean => piece.tokens.length > tokens.length + 64;

  return {
    place: (piece, within) => {
      if (tooLong(piece)) return nowhere;
      const isInside = ({ from }: { from: number }): boolean =>
        within !== undefined && (tokens[from]?.start ?? -1) >= within.start && (tokens[from]?.start ?? 0) < within.end;
      const first = within ? tokenAt(tokens, within.start) : 0;
      const inside = within ? runFrom(piece, first, tokenAt(tokens, within.end) - 1) : nowhere;
      if (!("reason" in inside)) return inside;
      const run = runFrom(piece, 0, tokens.length);
      if (!("reason" in run)) return run;
      const near = nearRuns(piece, candidatePlaces(piece.tokens, index, reach), isInside);
      return "reason" in near && run.near ? run : near;
    },
    placeAfter: (piece, from, latest) => {
      if (tooLong(piece)) return nowhere;
      const run = runFrom(piece, from, latest ?? tokens.length);
      if (!("reason" in run)) return run;
      const places =
        latest === null
          ? candidatePlaces(piece.tokens, index, reach).filter((place) => place >= from - reach)
          : Array.from({ length: Math.ceil((latest - from) / reach) + 1 }, (_, step) => from + step * reach);
      const near = nearRuns(piece, places, () => false);
      const isLate = !("reason" in near) && (near.from < from || (latest !== null && near.from > latest));
      return isLate ? nowhere : near;
    },
  };
};

/** The first token at or behind an offset of the folded text. */
const tokenAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const caseOf = (raw: string): "lower" | "title" | "other" => {
  if (!/\p{Lu}/u.test(raw)) return "lower";
  return /^\P{Lu}*\p{Lu}\P{Lu}*$/u.test(raw) && (raw.length === 1 || /^\p{Lu}/u.test(raw)) ? "title" : "other";
};

/** A capital at the start of a sentence is nothing; elsewhere it may make "us" "US". */
const mayChangeCase = (
  claimed: string,
  original: string,
  key: string,
  isStart: boolean,
  cues: Cues | null,
): boolean => {
  const isSmall = caseOf(claimed) !== "other" && caseOf(original) !== "other";
  return (isStart && isSmall) || (cues !== null && !cues.matching.capitalMatters.has(key));
};

/** Whether a question mark stands before a token. */
const asks = (text: string, tokens: readonly Token[], at: number): boolean =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes("?");

/** "He knew." is not "He knew?"; a claim without a mark at its end is a fragment and says nothing of it. */
const endsOtherwise = (piece: Piece, after: string): boolean => {
  const tail = piece.text.slice(piece.tokens.at(-1)?.end ?? 0);
  if (tail.includes("?")) return !after.includes("?");
  return /[.!]/.test(tail) && /^[^.!\p{L}]*\?/u.test(after);
};
