import type { Certainty } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Clauses, Stretch } from "#reading/syntax/clauses.ts";
import type { Found } from "./found.ts";

/** How sure the telling is of its content: the cue decides, then how it is told, then a hedge in the content's main clause. */
export const certaintyOf = (one: Found, clauses: Clauses, cues: Cues): Certainty => {
  const { cue, negated, modal } = one;
  if (one.disputer !== null || one.author !== null) return hedgeIn(one, clauses, cues) ?? "stated";
  if (negated && cue.kind === "say" && cue.act === "asserts") return "unconfirmed";
  if (one.source !== null && cue.certainty === "stated" && isUnconfirmed(one.source, clauses, cues))
    return "unconfirmed";
  if (cue.certainty !== "stated") return cue.certainty;
  if (one.hearsay) return cues.saying.hearsay.get(cue.lemma) ?? "stated";
  return modal ? "hedged" : (hedgeIn(one, clauses, cues) ?? "stated");
};

/** "Unconfirmed reports said". */
const isUnconfirmed = ({ from, to }: Stretch, { words }: Clauses, cues: Cues): boolean =>
  words.slice(from, to).some((word) => cues.saying.unconfirmed.has(word.lower));

const hedgeIn = ({ content, at, cue }: Found, { words, tags }: Clauses, cues: Cues): Certainty | null => {
  const [first] = content;
  if (first === undefined) return null;
  // "asked whether …"; not "said that, if talks fail, …", and a "when" before the cue only opens a clause of time
  const conditional =
    cue.act === "asserts" && cue.kind === "say" && cues.grammar.reasons.has(words[first.from]?.lower ?? "");
  if (tags[first.from] === "question" && at < first.from && !conditional) return "hedged";
  for (let k = first.from; k < first.to; k++) {
    const tag = tags[k];
    if (k > first.from && (tag === "sub" || tag === "rel" || tag === "stop")) return null;
    const lower = words[k]?.lower ?? "";
    const distant = cues.saying.adverbs.get(lower);
    if (distant !== undefined) return distant;
    if (cues.saying.hedges.has(lower) && tag !== "name" && tag !== "time") return "hedged";
  }
  return null;
};
