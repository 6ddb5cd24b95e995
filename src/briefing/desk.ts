import type { Passage } from "#brief/article.ts";
import type { Statement } from "#brief/brief.ts";
import type { Said } from "#brief/draft.ts";
import type { Ground } from "#grounding/ground.ts";
import { type Tally, tally } from "#grounding/receipt.ts";

/** Grounds lines and counts what became of them. */
export type Desk = { line(said: Said): Statement | null; tally: Tally };

export const deskOf = (ground: Ground, may: (passage: Passage) => boolean): Desk => {
  const counted = tally();
  return {
    tally: counted,
    line: (said) => {
      const grounded = ground.line(said, may);
      counted.add(grounded);
      return grounded.stands ? grounded.statement : null;
    },
  };
};

const placesOf = (statement: Statement): string => statement.quotes.map(({ start, end }) => `${start}-${end}`).join();

/** Two drafted lines that grew to the same slice are one line. */
export const addOnce = (lines: Statement[], line: Statement | null, desk: Desk): void => {
  if (line === null) return;
  if (lines.some((other) => placesOf(other) === placesOf(line))) desk.tally.drop(null);
  else lines.push(line);
};

/** Quotes shown, each place once. */
export const countQuotes = (statements: readonly Statement[]): number =>
  new Set(statements.flatMap(({ quotes }) => quotes.map(({ start, end }) => `${start}-${end}`))).size;
