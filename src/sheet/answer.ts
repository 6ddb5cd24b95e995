import type { Article } from "#brief/article.ts";
import type { Answer } from "#brief/brief.ts";
import { framedOnce, linesOf } from "./lines.ts";
import { answeredInstead, shortReceipt } from "./receipt.ts";
import type { AnswerSheet } from "./sheet.ts";

const accounts = ["two", "three", "four", "five"];

const mostNearest = 3;

const leadOf = ({ kind, statements }: Answer): string => {
  switch (kind) {
    case "says":
      return "The article says:";
    case "unclear":
      return `The article gives ${accounts[statements.length - 2] ?? "several"} accounts.`;
    case "does-not-say":
      return "The article does not say.";
  }
};

/** Lays out an answer. What is near is offered as near, never as a source of what is not said. */
export const answerSheet = (article: Article, answer: Answer): AnswerSheet => {
  const lines = linesOf(article);
  const lead = leadOf(answer);
  const note = answeredInstead(answer);
  if (answer.kind !== "does-not-say") {
    const said = framedOnce(answer.statements.flatMap((statement) => lines.ofStatement(statement)));
    return { lead, lines: said, receipt: shortReceipt(answer.receipt), note };
  }
  const near = answer.nearest.slice(0, mostNearest).map((quote) => lines.quote(quote));
  const head = near.length > 1 ? "Nearest passages, not an answer:" : "Nearest passage, not an answer:";
  const shown = near.length > 0 ? [{ depth: 0 as const, text: head, quotes: near }] : [];
  return { lead, lines: shown, receipt: null, note };
};
