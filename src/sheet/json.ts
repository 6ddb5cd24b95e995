import type { Article } from "#brief/article.ts";
import type { Answer, Brief, Quote } from "#brief/brief.ts";
import { fragmentLinks } from "./fragment.ts";
import { safeJson } from "./safe.ts";

/** A briefing as programs read it, on one line; where the article has a page, each quote says where the page shows its words. */
export const briefingJson = (article: Article, brief: Brief, answers: readonly Answer[]): string => {
  const linkOf = fragmentLinks(article);
  const withLink = (_: string, value: unknown): unknown => {
    if (!isQuote(value)) return value;
    const link = linkOf(value);
    return link === null ? value : { ...value, link };
  };
  return safeJson({ article, brief, answers }, withLink);
};

const isQuote = (value: unknown): value is Quote =>
  value instanceof Object && "passageIds" in value && "voice" in value;
