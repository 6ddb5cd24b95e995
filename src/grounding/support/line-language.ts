import type { Cues } from "#language/cues.ts";
import { cuesOf, withCues } from "#language/languages.ts";
import { wordsOf } from "#reading/words.ts";

const countIn = (lowers: readonly string[], { asking, grammar }: Cues): number =>
  lowers.filter(
    (lower) => asking.stopWords.has(lower) || grammar.prepositions.has(lower) || grammar.determiners.has(lower),
  ).length;

/**
 * The language of one line: the article's, unless the small words of another language that has cues outweigh its own by far.
 * A line is too short for more.
 */
export const languageOfLine = (text: string, language: string): string => {
  const lowers = wordsOf(text).flatMap(({ kind, lower }) => (kind === "word" ? [lower] : []));
  const own = cuesOf(language);
  const mine = own ? countIn(lowers, own) : lowers.length / 8;
  const [best] = withCues
    .filter((cues) => cues.language !== language)
    .map((cues) => ({ language: cues.language, count: countIn(lowers, cues) }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count >= 2 && best.count > mine * 1.5 ? best.language : language;
};
