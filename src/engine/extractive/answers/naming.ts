import type { Asked } from "./asked.ts";
import type { Candidate } from "./candidates.ts";

/** A noun for people or bodies shows half as surely as a name. */
const onlyNoun = 0.5;

/** "Which companies made offers?" wants names, not "two companies". */
export const givesNames = ({ wanted, head }: Asked, { evidence }: Candidate): boolean =>
  head === null || wanted !== "organisation" || evidence.shown > onlyNoun;
