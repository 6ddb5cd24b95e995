import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

test("two parties that would each have something else", () => {
  expect(
    pointsIn(
      "Since then the town has argued. The council wants a timber pier with gates; the sailors’ guild wants the old iron pier back, only longer.",
    ),
  ).toEqual([
    "Which should it be: “a timber pier with gates” or “the old iron pier back, only longer”? | supports The council · supports the sailors’ guild",
  ]);
  expect(pointsIn("Norland favours a tax on ships, while Westmark prefers a ban on night sailing.")).toEqual([
    "Which should it be: “a tax on ships” or “a ban on night sailing”? | supports Norland · supports Westmark",
  ]);
});

test("wishes that nothing sets against each other are no dispute", () => {
  expect(pointsIn("The council wants a new pier. The guild wants more time for repairs.")).toEqual([]);
  expect(pointsIn("The council wants a new pier, but it does not want a loan.")).toEqual([]);
});
