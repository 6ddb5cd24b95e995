import type { Article, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Figure, Sentence } from "./reading.ts";

export type Figures = { figures: readonly Figure[]; refer: (span: Span) => Figure | null };

/** Who and what the article names, with their aliases, and what a pronoun or description refers to. */
export const figuresOf = (_article: Article, _sentences: readonly Sentence[], _cues: Cues | null): Figures => ({
  figures: [],
  refer: () => null,
});
