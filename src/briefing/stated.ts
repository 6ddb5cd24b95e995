import type { Passage } from "#brief/article.ts";
import type { Judge } from "#engine/engine.ts";
import type { Ground } from "#grounding/ground.ts";
import { type Judged, judgingIn, type Stated } from "#grounding/stated.ts";
import type { Reading } from "#reading/reading.ts";
import { countedAs, deskOf } from "./desk.ts";

/** So many statements go to a check model in one request. */
const together = 20;

/**
 * Judges somebody's statements with the quotes that they claim, all of them: by code, and where a check model looks, by both.
 * A model may clear what code could not compare, and lower anything.
 */
export const judgedStatements = async (
  reading: Reading,
  ground: Ground,
  statements: readonly Stated[],
  judge: Judge | null,
  signal: AbortSignal,
): Promise<readonly Judged[]> => {
  if (judge === null) return statements.map(judgingIn(reading, ground));
  const may = ({ role }: Passage): boolean => role !== "machine";
  const { language } = reading.article;
  const desk = deskOf({ reading, ground, judge, may, language, signal });
  const judged: Judged[] = [];
  for (let from = 0; from < statements.length; from += together) {
    const saids = statements.slice(from, from + together).map(({ text, quotes }) => ({
      text,
      claims: quotes.map((words) => ({ passageId: null, words })),
    }));
    for (const line of await desk.lines(saids)) {
      judged.push({ outcome: countedAs(line).outcome, text: line.shown?.text ?? "", reasons: line.reasons });
    }
  }
  return judged;
};
