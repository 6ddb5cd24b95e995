import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { groundIn } from "#grounding/ground.ts";
import { read } from "#reading/read.ts";

const groundedOver = (quote: string, text: string) => {
  const { line } = groundIn(read(articleFrom({ text: quote, kind: "paste" })));
  const grounded = line({ text, claims: [{ passageId: null, words: quote }] });
  return grounded.stands ? { reasons: grounded.reasons, mayBeCleared: grounded.worded !== null } : null;
};

describe("what a check model may not clear", () => {
  it.each([
    ["a denial dropped", "The council will not close the old bridge.", "The council will close the old bridge."],
    ["a denial added", "The council closed the old bridge.", "The council has not closed the old bridge."],
    ["a plan told as done", "The council plans to close the old bridge.", "The council closed the old bridge."],
    ["a number", "The bridge cost 12 million euros.", "The bridge cost 14 million euros."],
    ["another actor", "The council of Varn closed the bridge. Mayor Jan Bek objected.", "Jan Bek closed the bridge."],
    ["roles", "The Reds beat the Blues on Sunday.", "The Blues beat the Reds on Sunday."],
    ["a speaker", "Ada Quist said the bridge was loose. Jan Bek said nothing.", "Jan Bek said the bridge was loose."],
  ])("%s", (_, quote, text) => {
    expect(groundedOver(quote, text)?.mayBeCleared).toBe(false);
  });
});

describe("what a check model may clear, since code only takes it for likely", () => {
  it.each([
    [
      "a denial in other words",
      "The firm was legally barred from owning a mill.",
      "The firm was not allowed by law to have a mill.",
    ],
    [
      "a plan in other words",
      "The town hopes to get to build homes soon.",
      "The town wishes it might soon erect houses.",
    ],
  ])("%s", (_, quote, text) => {
    expect(groundedOver(quote, text)?.mayBeCleared).toBe(true);
  });
});
