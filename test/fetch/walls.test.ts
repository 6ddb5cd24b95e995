import { describe, expect, test } from "vitest";
import { extractHtml } from "../../src/article/extract/html.ts";
import { type Seen, wallBehind, wallFault, wallsOf } from "../../src/article/fetch/walls.ts";
import { short, stubborn } from "./stubborn-pages.ts";
import { articles, walled } from "./walled-pages.ts";

const seen = ({
  html,
  url = null,
  status = 200,
  headers = {},
}: {
  html: string;
  url?: string | null;
  status?: number;
  headers?: Record<string, string>;
}): Seen => ({
  html,
  url,
  status,
  headers,
  extracted: extractHtml(html, url),
});

describe.each(Object.entries(walled))("%s", (wall, pages) => {
  test.each(pages)("$name", (page) => {
    expect(wallsOf(seen(page))).toEqual([wall]);
  });
});

describe.each(Object.entries(stubborn))("%s in other words or other company", (wall, pages) => {
  test.each(pages)("$name", (page) => {
    expect(wallsOf(seen(page))).toEqual([wall]);
  });
});

describe("an article", () => {
  test.each([...articles, ...short])("$name", (page) => {
    expect(wallsOf(seen(page))).toEqual([]);
  });
});

test("every wall is told in words of its own, with the site's name and a way out", () => {
  const messages = (
    ["paywall", "consent-wall", "login", "needs-javascript", "bot-block", "not-an-article"] as const
  ).map((wall) => wallFault(wall, "https://www.example.com/a").message);
  expect(new Set(messages).size).toBe(6);
  for (const message of messages) expect(message).toMatch(/^www\.example\.com .*paste .*text instead\.$/);
});

test("behind an error's status a wall is told from a plain error", () => {
  expect(wallBehind({ status: 403, headers: {}, html: "<title>Just a moment...</title>" })).toBe("bot-block");
  expect(wallBehind({ status: 403, headers: {}, html: "<h1>Log in</h1><form><input type=password></form>" })).toBe(
    "login",
  );
  expect(wallBehind({ status: 403, headers: {}, html: "<title>Error</title><p>Nothing to see.</p>" })).toBeNull();
  expect(wallBehind({ status: 404, headers: {}, html: "<h1>Checking your browser</h1>" })).toBeNull();
  expect(wallBehind({ status: 500, headers: {}, html: "" })).toBeNull();
});

test("hostile pages are judged in bounded time", () => {
  const began = performance.now();
  for (const html of [
    "<div>".repeat(100_000),
    `${"<b><p>".repeat(50_000)}${"</b></p>".repeat(50_000)}`,
    `<p>${"subscribe, to ".repeat(100_000)}</p>`,
    `<script type="application/ld+json">${"[".repeat(200_000)}</script>`,
    `<p class="${"a ".repeat(500_000)}">x</p>`,
    `<title>${"accept ".repeat(200_000)}</title>`,
    `<p>${"we and our partners store ".repeat(40_000)}</p>`,
  ])
    wallsOf({ html, url: null, status: 200, headers: {}, extracted: { blocks: [] } });
  expect(performance.now() - began).toBeLessThan(4_000);
});
