import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Extracted } from "#article/extract/extracted.ts";
import { articleText } from "#article/extract/text.ts";
import { articleFrom } from "#article/read.ts";

const nothing = {
  title: null,
  byline: null,
  publisher: null,
  publishedAt: null,
  modifiedAt: null,
  language: null,
  canonical: null,
  original: null,
};
const extracted = (blocks: readonly Block[], more: Partial<Extracted> = {}): Extracted => ({
  blocks,
  origin: nothing,
  unread: [],
  warnings: [],
  ...more,
});
const block = (kind: Block["kind"], text: string, page: number | null = null): Block => ({ kind, text, page });

const story = [
  block("body", "The council of Ellery voted on Tuesday to close the old bridge. It will be shut for eighteen months."),
  block("heading", "What happens next"),
  block("list", "- The bridge closes on 1 June."),
  block("table", "Year | Cars"),
  block("table", "2023 | 12,100"),
  block("quote", "“Nobody will be cut off,” the mayor said."),
  block("caption", "The old bridge in spring."),
  block("body", "# Not a heading, only a sign that a page begins a line with."),
];

test("roles come from the kinds of blocks, not from marks in their text", () => {
  const { text, passages } = articleFrom({ extracted: extracted(story), kind: "link", url: "https://example.org/a" });
  expect(passages.map(({ role, paragraph, start, end }) => [paragraph, role, text.slice(start, end)])).toEqual([
    [1, "body", "The council of Ellery voted on Tuesday to close the old bridge."],
    [1, "body", "It will be shut for eighteen months."],
    [2, "heading", "What happens next"],
    [3, "list", "- The bridge closes on 1 June."],
    [4, "table", "Year | Cars"],
    [5, "table", "2023 | 12,100"],
    [6, "body", "“Nobody will be cut off,” the mayor said."],
    [7, "caption", "The old bridge in spring."],
    [8, "body", "# Not a heading, only a sign that a page begins a line with."],
  ]);
  expect(text).toBe(story.map((one) => one.text).join("\n\n"));
});

test("what the page says of itself comes first, and only a link is verified", () => {
  const origin = {
    ...nothing,
    title: "Bridge to close",
    byline: "Jana Roth",
    publisher: "The Ellery Courier",
    publishedAt: "2024-05-03T10:15:00Z",
  };
  const given = extracted(story, { origin, unread: ["an image was here"], warnings: ["paywall"] });
  const linked = articleFrom({ extracted: given, kind: "link", url: "https://example.org/a" });
  expect(linked).toMatchObject({
    title: "Bridge to close",
    byline: "Jana Roth",
    publisher: "The Ellery Courier",
    publishedAt: "2024-05-03T10:15:00Z",
    unread: ["an image was here"],
    warnings: ["paywall"],
  });
  expect(linked.source).toEqual({ kind: "link", url: "https://example.org/a", verified: true });
  expect(articleFrom({ extracted: given, kind: "file", url: "https://example.org/a" }).source.verified).toBe(false);
});

test("an article of blocks and the same text pasted have the same id", () => {
  const paste = articleFrom({ text: story.map((one) => one.text).join("\n\n"), kind: "paste" });
  expect(articleFrom({ extracted: extracted(story), kind: "file" }).id).toBe(paste.id);
});

test("the text that programs are given has no captions", () => {
  expect(articleText(story)).not.toContain("in spring");
});

test("whatever blocks hold, passages are slices in order, and each has its block's page", () => {
  const kinds = fc.constantFrom<Block["kind"]>("body", "heading", "list", "table", "quote", "caption");
  const blocks = fc.array(
    fc.record({
      text: fc.string({ unit: "binary", maxLength: 80 }),
      kind: kinds,
      page: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(blocks, (given) => {
      const { text, passages } = articleFrom({ extracted: extracted(given), kind: "file" });
      let last = 0;
      for (const { start, end } of passages) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
      const pages = given.filter((one) => one.text.trim() !== "").map(({ page }) => page);
      for (const { page } of passages) expect(pages).toContain(page);
      expect(passages.every(({ paragraph }) => paragraph <= given.length)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
