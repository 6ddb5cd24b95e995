import type { Span } from "#brief/article.ts";
import type { Stance } from "#brief/brief.ts";
import type { Party } from "./party.ts";

/** One party's side on one thing, with the words that show it. */
export type Account = {
  party: Party;
  stance: Stance;
  sentence: number;
  shown: Span;
  /** Where the article comes to speak of it, if that is not where the shown words begin. */
  at?: number;
};

/** The side of whoever stands somewhere, as it bears on the thing in question. */
export const accountOf = (
  { party, sentence, shown }: Pick<Account, "party" | "sentence" | "shown">,
  stance: Stance,
): Account => ({ party, stance, sentence, shown });

/** A dispute as a search finds it. `claim` is the slice in question; an empty `disputed` is a claim with no reply. */
export type Found = {
  question: string;
  claim: Span;
  asserted: readonly Account[];
  disputed: readonly Account[];
  finding: Span | null;
  /** The finding bears the claim out. */
  agrees?: boolean;
  /** The finding leaves the claim open: "unproven". */
  leavesOpen?: boolean;
  weight: number;
};

/** One party's side against another's, where the article does not settle it. */
export const between = (
  about: Pick<Found, "question" | "claim" | "weight">,
  asserted: Account,
  disputed: Account,
): Found => ({ ...about, asserted: [asserted], disputed: [disputed], finding: null });
