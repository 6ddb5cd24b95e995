import { expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { judgingIn } from "#grounding/stated.ts";
import { read } from "#reading/read.ts";

const text = "The council did not close the old quay on Monday.\n\nJan Bek said the quay was safe.";
const judge = judgingIn(read(articleFrom({ text, kind: "paste" })));

it("characters that nobody sees are no part of a line", () => {
  const line = "The council did n\u200Bot close the \u202Eold\u202C quay on Monday.";
  expect(judge({ text: line, quotes: ["The council did not close the old quay on Monday."] })).toEqual({
    outcome: "worded",
    text: "The council did not close the old quay on Monday.",
    reasons: [],
  });
});

it("a verb of saying that judges is ours to answer for", () => {
  const quotes = ["Jan Bek said the quay was safe."];
  expect(judge({ text: "Jan Bek falsely claimed the quay was safe.", quotes }).reasons).toContain("loaded-word");
  expect(judge({ text: "Jan Bek said the quay was safe.", quotes }).reasons).toEqual([]);
});
