import { afterAll, describe, expect, test } from "vitest";
import { openExtractor } from "#article/extract/extractor.ts";
import { Fault } from "#brief/fault.ts";
import { pdfFrom } from "./tiny-pdf.ts";

/** A tenth of the size is enough to see that nothing breaks; LONG=1 takes the whole. */
const scale = process.env.LONG ? 1 : 0.1;
const extractor = openExtractor({ timeoutMs: 10_000 * scale, memoryMb: 400, largest: 8_000_000, workers: 1 });
afterAll(() => extractor.close());

const sentence = "The council of Ellery voted on Tuesday to close the old bridge over the river for eighteen months. ";
const page = (inner: string) => ({ kind: "html" as const, html: `<html><body>${inner}</body></html>`, url: null });
const plain = page(`<p>${sentence.repeat(4)}</p>`);

/** "read", or the code of the fault. */
const outcomeOf = async (task: Parameters<typeof extractor.extract>[0]): Promise<string> => {
  try {
    await extractor.extract(task);
    return "read";
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
};

const many = (text: string, count: number): string => text.repeat(count * scale);
const nested = (tag: string, count: number) => page(`${many(`<${tag}>`, count)}${sentence}`);

describe("hostile pages end in bounded time, and the next page is read", () => {
  test.each([
    ["100,000 nested elements", nested("div", 100_000)],
    ["100,000 nested inline elements", nested("span", 100_000)],
    [
      "attributes of megabytes",
      page(`<p class="${many("share ", 200_000)}" style="${many("a:b;", 500_000)}">${sentence}</p>`),
    ],
    ["a million open brackets", page(many("<", 1_000_000))],
    ["half a million comments", page(many("<!-- -->", 500_000))],
    ["200,000 links", page(many(`<a href="x">y</a> `, 200_000))],
    ["data nested 300,000 deep", page(`<script type="application/ld+json">${many("[", 300_000)}</script>`)],
    ["tags that nobody closes", page(many("<p><b><i><a href='x'>word ", 20_000))],
    ["one word of five megabytes", page(many("x", 5_000_000))],
  ])("%s", async (_, task) => {
    expect(await outcomeOf(task)).toMatch(/^(?:read|too-large|timed-out|unreadable)$/);
    expect(await outcomeOf(plain)).toBe("read");
  });
}, 60_000);

test("a page that opens more tags than anybody writes is refused before it is read", async () => {
  const extractor = openExtractor({ mostTags: 1_000 });
  const page = (count: number): string => `<html><body>${"<i>x</i>".repeat(count)}</body></html>`;
  await expect(extractor.extract({ kind: "html", html: page(1_000), url: null })).rejects.toMatchObject({
    code: "too-large",
  });
  await expect(extractor.extract({ kind: "html", html: page(900), url: null })).resolves.toMatchObject({});
  await extractor.close();
});

test("a page beyond the limit is refused unread", async () => {
  expect(await outcomeOf(page("x".repeat(9_000_000)))).toBe("too-large");
});

test("what takes too long is ended", async () => {
  const hasty = openExtractor({ timeoutMs: 1 });
  await expect(hasty.extract(nested("div", 100_000))).rejects.toMatchObject({ code: "timed-out" });
  await hasty.close();
});

test("who no longer waits is not answered", async () => {
  await expect(extractor.extract(plain, AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  const controller = new AbortController();
  const answer = extractor.extract(nested("div", 50_000), controller.signal);
  controller.abort(new Error("gone again"));
  await expect(answer).rejects.toThrow("gone again");
  expect(await outcomeOf(plain)).toBe("read");
});

test("more pages than threads wait their turn", async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => extractor.extract(plain)));
  expect(answers.every(({ blocks }) => blocks.length === 1)).toBe(true);
});

test("a PDF whose pages refer to each other in circles ends", async () => {
  const circle = pdfFrom([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>",
    "<< >>",
    "<< >>",
  ]);
  expect(await outcomeOf({ kind: "pdf", bytes: circle })).toMatch(/^(?:too-large|timed-out|unreadable)$/);
  expect(await outcomeOf(plain)).toBe("read");
}, 20_000);
