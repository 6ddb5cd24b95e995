import type { Cues } from "#language/cues.ts";
import type { Clauses, Stretch } from "#reading/syntax/clauses.ts";
import { isCapital } from "#reading/words.ts";

/** Whether a source is one that nobody could look up: "a senior Israeli official", "people familiar with the matter". */
export const isUnnamed = (clauses: Clauses, stretch: Stretch, cues: Cues): boolean => {
  const { words, tags } = clauses;
  const { from, to } = stretch;
  const head = headOf(clauses, stretch, cues);
  const noun = words[head]?.lower ?? "";
  const { saying, grammar } = cues;
  // "Business Insider": a word of a name
  if (!saying.unnamed.has(noun) || (tags[head] === "name" && head > from)) return false;
  // "Minister of Education Stefania Giannini": a title before a name takes no article
  if (tags[from] === "noun" && tags[to - 1] === "name" && !grammar.endings.plural.test(noun) && head + 1 < to)
    return false;
  // "Austria's interior minister": one holds the post, and the owner tells which
  const owners = words.slice(from, head).filter((word) => isCapital(word) && grammar.endings.owner.test(word.lower));
  if (saying.posts.has(noun) && owners.length > 0) return false;
  const many = grammar.plurals.has(noun) || grammar.endings.plural.test(noun);
  // a report that says whose it is, and one who speaks for a named body
  if (saying.vehicles.has(noun) && !(many && to - from <= 2)) return false;
  if (saying.speakers.has(noun) && speaksFor(clauses, stretch, cues)) return false;
  // "the minister" is one person, named before or by the office; "the officials" are nobody in particular
  return many || tags[from] !== "det" || words[from]?.lower !== grammar.joints.the;
};

const headOf = ({ words, tags }: Clauses, { from, to }: Stretch, cues: Cues): number => {
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
    if (tag !== "adv" && !cues.grammar.adjectives.has(words[k]?.lower ?? "")) head = k;
  }
  return head;
};

const speaksFor = ({ words, tags }: Clauses, { from, to }: Stretch, cues: Cues): boolean => {
  for (let k = from; k < to; k++) if (tags[k] === "name" || cues.saying.offices.has(words[k]?.lower ?? "")) return true;
  return false;
};
