import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { z } from "zod";
import { documentOf, isElement, type PageNode } from "#article/extract/dom.ts";
import { extractHtml } from "#article/extract/html.ts";
import { linkedDataOf } from "#article/extract/linked-data.ts";
import { blocksOf } from "#article/extract/page-blocks.ts";
import { articleText } from "#article/extract/text.ts";
import { sharedBy, shinglesOf, sizeOf } from "../scores/shingles.ts";

const Truth = z.record(z.string(), z.object({ url: z.string(), articleBody: z.string() }));
const folderByDefault = "../shared/data/extraction";

type Reader = (html: string, url: string) => string | Promise<string>;
type Parsed = { content?: PageNode | null | undefined } | null;

const textOf = (content: PageNode | null | undefined): string =>
  content && isElement(content)
    ? blocksOf(content)
        .map(({ text }) => text)
        .join("\n\n")
    : "";

/** What others make of a page, beside what we do. */
const readers = async (): Promise<Readonly<Record<string, Reader>>> => {
  const { Defuddle } = await import("defuddle/node");
  const { JSDOM, VirtualConsole } = await import("jsdom");
  const silent = new VirtualConsole();
  return {
    groundwire: (html, url) => articleText(extractHtml(html, url).blocks),
    "readability, linkedom": (html) => {
      const parsed: Parsed = new Readability(documentOf(html), { serializer: (node: PageNode) => node }).parse();
      return textOf(parsed?.content);
    },
    "readability, jsdom": (html, url) => {
      const { window } = new JSDOM(html, { url, virtualConsole: silent });
      const content = new Readability(window.document).parse()?.content ?? "";
      window.close();
      return textOf(documentOf(`<html><body>${content}</body></html>`).body);
    },
    "defuddle, linkedom": async (html, url) =>
      textOf(documentOf(`<html><body>${(await Defuddle(documentOf(html), url)).content}</body></html>`).body),
    "JSON-LD articleBody": (html) => {
      const body = linkedDataOf(documentOf(html)).find((node) => typeof node.articleBody === "string")?.articleBody;
      return String(body ?? "");
    },
  };
};

/**
 * Main text of web pages against what people marked, each reader by itself: mean precision, mean recall and their F1 over
 * shingles of four words, and the median time a page. A folder holds truth.json and pages/<id>.html.gz.
 */
export const benchExtract = async (folder = folderByDefault): Promise<Record<string, number>> => {
  const truth = Truth.parse(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")));
  const pages = Object.entries(truth).map(([id, { url, articleBody }]) => ({
    url,
    wanted: shinglesOf(articleBody),
    html: gunzipSync(readFileSync(join(folder, "pages", `${id}.html.gz`))).toString("utf8"),
  }));
  const figures: Record<string, number> = {};
  for (const [name, read] of Object.entries(await readers())) {
    for (const { html, url } of pages.slice(0, 20)) await read(html, url);
    let [precision, recall] = [0, 0];
    const times: number[] = [];
    for (const { html, url, wanted } of pages) {
      const start = performance.now();
      const text = await read(html, url);
      times.push(performance.now() - start);
      const got = shinglesOf(text);
      const hits = sharedBy(wanted, got);
      precision += hits / Math.max(1, sizeOf(got)) / pages.length;
      recall += hits / Math.max(1, sizeOf(wanted)) / pages.length;
    }
    figures[`${name}: precision`] = precision;
    figures[`${name}: recall`] = recall;
    figures[`${name}: F1`] = (2 * precision * recall) / (precision + recall || 1);
    figures[`${name}: ms a page`] = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
  }
  return figures;
};
