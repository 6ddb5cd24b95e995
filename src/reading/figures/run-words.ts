import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";
import { bare, bareLower, hasCapital, isCompoundAdjective, isSmall, opensAt, type Spelling } from "./capitals.ts";

/** What the search for names in one sentence looks at. */
export type Looking = { words: readonly Word[]; spelling: Spelling; cues: Cues; surnames: ReadonlySet<string> };

const isUpper = (text: string): boolean => /^[\p{Lu}.]{2,}$/u.test(text);

/** A word of time that is nobody's name here. */
export const isTime = ({ words, cues, surnames }: Looking, at: number): boolean => {
  const word = words[at];
  const lower = bareLower(word);
  if (!cues.grammar.times.has(lower) || surnames.has(lower)) return false;
  return !isGivenBefore(word, words[at + 1], cues);
};

/** "Jan Bek", "April Ruiz": a given name that is a month as well. */
const isGivenBefore = (word: Word | undefined, next: Word | undefined, { naming, grammar }: Cues): boolean => {
  const lower = bareLower(next);
  if (word === undefined || naming.given(bare(word)) === null || !hasCapital(next)) return false;
  return (
    !grammar.times.has(lower) &&
    !naming.knows(lower) &&
    !naming.states.has(lower) &&
    !naming.demonyms.has(lower) &&
    !naming.organisations.has(lower)
  );
};

/** "Liu He", "Wilson Or": a word of grammar with a capital right behind somebody's first name. */
const isWordSurname = ({ words, cues: { naming } }: Looking, at: number): boolean => {
  const before = words[at - 1];
  if (!naming.wordSurnames.has(words[at]?.lower ?? "") || !hasCapital(before) || hasCapital(words[at + 1]))
    return false;
  const isFirst = naming.given(bare(before)) !== null || naming.surnames.has(bareLower(before));
  return isFirst && (hasCapital(words[at - 2]) || words[at - 2]?.kind === "word" || at === 1);
};

/** "Opposition leader Per Aske", "lawyer Will Bek": a first name that is a small word as well, with a capital before a name that is no word. */
const isSmallGiven = ({ words, cues: { naming } }: Looking, at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || opensAt(words, at) || naming.given(bare(word)) === null || !hasCapital(next)) return false;
  const lower = bareLower(next);
  const isListed = [naming.states, naming.places, naming.capitals, naming.organisations, naming.demonyms].some((list) =>
    list.has(lower),
  );
  return /^\p{Lu}\p{Ll}/u.test(next?.text ?? "") && !naming.knows(lower) && !isListed;
};

/** Whether the word at `at` can go on a name that has begun. */
export const goesOnWith = (looking: Looking, at: number): boolean => {
  const word = looking.words[at];
  if (word === undefined || !hasCapital(word) || isCompoundAdjective(word, looking.cues)) return false;
  const lower = bareLower(word);
  if (looking.cues.naming.credits.has(lower) && looking.words[at + 1]?.text === ":") return false;
  if (isTime(looking, at) || word.lower === "i" || /^i['’]/iu.test(word.text)) return false;
  return !isSmall(lower, looking.cues) || isUpper(word.text) || isWordSurname(looking, at) || isSmallGiven(looking, at);
};
