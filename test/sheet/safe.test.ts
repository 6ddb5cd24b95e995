import fc from "fast-check";
import { expect, test } from "vitest";
import { safe } from "#sheet/safe.ts";

test("what would act is shown by its name", () => {
  expect(safe("a\u001b[31mb\u202ec\u0000")).toBe("a‹U+001B›[31mb‹U+202E›c‹U+0000›");
});

test("words, line feeds, tabs, accents and emoji stay as they are", () => {
  const text = "Olmen’s “naïve” plan\n\t東京 👩‍🚀 عربي e\u0301";
  expect(safe(text)).toBe(text);
});

test("no text can bring a control character or an override to a terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(safe(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: process.env.LONG ? 100_000 : 500 },
  );
}, 600_000);
