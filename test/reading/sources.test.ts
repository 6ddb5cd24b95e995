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
    expect(unnamed).toContain("allegedly");
  });
});

test("a paragraph in which nobody is the source of anything is counted", () => {
  expect(paragraphsWithoutSource(reading)).toEqual([2]);
});
