import type { Article, Span } from "#brief/article.ts";
import type { Statement } from "#brief/brief.ts";
import { meets } from "#brief/span.ts";
import { roleName } from "./asked.ts";
import { linesOf } from "./lines.ts";
import type { SheetLine } from "./sheet.ts";

/** A paragraph as the article has it, the quoted words told from those around them. `role` null: running text. */
type SheetParagraph = {
  number: number;
  role: string | null;
  pieces: readonly { text: string; quoted: boolean }[];
};

/** A line of a brief, and where in the article its words stand. */
export type PassageSheet = { lines: readonly SheetLine[]; paragraphs: readonly SheetParagraph[] };

export const passageSheet = (article: Article, statement: Statement): PassageSheet => {
  const { quotes } = statement;
  const numbers = article.passages
    .filter((passage) => quotes.some((quote) => meets(passage, quote)))
    .map(({ paragraph }) => paragraph);
  return {
    lines: linesOf(article).ofStatement(statement),
    paragraphs: [...new Set(numbers)].flatMap((number) => paragraphOf(article, number, quotes)),
  };
};

const paragraphOf = ({ text, passages }: Article, number: number, quotes: readonly Span[]): SheetParagraph[] => {
  const inside = passages.filter(({ paragraph }) => paragraph === number);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return [];
  const whole = { start: first.start, end: last.end };
  return [{ number, role: roleName(first.role), pieces: piecesOf(text, whole, quotes) }];
};

const piecesOf = (text: string, { start, end }: Span, quotes: readonly Span[]): SheetParagraph["pieces"] => {
  const edges = quotes.flatMap((quote) => [quote.start, quote.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, n) => {
    const to = cuts[n + 1] ?? end;
    return { text: text.slice(from, to), quoted: quotes.some((quote) => quote.start <= from && to <= quote.end) };
  });
};
