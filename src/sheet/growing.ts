import type { Article } from "#brief/article.ts";
import type { Brief } from "#brief/brief.ts";
import { nameAndRole } from "./actors.ts";
import { framedOnce, linesOf, plain } from "./lines.ts";
import { allPoints } from "./points.ts";
import type { Section, SheetLine } from "./sheet.ts";

/** What stands of a brief that is still drafted. */
export type Sofar = Pick<Brief, "summary" | "actors" | "disputedPoints" | "unknowns">;

/** Lays out what stands so far, in the order in which it comes, so that what follows is mostly added at the end. */
export const growingSections = (article: Article, { summary, actors, disputedPoints, unknowns }: Sofar): Section[] => {
  const lines = linesOf(article);
  const linesFor = (statements: Brief["summary"]): SheetLine[] =>
    framedOnce(statements.flatMap((statement) => lines.ofStatement(statement)));
  const sections: readonly (readonly [Section["name"], string, SheetLine[]])[] = [
    ["summary", "What it reports", linesFor(summary)],
    ["actors", "Actors", actors.map((actor) => plain(nameAndRole(actor)))],
    ["disputed", "Disputed", allPoints(disputedPoints, lines)],
    ["unknown", "Not known, says the article", linesFor(unknowns)],
  ];
  return sections.flatMap(([name, title, all]) => (all.length > 0 ? [{ name, title, first: all, lines: all }] : []));
};
