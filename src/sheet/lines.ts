import type { Article } from "#brief/article.ts";
import type { Quote, Statement } from "#brief/brief.ts";
import { frameOf } from "#grounding/frame.ts";
import { cuesOf } from "#language/languages.ts";
import type { SheetLine, SheetQuote } from "./sheet.ts";

const paragraphsOf = (article: Article): ReadonlyMap<string, number> =>
  new Map(article.passages.map(({ id, paragraph }) => [id, paragraph]));

/** A frame that stands above the line before need not stand again. */
export const framedOnce = (lines: readonly SheetLine[]): SheetLine[] =>
  lines.map((line, n) => (n > 0 && line.text === lines[n - 1]?.text ? { ...line, text: null } : line));

/** Turns statements and quotes of one article into lines: the frame, if there is one, above what it frames. */
export const linesOf = (article: Article) => {
  const paragraphs = paragraphsOf(article);
  const cues = cuesOf(article.language);

  const quoteLine = (quote: Quote): SheetQuote => ({
    words: quote.text,
    paragraph: paragraphs.get(quote.passageIds[0] ?? "") ?? 0,
    direct: quote.voice === "direct",
  });

  /** A line a quote; a strict quote under its own frame, one of ours under our words. */
  const statementLines = (statement: Statement, depth: 0 | 1 = 0): SheetLine[] =>
    statement.quotes.map((quote, n) => {
      const frame = frameOf(statement.attribution, quote, cues);
      const text = statement.wording === "strict" ? frame : n === 0 ? statement.text : null;
      return { depth, text, quotes: [quoteLine(quote)] };
    });

  return { statementLines, quoteLine };
};
