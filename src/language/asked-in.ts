import type { Cues } from "./cues.ts";
import { common } from "./en/common.ts";
import { foreign } from "./foreign.ts";
import { withCues } from "./languages.ts";

/** "A", "on", "me", "do" are words of many languages. */
const shortestOwn = 3;

/** Whether a question, by its words in small letters, is asked in the language of some cues: its small words outweigh those of others. */
export const isAskedIn = (words: readonly string[], { asking, language }: Cues): boolean => {
  const isSmall = (word: string): boolean =>
    asking.stopWords.has(word) || asking.openers.has(word) || asking.interrogatives.some(([[first]]) => first === word);
  const isOthers = (word: string): boolean =>
    !isSmall(word) &&
    (withCues.some((cues) => cues.language !== language && cues.asking.stopWords.has(word)) ||
      (language === "en" ? foreign.has(word) : common.has(word)));
  const own = words.filter(isSmall);
  return own.some(({ length }) => length >= shortestOwn) && own.length >= words.filter(isOthers).length * 2;
};
