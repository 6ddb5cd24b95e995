import { answerQuestion } from "#briefing/answer.ts";
import type { Turn } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { type Allowed, engineFor, type Reply, spentBy, type World } from "./command.ts";
import { run } from "./run.ts";

/** `language`: the one to answer in; the article's where nobody asks for another. */
export type Question = Allowed & {
  reading: Reading;
  turns: readonly Turn[];
  question: string;
  language?: string | null;
};

/** A follow-up in the thread of a brief, answered from its article. */
export const ask = (
  { reading, turns, question, language, plainOnly = false }: Question,
  world: World,
  signal: AbortSignal,
): Promise<Reply> =>
  run(async () => {
    const engine = engineFor(world, { plainOnly });
    const own = reading.article.language;
    const options = { language: engine.name === "extractive" ? own : (language ?? own) };
    const answer = await answerQuestion(reading, engine, turns, question, options, signal);
    return { kind: "answer", article: reading.article, answer, spent: spentBy(engine, signal) };
  });
