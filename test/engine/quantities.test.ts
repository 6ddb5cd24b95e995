import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

test("three figures for one toll are one point, and a bound that leaves room for another figure is none", () => {
  expect(
    pointsIn(
      "At least 40 people were killed in the town of Dorsk, officials said. The governor, Oleh Marin, said 43 people had died. The army put the death toll at 18.",
    ),
  ).toEqual([
    "Which figure is right: “at least 40”, “43” or “18”? | asserts officials · asserts The governor, Oleh Marin · asserts The army",
  ]);
  expect(
    pointsIn(
      "At least 40 people were killed in Dorsk, officials said. The governor, Oleh Marin, said 43 people had died.",
    ),
  ).toEqual([]);
});

test("the number that is put on what was counted right before", () => {
  expect(
    pointsIn(
      "About 500 people marched through Lowick on Monday, according to police. Organisers put the number at 2,000.",
    ),
  ).toEqual(["Which figure is right: “500” or “2,000”? | asserts police · asserts Organisers"]);
});

test("figures of different things are no dispute", () => {
  expect(
    pointsIn("About 500 people marched through Lowick, according to police. Organisers put the cost at 2,000 crowns."),
  ).toEqual([]);
});

test("“more than a million” leaves no room for nearly three", () => {
  expect(
    pointsIn(
      "The march brought more than a million people onto the streets, according to the interior ministry. The Lund union said 2.8 million had taken part.",
    ),
  ).toEqual([
    "Which figure is right: “more than a million” or “2.8 million”? | asserts the interior ministry · asserts The Lund union",
  ]);
});
