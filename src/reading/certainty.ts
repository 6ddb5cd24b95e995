import type { Certainty } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Cue } from "#language/saying.ts";
import type { Clauses } from "./clauses.ts";

/** How sure the telling is of its content: the cue decides, then a hedge in the content's main clause. */
export const certaintyOf = (cue: Cue, clauses: Clauses, from: number, to: number, cues: Cues): Certainty => {
  if (cue.certainty !== "stated") return cue.certainty;
  let certainty: Certainty = "stated";
  for (let at = from; at < to; at++) {
    const lower = clauses.words[at]?.lower ?? "";
    const distant = cues.saying.adverbs.get(lower);
    if (distant !== undefined) return distant;
    if (cues.saying.hedges.has(lower)) certainty = "hedged";
  }
  return certainty;
};
