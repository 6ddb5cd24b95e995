import type { Turn } from "#engine/engine.ts";
import { surenessOf } from "#engine/extractive/answers/sureness.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import type { Ground } from "#grounding/ground.ts";
import type { Reading } from "#reading/reading.ts";
import { type Desk, withdrawn } from "./desk.ts";
import { type Gathered, gathered, handledIn, kindOf, type Piece } from "./gathered.ts";

/** So likely, code's own answer has hardly ever been none where a text does not answer. */
const sure = 0.9;

/** What code's own engine answers. What a check model says does not answer falls. */
export const ownAnswer = async (
  reading: Reading,
  turns: readonly Turn[],
  question: string,
  desk: Desk,
  ground: Ground,
  signal: AbortSignal,
): Promise<Gathered> => {
  const pieces: (Piece | null)[] = [];
  const plain = { language: reading.article.language };
  for await (const part of extractiveEngine.answer(reading, turns, question, plain, signal))
    pieces.push((await handledIn(part, desk, ground)).shown);
  const own = gathered(pieces);
  return { ...own, lines: own.lines.map((line) => (line.answers === false ? withdrawn(line, ["not-carried"]) : line)) };
};

/** Whether code's own answer stands against a model that found none: the check model says that it is one, or where none looks, code is sure. */
export const isAgainstNone = (reading: Reading, turns: readonly Turn[], question: string, own: Gathered): boolean => {
  if (kindOf(own, true) === "does-not-say") return false;
  const shown = own.lines.filter((line) => line.shown !== null);
  if (shown.some(({ answers }) => answers !== null)) return shown.some(({ answers }) => answers === true);
  return surenessOf(reading, turns, question) >= sure;
};
