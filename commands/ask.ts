import { answerQuestion } from "#briefing/answer.ts";
import type { Turn } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import type { Reply, World } from "./command.ts";
import { run } from "./run.ts";

export type Question = { reading: Reading; turns: readonly Turn[]; question: string };

/** A follow-up in the thread of a brief, answered from its article. */
export const ask = ({ reading, turns, question }: Question, world: World, signal: AbortSignal): Promise<Reply> =>
  run(async () => {
    const options = { language: reading.article.language };
    const answer = await answerQuestion(reading, world.engine, turns, question, options, signal);
    return { kind: "answer", article: reading.article, answer };
  });
