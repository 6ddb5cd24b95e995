import type { Article } from "#brief/article.ts";

/** An article of one passage: for what needs a text and nothing that is read in it. */
export const plainArticle = (text: string): Article => ({
  id: "a1",
  contentHash: "",
  text,
  passages: [{ id: "p1", start: 0, end: text.length, paragraph: 1, role: "body", page: null }],
  source: { kind: "paste", url: null, verified: false },
  title: null,
  byline: null,
  publisher: null,
  publishedAt: null,
  language: "en",
  genre: "news",
  unread: [],
  warnings: [],
});
