import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "#brief/article.ts";
import { english } from "#language/en/cues.ts";
import { attributionsOf } from "#reading/attribution/attribution.ts";
import { wordsOf } from "#reading/words.ts";
import { plainArticle } from "../plain-article.ts";

const pieces = fc.constantFrom(
  "the mayor",
  "Ada Quist",
  "said",
  "denied",
  "that",
  "the claim",
  "it",
  "according to",
  "“",
  "”",
  '"',
  ",",
  ".",
  ":",
  ";",
  "which",
  "who",
  "and",
  "but",
  "was",
  "told",
  "the Post",
  "quoted",
  "as saying",
  "not",
  "allegedly",
  "reports",
  "in a statement",
  "—",
  "(",
  ")",
  "’s",
  "U.S.",
  "I",
  "think",
  "of",
  "to",
  "if",
  "\u{1F600}",
  "a",
  "plan",
  "accused",
);

const attributed = (text: string) => {
  const article = plainArticle(text);
  const [passage] = article.passages;
  if (passage === undefined) return [];
  const sentence = { index: 0, passage, words: wordsOf(text) };
  return attributionsOf(article, [sentence], english, [], () => null);
};

describe("whatever the text", () => {
  test("every span is a piece of it, and every attribution has words and a source", () => {
    const holds = (text: string, { start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        for (const one of attributed(text)) {
          const spans = [...one.content, one.source, one.cue, one.object].filter((span) => span !== null);
          expect(one.content.length).toBeGreaterThan(0);
          expect(one.chain.length).toBeGreaterThan(0);
          expect(spans.every((span) => holds(text, span))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(["he said that she said ", "“a” said “b ", "denied the claim that it ", "and of the "])(
    "a sentence of nothing but “%s” is read in linear time",
    (unit) => {
      const timed = (times: number): number => {
        const text = unit.repeat(times);
        const start = performance.now();
        attributed(text);
        return performance.now() - start;
      };
      timed(500);
      expect(timed(8000)).toBeLessThan(5000);
    },
  );
});
