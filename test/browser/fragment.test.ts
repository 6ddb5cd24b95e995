import { createServer, type Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { fragmentLinks } from "#sheet/fragment.ts";
import { chromiumPath, openBrowser } from "./chromium.ts";

const long = Array.from({ length: 60 }, (_, n) => `word${n} of the long sentence`).join(", ");

/** Each page's blocks as the article has them; the quote is what stands between ⟦ and ⟧. */
const pages: Record<string, string[]> = {
  "a sentence": ["The council met. ⟦The bridge will close on Monday.⟧ Nobody objected."],
  "words that stand twice, the second meant": [
    "The bridge will close on Monday, the mayor said.",
    "Later he added: ⟦The bridge will close on Monday⟧ unless it rains.",
  ],
  "words that stand twice in one paragraph, the first meant": [
    "⟦The bridge will close⟧ on Monday. Some say the bridge will close on Friday.",
  ],
  "a whole paragraph that stands twice": [
    "⟦The bridge will close on Monday.⟧",
    "In between.",
    "The bridge will close on Monday.",
  ],
  "one word": ["The mayor said the plan was dead.", "The union called it “⟦dead⟧” as well."],
  "typographic marks": ["He said: ⟦“It’s over – for good…”⟧ and left."],
  "dashes, commas and ampersands": ["A ⟦well-known, much-loved firm, Jo & Co, 50% state-owned⟧, will close."],
  "a hyphen at either end": ["The pre-⟦war and post-⟧war years were told apart."],
  "figures and signs": ["It cost ⟦£3.5m (€4.1m) + 20% = too much?⟧ Nobody knew."],
  "accents and case": ["The Cafe closed.", "⟦The café closed at noon in Łódź.⟧ Then it rained."],
  "over two paragraphs": ["First came this. ⟦The bridge will close on Monday.", "The tunnel stays open.⟧ So he said."],
  "a long quote": [`It began. ⟦${long}.⟧ It ended.`],
  "a long quote with ends that stand before": [`${long.slice(0, 200)} was cut. ⟦${long}.⟧ It ended.`],
  Chinese: ["市长说，⟦大桥将于周一关闭⟧。工会不同意这一决定。"],
  "Japanese, twice": ["市長は橋が閉鎖されると述べた。", "組合は⟦橋が閉鎖される⟧ことに反対した。"],
  Arabic: ["قال رئيس البلدية إن ⟦الجسر سيغلق يوم الاثنين⟧ بسبب الأشغال."],
  emoji: ["The post read ⟦“Gone fishing 🎣🐟 forever”⟧ and was deleted."],
  "a quote that starts a paragraph and its twin in the line before": [
    "The plan is dead. So it goes.",
    "⟦The plan is dead.⟧ Long live the plan.",
  ],
};

const han = Array.from({ length: 50 }, (_, n) => `第${n}条规定市长应当回答`).join("，");
pages["a long quote without spaces"] = [`开始。⟦${han}。⟧ 结束。`];
pages["a row of a table"] = ["Results by district.", "⟦North | 4,210 | 51%⟧", "South | 3,999 | 49%"];
pages["two rows with a cell in common"] = ["North | 4,210", "⟦South | 4,210⟧"];
pages["soft hyphens, no-break spaces and runs of spaces"] = [
  "So he said: ⟦a dis\u00ADpute of 5\u00A0000 people⟧ it was.",
];

type Case = { name: string; blocks: string[]; quote: { start: number; end: number; text: string }; text: string };

const cases: Case[] = Object.entries(pages).map(([name, marked]) => {
  const joined = marked.join("\n\n");
  const start = joined.indexOf("⟦");
  const end = joined.indexOf("⟧") - 1;
  const text = joined.replace(/[⟦⟧]/gu, "");
  return { name, text, blocks: text.split("\n\n"), quote: { start, end, text: text.slice(start, end) } };
});

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A news page as they are: navigation, a headline and a teaser around the article. The highlight is magenta alone. */
const htmlOf = ({ blocks }: Case): string => `<!doctype html><meta charset="utf-8"><title>t</title>
<style>body{font:16px/2 sans-serif;width:600px;margin:20px;color:black;background:white}::target-text{background:rgb(255,0,255);color:rgb(255,0,255)}</style>
<nav><a href="/">Home</a> <a href="/dead">dead</a></nav>
<article>${blocks.map(blockHtml).join("\n")}</article>`;

/** A row's cells are parted by three characters in the article (" | "), blocks by two. */
const blockHtml = (block: string): string => {
  const cells = block.split(" | ");
  if (cells.length === 1) return `<p data-gap="2">${escaped(block).replace("said", "<a href='/x'>said</a>")}</p>`;
  const row = cells.map((cell, n) => `<td data-gap="${n === cells.length - 1 ? 2 : 3}">${escaped(cell)}</td>`).join("");
  return `<table><tr>${row}</tr></table>`;
};

/** The boxes that the quote's own words have on the page. */
const boxesOf = (page: Page, at: { start: number; end: number }) =>
  page.evaluate(({ start, end }) => {
    const range = document.createRange();
    let offset = 0;
    for (const paragraph of document.querySelectorAll("article [data-gap]")) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (start >= offset && start < offset + length) range.setStart(node, start - offset);
        if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
        offset += length;
      }
      offset += Number(paragraph.getAttribute("data-gap"));
    }
    // A range over two paragraphs has a box for each whole paragraph as well; only boxes of text are meant.
    return [...range.getClientRects()]
      .filter(({ height }) => height < 30)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, at);

