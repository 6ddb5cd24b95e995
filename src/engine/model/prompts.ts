import { readFileSync } from "node:fs";
import { type Prompt, promptFrom } from "./prompt.ts";

const folder = new URL("../../../prompts/", import.meta.url);

const promptIn = (file: string): Prompt => promptFrom(file, readFileSync(new URL(file, folder), "utf8"));

export type Prompts = Readonly<Record<"brief" | "repair" | "answer" | "check" | "join", Prompt>>;

/** Reads the files of prompts/. */
export const readPrompts = (): Prompts => ({
  brief: promptIn("brief.md"),
  repair: promptIn("repair.md"),
  answer: promptIn("answer.md"),
  check: promptIn("check.md"),
  join: promptIn("join.md"),
});
