import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const pointed: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "what is dismissed as something else",
    "Harbour agent Rana Vokes said on Friday that the two yards had agreed a price. Yard owner Tom Hale dismissed that as “fantasy” and said the tug was not for sale.",
    "Had the two yards agreed a price? | asserts Harbour agent Rana Vokes · denies Yard owner Tom Hale",
  ],
  [
    "allegations that are rejected further on",
    "“We won this race,” Tom Hale told reporters in the yard. “The times published by the club are false.” The club’s chairwoman, Ruth Lund, rejected the allegations, saying the race had been fair.",
    "Are the times published by the club false? | asserts Tom Hale · denies The club’s chairwoman, Ruth Lund",
  ],
  [
    "“That is simply not the case”",
    "Tom Hale told the council on Tuesday that sailors had been fined under the rule. “That is simply not the case,” the harbour board said.",
    "Had sailors been fined under the rule? | asserts Tom Hale · denies the harbour board",
  ],
  [
    "an untruth said in a quotation behind a gesture",
    "The mayor, Paul Lund, says the wall was sound. Vokes shook her head. “I like Paul, but that is not true. It leaked for years.” Asked about the remark, Lund was silent.",
    "Was the wall sound? | asserts The mayor, Paul Lund · denies Vokes",
  ],
  [
    "a claim that is called a lie",
    "The Lowick Echo reported that Tom Hale had sold the tug to his brother. Rana Vokes called the claim a lie.",
    "Had Tom Hale sold the tug to his brother? | asserts The Lowick Echo · denies Rana Vokes",
  ],
  [
    "what a thing is described as",
    "Mayor Rana Vokes described the new harbour rule as an attack on small boats. The harbour board said the remarks were baseless.",
    "Is the new harbour rule an attack on small boats? | asserts Mayor Rana Vokes · denies The harbour board",
  ],
];

test.each(pointed)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});

const nothing: readonly (readonly [kind: string, text: string])[] = [
  [
    "a book described as something",
    "Her father said he had sold the tug in May. Rana Vokes described it as “a boat for a fool”.",
  ],
  [
    "what somebody would deny if he were asked",
    "Tom Hale said the tug was sold. If asked, Rana Vokes would deny the claim.",
  ],
  ["it is true that", "Tom Hale said the tug was old. It is not true that boats sink, Rana Vokes said."],
  ["a thing rejected that nobody claimed", "Tom Hale said the tug was old. Rana Vokes rejected the offer."],
];

test.each(nothing)("no denial: %s", (_, text) => {
  expect(pointsIn(text)).toEqual([]);
});
