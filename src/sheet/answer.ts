import type { Article } from "#brief/article.ts";
import type { Answer } from "#brief/brief.ts";
import { framedOnce, linesOf } from "./lines.ts";
import type { AnswerSheet } from "./sheet.ts";

const leads: Readonly<Record<Answer["kind"], string>> = {
  says: "The article says:",
  unclear: "The article gives two accounts.",
  "does-not-say": "The article does not say.",
};

/** Lays out an answer. What is near is offered as near, never as a source of what is not said. */
export const answerSheet = (article: Article, answer: Answer): AnswerSheet => {
  const { statementLines, quoteLine } = linesOf(article);
  if (answer.kind !== "does-not-say") {
    return {
      lead: leads[answer.kind],
      lines: framedOnce(answer.statements.flatMap((statement) => statementLines(statement))),
    };
  }
  const [nearest] = answer.nearest;
  return {
    lead: leads["does-not-say"],
    lines: nearest ? [{ depth: 0, text: "Nearest passage, not an answer:", quotes: [quoteLine(nearest)] }] : [],
  };
};
