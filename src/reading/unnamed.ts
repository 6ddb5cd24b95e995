import type { Cues } from "#language/cues.ts";
import type { Clauses, Stretch } from "./clauses.ts";

/** Whether a source is one that nobody could look up: "a senior Israeli official", "people familiar with the matter". */
export const isUnnamed = ({ words, tags }: Clauses, { from, to }: Stretch, cues: Cues): boolean => {
  let head = from;
  for (let k = from; k < to; k++) {
    const tag = tags[k];
    if (
      k > from &&
      (tag === "prep" ||
        tag === "comma" ||
        tag === "rel" ||
        tag === "ved" ||
        tag === "ving" ||
        tag === "bracket" ||
        tag === "to")
    )
      break;
    head = k;
  }
  const noun = words[head]?.lower ?? "";
  if (tags[head] === "name" && head > from + (tags[from] === "det" ? 1 : 0) && !cues.saying.unnamed.has(noun))
    return false;
  if (tags[head] === "name" && !cues.saying.unnamed.has(noun)) return false;
  if (!cues.saying.unnamed.has(noun)) return false;
  if (tags[from] === "pron" && to - from === 1)
    return !cues.grammar.speakers.has(noun) || cues.saying.unnamed.has(noun);
  // "the minister" is one person whom the article has named or whose office names them
  const definite =
    words[from]?.lower === "the" && !cues.grammar.plurals.has(noun) && !cues.grammar.endings.plural.test(noun);
  return !definite;
};
