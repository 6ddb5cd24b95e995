import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { read } from "#reading/read.ts";
import { paragraphsWithoutSource, sourcesOf } from "#reading/sources.ts";

const text = `The town council will close the bridge in May, Mayor Ilse Brandt said on Tuesday.

The bridge opened in 1931. It carries 12,000 vehicles a day.

Two officials said that the bridge was unsafe. Brandt said that the ferry was ready.

The ferry would allegedly start on 1 May. According to the Coast Gazette, it carries 40 cars.`;

const reading = read(articleFrom({ text, kind: "paste" }));

describe("the sources of an article", () => {
  const sources = sourcesOf(reading);

  test("are named in the order of first use, the ways to name one merged", () => {
    expect(sources[0]?.source).toBe("Ilse Brandt");
    expect(sources[0]?.passageIds).toHaveLength(2);
    expect(sources.map(({ source }) => source).join(" | ")).toMatch(/Coast Gazette/);
  });

  test("count the unnamed ones apart, an adverb without a source among them", () => {
    const unnamed = sources.filter((source) => source.unnamed).map(({ source }) => source.toLowerCase());
    expect(unnamed).toContain("two officials");
    expect(unnamed).toContain("unnamed");
  });
});

test("a paragraph in which nobody is the source of anything is counted", () => {
  expect(paragraphsWithoutSource(reading)).toEqual([2]);
});

test.each([
  ["Rangers told reporters the path had been closed after a rockfall.", []],
  ["The path is shut, according to a group of farmers in Weldham.", []],
  ["A Weldham man was fined for the fire on Monday, prosecutors said.", []],
  ["That said, the path is steep.", [1]],
  ["The park announced a new path on Monday.", []],
  ["A rockfall was reported on the path on Monday.", [1]],
  ["There were four rockfalls reported this year.", [1]],
  ["What did the rangers say?", []],
])("whether a paragraph has a source: %s", (story, expected) => {
  expect(paragraphsWithoutSource(read(articleFrom({ text: story, kind: "paste" })))).toEqual(expected);
});

test("the head of a phrase is the source, not the place inside it, and nobody who only kept silent", () => {
  const story = `Mayor Ilse Brandt visited Norway on Monday.

The road is closed, according to a group representing rural towns in Norway.

A spokesman for Brandt declined to comment.`;
  const names = sourcesOf(read(articleFrom({ text: story, kind: "paste" }))).map(({ source }) => source);
  expect(names).toEqual(["a group representing rural towns in Norway"]);
});
