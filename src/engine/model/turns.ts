import type { Turn } from "#engine/engine.ts";
import { oneLine } from "./prompt.ts";

/** Of a long thread the last turns: what is asked now leans on them. */
const mostTurns = 6;
const longestText = 800;

/** Earlier turns as lines of a prompt, each with what was shown and the words it stands on. */
export const turnLines = (turns: readonly Turn[]): string[] =>
  turns.slice(-mostTurns).flatMap(({ question, answer }, at) => {
    const line = (what: string, words: string): string => `turn ${at + 1} ${what}: ${oneLine(words)}`;
    const asked = line("asked", question.slice(0, longestText));
    if (typeof answer === "string") return [asked, line("answered", answer.slice(0, longestText))];
    const shown = answer.statements.flatMap(({ text, quotes }) => [
      line("line", text),
      ...quotes.map(({ passageIds, text: words }) => line(`quote [${passageIds.join(" ")}]`, words)),
    ]);
    return [asked, line("answered", answer.kind), ...shown];
  });

/** The words of the last turn, for looking up what a short question leans on. */
export const lastWords = (turns: readonly Turn[]): string => {
  const last = turns.at(-1);
  if (!last) return "";
  const { question, answer } = last;
  const answered = typeof answer === "string" ? answer : answer.statements.map(({ text }) => text).join(" ");
  return `${question} ${answered}`.slice(0, 2 * longestText);
};
