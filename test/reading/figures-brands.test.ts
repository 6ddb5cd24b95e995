import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { read } from "#reading/read.ts";
import { kindsIn } from "./named-in.ts";

const sourcesIn = (text: string): string[] =>
  read(articleFrom({ text, kind: "paste" })).attributions.map(({ chain }) => chain.at(-1)?.source ?? "");

test("a firm whose name ends as an owner does is a firm", () => {
  const told =
    "Macy's said sales fell in June. Shares of Macy's lost 4 percent. McDonald's said it would close stores.";
  expect(kindsIn(told)).toEqual(["Macy's (organisation)", "McDonald's (organisation)"]);
  expect(sourcesIn(told)).toEqual(["Macy's", "McDonald's"]);
});

test("what somebody of that name owns is no firm", () => {
  expect(kindsIn("Singer Michael McDonald spoke on Monday. McDonald's said to be ill, and McDonald said so.")).toEqual([
    "Michael McDonald (person)",
  ]);
});

test("a first name that is a small word as well is a first name", () => {
  const told = "The council met on Monday. Opposition leader Per Aske said the plan was late. Lawyer Even Rell agreed.";
  expect(kindsIn(told)).toEqual(["Per Aske (person)", "Even Rell (person)"]);
  expect(sourcesIn(told)[0]).toBe("Opposition leader Per Aske");
});
