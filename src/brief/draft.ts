import type { ActorKind, Answer, Reason, Stance } from "./brief.ts";

/** Words that an engine says stand in a passage; null where it does not say in which. Nobody has looked yet. */
export type Claim = { passageId: string | null; words: string };

/**
 * A line as an engine drafts it. `text: null` asks for the strict wording: our frame, where one is needed, and the article's slice.
 * `language` is that of `text`, the article's where it is left out; `translation` is the engine's own of the words it claims.
 * `cut`: the claimed words are pieces, cut as evidence; strictly, the whole sentences are shown. So it is with every line that has a `text`.
 */
export type Said = {
  text: string | null;
  claims: readonly Claim[];
  language?: string;
  translation?: string | null;
  cut?: boolean;
};

export type DraftPosition = { holders: readonly string[]; stance: Stance; said: Said };

/** An actor by a name that the article uses. Kind and role are drafted for languages in which code reads no actors. */
export type DraftActor = { part: "actor"; name: string; kind?: ActorKind; role?: string | null; stance: Said | null };

/**
 * One part of a draft brief, each grounded as it comes. `part` names the section of the brief it belongs to.
 * `replaces` is the index, in the `fell` of the options, of what a repaired part stands for.
 */
export type DraftPart = { replaces?: number } & (
  | { part: "summary"; said: Said }
  | { part: "unknown"; said: Said }
  | DraftActor
  | { part: "point"; question: string; positions: readonly DraftPosition[]; unanswered: boolean; finding: Said | null }
);

/** One part of a draft answer. The kind comes first; a `says` whose statements all fall becomes `does-not-say`. */
export type AnswerPart = { replaces?: number } & (
  | { part: "kind"; kind: Answer["kind"] }
  | { part: "statement"; said: Said }
  | { part: "nearest"; claim: Claim }
);

/**
 * A part of which a line lost its wording or fell, and why: what goes back to the engine, once. Of a point, `sides` tells it of each
 * position, and `lacks` what the point is without: the reply that the article gives, or the claim that a lone denial answers.
 */
export type Fallen<Part extends DraftPart | AnswerPart = DraftPart> = {
  part: Part;
  why: readonly Reason[];
  sides?: readonly (readonly Reason[])[];
  lacks?: Lack;
};

export type Lack = "reply" | "claim";
