import type { Turn } from "#engine/engine.ts";
import { doubtsOn, questionsBehind } from "#engine/extractive/answers/doubts.ts";
import { isAskedIn } from "#language/asked-in.ts";
import type { Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import { type Line, withdrawn } from "./desk.ts";

/** A question in words that need no thread, for whoever looks at one line alone; null where no line can be held against it. */
export const questionAlone = (reading: Reading, turns: readonly Turn[], question: string): string | null =>
  questionsBehind(reading, turns, question)?.join(" then: ") ?? null;

/**
 * Makes what takes away lines that are true and do not answer the question. A check model that was asked has the last word where code only
 * doubts; where it was not, a doubt is enough. A question in another language than the article's is not read.
 */
export const answeringIn = (
  reading: Reading,
  turns: readonly Turn[],
  question: string,
): ((lines: readonly Line[]) => Line[]) => {
  const { cues } = reading;
  const words = wordsOf(question).map(({ lower }) => lower);
  const doubts = cues && isAskedIn(words, cues) ? doubtsOn(reading, turns, question) : null;
  return (lines) => {
    const standing = lines.flatMap(({ shown }) => (shown ? [shown.quotes] : []));
    const doubted = doubts?.(standing) ?? [];
    let at = 0;
    return lines.map((line) => {
      if (line.shown === null) return line;
      const doubt = doubted[at] ?? null;
      at += 1;
      const falls = line.answers === false || doubt === "sure" || (doubt === "doubtful" && line.answers === null);
      return falls ? withdrawn(line, ["not-carried"]) : line;
    });
  };
};
