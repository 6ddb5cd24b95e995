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
