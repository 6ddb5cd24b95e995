import fc from "fast-check";
import { expect, test } from "vitest";
import { standingIn } from "#grounding/standing.ts";
import { english } from "#language/en/cues.ts";

const now = standingIn(
  "The bridge will not close on Tuesday, the mayor of Olmen said. Two hundred people marched against it. The firm employs 4,500 people in three countries.",
  english,
);

test("words that are there word for word stand, whatever their quotation marks", () => {
  expect(now("Two hundred people marched against it.")).toEqual({ outcome: "stands" });
});

test("what went and what came are told apart, word by word and to the end of the sentence", () => {
  expect(now("The bridge will close on Monday, the mayor said.")).toEqual({
    outcome: "changed",
    now: "The bridge will not close on Tuesday, the mayor of Olmen said.",
    changes: [
      { was: "", now: "not" },
      { was: "Monday", now: "Tuesday" },
      { was: "", now: "of Olmen" },
    ],
  });
});

test("a figure is one word", () => {
  const standing = now("The firm employs 4,000 people in three countries.");
  expect(standing).toMatchObject({ changes: [{ was: "4,000", now: "4,500" }] });
});

test("a sentence of which hardly a word is left is gone, not changed", () => {
  expect(now("Nobody asked the fishermen of the town what they wanted.")).toEqual({ outcome: "gone" });
});

test("whatever the text, each of its own lines stands in it", () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/u);
  const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => `${words.join(" ")}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const standing = standingIn(sentences.join("\n\n"), english);
      for (const each of sentences) expect(standing(each)).toEqual({ outcome: "stands" });
    }),
  );
});
