import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";

const isFiniteForm = (form: string | undefined): boolean => form === "past" || form === "s" || form === "base";

const pastEnding = /^\p{Ll}{3,}ed$/u;

/** Behind these stands a noun, whatever its form: "from file", "a report". */
const opensPhrase = (lower: string, { prepositions, determiners, possessives }: Cues["grammar"]): boolean =>
  prepositions.has(lower) || determiners.has(lower) || possessives.has(lower);

/** Whether words can be a sentence: a form of "be", "have" or "do", a modal, or a verb in a finite form stands among them. */
export const hasVerb = (words: readonly Word[], { grammar, saying }: Cues): boolean =>
  words.some(
    ({ lower, text }, at) =>
      grammar.be.has(lower) ||
      grammar.have.has(lower) ||
      grammar.do.has(lower) ||
      grammar.modals.has(lower) ||
      (at > 0 &&
        !opensPhrase(words[at - 1]?.lower ?? "", grammar) &&
        (isFiniteForm(grammar.verbs.get(lower)) ||
          (saying.verbs.get(lower)?.some(({ form }) => isFiniteForm(form)) ?? false) ||
          (grammar.finite ?? pastEnding).test(text))),
  );
