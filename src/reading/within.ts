import type { Span } from "#brief/article.ts";

const merged = (spans: readonly Span[]): Span[] => {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
};

/** Whether a place lies inside any of the spans, which may overlap. */
export const withinAny = (spans: readonly Span[]): ((at: number) => boolean) => {
  const sorted = merged(spans);
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const last = sorted[low - 1];
    return last !== undefined && at < last.end;
  };
};
