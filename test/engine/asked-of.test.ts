import { expect, test } from "vitest";
import { questionOfSides } from "#engine/extractive/disputes/asked-of.ts";
import { reading } from "./points.ts";

const asked = (text: string, sides: readonly (readonly ["asserts" | "denies" | "supports" | "opposes", string])[]) =>
  questionOfSides(
    reading(text),
    sides.map(([stance, words]) => {
      const start = text.indexOf(words);
      return { stance, at: [{ start, end: start + words.length }] };
    }),
  );

test("of sides for and against a thing is asked who is for and who against it", () => {
  const told =
    "The council backed the harbour levy on Monday. The sailors’ guild rejected the harbour levy. Mayor Ada Rell called on the guild to pay.";
  expect(
    asked(told, [
      ["supports", "The council backed the harbour levy on Monday"],
      ["opposes", "The sailors’ guild rejected the harbour levy"],
    ]),
  ).toBe("Who supports and who opposes the harbour levy?");
});

test("where no noun names the thing, its words are asked of, never whether they are so", () => {
  const told =
    "Ada Rell urged the guild to stay at sea until Friday. Jon Roe said that nobody would stay at sea a day longer.";
  const question = asked(told, [
    ["supports", "stay at sea until Friday"],
    ["opposes", "nobody would stay at sea a day longer"],
  ]);
  expect(question).toBe("What is said for and against “stay at sea until Friday”?");
});

test("where sides tell, it is asked whether it is so", () => {
  const told = "Ada Rell said the ferry was late. Jon Roe denied that the ferry was late.";
  expect(
    asked(told, [
      ["asserts", "the ferry was late"],
      ["denies", "Jon Roe denied that the ferry was late"],
    ]),
  ).toBe("Was the ferry late?");
});
