import type { Reason } from "#brief/brief.ts";
import { type Case, isOfSource, isVerb } from "./case.ts";
import type { Parsed } from "./parse.ts";

/** What hinders nothing told as what caused it, and what is still to come told as done. */
export const conceded = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main, clause }): Reason[] => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const here = matches.flatMap(({ item, on, borrowed }) => (on && !borrowed ? [{ item, on }] : []));
    const opener = given.ours.words.findLastIndex(
      ({ lower }, at) => given.supporting.causes.has(lower) && at <= (here[0]?.item.at ?? -1),
    );
    const isCaused = opener >= 0 && given.ours.clauseOf[opener] === clause;
    const told = here.filter(({ item }) => item.at > opener);
    const isGround = isCaused && told.length > 0 && told.every(({ on }) => isBehindDespite(given, witness, on.at));
    const done = here.filter(({ item, on }) => isVerb(item) && isVerb(on) && !isOfSource(given, item));
    const isPending = done.some(({ on }) => isBeforeThat(given, witness, on.at));
    return [...(isGround ? (["cause-added"] as const) : []), ...(isPending ? (["condition-dropped"] as const) : [])];
  });

/** "Despite the smaller screen": the last word that ties it to anything concedes. */
const isBehindDespite = ({ supporting }: Case, { words, tags }: Parsed, at: number): boolean => {
  for (let back = at - 1; back >= 0 && back > at - 9 && tags[back] !== "comma"; back--) {
    const lower = words[back]?.lower ?? "";
    if (supporting.despite.has(lower)) return true;
    if (supporting.causes.has(lower)) return false;
  }
  return false;
};

/** "They must deliver before it would agree": nothing comes before what we tell, which may never come. */
const isBeforeThat = ({ supporting, ours }: Case, { words, tags }: Parsed, at: number): boolean => {
  if (ours.words.some(({ lower }) => supporting.times.has(lower))) return false;
  const helper = tags.lastIndexOf("modal", at - 1);
  if (helper < 0 || at - helper > 3) return false;
  for (let back = helper - 1; back >= 0 && back > helper - 6 && tags[back] !== "comma"; back--)
    if (supporting.times.get(words[back]?.lower ?? "") === "before") return true;
  return false;
};
