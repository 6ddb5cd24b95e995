import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

test("others who say the same of the same are holders too", () => {
  expect(
    pointsIn(
      "The Greens allege that Kell's call to the bank was irregular and improper. “The Greens’ allegation has been debunked,” spokeswoman Ada Rell said. Rain fell. Colonel Jan Vind told lawmakers that the call was improper.",
    ),
  ).toContain(
    "Was Kell's call to the bank irregular and improper? | asserts The Greens · denies spokeswoman Ada Rell · asserts Colonel Jan Vind",
  );
});

test("who says the contrary, or the same of another thing, is none", () => {
  const told =
    "The Greens allege that Kell's call to the bank was improper. “The Greens’ allegation has been debunked,” spokeswoman Ada Rell said. Rain fell.";
  for (const further of ["Jan Vind said the call was not improper.", "Jan Vind said the seating plan was improper."])
    expect(pointsIn(`${told} ${further}`).every((point) => !point.includes("asserts Jan Vind"))).toBe(true);
});
