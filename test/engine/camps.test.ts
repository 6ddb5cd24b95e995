import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

test("two camps without names have each their say", () => {
  expect(
    pointsIn("Supporters say the bridge will bring jobs to Marrow. Opponents say it will destroy the marsh."),
  ).toEqual(["What is said for and against the bridge? | asserts Supporters · asserts Opponents"]);
  expect(
    pointsIn(
      "Proponents argue the dam would cut bills in Tarn. Environmentalists counter that it would kill the river.",
    ),
  ).toEqual(["What is said for and against the dam? | asserts Proponents · asserts Environmentalists"]);
});

test("a group that the article sets against a camp, some sentences on, about the same thing", () => {
  expect(
    pointsIn(
      "Backers of the tolls say that they help towns pay for roads. As traffic falls, people can walk. Most economists, however, argue that drivers are the primary victims of tolls.",
    ),
  ).toEqual(["What is said for and against the tolls? | asserts Backers of the tolls · asserts Most economists"]);
});

test("camps of two different things, and one camp alone, are no dispute", () => {
  expect(pointsIn("Opponents of the dam say life begins early. Most economists said growth would slow.")).toEqual([]);
  expect(pointsIn("Supporters say the bridge will bring jobs. Residents say the weather was fine all day.")).toEqual(
    [],
  );
});
