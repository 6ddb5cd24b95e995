import type { Answer, Brief } from "#brief/brief.ts";
import { Fault } from "#brief/fault.ts";
import { ask } from "#commands/ask.ts";
import { briefingJson } from "#sheet/json.ts";
import type { Thread } from "./conversation.ts";

/** A brief with its article and answers, as `--json` prints it. @throws Fault where a question cannot be read. */
export const jsonOf = async (thread: Thread, brief: Brief, questions: readonly string[]): Promise<string> => {
  const { reading, turns, world, signal, language = null } = thread;
  const answers: Answer[] = [];
  for (const question of questions) {
    const reply = await ask({ reading, turns, question, language }, world, signal);
    if (reply.kind === "fault") throw new Fault(reply.fault.code, reply.fault.message);
    if (reply.kind !== "answer") continue;
    turns.push({ question, answer: reply.answer });
    answers.push(reply.answer);
  }
  return briefingJson(reading.article, brief, answers);
};
