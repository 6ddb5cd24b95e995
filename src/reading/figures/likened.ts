import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";
import type { Name } from "./names.ts";

/** "think X rather than Y", "he acts like X", inside a quotation: whom the speaker only likens somebody to. */
export const isLikened = (words: readonly Word[], { titleFrom, to }: Name, { naming, grammar }: Cues): boolean => {
  const before = words[titleFrom - 1]?.lower ?? "";
  const earlier = words[titleFrom - 2];
  const isVerb = grammar.subjects.has(earlier?.lower ?? "") || grammar.modals.has(earlier?.lower ?? "");
  const isOpened = naming.likeningOpeners.has(before) && earlier?.kind === "mark" && !/^["“]$/u.test(earlier.text);
  return ((naming.likening.has(before) && !isVerb) || isOpened) && isQuoted(words, titleFrom, to);
};

/** The nearest double mark before opens a quotation, or where none stands before, the nearest behind closes one. */
const isQuoted = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from - 1; at >= 0 && at > from - farthest; at--)
    if (isDouble(words[at])) return words[at]?.text === "“" || (words[at]?.text === '"' && touches(words, at));
  for (let at = to; at < words.length && at < to + farthest; at++)
    if (isDouble(words[at])) return words[at]?.text === "”" || (words[at]?.text === '"' && !touches(words, at));
  return false;
};

/** A quotation is looked for no farther than so many words. */
const farthest = 80;

const isDouble = (word: Word | undefined): boolean => /^["“”]$/u.test(word?.text ?? "");

/** A straight mark opens where the word behind stands right at it, and none before does. */
const touches = (words: readonly Word[], at: number): boolean =>
  words[at]?.end === words[at + 1]?.start && words[at - 1]?.end !== words[at]?.start;
