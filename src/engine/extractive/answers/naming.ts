import type { Asked } from "./asked.ts";
import type { Candidate } from "./candidates.ts";

/** A noun for people or bodies shows half as surely as a name. */
const onlyNoun = 0.5;

/** "Which companies made offers?" wants names, not "two companies". */
export const givesNames = ({ wanted, head }: Asked, { evidence }: Candidate): boolean =>
  head === null || wanted !== "organisation" || evidence.shown > onlyNoun;

/** "How many employees": the passages that count just them, before those that count something else. */
export const counting = ({ wanted, head }: Asked, candidates: readonly Candidate[]): readonly Candidate[] =>
  wanted === "count" && head !== null ? candidates.filter(({ evidence }) => evidence.shown === 1) : [];
