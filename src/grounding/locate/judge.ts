import type { Reason } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Dictionary } from "#language/matching.ts";
import type { Alignment, Hunk } from "./align.ts";
import type { Piece } from "./claim.ts";
import { lazily } from "./lazily.ts";
import { misfitOf } from "./misfit.ts";
import { overNumbers } from "./number-slips.ts";
import { gravest, reasonOf } from "./reasons.ts";
import type { Slip, SlipContext } from "./slip.ts";
import { slipsIn } from "./slips.ts";
import { opensSentence, type Token } from "./tokens.ts";
import type { WordIndex } from "./wordindex.ts";

/** A piece of a claim and the article's tokens that it repeats. `counted`: how many of its slips are words'. */
export type Placed = { from: number; to: number; slips: readonly string[]; counted: number };
/** Why a piece is nowhere, and the tokens that come closest. */
export type Refused = { reason: Reason; near: { from: number; to: number } | null };

/** How many words may slip before a claim is somebody's own wording. */
const mostSlips = 2;
/** More differences than this have no single reason. */
const mostReasons = 4;
const edgeWords = 6;

/** Makes what judges whether an alignment of a claim with the article is a quotation with slips, or says something else. */
export const judgeOf = (index: WordIndex, folded: string, cues: Cues | null) => {
  const { tokens } = index;
  const dictionary = lazily((): Dictionary => cues?.matching.dictionary() ?? { knows: () => false });

  const isName = (token: Token, { matching }: Cues): boolean => {
    const { raw, key } = token;
    if (!/\p{Lu}/u.test(raw)) return false;
    if (/.\p{Lu}/u.test(raw) || !opensSentence(folded, token)) return true;
    return !(index.hasLower(key) || matching.smallWords.has(key) || dictionary().knows(key));
  };

  const contextOf = (piece: Piece, of: Cues): SlipContext => ({
    claim: piece.tokens,
    text: tokens,
    claimed: piece.text,
    folded,
    matching: of.matching,
    numbers: of.numbers,
    dictionary,
    isName: (token) => isName(token, of),
    isElsewhere: index.hasLower,
    isNamedBefore: (name, at) =>
      index.places(name).some((place) => place < at && /\p{Lu}/u.test(tokens[place]?.raw ?? "")),
  });

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

  const readSlips = (piece: Piece, alignment: Alignment, of: Cues): { slips: Slip[]; reasons: Reason[] } => {
    const context = contextOf(piece, of);
    const slips: Slip[] = [];
    const reasons: Reason[] = [];
    const refuse = (claimed: readonly Token[], original: readonly Token[]): void => {
      const difference = { claimed, original, claimText: piece.text, text: folded };
      reasons.push(reasonOf(difference, of.matching.guards, of.numbers));
    };
    const skipped = skippedAtEdge(piece, alignment);
    if (skipped) refuse([], skipped);
    for (const hunk of overNumbers(alignment.hunks, context, alignment.from, alignment.to)) {
      const found = slipsIn(hunk, context);
      if (found) slips.push(...found);
      else refuse(piece.tokens.slice(hunk.c0, hunk.c1), tokens.slice(hunk.t0, hunk.t1));
    }
    return { slips, reasons };
  };

  return (piece: Piece, alignment: Alignment): Placed | Refused => {
    const near = { from: alignment.from, to: alignment.to };
    const misfit = misfitOf(piece, alignment, tokens, folded, cues);
    if (misfit) return { reason: misfit, near };
    if (alignment.hunks.length === 0) return { ...near, slips: ["punctuation, case or short forms"], counted: 0 };
    if (!cues) return { reason: "no-cues-for-language", near };
    const { slips, reasons } = readSlips(piece, alignment, cues);
    if (reasons.length > 0)
      return { reason: reasons.length > mostReasons ? "quote-not-found" : gravest(reasons), near };
    const counted = slips.filter(({ counts }) => counts).length;
    if (counted > mostSlips) return { reason: "quote-not-found", near };
    return { ...near, slips: slips.map(({ what }) => what), counted };
  };
};
