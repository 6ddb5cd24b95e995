import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { BriefingJson } from "#brief/brief.ts";
import { briefingJson } from "#sheet/json.ts";
import { briefWith, harbour, line } from "./made.ts";

const brief = briefWith({ summary: [line("the wall is safe", { by: ["Mayor Ana Ruiz"] })] });
const linkIn = (printed: string) => BriefingJson.parse(JSON.parse(printed)).brief.summary[0]?.quotes[0]?.link;

test("a quote of a page comes with the link that shows it there", () => {
  const article = articleFrom({ text: harbour.text, kind: "link", url: "https://news.example/harbour" });
  expect(linkIn(briefingJson(article, brief, []))).toBe("https://news.example/harbour#:~:text=the%20wall%20is%20safe");
});

test("a quote of a pasted text has no link", () => {
  expect(briefingJson(harbour, brief, [])).not.toContain('"link":"http');
});
