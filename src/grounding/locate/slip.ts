import type { Dictionary, Matching } from "#language/matching.ts";
import type { NumberWords } from "#language/numbers.ts";
import type { ClaimToken } from "./claim.ts";
import type { Token } from "./tokens.ts";

/** A difference that changes nothing. `counts` when it is a word's, of which a repaired claim may hold two. */
export type Slip = { what: string; counts: boolean; kind?: "left out" | "added" };

export type SlipContext = {
  claim: readonly ClaimToken[];
  text: readonly Token[];
  /** What the tokens of claim and text are places in. */
  claimed: string;
  folded: string;
  matching: Matching;
  numbers: NumberWords;
  dictionary(): Dictionary;
  /** Whether a token of the text is a name, or may be one. */
  isName(token: Token): boolean;
  /** Whether a word stands in the article in lower case. */
  isElsewhere(word: string): boolean;
  /** Whether a name in brackets was named before a token of the text. */
  isNamedBefore(name: string, at: number): boolean;
};

/** A slip and how many tokens of claim and text it explains; no slip where they are the same. */
export type Step = { slip: Slip | null; claim: number; text: number };
export const step = (what: string, claim: number, text: number, counts = true): Step => ({
  slip: { what, counts },
  claim,
  text,
});

/** How tokens are shown in what was repaired. */
export const rawOf = (tokens: readonly Token[]): string => tokens.map(({ raw }) => raw).join(" ");
