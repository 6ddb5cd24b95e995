import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

test("a trial shows the plea and what the defence says", () => {
  expect(
    pointsIn(
      "Daniel Hale, 44, is accused of killing two sailors at the Elm yard. He denies two counts of murder. Prosecutor Sarah Lund told the jury that Hale had been named in the wills of both. But defence lawyer Tom Vokes said there was no evidence that either had been poisoned.",
    )[0],
  ).toBe(
    "Did Daniel Hale kill two sailors at the Elm yard? | asserts unnamed · denies Daniel Hale · denies defence lawyer Tom Vokes",
  );
});

test("the next voice denies the very thing that a firm is accused of", () => {
  expect(
    pointsIn(
      "The guild’s chair, Rana Keogh, accused the company of planning to remove guards from all ferries. Alan Prewitt, its director, said no decision had been made on guards.",
    ),
  ).toEqual([
    "Did the company plan to remove guards from all ferries? | asserts The guild’s chair, Rana Keogh · denies Alan Prewitt",
  ]);
});

test("an accusation of somebody without a name, who is said not to have answered, stands unanswered", () => {
  expect(
    pointsIn(
      "Party spokesman Luke Perry accused the government of hiding the report. The government did not immediately respond to a request for comment.",
    ),
  ).toEqual(["Did the government hide the report? | asserts Party spokesman Luke Perry | unanswered"]);
});

test("an accusation of somebody without a name, of whom nothing more is said, is not shown", () => {
  expect(pointsIn("Party spokesman Luke Perry accused rivals of hiding the report.")).toEqual([]);
});

test("an accusation ends where its denial is told, and a lawsuit is answered by who calls it baseless", () => {
  expect(
    pointsIn(
      "President Musa Hale accused neighbouring Westmark of arming the rebels, a charge that Westmark has denied.",
    )[0],
  ).toBe(
    "Is the accusation against neighbouring Westmark true: “arming the rebels”? | asserts President Musa Hale · denies Westmark",
  );
  expect(
    pointsIn(
      "In papers filed in court, singer Lena Fox said Greg Tully had paid himself fees and had charged her for flights that she never took. Tully’s lawyer, Dean Ross, called the lawsuit a shameless attempt to avoid paying.",
    ),
  ).toEqual([
    "Had Greg Tully paid himself fees and charged her for flights that she never took? | asserts singer Lena Fox · denies Tully’s lawyer, Dean Ross",
  ]);
});

test("a claim that somebody would not speak to stands unanswered", () => {
  expect(
    pointsIn(
      "Former engineer Paula Hale claimed that managers had been told of the leak three years ago. Baltia declined to comment on her allegation.",
    ),
  ).toEqual(["Had managers been told of the leak three years ago? | asserts Former engineer Paula Hale | unanswered"]);
});

test("an officer of whom no other body is told answers for the accused body, a union's spokesman does not", () => {
  expect(
    pointsIn("Residents accused Tarn Power of overkill. “We had no choice but to cut the lines,” CEO Anna Rell said."),
  ).toEqual(["Is the accusation against Tarn Power true: “overkill”? | asserts Residents · asserts CEO Anna Rell"]);
  expect(
    pointsIn("Residents accused Tarn Power of overkill. A union spokesman, Jan Bek, said workers had no choice."),
  ).toEqual(["Is the accusation against Tarn Power true: “overkill”? | asserts Residents | unanswered"]);
});

test("what a body said earlier of something else is no reply", () => {
  expect(
    pointsIn(
      "The Greens said the hearing would go on until Friday. Rain fell. Nobody left. Traffic was light. Spokeswoman Ada Rell accused the Greens of hiding the minutes.",
    ),
  ).toEqual(["Did the Greens hide the minutes? | asserts Spokeswoman Ada Rell | unanswered"]);
});
