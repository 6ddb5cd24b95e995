import { type Clauses, isAuxiliary, isVerbal } from "#reading/syntax/clauses.ts";
import type { Tag } from "#reading/syntax/place.ts";

const opens: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  "stop",
  "colon",
  "dash",
  "bracket",
  "sub",
  "rel",
  "question",
  "that",
]);
const predicative: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  "be",
  "have",
  "do",
  "modal",
  "verb",
  "ved",
  "ving",
]);

/** Where a finite verb, or a participle, stands between two places. */
const holdsVerb = (tags: readonly Tag[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (predicative.has(tags[at])) return true;
  return false;
};

const nextBreak = (tags: readonly Tag[], from: number): number => {
  let at = from;
  while (at < tags.length && !opens.has(tags[at]) && tags[at] !== "comma") at++;
  return at;
};

const subordinate: ReadonlySet<Tag> = new Set<Tag>(["rel", "sub", "question", "that"]);

/** The number of the clause that each word stands in: a clause has a verb of its own, else it belongs to what stands before. */
export const clausesIn = ({ tags }: Clauses): { clauseOf: number[]; clauses: number } => {
  const clauseOf: number[] = [];
  let clause = 0;
  let last = 0;
  let from = 0;
  let suspended: number | null = null;
  for (const [at, tag] of tags.entries()) {
    const next = tags[at + 1];
    const breaks =
      opens.has(tag) ||
      (tag === "comma" && (next === "ving" || next === "ved" || holdsVerb(tags, at + 1, nextBreak(tags, at + 1)))) ||
      (tag === "coord" &&
        !isAuxiliary(tags[at - 1]) &&
        (isVerbal(next) || (next === "adv" && isVerbal(tags[at + 2])) || holdsFinite(tags, at + 1)));
    if (tag === "comma" && suspended !== null && at > from + 1) {
      // "The bill, which passed, | takes effect": the subject before goes on
      clause = suspended;
      from = at;
      suspended = null;
    } else if (breaks && at > from && (subordinate.has(tag) || holdsVerb(tags, from, at))) {
      const interrupts = tags[at - 1] === "comma" || tag === "comma";
      if (interrupts && !holdsVerb(tags, from, at) && suspended === null && tag !== "that") suspended = clause;
      last += 1;
      clause = last;
      from = at;
    }
    clauseOf.push(clause);
  }
  return { clauseOf, clauses: last + 1 };
};

/** A subject and its verb behind "and". */
const holdsFinite = (tags: readonly Tag[], from: number): boolean => {
  const end = nextBreak(tags, from);
  for (let at = from; at < end && at < from + 8; at++) {
    const tag = tags[at];
    if (tag === "coord" || tag === "to") return false;
    if (isAuxiliary(tag) || tag === "verb" || (tag === "ved" && tags[at - 1] !== "det"))
      return at > from || tag !== "ved";
  }
  return false;
};
