import type { Statement } from "#brief/brief.ts";

/** The places that a line stands on: two lines over the same ones are one. */
export const placesOf = ({ quotes }: Pick<Statement, "quotes">): string =>
  quotes.map(({ start, end }) => `${start}-${end}`).join();

/** Quotes shown, each place once. */
export const countQuotes = (statements: readonly Statement[]): number =>
  new Set(statements.flatMap(({ quotes }) => quotes.map(({ start, end }) => `${start}-${end}`))).size;
