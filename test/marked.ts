import type { Span } from "#brief/article.ts";

/** A text with places marked in it: `[words|name]`. */
export type Marked = { text: string; spans: ReadonlyMap<string, Span>; at(name: string): Span };

/**
 * Reads the places out of a text under test, so that the expectation stands in the text itself.
 *
 * `marked("The minister [said|cue] taxes would [not|guard] rise")` gives the text without the marks, and the span of "said" as `cue`.
 */
export const marked = (source: string): Marked => {
  const spans = new Map<string, Span>();
  let text = "";
  let from = 0;
  for (const match of source.matchAll(/\[([^[\]|]*)\|([\w-]+)\]/gu)) {
    text += source.slice(from, match.index);
    const [whole, words = "", name = ""] = match;
    spans.set(name, { start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + whole.length;
  }
  text += source.slice(from);
  return {
    text,
    spans,
    at: (name) => {
      const span = spans.get(name);
      if (!span) throw new Error(`no place is marked ${name}`);
      return span;
    },
  };
};
