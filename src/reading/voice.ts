import type { Article, Span } from "#brief/article.ts";
import type { Voicing } from "#brief/brief.ts";
import { quotationsOf } from "./quotations.ts";
import type { Attributed } from "./reading.ts";

/** Whose voice a span is in: inside the article's own quotation marks, in a paraphrase, or the article's. */
export const voiceAt = (article: Article, attributions: readonly Attributed[]): ((span: Span) => Voicing) => {
  const quotations = quotationsOf(article);
  return (span) => {
    const inside = (outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;
    const telling = attributions.findLast((one) => one.content.some(inside));
    const speaker = telling === undefined ? null : (telling.speaker?.name ?? telling.chain.at(-1)?.source ?? null);
    if (quotations.some(inside)) return { voice: "direct", speaker };
    return telling === undefined ? { voice: "article", speaker: null } : { voice: "reported", speaker };
  };
};
