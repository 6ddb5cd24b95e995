import type { Article, Span } from "#brief/article.ts";
import type { Draft } from "./attribution-draft.ts";
import type { Quotation } from "./quotations.ts";

/** Lets a content that begins or ends inside a quotation take in the whole of it, over sentences and, where the article leaves it open, paragraphs. */
export const wholeQuotes = (
  article: Article,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): readonly Draft[] => {
  const owned = new Set<number>();
  return drafts.map((draft) => {
    const { quotation } = draft;
    const own = quotation >= 0 ? quotations[quotation] : undefined;
    if (own === undefined || owned.has(quotation) || quotation === draft.within) return draft;
    const sentence = draft.content.findIndex((piece) => piece.start < own.end && own.start < piece.end);
    const piece = draft.content[sentence];
    if (piece === undefined) return draft;
    owned.add(quotation);
    const grown = { start: Math.min(piece.start, own.start), end: Math.max(piece.end, trimmedEnd(article, own)) };
    const rest = continued(article, quotations, quotation);
    if (rest.length > 0) for (let k = 1; k <= rest.length; k++) owned.add(quotation + k);
    return {
      ...draft,
      content: [...draft.content.slice(0, sentence), grown, ...draft.content.slice(sentence + 1), ...rest],
    };
  });
};

const trimmedEnd = (article: Article, { start, end }: Span): number =>
  start + article.text.slice(start, end).trimEnd().length;

/** The paragraphs that take an open quotation up again. */
const continued = (article: Article, quotations: readonly Quotation[], from: number): Span[] => {
  const more: Span[] = [];
  for (let k = from; quotations[k]?.open && quotations[k + 1]?.continues; k++) {
    const next = quotations[k + 1];
    if (next !== undefined) more.push({ start: next.start, end: trimmedEnd(article, next) });
  }
  return more;
};
