import type { Article, Span } from "#brief/article.ts";
import type { Brief, Quote, Statement } from "#brief/brief.ts";
import { overlap } from "#brief/span.ts";
import type { Part } from "#language/cues.ts";
import { partsUnread } from "#language/languages.ts";
import { allActors, firstActors } from "./actors.ts";
import { loadedLines, quoteLines, sourceLines } from "./asked.ts";
import { framedOnce, type Lines, linesOf, plain } from "./lines.ts";
import { allPoints, firstPoints, pointsAtFirst } from "./points.ts";
import { provenanceOf } from "./provenance.ts";
import { madeBy, receiptLines } from "./receipt.ts";
import type { Section, SectionName, Sheet, SheetLine } from "./sheet.ts";

const whyMissing: Readonly<Record<Brief["missingVoices"][number]["why"], string>> = {
  accused: "accused, and not heard",
  "decided-about": "decided about, and not heard",
  "did-not-respond": "gave no comment, as the article says",
};

const placesOf = ({ quotes }: Statement): string => quotes.map(({ start, end }) => `${start}-${end}`).join();

/** A text without a title is led by the line that leads its summary, which then stands there and not twice. */
const headOf = ({ headline, summary }: Brief, lines: Lines): { headline: SheetLine; rest: readonly Statement[] } => {
  if ("ownTitle" in headline) {
    return { headline: plain(headline.ownTitle || "A text without a title of its own"), rest: summary };
  }
  const [line] = lines.ofStatement(headline);
  const rest = summary.filter((statement) => placesOf(statement) !== placesOf(headline));
  return { headline: line ?? plain("A text without a title of its own"), rest };
};

const mostlyInside = (inner: Span, outer: Span): boolean => overlap(inner, outer) > 0.6 * (inner.end - inner.start);

const leastAtFirst = 3;

/** On the first screen, what a section just below quotes stands there alone, unless too little were left to report. */
const firstSummary = (rest: readonly Statement[], { disputedPoints, unknowns, summary }: Brief): Statement[] => {
  const positions = pointsAtFirst(disputedPoints).flatMap((point) => point.positions);
  const below = [...positions.map(({ statement }) => statement), ...unknowns].flatMap(({ quotes }) => quotes);
  let spare = summary.length - leastAtFirst;
  return rest.filter(({ quotes }) => {
    if (spare < 1 || !quotes.every((quote) => below.some((other) => mostlyInside(quote, other)))) return true;
    spare -= 1;
    return false;
  });
};

/** Whether the first screen holds a quote already, in the headline, the summary, a dispute or an unknown. */
const shownAtFirst = (brief: Brief, atFirst: readonly Statement[]): ((quote: Quote) => boolean) => {
  const { headline, disputedPoints, unknowns } = brief;
  const positions = pointsAtFirst(disputedPoints).flatMap((point) => point.positions);
  const statements = [...atFirst, ...positions.map(({ statement }) => statement), ...unknowns];
  const quotes = [...("quotes" in headline ? [headline] : []), ...statements].flatMap((statement) => statement.quotes);
  return (quote) => quotes.some((other) => mostlyInside(quote, other) || mostlyInside(other, quote));
};

const section = (
  name: SectionName,
  title: string,
  lines: readonly SheetLine[],
  first: readonly SheetLine[] = lines,
): Section => ({ name, title, first, lines });

const onlyAsked: readonly SheetLine[] = [];

/** Lays out a brief. A part that its language does not let us read is left out here: the provenance says so once. */
export const briefSheet = (article: Article, brief: Brief): Sheet => {
  const lines = linesOf(article);
  const { actors, disputedPoints, missingVoices, sources } = brief;
  const partsLeft = brief.engine === "extractive" ? partsUnread(article.language) : [];
  const isLeft = (part: Part): boolean => partsLeft.includes(part);
  const { headline, rest } = headOf(brief, lines);
  const linesFor = (statements: readonly Statement[]): SheetLine[] =>
    framedOnce(statements.flatMap((statement) => lines.ofStatement(statement)));
  const none = [plain("No disputed points found.")];
  const voices = missingVoices.map(({ name, why, passageIds }) =>
    plain(`${name} — ${whyMissing[why]} ${lines.places(passageIds)}`),
  );
  const unnamed = sources.filter((source) => source.unnamed).length;
  const atFirst = firstSummary(rest, brief);
  const isShown = shownAtFirst(brief, atFirst);
  const sections = [
    section("summary", "What it reports", linesFor(rest), linesFor(atFirst)),
    disputedPoints.length > 0
      ? section("disputed", "Disputed", allPoints(disputedPoints, lines), firstPoints(disputedPoints, lines))
      : section("disputed", "Disputed", isLeft("disputes") ? [] : none),
    section("unknown", "Not known, says the article", linesFor(brief.unknowns)),
    section("actors", "Actors", allActors(actors, lines), isLeft("actors") ? [] : firstActors(actors, lines, isShown)),
    section("missing", "Not heard in this article", voices),
    section("quotes", "Every quote, in the article's order", quoteLines(brief, lines), onlyAsked),
    section(
      "sources",
      `Whom the article relies on (${sources.length}${unnamed > 0 ? `, ${unnamed} of them unnamed` : ""})`,
      sourceLines(brief, lines),
      onlyAsked,
    ),
    section("loaded", "Loaded words in the article's own voice", loadedLines(brief, lines), onlyAsked),
    section(
      "receipt",
      "Receipt",
      receiptLines(brief.receipt).map((line) => plain(line)),
      onlyAsked,
    ),
  ];
  return {
    headline,
    provenance: provenanceOf(article, brief, partsLeft),
    sections: sections.filter((each) => each.lines.length > 0 || each.first.length > 0),
    footer: madeBy(brief),
  };
};
