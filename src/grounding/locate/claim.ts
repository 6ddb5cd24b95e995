import type { Matching } from "#language/matching.ts";
import type { NumberWords } from "#language/numbers.ts";
import { isNumeric } from "./numbers.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What an editor put in square brackets: `harmless` unless it negates, hedges, counts or tells who says so. */
export type Bracketed = { text: string; harmless: boolean; names: readonly string[] };
export type ClaimToken = Token & { bracket: Bracketed | null };

/** A stretch of the claim between its ellipses. */
export type Piece = { text: string; tokens: readonly ClaimToken[] };

const ellipsis = /\s*(?:[[(]\s*…\s*[\])]|(?:\.\s){2,}\.|…[.…]*)\s*/gu;
const mostPieces = 33;

/** The claim as it stands, cut at every ellipsis; null where there are more than anybody writes. A piece of more than `mostTokens` is not read on. */
export const piecesOf = (folded: string, matching: Matching | null, mostTokens: number): Piece[] | null => {
  const pieces = folded.split(ellipsis, mostPieces + 1);
  if (pieces.length > mostPieces) return null;
  return pieces
    .map((piece) => ({
      text: piece,
      tokens: tokensOf(piece, matching?.contraction ?? null, mostTokens).map((token) => ({ ...token, bracket: null })),
    }))
    .filter(({ tokens }) => tokens.length > 0);
};

const mostInBrackets = 6;
const mostBrackets = 50;
const bracketed = /\[([^[\]]{0,120})\]/gu;

/** "[T]he" is "The"; "[sic]" and "[ ]" are nothing. */
const lettersInBrackets = /\[(\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,3})\]/gu;
const withoutEditing = (folded: string, isOriginal: (bracket: string) => boolean): string =>
  folded
    .replace(lettersInBrackets, (whole, before, after) => (isOriginal(whole) ? whole : `${before ?? after}`))
    .replace(/\[\s*(?:sic\W*|)\s*\]\s?/giu, "");

/** Some brackets, and no more than an editor makes. */
export const hasBrackets = (folded: string): boolean => {
  let count = 0;
  for (let at = folded.indexOf("["); at !== -1 && count <= mostBrackets; at = folded.indexOf("[", at + 1)) count += 1;
  return count > 0 && count <= mostBrackets;
};

const bracketOf = (text: string, matching: Matching, numbers: NumberWords): Bracketed => {
  const { negations, negatingVerbs, hedges, conditions, causes, quantities, saying } = matching.guards;
  const tokens = tokensOf(text, matching.contraction);
  const isHarmful = (token: Token): boolean =>
    [negations, negatingVerbs, hedges, conditions, causes, quantities].some((guard) => guard.has(token.key)) ||
    isNumeric(token, numbers) ||
    saying(token.key);
  const names = tokens.filter(({ raw, key }, at) => /\p{Lu}/u.test(raw) && !(at === 0 && matching.smallWords.has(key)));
  return {
    text,
    harmless: tokens.length <= mostInBrackets && !tokens.some(isHarmful),
    names: names.map(({ key }) => key),
  };
};

/**
 * The claim with each bracketed insertion as one token; brackets that the article has itself (`isOriginal`) are its words.
 * Of letters in brackets nobody can tell: they are taken for the article's own only with `keepsLetters`.
 */
export const bracketedPieces = (
  folded: string,
  matching: Matching,
  numbers: NumberWords,
  isOriginal: (bracket: string) => boolean,
  keepsLetters: boolean,
): Piece[] | null => {
  const plain = withoutEditing(folded, (bracket) => keepsLetters && isOriginal(bracket));
  const parts = plain.split(ellipsis, mostPieces + 1);
  if (parts.length > mostPieces) return null;
  return parts
    .map((part) => ({ text: part, tokens: tokensWithBrackets(part, matching, numbers, isOriginal) }))
    .filter(({ tokens }) => tokens.length > 0);
};

const tokensWithBrackets = (
  piece: string,
  matching: Matching,
  numbers: NumberWords,
  isOriginal: (bracket: string) => boolean,
): ClaimToken[] => {
  const tokens: ClaimToken[] = [];
  let from = 0;
  const take = (to: number): void => {
    for (const token of tokensOf(piece.slice(from, to), matching.contraction)) {
      tokens.push({
        ...token,
        start: token.start + from,
        end: token.end + from,
        bracket: null,
      });
    }
  };
  for (const match of piece.matchAll(bracketed)) {
    if (isOriginal(match[0])) continue;
    take(match.index);
    const text = match[1] ?? "";
    const end = match.index + match[0].length;
    const bracket: ClaimToken = {
      raw: match[0],
      key: "[]",
      kind: "sign",
      start: match.index,
      end,
      bracket: bracketOf(text, matching, numbers),
    };
    tokens.push(bracket);
    from = end;
    if (/^'?s(?![\p{L}\p{N}])/u.test(piece.slice(end, end + 3))) {
      from += piece.charAt(end) === "'" ? 2 : 1;
      tokens.push({ ...bracket, raw: "'s", key: "'s", kind: "word", start: end, end: from, bracket: null });
    }
  }
  take(piece.length);
  return tokens;
};
