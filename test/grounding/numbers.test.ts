import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountsIn } from "#grounding/locate/numbers.ts";
import { numbers } from "#language/en/numbers.ts";

const read = (text: string) =>
  amountsIn(text, numbers).map(({ start, end, value, ordinal, unit }) => {
    const rounded = Math.round(value * 1e6) / 1e6;
    return [text.slice(start, end), rounded, ...(ordinal ? ["ordinal"] : []), ...(unit ? [unit] : [])];
  });

describe("numbers are read by value", () => {
  test.each([
    ["three million", 3_000_000],
    ["3 million", 3_000_000],
    ["3,000,000", 3_000_000],
    ["3m", 3_000_000],
    ["3.5bn", 3_500_000_000],
    ["3.5 billion", 3_500_000_000],
    ["1 426", 1426],
    ["1\u202f426", 1426],
    ["1,426.50", 1426.5],
    ["1.426.000", 1_426_000],
    ["twenty-one", 21],
    ["two hundred and five", 205],
    ["one hundred five thousand", 105_000],
    ["a hundred", 100],
    ["a dozen", 12],
    ["two dozen", 24],
    ["half a dozen", 6],
    ["half a million", 500_000],
    ["half", 0.5],
    ["a quarter", 0.25],
    ["a third", 1 / 3],
    ["two thirds", 2 / 3],
    ["two-thirds", 2 / 3],
    ["two and a half", 2.5],
    ["a million and a half", 1_500_000],
    ["1½", 1.5],
    ["1/2", 0.5],
    ["two point five", 2.5],
    ["nineteen ninety", 1990],
    ["zero", 0],
    ["-4", -4],
  ])("%s", (text, value) => {
    expect(read(text)).toEqual([[text, Math.round(value * 1e6) / 1e6]]);
  });

  test.each([
    ["twelfth", 12],
    ["12th", 12],
    ["twenty-first", 21],
  ])("%s is an ordinal", (text, value) => {
    expect(read(text)).toEqual([[text, value, "ordinal"]]);
  });

  test.each([
    ["12 %", 12, "%"],
    ["12%", 12, "%"],
    ["twelve percent", 12, "%"],
    ["12 per cent", 12, "%"],
    ["$3.5 million", 3_500_000, "$"],
    ["three million dollars", 3_000_000, "$"],
    ["€40", 40, "€"],
    ["1990s", 1990, "s"],
  ])("%s has its unit", (text, value, unit) => {
    expect(read(text)).toEqual([[text, value, unit]]);
  });

  test("each in its place, one after the other", () => {
    expect(read("Of 250 people, two thirds came; in 2014 426 stayed, one in five for 3 to 4 days.")).toEqual([
      ["250", 250],
      ["two thirds", 0.666667],
      ["2014", 2014],
      ["426", 426],
      ["one", 1],
      ["five", 5],
      ["3", 3],
      ["4", 4],
    ]);
  });

  test.each(["and a few", "a man and a woman", "Nobody counted.", "point taken"])("%s has none", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("a figure is the same with and without its thousands separators", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(read(value.toLocaleString("en"))).toEqual([[value.toLocaleString("en"), value]]);
        expect(read(String(value))).toEqual([[String(value), value]]);
      }),
    );
  });
});
