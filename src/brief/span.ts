import type { Span } from "./article.ts";

/** Whether a stretch lies inside another. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two stretches share anything. */
export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How much two stretches share, in code units; 0 where they do not meet. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
