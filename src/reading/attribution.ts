import type { Article, Span } from "#brief/article.ts";
import type { Voicing } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Attributed, Figure, Sentence } from "./reading.ts";

/** Who says what, and how the article knows it. */
export const attributionsOf = (
  _article: Article,
  _sentences: readonly Sentence[],
  _cues: Cues | null,
  _figures: readonly Figure[],
  _refer: (span: Span) => Figure | null,
): readonly Attributed[] => [];

/** Whose voice a span is in. */
export const voiceAt =
  (_article: Article, _attributions: readonly Attributed[]) =>
  (_span: Span): Voicing => ({ voice: "article", speaker: null });
