import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Quote } from "#brief/quote.ts";
import { plainArticle } from "../plain-article.ts";

const own = { voice: "article", speaker: null } as const;

describe("a Quote is a slice", () => {
  test("of any text, at any place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(Quote.at(plainArticle(text), { start, end }, own).text).toBe(text.slice(start, end));
      }),
    );
  });

  test("a place outside the article, or of no length, makes none", () => {
    const article = plainArticle("The bridge is safe.");
    for (const at of [
      { start: 4, end: 4 },
      { start: 5, end: 4 },
      { start: -1, end: 4 },
      { start: 0, end: 20 },
    ]) {
      expect(() => Quote.at(article, at, own)).toThrow(RangeError);
    }
  });
});

describe("nothing else passes for one", () => {
  const quote = Quote.at(plainArticle("The bridge is safe."), { start: 4, end: 10 }, own);

  test("neither a copy, nor a literal, nor an object of the same prototype", () => {
    expect(Quote.is(quote)).toBe(true);
    expect(Quote.is({ ...quote })).toBe(false);
    expect(Quote.is(structuredClone({ ...quote }))).toBe(false);
    expect(Quote.is(Object.assign(Object.create(Quote.prototype), quote))).toBe(false);
    expect(Quote.is(null)).toBe(false);
  });

  test("and a made one cannot be changed", () => {
    expect(() => Object.assign(quote, { text: "a bridge" })).toThrow(TypeError);
    expect(quote.text).toBe("bridge");
  });
});
