import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

test("praise and criticism that the article tells of without names are two sides", () => {
  expect(pointsIn("Mayor Ada Rell has drawn both praise for the new bridge and sharp criticism for its cost.")).toEqual(
    ["What is said for and against Ada Rell? | supports unnamed · opposes unnamed"],
  );
  expect(
    pointsIn("The harbour law received criticism from sailors, but also praise in the U.S. and elsewhere."),
  ).toEqual(["What is said for and against the harbour law? | supports unnamed · opposes unnamed"]);
});

test("praise alone, or criticism of another thing, is none", () => {
  expect(pointsIn("Mayor Ada Rell has drawn praise for the new bridge.")).toEqual([]);
  expect(pointsIn("Mayor Ada Rell drew praise for the bridge. The tunnel drew criticism.")).toEqual([]);
});

test("of a claimed attack that others rule out, who sees no sign of one is shown too", () => {
  expect(
    pointsIn(
      "The navy said preliminary reports did not indicate that the crash was caused by enemy fire. The Red Dawn claimed responsibility for shooting down the aircraft. The government of Velmar has ruled out Red Dawn involvement.",
    )[0],
  ).toBe("Was the Red Dawn responsible? | doubts The navy · asserts The Red Dawn · denies The government of Velmar");
});

test("a row of abbreviations behind praise is read to its end", () => {
  expect(pointsIn(`Mayor Ada Rell drew praise ${"U.S.".repeat(60)} for the bridge. Rain fell.`)).toEqual([]);
});
