import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { linesOf } from "#engine/extractive/summary/lines.ts";
import { shortFormsIn } from "#engine/extractive/summary/short-forms.ts";
import { summaryLinesOf } from "#engine/extractive/summary/summary.ts";
import { read } from "#reading/read.ts";

const readingOf = (text: string, title: string | null = null) => read(articleFrom({ text, kind: "paste", title }));

/** The lines of a text, each with whether it needs another sentence for its short forms. */
const needing = (text: string, title: string | null = null): boolean[] => {
  const reading = readingOf(text, title);
  return linesOf(reading).map((line) => shortFormsIn(reading)(line).size > 0);
};

const gives = "Doctors in Oslo found that the man had feather lung disease, or FLD, after a test.";
const uses = "The rare illness FLD strikes bakers and breeders of birds in the north.";

test("a line needs the sentence that gives its short form", () => {
  expect(needing(`${gives}\n\n${uses}`)).toEqual([false, true]);
  expect(needing(`${uses}\n\nThe feather lung disease (FLD) was found in March by doctors.`)).toEqual([true, false]);
});

test("letters that every reader knows, that the title has, or that shorten nothing need none", () => {
  expect(needing("The United Nations (UN) met in Oslo on Tuesday.\n\nThe UN will meet again in the spring.")).toEqual([
    false,
    false,
  ]);
  expect(needing(`${gives}\n\n${uses}`, "FLD strikes bakers")).toEqual([false, false]);
  expect(
    needing("The town rebuilt a bridge (XQV) on Tuesday.\n\nThe sign XQV stands on the bridge of the town."),
  ).toEqual([false, false]);
});

test("a summary prefers a line that needs no other", () => {
  const text = `A baker in Marrow Bay who could not breathe is well again after he threw away his pillows, his doctors say.

${gives} He had been ill for a year.

${uses}

The baker sold his pillows to a shop in Ellery and bought new ones of wool in May.

A doctor of the hospital in Oslo said bakers should air their rooms every morning.

The hospital will test 200 bakers next year for the disease of the lung.`;
  const lines = summaryLinesOf(readingOf(text), "short").map(({ span }) => text.slice(span.start, span.end));
  expect(lines.includes(uses) && !lines.some((line) => line.includes("feather lung"))).toBe(false);
});
