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
