import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Quotation } from "#reading/quotations.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { type ClauseMatch, type Match, stateOf } from "./align.ts";
import type { Witness } from "./evidence.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";
import type { Sameness } from "./sameness.ts";
import type { Source } from "./sources.ts";
import type { Turns } from "./turns.ts";

/** A sentence of ours beside what it claims to stand on, ready to be judged. */
export type Case = {
  reading: Reading;
  cues: Cues;
  supporting: Supporting;
  sameness: Sameness;
  text: string;
  /** The article's figures by the stems of their names. */
  names: ReadonlyMap<string, ReadonlySet<Figure>>;
  ours: Parsed;
  /** Whom our sentence names as its sources. */
  sources: readonly Source[];
  witnesses: readonly Witness[];
  quotations: readonly Quotation[];
  turns: Turns;
  matched: readonly ClauseMatch[];
  /** What our sentence tells is, word by word, a piece of the evidence that begins and ends with a clause. */
  isSlice: boolean;
};

/** A reason against a sentence of ours, with the words of ours and of the article that it is about, where they are known. */
export type Finding = { reason: Reason; at: Span | null; against: Span | null };

export type Check = (given: Case) => readonly (Reason | Finding)[];

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What stands against one word of ours. */
export const against = (reason: Reason, { item, on }: Pick<Match, "item" | "on">): Finding => ({
  reason,
  at: spanOf(item),
  against: on && spanOf(on),
});

/** Clauses of the evidence that a clause of ours stands on. */
export const groundOf = ({ matches, main }: ClauseMatch): ReadonlySet<number> =>
  new Set(
    matches.flatMap(({ on, witness, item }) => (on && witness === main && item.kind !== "name" ? [on.clause] : [])),
  );

/** The words of a clause, with those of the clause that governs it ("it is possible that"). */
export const wordsIn = (parsed: Parsed, clause: number, governing = true): number[] => {
  const here = parsed.clauseOf.flatMap((each, at) => (each === clause ? [at] : []));
  const [first] = here;
  if (!governing || first === undefined || clause === 0) return here;
  const tag = parsed.tags[first];
  return tag === "that" || tag === "question" ? [...wordsIn(parsed, clause - 1, false), ...here] : here;
};

export const matchesOf = ({ matched }: Case): readonly Match[] => matched.flatMap(({ matches }) => matches);

export const isVerb = ({ tag }: Item): boolean => tag === "verb" || tag === "ved" || tag === "ving";

/** Two sentences of the evidence that the article itself ties: neighbours of which the later points back, or question and answer. */
export const areTied = ({ witnesses }: Case, one: number, other: number): boolean => {
  const [first, second] = [witnesses[Math.min(one, other)], witnesses[Math.max(one, other)]];
  if (!first || !second) return false;
  const apart = second.sentence.index - first.sentence.index;
  if (first.asks && second.answer) return apart <= 2;
  if (apart > 1 || first.sentence.passage.paragraph !== second.sentence.passage.paragraph) return false;
  return second.tags.some((tag) => tag === "pron" || tag === "poss" || tag === "object");
};

/** Items of ours that only say who says it. */
export const isOfSource = ({ sources }: Case, { at }: Item): boolean =>
  sources.some(({ from, to, plain }) => plain && at >= from && at < to);

/** Two names of one figure, or of one state. */
export const areOne = ({ names, cues }: Case, one: Item, other: Item): boolean => {
  const figures = names.get(other.key);
  const state = stateOf(one, cues);
  return (
    one.key === other.key ||
    (state !== null && state === stateOf(other, cues)) ||
    [...(names.get(one.key) ?? [])].some((figure) => figures?.has(figure) ?? false)
  );
};
