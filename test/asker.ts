import { answerFrom } from "#engine/extractive/answers/answer.ts";
import type { Reading } from "#reading/reading.ts";

/** Asks an article: the kind of the answer and the words of its lines, in one string. */
export const askerOf =
  (reading: Reading) =>
  (question: string): string =>
    answerFrom(reading, [], question)
      .map((part) =>
        part.part === "kind"
          ? part.kind
          : part.part === "statement"
            ? part.said.claims.map(({ words }) => words).join(" ")
            : "",
      )
      .join(" ");
