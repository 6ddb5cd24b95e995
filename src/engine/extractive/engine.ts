import type { AnswerPart, DraftPart } from "#brief/draft.ts";
import type { BriefOptions, Engine, Turn } from "#engine/engine.ts";
import { answerFrom } from "#engine/extractive/answers/answer.ts";
import { disputesOf } from "#engine/extractive/disputes/disputes.ts";
import { summaryOf } from "#engine/extractive/summary/summary.ts";
import type { Reading } from "#reading/reading.ts";
import { stancesIn } from "./stances.ts";
import { unknownsOf } from "./unknowns.ts";

const actorsOf = (reading: Reading): DraftPart[] => {
  const stanceOf = stancesIn(reading);
  return reading.figures
    .filter(({ acts, kind }) => acts && kind !== "place" && kind !== "other")
    .toSorted((a, b) => b.weight - a.weight)
    .map((figure) => ({ part: "actor", name: figure.name, stance: stanceOf(figure) }));
};

async function* brief(reading: Reading, { length }: BriefOptions, signal: AbortSignal): AsyncGenerator<DraftPart> {
  const points = disputesOf(reading).map(({ point }) => point);
  for (const section of [
    () => summaryOf(reading, length, points),
    () => actorsOf(reading),
    () => points,
    () => unknownsOf(reading),
  ]) {
    signal.throwIfAborted();
    yield* section();
  }
}

async function* answer(reading: Reading, turns: readonly Turn[], question: string): AsyncGenerator<AnswerPart> {
  yield* answerFrom(reading, turns, question);
}

/** No key, no network, no model: every line asks for the strict wording of a slice. */
export const extractiveEngine: Engine = {
  name: "extractive",
  model: null,
  promptVersion: null,
  judge: null,
  repairs: false,
  brief,
  answer,
};
