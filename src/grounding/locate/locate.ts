import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import { isBoundary } from "./boundary.ts";
import { chainOf } from "./chain.ts";
import { bracketedPieces, type ClaimToken, hasBrackets, type Piece, piecesOf } from "./claim.ts";
import { type Folded, foldOf } from "./fold.ts";
import { hiddenIn } from "./gap.ts";
import type { Placed, Refused } from "./judge.ts";
import { lazily } from "./lazily.ts";
import { matcherOf } from "./match.ts";
import { gravest } from "./reasons.ts";
import { findAccepted, firstNotBelow } from "./search.ts";
import { tokensOf } from "./tokens.ts";
import { type WordIndex, wordIndexOf } from "./wordindex.ts";

/**
 * Where claimed words stand in the article. `exact`: the same words; marks of quotation, white space, invisible characters and
 * Unicode forms apart. `repaired`: slips that change nothing, listed in `differences`. `rejected`: something that counts differs,
 * or the words are not there; `nearest` is then the slice that comes closest, if any does.
 */
type Located =
  | { outcome: "exact" | "repaired"; span: Span; differences: string[] }
  | { outcome: "rejected"; span: null; nearest: Span | null; reason: Reason };

export type Locator = {
  /** The first occurrence of the claim, one that begins inside `within` before any other. */
  locate(claim: string, within?: Span): Located;
};

const rejected = (reason: Reason, nearest: Span | null = null): Located => ({
  outcome: "rejected",
  span: null,
  nearest,
  reason,
});

const spanOf = ({ start, end }: Folded, from: number, to: number): Span => ({
  start: start[from] ?? 0,
  end: end[to - 1] ?? 0,
});

/** The first unit that came from the source at or behind an offset. */
const foldedAt = ({ start }: Folded, offset: number): number =>
  firstNotBelow(start.length, (unit) => start[unit] ?? 0, offset);

/** Editing may make a claim longer than what it quotes, but not by this. */
const slack = 2_000;

