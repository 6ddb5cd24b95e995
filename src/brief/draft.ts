import type { Answer, Stance } from "./brief.ts";

/** Words that an engine says stand in a passage. Nobody has looked yet. */
export type Claim = { passageId: string; words: string };

/** A line as an engine drafts it. `text: null` asks for the strict wording: our frame, where one is needed, and the article's slice. */
export type Said = { text: string | null; claims: readonly Claim[] };

export type DraftPosition = { holders: readonly string[]; stance: Stance; said: Said };

/** One part of a draft brief, each grounded as it comes. `part` names the section of the brief it belongs to. */
export type DraftPart =
  | { part: "summary"; said: Said }
  | { part: "unknown"; said: Said }
  | { part: "actor"; name: string; stance: Said | null }
  | { part: "point"; question: string; positions: readonly DraftPosition[]; unanswered: boolean; finding: Said | null };

/** One part of a draft answer. The kind comes first; a `says` whose statements all fall becomes `does-not-say`. */
export type AnswerPart =
  | { part: "kind"; kind: Answer["kind"] }
  | { part: "statement"; said: Said }
  | { part: "nearest"; claim: Claim };
