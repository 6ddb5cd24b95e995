import type { Span } from "#brief/article.ts";
import { loadedIn } from "#reading/loaded.ts";
import type { Reading } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";

/** "Most iodine comes from seafood.": what is so at all times, and said by nobody, of nobody, explains the news and is none. */
export const generalOf = ({ article, cues }: Reading, isTold: boolean, words: readonly Word[]): number => {
  if (!cues || cues.telling || isTold || (article.genre !== "news" && article.genre !== "other")) return 1;
  const { grammar, standing } = cues;
  const isOfItsTime = words.some(
    ({ kind, lower, text }, at) =>
      kind === "number" ||
      (at > 0 && /^\p{Lu}/u.test(text)) ||
      grammar.have.has(lower) ||
      grammar.times.has(lower) ||
      grammar.verbs.get(lower) === "past" ||
      standing.dated?.has(lower),
  );
  return isOfItsTime ? 1 : 0.65;
};

const judged = 0.75;

/** A briefing takes no line in which the article's own voice judges where there is another. */
export const judgingOf = ({ article, cues }: Reading, { start, end }: Span, isTold: boolean): number =>
  cues && !isTold && article.genre !== "opinion" && loadedIn(article.text, cues, start, end).length > 0 ? judged : 1;
