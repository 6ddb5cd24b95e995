import type { Grammar } from "#language/grammar.ts";
import type { Word } from "#reading/words.ts";

/** Makes the one who tells whether a verb that stands at some places of a passage is told as done at one of them. */
export const realIn = (grammar: Grammar | null) => {
  /** "Needs to win", "could have won", "would win": nothing that was done. */
  const isUnreal = (words: readonly Word[], at: number): boolean => {
    const [before, further] = [words[at - 1]?.lower ?? "", words[at - 2]?.lower ?? ""];
    if (!grammar) return false;
    if (before === grammar.joints.to || grammar.clitics.get(before) === "modal") return true;
    return (
      grammar.modals.has(before) ||
      (grammar.modals.has(further) && (grammar.have.has(before) || grammar.be.has(before)))
    );
  };
  /** Of "could have won this and won out", the second is no more real than the first. */
  const isReal = (words: readonly Word[], told: readonly { at: number }[]): boolean => {
    let isOpen = false;
    for (const { at } of told) {
      const goesOn: boolean = isOpen && (grammar?.coordinators.has(words[at - 1]?.lower ?? "") ?? false);
      isOpen = goesOn || isUnreal(words, at);
      if (!isOpen) return true;
    }
    return false;
  };
  return isReal;
};

/** Makes the one who tells whether a verb is told as something that is not over: "after the troops leave", "signing a deal". */
export const stillIn =
  (grammar: Grammar | null, irregular: ReadonlyMap<string, string>) =>
  (words: readonly Word[], at: number): boolean => {
    const [word, before] = [words[at], words[at - 1]?.lower ?? ""];
    if (!grammar || !word) return false;
    const isNoun = [grammar.determiners, grammar.possessives, grammar.adjectives, grammar.prepositions].some((set) =>
      set.has(before),
    );
    if (grammar.modals.has(before)) return true;
    // "Signing a deal", but not "the painting was".
    const next = words[at + 1];
    const hasObject = next?.kind === "word" && !grammar.be.has(next.lower) && !grammar.prepositions.has(next.lower);
    if (grammar.endings.ing.test(word.lower)) return hasObject && !grammar.be.has(before) && !isNoun;
    // "Found" is the past of another verb.
    const isBase = grammar.verbs.get(word.lower) === "base" && !irregular.has(word.lower);
    return isBase && !grammar.nounVerbs.has(word.lower) && !isNoun;
  };
