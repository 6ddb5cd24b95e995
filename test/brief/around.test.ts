import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { aroundIn } from "#brief/around.ts";

test("words are seen with the sentences before them and the rest of their own", () => {
  const text =
    "One came. Two came. Lee was asked. Nobody knew why. He would leave, he said, if it rained. Nobody minded.";
  const start = text.indexOf("He would leave");
  const around = aroundIn(articleFrom({ text, kind: "paste" }));
  expect(around({ start, end: start + "He would leave".length })).toBe(
    "Two came. Lee was asked. Nobody knew why. He would leave, he said, if it rained.",
  );
  expect(around({ start: 0, end: 3 })).toBe("One came.");
});
