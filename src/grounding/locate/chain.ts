import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import type { Piece } from "./claim.ts";
import type { Placed, Refused } from "./judge.ts";
import type { Matcher } from "./match.ts";

/** How many places of the first piece are tried. */
const mostTries = 40;
/** An ellipsis hides no more tokens than a long sentence has. */
const widestGap = 100;

/** What an ellipsis between two places hides that it must not, or null. */
type Hidden = (before: Placed, after: Placed) => Reason | null;

/**
 * The places of a claim's pieces, each behind the one before with nothing hidden between them that must not be; the first such
 * places, those that begin in the tokens `within` before any other.
 */
export const chainOf = (
  pieces: readonly Piece[],
  within: Span | undefined,
  matcher: Matcher,
  hidden: Hidden,
): readonly Placed[] | Refused => {
  const [head, ...tail] = pieces;
  if (!head) return { reason: "quote-not-found", near: null };
  const inside = within ? firstChain(head, tail, within, matcher, hidden) : null;
  if (inside && !("reason" in inside)) return inside;
  return firstChain(head, tail, { start: 0, end: Number.POSITIVE_INFINITY }, matcher, hidden);
};

const firstChain = (
  head: Piece,
  tail: readonly Piece[],
  { start, end }: Span,
  matcher: Matcher,
  hidden: Hidden,
): readonly Placed[] | Refused => {
  let refused: Refused | null = null;
  let from = start;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const first = matcher.placeAfter(head, from, null);
    if ("reason" in first || first.from >= end) {
      return refused ?? ("reason" in first ? first : { reason: "quote-not-found", near: null });
    }
    const chain = chainFrom(first, tail, matcher, hidden);
    if (!("reason" in chain)) return chain;
    refused ??= chain;
    from = first.from + 1;
  }
  return refused ?? { reason: "quote-not-found", near: null };
};

const chainFrom = (
  first: Placed,
  tail: readonly Piece[],
  matcher: Matcher,
  hidden: Hidden,
): readonly Placed[] | Refused => {
  const near = { from: first.from, to: first.to };
  const chain = [first];
  let last = first;
  for (const piece of tail) {
    const next = matcher.placeAfter(piece, last.to, last.to + widestGap);
    if ("reason" in next) return { reason: next.reason === "quote-not-found" ? "merged" : next.reason, near };
    const reason = hidden(last, next);
    if (reason) return { reason, near };
    chain.push(next);
    last = next;
  }
  return chain;
};
