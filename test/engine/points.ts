import { articleFrom } from "#article/read.ts";
import { disputesOf } from "#engine/extractive/disputes/disputes.ts";
import { read } from "#reading/read.ts";

export const reading = (text: string) => read(articleFrom({ text, kind: "paste" }));

/** "Question? asserts A · denies B", point by point. */
export const pointsIn = (text: string): string[] =>
  disputesOf(reading(text)).map(({ point: { question, positions, unanswered, finding } }) =>
    [
      question,
      positions.map(({ holders, stance }) => `${stance} ${holders.join(", ")}`).join(" · "),
      ...(unanswered ? ["unanswered"] : []),
      ...(finding ? [`finding: ${finding.claims.map(({ words }) => words).join(" ")}`] : []),
    ].join(" | "),
  );
