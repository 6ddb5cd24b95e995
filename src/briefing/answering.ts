import type { Quote } from "#brief/brief.ts";
import type { Turn } from "#engine/engine.ts";
import { doubtsOn, questionsBehind } from "#engine/extractive/answers/doubts.ts";
import { isForTranslation } from "#engine/extractive/answers/wanted-language.ts";
import { isAskedIn } from "#language/asked-in.ts";
import type { Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import { type Line, withdrawn } from "./desk.ts";

/** A question in words that need no thread, for whoever looks at one line alone; null where no line can be held against it. */
export const questionAlone = (reading: Reading, turns: readonly Turn[], question: string): string | null =>
  questionsBehind(reading, turns, question)?.join(" then: ") ?? null;

/**
 * Makes what takes away lines that are true and do not answer the question. A check model that was asked has the last word where code only
 * doubts; where it was not, a doubt is enough, and what was doubted alone is offered as near. A question in another language than the
 * article's is not read.
 */
export const answeringIn = (
  reading: Reading,
  turns: readonly Turn[],
  question: string,
): ((lines: readonly Line[]) => { lines: Line[]; near: Quote[] }) => {
  const { cues } = reading;
  const words = wordsOf(question).map(({ lower }) => lower);
  const doubts =
    cues && (isAskedIn(words, cues) || isForTranslation(reading, question)) ? doubtsOn(reading, turns, question) : null;
  return (lines) => {
    const standing = lines.flatMap(({ shown }) => (shown ? [shown.quotes] : []));
    const doubted = doubts?.(standing) ?? [];
    const near: Quote[] = [];
    let at = 0;
    const kept = lines.map((line) => {
      if (line.shown === null) return line;
      const doubt = doubted[at] ?? null;
      at += 1;
      const isDoubted = doubt === "doubtful" && line.answers === null;
      if (isDoubted) near.push(...(line.strict ?? line.shown).quotes);
      return isDoubted || line.answers === false || doubt === "sure" ? withdrawn(line, ["not-carried"]) : line;
    });
    return { lines: kept, near };
  };
};
