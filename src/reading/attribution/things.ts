import { isAuxiliary, type Stretch } from "#reading/syntax/clauses.ts";
import type { Site } from "#reading/syntax/site.ts";

/** Whether a verb of saying stands at `at`. */
export const isSaying = ({ clauses: { words }, cues }: Site, at: number): boolean =>
  cues.saying.verbs.has(words[at]?.lower ?? "");

/** "added a goal | as the crowd sang", "reported a case | on Sunday, despite", "wrote a letter | saying": what is added or written is a thing. */
export const isThing = (site: Site, at: number, to: number): boolean => {
  const { tags, words } = site.clauses;
  const { grammar } = site.cues;
  if (tags[at] === "ving") return isSaying(site, at);
  const lower = words[at]?.lower ?? "";
  const joins = lower === grammar.joints.as || grammar.adjunctive.has(lower) || tags[at + 1] === "question";
  return tags[at] === "prep" && (joins || !hasPredicate(site, at, to));
};

/** "the decision to drop the inquiry had been taken": a helper that belongs to no further clause. */
export const hasPredicate = ({ clauses: { tags } }: Site, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) {
    const tag = tags[k];
    if (tag === "comma" || tag === "rel" || tag === "that" || tag === "sub" || tag === "question") return false;
    if (isAuxiliary(tag) && tags[k - 1] !== "to") return true;
  }
  return false;
};

/** "argued for | three years": a length of time. */
export const isTime = ({ clauses: { words, tags }, cues }: Site, { from, to }: Stretch): boolean => {
  const phrase = words.slice(from, tags[to] === "time" ? to + 1 : to);
  const { times } = cues.grammar;
  return (
    times.has(phrase.at(-1)?.lower ?? "") &&
    phrase
      .slice(0, -1)
      .every(({ lower, kind }) => kind === "number" || times.has(lower) || cues.grammar.numbers.has(lower))
  );
};
