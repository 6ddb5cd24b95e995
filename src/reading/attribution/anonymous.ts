import type { Cues } from "#language/cues.ts";
import type { Clauses, Stretch } from "#reading/syntax/clauses.ts";
import type { Tag } from "#reading/syntax/place.ts";

/** A condition of anonymity stands within so many words of whom it hides. */
const farthest = 30;

const textOf = ({ words }: Clauses, { from, to }: Stretch): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");

const leads: ReadonlySet<string | undefined> = new Set(["rel", "ving", "prep", "sub", "coord", "ved"]);

/** The source without the clause that keeps its name back: "an official | who spoke on condition of anonymity". */
export const withoutCondition = (clauses: Clauses, stretch: Stretch, cues: Cues): Stretch => {
  const { anonymous, onCondition } = cues.saying;
  const { from, to } = stretch;
  if (!anonymous.test(textOf(clauses, stretch))) return stretch;
  const hides = (tag: Tag, rule: RegExp): number => {
    for (let at = to - 1; at > from; at--)
      if (clauses.tags[at] === tag && rule.test(textOf(clauses, { from: at, to }))) return at;
    return -1;
  };
  const cut = [hides("rel", anonymous), hides("ving", anonymous), hides("prep", onCondition)].find((at) => at > 0);
  return cut === undefined ? stretch : { from, to: cut };
};

/** "Rep. Ada Quist (D-N.Y.)", "Ada Quist in an email": what stands behind a name is no part of it. */
export const withoutTail = (clauses: Clauses, stretch: Stretch, { saying }: Cues): Stretch => {
  const { tags, words } = clauses;
  const { from, to } = withoutBracket(clauses, stretch);
  if (tags[to - 1] !== "noun" || !saying.vehicles.has(words[to - 1]?.lower ?? "")) return { from, to };
  for (let at = to - 2; at > from; at--) {
    if (tags[at] === "prep") return tags[at - 1] === "name" ? { from, to: at } : { from, to };
  }
  return { from, to };
};

const withoutBracket = ({ tags, words }: Clauses, { from, to }: Stretch): Stretch => {
  if (tags[to - 1] !== "bracket" || words[to - 1]?.text !== ")") return { from, to };
  for (let at = to - 2; at > from; at--) if (words[at]?.text === "(") return { from, to: at };
  return { from, to };
};

/** Whether a clause beside the source says that it is not to be named. */
export const isAnonymous = (clauses: Clauses, { from, to }: Stretch, cues: Cues): boolean => {
  const { tags } = clauses;
  const first = tags[to] === "comma" ? to + 1 : to;
  if (leads.has(tags[first])) {
    let end = first;
    while (end < tags.length && end < first + farthest && tags[end] !== "stop" && tags[end] !== "open") end++;
    if (cues.saying.anonymous.test(textOf(clauses, { from: first, to: end }))) return true;
  }
  return (
    tags[from - 1] === "comma" &&
    leads.has(tags[0]) &&
    from < farthest &&
    cues.saying.onCondition.test(textOf(clauses, { from: 0, to: from - 1 }))
  );
};