type Box = Awaited<ReturnType<typeof boxesOf>>[number];

const isMagenta = (image: PNG, x: number, y: number): boolean => {
  const at = (y * image.width + x) * 4;
  const [red = 0, green = 0, blue = 0] = image.data.subarray(at, at + 3);
  return red > 200 && green < 80 && blue > 200;
};

/** Of the highlighted pixels the share inside the boxes, and of the boxes' middle lines the share highlighted. */
const agreement = (image: PNG, boxes: readonly Box[]) => {
  let inside = 0;
  let all = 0;
  for (let y = 0; y < image.height; y += 1)
    for (let x = 0; x < image.width; x += 1) {
      if (!isMagenta(image, x, y)) continue;
      all += 1;
      const isIn = boxes.some(
        (box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 6 && y <= box.bottom + 6,
      );
      if (isIn) inside += 1;
    }
  let lit = 0;
  let points = 0;
  for (const box of boxes)
    for (let x = Math.ceil(box.left) + 1; x < box.right - 1; x += 1) {
      points += 1;
      if (isMagenta(image, x, Math.round((box.top + box.bottom) / 2))) lit += 1;
    }
  return { inside: all === 0 ? 0 : inside / all, covered: points === 0 ? 0 : lit / points };
};

describe.skipIf(chromiumPath === null)(
  "a text-fragment link highlights the quote and nothing else (skipped without Chromium)",
  () => {
    let browser: Browser;
    let server: Server;
    let origin = "";

    beforeAll(async () => {
      browser = await openBrowser();
      server = createServer((request, response) => {
        const asked = cases[Number(request.url?.slice(1).split("?")[0])];
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(asked ? htmlOf(asked) : "");
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      origin = address instanceof Object ? `http://127.0.0.1:${address.port}` : "";
    }, 60_000);

    afterAll(async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    });

    test.each(cases.map((each, n) => ({ ...each, n })))("$name", async ({ text, quote, n }) => {
      const article = articleFrom({ text, kind: "link", url: `${origin}/${n}` });
      const link = fragmentLinks(article)(quote);
      const page = await browser.newPage({ viewport: { width: 700, height: 1_600 } });
      await page.goto(link ?? "");
      const boxes = await boxesOf(page, quote);
      const { inside, covered } = agreement(PNG.sync.read(await page.screenshot()), boxes);
      await page.close();
      expect({ link, inside: inside > 0.99, covered: covered > 0.95 }).toEqual({ link, inside: true, covered: true });
    });
  },
);
