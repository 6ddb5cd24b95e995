import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

test("what one party wants and another one shuns, told by the article", () => {
  expect(
    pointsIn(
      "Some Norland advisers would like to see Westmark agree to large, regular timber purchases. But Westmark is balking at committing to regular timber purchases, traders say.",
    ),
  ).toEqual([
    "Who wants and who refuses “committing to regular timber purchases”? | supports Some Norland advisers · opposes Westmark",
  ]);
  expect(
    pointsIn(
      "Talks began on Monday. The guild wants a pay rise of 6 percent. The yard has resisted the pay rise so far.",
    ),
  ).toEqual(["Who wants and who refuses “a pay rise of 6 percent”? | supports The guild · opposes The yard"]);
});

test("wishes and dislikes of other things are no dispute", () => {
  expect(
    pointsIn("The guild wants a pay rise of 6 percent. The yard has been reluctant to buy new cranes this year."),
  ).toEqual([]);
  expect(
    pointsIn("Lund Air wants to sell its old planes. Lund Air does not want to sell its old planes at a loss."),
  ).toEqual([]);
});
