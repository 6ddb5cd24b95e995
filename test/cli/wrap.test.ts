import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, wrapped } from "../../src/cli/wrap.ts";

test.each([
  ["plain “quoted” words", 20],
  ["東京", 4],
  ["e\u0301", 1],
  ["👩‍🚀", 2],
  ["❤️", 2],
  ["ﬁ ß ж", 5],
])("%s takes %i columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

describe("a text in rows", () => {
  test("breaks at spaces, and in a word only where a row cannot hold it", () => {
    expect(wrapped("the bridge is safe", 10)).toEqual(["the bridge", "is safe"]);
    expect(wrapped("a verylongword", 6)).toEqual(["a", "verylo", "ngword"]);
    expect(wrapped("東京都庁", 5)).toEqual(["東京", "都庁"]);
  });

  test("never parts a letter from its accent", () => {
    expect(wrapped("e\u0301".repeat(4), 2)).toEqual(["e\u0301e\u0301", "e\u0301e\u0301"]);
  });

  test("is never wider than the row, and loses no character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 10, max: 80 }), (text, width) => {
        const rows = wrapped(text, width);
        for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(width);
        expect(rows.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
      { numRuns: process.env.LONG ? 100_000 : 500 },
    );
  }, 600_000);
});
