import type { Article } from "#brief/article.ts";
import type { Answer } from "#brief/brief.ts";
import { framedOnce, linesOf } from "./lines.ts";
import { answeredInstead, shortReceipt } from "./receipt.ts";
import type { AnswerSheet } from "./sheet.ts";

const accounts = ["two", "three", "four", "five"];

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
  const [nearest] = answer.nearest;
  const near = nearest
    ? [{ depth: 0 as const, text: "Nearest passage, not an answer:", quotes: [lines.quote(nearest)] }]
    : [];
  return { lead, lines: near, receipt: null, note };
};
