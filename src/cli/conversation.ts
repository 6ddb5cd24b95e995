import type { Interface } from "node:readline/promises";
import { ask } from "#commands/ask.ts";
import type { World } from "#commands/command.ts";
import type { Engine, Turn } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { answerSheet } from "#sheet/answer.ts";
import { paragraphLine } from "#sheet/asked.ts";
import { type Sheet, sectionNames } from "#sheet/sheet.ts";
import { answerText, briefText, lineText, type Screen, sectionText } from "./terminal.ts";

/** The thread of one brief: its article, and what was asked before. The array is this surface's memory. */
export type Thread = {
  reading: Reading;
  sheet: Sheet;
  turns: Turn[];
  world: World;
  screen: Screen;
  signal: AbortSignal;
  /** The language that was asked for; the article's where it is left out. */
  language?: string | null;
  /** Something for whoever sits at the terminal. */
  note?: (text: string) => void;
};

const help = [
  "Ask a question about the article, or type one of these:",
  `  ${sectionNames.join(" · ")}`,
  "  all    the whole brief             text   the article, paragraph by paragraph",
  "  ¶4     that paragraph (or just 4)  quit   or Ctrl-D",
].join("\n");

/** What somebody who waits for a model is told; null where nobody waits. */
export const askingText = ({ name, model }: Engine): string | null =>
  name === "extractive" ? null : `Asking ${model ?? "the model"} …`;

/** Answers one question in the thread and keeps the turn; a question that cannot be read says what to do. */
export const answered = async (
  thread: Thread,
  question: string,
  echo: boolean,
  stop: AbortSignal | null = null,
): Promise<string> => {
  const { reading, turns, world, screen, language = null, note } = thread;
  const signal = stop ? AbortSignal.any([thread.signal, stop]) : thread.signal;
  const asked = askingText(world.engines.main);
  if (asked !== null) note?.(asked);
  const reply = await ask({ reading, turns, question, language }, world, signal);
  if (reply.kind === "fault") return reply.fault.message;
  if (reply.kind !== "answer") return "";
  turns.push({ question, answer: reply.answer });
  return answerText(echo ? question : null, answerSheet(reply.article, reply.answer), screen);
};

const paragraphText = ({ reading: { article }, screen }: Thread, number: number): string => {
  const line = paragraphLine(article, number);
  const last = article.passages.at(-1)?.paragraph ?? 0;
  return line ? lineText(line, screen) : `The article has the paragraphs ¶1 to ¶${last}.`;
};

const wholeText = (thread: Thread): string => {
  const numbers = new Set(thread.reading.article.passages.map(({ paragraph }) => paragraph));
  return [...numbers].map((number) => paragraphText(thread, number)).join("\n");
};

const said = async (thread: Thread, line: string, stop: AbortSignal): Promise<string> => {
  const word = line.toLowerCase();
  const { sheet, screen } = thread;
  if (word === "help" || word === "?") return help;
  if (word === "all") return briefText(sheet, screen, true);
  if (word === "text") return wholeText(thread);
  const [, number] = /^[¶p]?\s?(\d{1,6})$/u.exec(word) ?? [];
  if (number) return paragraphText(thread, Number(number));
  const name = sectionNames.find((each) => each === word);
  if (name) return sectionText(sheet, name, screen) ?? `The brief has nothing under “${word}”.`;
  return answered(thread, line, false, stop);
};

/** Waits for questions until the input ends or somebody quits. */
export const converse = async (thread: Thread, input: Interface, write: (text: string) => void): Promise<void> => {
  let open = true;
  input.once("close", () => {
    open = false;
  });
  let stop = new AbortController();
  let asking = false;
  // Ctrl-C ends an answer that is waited for; with none, it leaves.
  input.on("SIGINT", () => (asking ? stop.abort() : input.close()));
  const prompt = (): void => {
    if (open) input.prompt();
  };
  write("\nAsk about the article, or type help.\n");
  input.setPrompt("> ");
  prompt();
  for await (const typed of input) {
    const line = typed.trim();
    if (/^(?:quit|exit|q)$/iu.test(line)) return;
    if (line !== "") {
      stop = new AbortController();
      asking = true;
      const text = await said(thread, line, stop.signal).catch((error: unknown) => {
        if (stop.signal.aborted) return "Stopped.";
        throw error;
      });
      asking = false;
      write(`${text}\n\n`);
    }
    prompt();
  }
  // Ctrl-C and Ctrl-D leave the prompt's line open.
  write("\n");
};