/** Makes what finds claims in one article. What it needs of the text is worked out once, when first needed. */
export const locatorOf = (text: string, cues: Cues | null): Locator => {
  const folded = lazily(() => foldOf(text));
  const index = lazily((): WordIndex => wordIndexOf(tokensOf(folded().text, cues?.matching.contraction ?? null)));
  const matcher = lazily(() => matcherOf(index(), folded().text, cues));

  const exactly = (body: string, within: Span | undefined): Span | null => {
    const article = folded();
    const isWhole = (at: number): boolean => isBoundary(article.text, at) && isBoundary(article.text, at + body.length);
    let at = -1;
    if (within) {
      const limit = foldedAt(article, within.end);
      at = findAccepted(
        article.text.slice(0, limit + body.length),
        body,
        foldedAt(article, within.start),
        (found) => found < limit && isWhole(found),
      );
    }
    if (at === -1) at = findAccepted(article.text, body, 0, isWhole);
    return at === -1 ? null : spanOf(article, at, at + body.length);
  };

  const sliceOf = (placed: { from: number; to: number }): Span => {
    const first = index().tokens[placed.from];
    const last = index().tokens[placed.to - 1];
    return spanOf(folded(), first?.start ?? 0, last?.end ?? 0);
  };

  const hiddenBetween = (before: Placed, after: Placed): Reason | null => {
    const hidden = { start: sliceOf(before).end, end: sliceOf(after).start };
    return hiddenIn(
      text.slice(hidden.start, hidden.end + 2),
      index().tokens.slice(before.to, after.from),
      cues?.matching.guards ?? null,
      cues?.sentences ?? null,
    );
  };

  const located = (placed: readonly Placed[], extra: readonly string[], body: string): Located => {
    const first = placed[0];
    const last = placed.at(-1);
    if (!first || !last) return rejected("quote-not-found");
    const span = withPunctuation(text, sliceOf({ from: first.from, to: last.to }), body);
    return { outcome: "repaired", span, differences: [...extra, ...placed.flatMap(({ slips }) => slips)] };
  };

  const tokensIn = ({ start, end }: Span): Span => ({
    start: index().firstFrom(foldedAt(folded(), start)),
    end: index().firstFrom(foldedAt(folded(), end)),
  });

  const placesOf = (pieces: readonly Piece[], within: Span | undefined): readonly Placed[] | Refused => {
    const whole = matcher().place(withoutGaps(pieces), within);
    if (!("reason" in whole)) return [whole];
    return pieces.length === 1 ? whole : chainOf(pieces, within, matcher(), hiddenBetween);
  };

  const repaired = (body: string, within: Span | undefined): Located => {
    const isOriginal = (bracket: string): boolean => folded().text.includes(bracket);
    const edited = (keepsLetters: boolean) => () =>
      cues && hasBrackets(body) ? bracketedPieces(body, cues.matching, cues.numbers, isOriginal, keepsLetters) : null;
    const readings = [
      () => piecesOf(body, cues?.matching ?? null, index().tokens.length + slack),
      edited(true),
      edited(false),
    ];
    const refusals: Refused[] = [];
    for (const read of readings) {
      const pieces = read();
      if (!pieces || pieces.length === 0) continue;
      const placed = placesOf(pieces, within && tokensIn(within));
      if (!("reason" in placed)) return located(placed, body.includes("…") ? ["ellipsis"] : [], body);
      refusals.push(placed);
    }
    const nearest = refusals.find(({ near }) => near !== null)?.near ?? null;
    return rejected(gravest(refusals.map(({ reason }) => reason)), nearest ? sliceOf(nearest) : null);
  };

  return {
    locate: (claim, within) => {
      const body = foldOf(claim).text.trim();
      if (!/[\p{L}\p{N}]/u.test(body)) return rejected("quote-not-found");
      const found = exactly(body, within);
      if (found) return { outcome: "exact", span: withQuotationMarks(text, found, claim), differences: [] };
      const isTooLong = body.length > 2 * folded().text.length + slack;
      return isTooLong ? rejected("quote-not-found") : repaired(body, within);
    },
  };
};

/** The article may have the ellipsis itself, or nothing in its place. */
const withoutGaps = (pieces: readonly Piece[]): Piece => {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const tokens: ClaimToken[] = [];
  let text = "";
  for (const piece of pieces) {
    for (const token of piece.tokens)
      tokens.push({ ...token, start: token.start + text.length, end: token.end + text.length });
    text += `${piece.text} … `;
  }
  return { text, tokens };
};

const closing = /[.,;:!?…)\]]/u;

/** A slice takes along the punctuation that the claim has there too. */
const withPunctuation = (text: string, { start, end }: Span, body: string): Span => {
  const tail = /[^\p{L}\p{N}\p{M}]*$/u.exec(body.slice(-12))?.[0] ?? "";
  let to = end;
  for (const character of tail) {
    if (!closing.test(character)) continue;
    if (text.charAt(to) !== character) break;
    to += 1;
  }
  return { start, end: to };
};

const quotation = /["'“”„‟‘’‚‛«»‹›]/u;

/** Marks of quotation around the slice belong to it where the claim has them on that side too. */
const withQuotationMarks = (text: string, { start, end }: Span, claim: string): Span => {
  const claimed = claim.trim();
  const left = quotation.test(claimed.charAt(0)) && quotation.test(text.charAt(start - 1));
  const right = quotation.test(claimed.charAt(claimed.length - 1)) && quotation.test(text.charAt(end));
  const isEnclosed = quotation.test(claimed.charAt(0)) && quotation.test(claimed.charAt(claimed.length - 1));
  if (isEnclosed && left !== right) return { start, end };
  return { start: left ? start - 1 : start, end: right ? end + 1 : end };
};
