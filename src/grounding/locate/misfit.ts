import type { Reason } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Alignment } from "./align.ts";
import { isBoundary } from "./boundary.ts";
import type { ClaimToken, Piece } from "./claim.ts";
import { opensSentence, type Token } from "./tokens.ts";

/** Whether words that are the same but for case, marks and their edges say something else all the same, and why. */
export const misfitOf = (
  piece: Piece,
  alignment: Alignment,
  tokens: readonly Token[],
  folded: string,
  cues: Cues | null,
): Reason | null => {
  const start = tokens[alignment.from]?.start ?? 0;
  const end = tokens[alignment.to - 1]?.end ?? 0;
  if (!isBoundary(folded, start) || !isBoundary(folded, end)) return brokenAt(folded, start, end);
  const isOneCase = !/\p{Lu}/u.test(piece.text) || !/\p{Ll}/u.test(piece.text);
  for (const [c, t, follows] of samePairs(piece, alignment)) {
    const claimed = piece.tokens[c];
    const original = tokens[t];
    if (!claimed || !original) continue;
    const isCased = claimed.raw !== original.raw && !isOneCase;
    if (isCased && !mayChangeCase(claimed, original, startsSentence(piece, c, folded, original), cues)) {
      return "name-swapped";
    }
    if (follows && asks(piece.text, piece.tokens, c) !== asks(folded, tokens, t)) return "quote-not-found";
  }
  const after = folded.slice(end, tokens[alignment.to]?.start ?? folded.length);
  return endsOtherwise(piece, after) ? "quote-not-found" : null;
};

/** The claim cuts a figure from its unit or decimals, or "can" out of "can't". */
const brokenAt = (folded: string, start: number, end: number): Reason => {
  const edges = folded.slice(Math.max(0, start - 1), start + 1) + folded.slice(end - 1, end + 1);
  return /\p{N}/u.test(edges) ? "number-swapped" : "negation-lost";
};

/** The tokens of claim and text that are the same, outside the hunks; `follows` where the pair before is the same too. */
function* samePairs(piece: Piece, { from, to, hunks }: Alignment): Generator<readonly [number, number, boolean]> {
  const ends = [...hunks, { c0: piece.tokens.length, c1: 0, t0: to, t1: 0 }];
  let c = 0;
  let t = from;
  for (const hunk of ends) {
    const first = c;
    for (; c < hunk.c0; c += 1, t += 1) yield [c, t, c > first];
    c = hunk.c1;
    t = hunk.t1;
  }
}

const startsSentence = (piece: Piece, c: number, folded: string, original: Token): boolean => {
  const claimed = piece.tokens[c];
  return c === 0 || opensSentence(folded, original) || (claimed !== undefined && opensSentence(piece.text, claimed));
};

const caseOf = (raw: string): "lower" | "title" | "other" => {
  if (!/\p{Lu}/u.test(raw)) return "lower";
  return /^\p{Lu}\P{Lu}*$/u.test(raw) ? "title" : "other";
};

/** A capital at the start of a sentence is nothing; elsewhere it may make "us" "US". */
const mayChangeCase = (claimed: ClaimToken, original: Token, isStart: boolean, cues: Cues | null): boolean => {
  const isSmall = caseOf(claimed.raw) !== "other" && caseOf(original.raw) !== "other";
  return (isStart && isSmall) || (cues !== null && !cues.matching.capitalMatters.has(claimed.key));
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
