import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { ownVoiceAt } from "#grounding/own-voice.ts";
import { read } from "#reading/read.ts";

const certaintyOf = (sentence: string) => {
  const reading = read(articleFrom({ text: `${sentence} The council met on Monday in the town hall.`, kind: "paste" }));
  return ownVoiceAt(reading, { start: 0, end: sentence.length }).certainty;
};

test.each([
  ["The bridge may close for eighteen months.", "hedged"],
  ["Two people are expected to be charged.", "hedged"],
  ["The bridge closed in May after a storm.", "stated"],
  ["The bridge, which may be sold, closed on Monday.", "stated"],
  ["The sign read “it may close” in red letters.", "stated"],
  ["The bridge will close on Monday.", "stated"],
])("the article is as sure of it as its main clause is: %s", (sentence, certainty) => {
  expect(certaintyOf(sentence)).toBe(certainty);
});
