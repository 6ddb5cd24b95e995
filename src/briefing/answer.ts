import { isAnswerable } from "#brief/article.ts";
import type { Answer, Statement } from "#brief/brief.ts";
import type { AnswerPart } from "#brief/draft.ts";
import type { AnswerOptions, Engine, Turn } from "#engine/engine.ts";
import { type Ground, groundIn } from "#grounding/ground.ts";
import { sealed } from "#grounding/receipt.ts";
import type { Reading } from "#reading/reading.ts";
import { addOnce, countQuotes, type Desk, deskOf } from "./desk.ts";

type Drafted = { kind: Answer["kind"]; statements: Statement[]; nearest: Answer["nearest"] };

const takeAnswer = (part: AnswerPart, drafted: Drafted, desk: Desk, ground: Ground): void => {
  switch (part.part) {
    case "kind":
      drafted.kind = part.kind;
      break;
    case "statement":
      addOnce(drafted.statements, desk.line(part.said), desk);
      break;
    case "nearest": {
      const quote = ground.quote(part.claim, isAnswerable);
      if (quote) drafted.nearest.push(quote);
    }
  }
};

/** An answer of one of three kinds. One whose every line fell is not half an answer: the article does not say. */
export const answerQuestion = async (
  reading: Reading,
  engine: Engine,
  turns: readonly Turn[],
  question: string,
  options: AnswerOptions,
  signal: AbortSignal,
): Promise<Answer> => {
  const ground = groundIn(reading);
  const desk = deskOf(ground, isAnswerable);
  const drafted: Drafted = { kind: "does-not-say", statements: [], nearest: [] };
  for await (const part of engine.answer(reading, turns, question, options, signal)) {
    takeAnswer(part, drafted, desk, ground);
  }
  const { kind, statements, nearest } = drafted;
  const shown =
    kind === "does-not-say" || statements.length === 0
      ? { kind: "does-not-say" as const, statements: [], nearest }
      : { kind: kind === "unclear" && statements.length < 2 ? ("says" as const) : kind, statements, nearest: [] };
  const quotes = shown.nearest.length + countQuotes(shown.statements);
  return sealed(reading.article, { question, ...shown, receipt: desk.tally.receipt(reading.article, quotes) });
};
