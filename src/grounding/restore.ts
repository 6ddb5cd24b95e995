import type { Article } from "#brief/article.ts";
import { type Answer, answerOf, type Brief, briefOf, QuoteJson } from "#brief/brief.ts";
import { Quote } from "#brief/quote.ts";

/** A stored quote becomes a Quote by being sliced anew; one whose words are not this article's does not parse. */
const slicedFrom = (article: Article) =>
  QuoteJson.transform((row, context): Quote => {
    const misfit = (message: string): Quote => {
      context.issues.push({ code: "custom", message, input: row });
      return Quote.at(article, article.passages[0] ?? { start: 0, end: 1 }, row);
    };
    if (row.articleId !== article.id) return misfit("a quote of another article");
    if (row.start >= row.end || row.end > article.text.length) return misfit("not a place in this article");
    const quote = Quote.at(article, row, row);
    if (quote.text !== row.text) return misfit("not this article's words at this place");
    if (quote.passageIds.join() !== row.passageIds.join()) return misfit("not the passages that hold these words");
    return quote;
  });

/** @throws z.ZodError where a field is missing or a quote is not the article's slice. */
export const restoreBrief = (article: Article, row: unknown): Brief => briefOf(slicedFrom(article)).parse(row);

/** @throws z.ZodError as {@link restoreBrief}. */
export const restoreAnswer = (article: Article, row: unknown): Answer => answerOf(slicedFrom(article)).parse(row);
