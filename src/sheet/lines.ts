import type { Article } from "#brief/article.ts";
import type { Quote, Statement } from "#brief/brief.ts";
import { frameOf } from "#grounding/frame.ts";
import { cuesOf } from "#language/languages.ts";
import type { SheetLine, SheetQuote } from "./sheet.ts";

const paragraphsOf = (article: Article): ReadonlyMap<string, number> =>
  new Map(article.passages.map(({ id, paragraph }) => [id, paragraph]));

/** Turns statements and quotes of one article into lines: the frame, if there is one, above what it frames. */
export const linesOf = (article: Article) => {
  const paragraphs = paragraphsOf(article);
  const cues = cuesOf(article.language);

  const quoteLine = (quote: Quote, framed: boolean): SheetQuote => ({
    words: quote.text,
    paragraph: paragraphs.get(quote.passageIds[0] ?? "") ?? 0,
    direct: framed && quote.voice === "direct",
  });

  const statementLine = (statement: Statement, depth: 0 | 1 = 0): SheetLine => {
    const [first] = statement.quotes;
    const frame = first ? frameOf(statement.attribution, first, cues) : null;
    const text = statement.wording === "strict" ? frame : statement.text;
    return { depth, text, quotes: statement.quotes.map((quote) => quoteLine(quote, frame !== null)) };
  };

  return { statementLine, quoteLine };
};
