import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

test("somebody from outside who doubts what a study shows stands against it", () => {
  expect(
    pointsIn(
      "The drug cut deaths by a third, according to a study in Lund. It ran for two years. Ada Rell, a doctor who was not involved in the research, said the findings should be treated with caution.",
    ),
  ).toEqual(["Is it so that “The drug cut deaths by a third”? | asserts a study in Lund · doubts Ada Rell"]);
  expect(
    pointsIn(
      "Sales of salt rose after the law, a study found. Others read it. Ian Roe, an economist at Lund University, said it was difficult to draw firm conclusions from studies such as this one.",
    ),
  ).toEqual(["Did sales of salt rise after the law? | asserts a study · doubts Ian Roe"]);
});

test("what its own people say of its limits is no dispute", () => {
  expect(
    pointsIn(
      "The drug cut deaths by a third, according to a study in Lund. Lead author Ada Rell said the findings should be treated with caution.",
    ),
  ).toEqual([]);
  expect(
    pointsIn(
      "The drug cut deaths by a third, according to a study in Lund. Ada Rell, who led the study, works in Lund. Rell said the data did not prove a link.",
    ),
  ).toEqual([]);
});
