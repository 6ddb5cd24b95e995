import type { Quote, Statement } from "#brief/brief.ts";
import { overlap } from "#brief/span.ts";

/** The places that a line stands on: two lines over the same ones are one. */
export const placesOf = ({ quotes }: Pick<Statement, "quotes">): string =>
  quotes.map(({ start, end }) => `${start}-${end}`).join();

/** Quotes shown, each place once. */
export const countQuotes = (statements: readonly Statement[]): number =>
  new Set(statements.flatMap(({ quotes }) => quotes.map(({ start, end }) => `${start}-${end}`))).size;

/** The part of a line's quotes from which on another line over them tells nothing new. */
const mostly = 0.8;

/** Whether some quotes show hardly anything that others do not. */
export const isWithin = (quotes: readonly Quote[], others: readonly Quote[]): boolean => {
  const length = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = quotes.reduce((sum, quote) => sum + Math.max(0, ...others.map((other) => overlap(quote, other))), 0);
  return shared >= mostly * length;
};
