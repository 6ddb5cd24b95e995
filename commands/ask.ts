import { Fault, type FaultDetail } from "#brief/fault.ts";
import { answerQuestion } from "#briefing/answer.ts";
import type { Engine, Turn } from "#engine/engine.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";
import { heldHere } from "./access.ts";
import { materialOf, permitFor } from "./allowed.ts";
import type { Asking } from "./asking.ts";
import { type Allowed, engineFor, type Reply, spentBy, type World } from "./command.ts";
import { run } from "./run.ts";
import type { WantedOf } from "./wanted.ts";

/** `language`: the one to answer in; the article's where nobody asks for another. */
export type Question = Allowed & {
  reading: Reading;
  turns: readonly Turn[];
  question: string;
  language?: string | null;
};

/** A follow-up in the thread of a brief, answered from its article. */
export const ask = (asked: Question, world: World, signal: AbortSignal): Promise<Reply> =>
  run(() => answered(asked, engineFor(world, asked), null, signal));

/** A follow-up in a conversation: a question to the article that the thread's brief is of, in the brief's language. */
export const askHere = async (asking: Asking, { question }: WantedOf<"ask">): Promise<Reply> => {
  const { hands, signal } = asking;
  if (question.trim() === "")
    throw new Fault("invalid-question", "There is no question there. Ask something about the article, in a sentence.");
  const { article, brief, turns } = await heldHere(asking);
  const { engine, instead } = await permitFor(asking, [materialOf(article.source)]);
  hands.report("drafting");
  const { language } = brief;
  return answered({ reading: read(article), turns, question, language }, engine, instead, signal);
};

const answered = async (
  { reading, turns, question, language }: Question,
  engine: Engine,
  instead: FaultDetail | null,
  signal: AbortSignal,
): Promise<Reply> => {
  const own = reading.article.language;
  // Code alone quotes, and does not translate.
  const options = { language: engine.name === "extractive" ? own : (language ?? own), instead };
  const answer = await answerQuestion(reading, engine, turns, question, options, signal);
  return { kind: "answer", article: reading.article, answer, model: engine.model, spent: spentBy(engine, signal) };
};
