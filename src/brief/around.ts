import type { Article, Span } from "./article.ts";

const passagesBefore = 3;
const longest = 1_500;

/** Where words stand in their article, up to the end of their sentence: who "he" is in them, and what governs them. */
export const aroundIn =
  ({ text, passages }: Article) =>
  ({ start, end }: Span): string => {
    const first = passages.findIndex((passage) => passage.end > start);
    const last = passages.findLast((passage) => passage.start < end);
    const from = passages[Math.max(0, first - passagesBefore)]?.start ?? start;
    const to = Math.max(end, last?.end ?? end);
    return text.slice(Math.max(from, to - longest), to);
  };
