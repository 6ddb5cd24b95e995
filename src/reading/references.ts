import type { Article, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Known } from "./acting.ts";
import type { Figure, Sentence } from "./reading.ts";

type Mention = { span: Span; known: Known };

/** What a span refers to: the figure that it names, or whom a pronoun or description means; null where that is open. */
export const referring = (
  _article: Article,
  _sentences: readonly Sentence[],
  knowns: readonly Known[],
  _cues: Cues,
): ((span: Span) => Figure | null) => {
  const mentions: Mention[] = knowns
    .flatMap((known) => known.figure.mentions.map((span) => ({ span, known })))
    .toSorted((a, b) => a.span.start - b.span.start);
  return (span) =>
    mentions.findLast((mention) => mention.span.start < span.end && span.start < mention.span.end)?.known.figure ??
    null;
};
