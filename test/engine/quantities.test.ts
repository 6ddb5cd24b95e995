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

test("what one party reports against what another counts, told by its size alone or for people whom something befell", () => {
  expect(
    pointsIn(
      "At least 106 protesters in 21 towns have been killed, according to reports received by Lund Watch. State media have reported only a handful of protester deaths.",
    ),
  ).toEqual(["Which figure is right: “at least 106” or “a handful”? | asserts reports · asserts State media"]);
  expect(
    pointsIn("Organisers said 20,000 people had marched in Lowick, while police estimated the crowd at 6,000."),
  ).toEqual(["Which figure is right: “20,000” or “6,000”? | asserts Organisers · asserts police"]);
  expect(pointsIn("The Lund union counted 4,000 marchers in Lowick; police put the number at 900.")).toEqual([
    "Which figure is right: “4,000” or “900”? | asserts The Lund union · asserts police",
  ]);
});

test("dozens leave room for 43, and the arrested are not the marchers", () => {
  expect(pointsIn("Residents said dozens of people were killed. The ministry said 43 people had died.")).toEqual([]);
  expect(pointsIn("Police said 12 protesters were arrested. Organisers said 5,000 protesters had marched.")).toEqual(
    [],
  );
});
