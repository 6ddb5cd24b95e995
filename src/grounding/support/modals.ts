import type { Match } from "./align.ts";
import { against, type Case, type Finding, isOfSource, wordsIn } from "./case.ts";
import type { Parsed } from "./parse.ts";

const between: ReadonlySet<string> = new Set(["adv", "be", "have", "neg", "det", "adj"]);

/** The modal over a verb or a predicate: "may be ready", "will certainly win". */
const modalOver = ({ words, tags, clauseOf }: Parsed, at: number): string | null => {
  for (let back = at - 1; back >= 0 && back > at - 7 && clauseOf[back] === clauseOf[at]; back--) {
    if (tags[back] === "modal") return words[back]?.lower ?? null;
    if (!between.has(tags[back] ?? "")) return null;
  }
  return null;
};

/** "Will be ready" over "may be ready": our helper leaves nothing open where theirs does. */
export const modals = (given: Case): readonly Finding[] =>
  given.matched.flatMap(({ matches, main, clause }) => {
    const witness = given.witnesses[main];
    const { possible, able, certain } = given.supporting;
    const isLeftOpen = wordsIn(given.ours, clause).some(
      (at) => given.ours.tags[at] !== "modal" && possible.has(given.ours.words[at]?.lower ?? ""),
    );
    if (!witness || isLeftOpen) return [];
    const isRaised = ({ item, on, borrowed }: Match): boolean => {
      if (!on || borrowed || item.kind !== "word" || isOfSource(given, item)) return false;
      const [mine, theirs] = [modalOver(given.ours, item.at), modalOver(witness, on.at)];
      if (mine === null || theirs === null || !certain.has(mine) || certain.has(theirs)) return false;
      return possible.has(theirs) || able.has(theirs);
    };
    return matches.filter(isRaised).map((match) => against("verb-raised", match));
  });

/** The verb right before what it is done to: "take" of "take firm action". */
const verbBefore = ({ tags }: Parsed, at: number): number => {
  let back = at - 1;
  while (["det", "adj", "poss"].includes(tags[back] ?? "")) back--;
  return tags[back] === "verb" || tags[back] === "ved" ? back : -1;
};

/** Whether a word before a place, in its clause, only plans or wants. */
const isPlanned = ({ supporting }: Case, { words, tags, clauseOf }: Parsed, verb: number): boolean =>
  [1, 2, 3, 4].some(
    (back) =>
      clauseOf[verb - back] === clauseOf[verb] &&
      (tags[verb - back] === "modal" || supporting.unreal.has(words[verb - back]?.lower ?? "")),
  );

/** "Took action" over "pledged to take action". */
export const pledges = (given: Case): readonly Finding[] =>
  given.matched.flatMap(({ matches, main }) => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const isDone = ({ item, on, borrowed }: Match): boolean => {
      if (!on || borrowed || item.kind !== "word" || isOfSource(given, item)) return false;
      const [mine, theirs] = [verbBefore(given.ours, item.at), verbBefore(witness, on.at)];
      return (
        mine >= 0 &&
        theirs >= 0 &&
        witness.tags[theirs - 1] === "to" &&
        isPlanned(given, witness, theirs) &&
        given.ours.tags[mine - 1] !== "to" &&
        !isPlanned(given, given.ours, mine)
      );
    };
    return matches.filter(isDone).map((match) => against("verb-raised", match));
  });
