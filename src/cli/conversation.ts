import type { Interface } from "node:readline/promises";
import { ask } from "#commands/ask.ts";
import type { World } from "#commands/command.ts";
import type { Turn } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { answerSheet } from "#sheet/answer.ts";
import { type SectionName, type Sheet, sectionNames } from "#sheet/sheet.ts";
import { answerText, briefText, type Screen, sectionText } from "./terminal.ts";

/** The thread of one brief: its article, and what was asked before. The array is this surface's memory. */
export type Thread = {
  reading: Reading;
  sheet: Sheet;
  turns: Turn[];
  world: World;
  screen: Screen;
  signal: AbortSignal;
};

const sectionWords: Readonly<Record<string, SectionName>> = {
  ...Object.fromEntries(sectionNames.map((name) => [name, name])),
  actors: "people",
};

const help = [
  "Ask a question about the article, or type one of these words:",
  "  all · summary · disputed · unknown · actors · missing · sources · loaded · receipt",
  "  help · quit",
].join("\n");

/** Answers one question in the thread and keeps the turn; a question that cannot be read says what to do. */
export const answered = async (thread: Thread, question: string, echo: boolean): Promise<string> => {
  const { reading, turns, world, screen, signal } = thread;
  const reply = await ask({ reading, turns, question }, world, signal);
  if (reply.kind === "fault") return reply.fault.message;
  if (reply.kind !== "answer") return "";
  turns.push({ question, answer: reply.answer });
  return answerText(echo ? question : null, answerSheet(reply.article, reply.answer), screen);
};

const said = async (thread: Thread, line: string): Promise<string> => {
  const word = line.toLowerCase();
  const { sheet, screen } = thread;
  if (word === "help" || word === "?") return help;
  if (word === "all" || word === "more") return briefText(sheet, screen, true);
  const name = sectionWords[word];
  if (name) return sectionText(sheet, name, screen) ?? `The brief has nothing under “${word}”.`;
  return answered(thread, line, false);
};

/** Waits for questions until the line ends or somebody quits. */
export const converse = async (thread: Thread, input: Interface, write: (text: string) => void): Promise<void> => {
  let open = true;
  input.once("close", () => {
    open = false;
  });
  const prompt = (): void => {
    if (open) input.prompt();
  };
  write("\nAsk about the article, or type help.\n");
  input.setPrompt("> ");
  prompt();
  for await (const typed of input) {
    const line = typed.trim();
    if (/^(?:quit|exit|q)$/iu.test(line)) break;
    if (line !== "") write(`${await said(thread, line)}\n\n`);
    prompt();
  }
};
