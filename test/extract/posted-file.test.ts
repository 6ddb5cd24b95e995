import { afterAll, describe, expect, test } from "vitest";
import { openExtractor } from "#article/extract/extractor.ts";
import { readPostedFile } from "#article/extract/posted-file.ts";
import { articleFrom } from "#article/read.ts";
import { Fault } from "#brief/fault.ts";
import { docxOf, paragraph } from "./tiny-docx.ts";
import { column, pdfOf } from "./tiny-pdf.ts";

const extractor = openExtractor({ timeoutMs: 10_000 });
afterAll(() => extractor.close());

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = "The council of Ellery voted on Tuesday to close the old bridge over the river for eighteen months.";
const read = async (bytes: Uint8Array, name: string) => articleFrom(await readPostedFile(bytes, name, extractor));
const codeOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const error = await read(bytes, name).catch((thrown: unknown) => thrown);
  return error instanceof Fault ? error.code : "none";
};

describe("what a file is, is told by its content", () => {
  test.each([
    ["text", bytesOf(sentence), "story.txt"],
    [
      "a page",
      bytesOf(`<html><body><p>${sentence}</p><p>${sentence.replace("old", "new")}</p></body></html>`),
      "story.html",
    ],
    ["a PDF under another name", pdfOf([column([sentence], 40, 700)]), "story"],
    ["a Word document under another name", docxOf(paragraph(sentence)), "story.bin"],
    ["text under the name of a PDF", bytesOf(sentence), "story.pdf"],
  ])("%s", async (_, bytes, name) => {
    const article = await read(bytes, name);
    expect(article.text).toContain("The council of Ellery voted on Tuesday to close the old bridge");
    expect(article.source).toEqual({ kind: "file", url: null, verified: false });
  });
});

test("the page of a PDF is kept for each passage", async () => {
  const page = (text: string) => column([text], 40, 700);
  const { passages, text } = await read(
    pdfOf([page(sentence), page("The mayor said on Wednesday that he would not sign it. He gave no reason.")]),
    "a.pdf",
  );
  expect(passages.map(({ start, end, page }) => [page, text.slice(start, end)])).toEqual([
    [1, sentence],
    [2, "The mayor said on Wednesday that he would not sign it."],
    [2, "He gave no reason."],
  ]);
});

test("a page in the character set that it names is read in it", async () => {
  const html = `<html><head><meta charset="windows-1251"></head><body><p>X</p></body></html>`;
  const word = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
  const bytes = Uint8Array.from(
    [...bytesOf(html)].flatMap((byte) => (byte === 0x58 ? [...word, ...bytesOf(`, ${sentence}`)] : [byte])),
  );
  expect((await read(bytes, "a.html")).text).toContain("Привет");
});

const login = `<html><body><form action="/login"><input name="user"><input type="password" name="p"><button>Log in</button></form></body></html>`;

test.each([
  ["login", bytesOf(login), "report.pdf"],
  ["login", bytesOf(login), "page.html"],
  ["unsupported", bytesOf(`<html><body><p>${sentence}</p></body></html>`), "report.pdf"],
  ["unsupported", bytesOf("{\\rtf1 words}"), "a.rtf"],
  ["binary", bytesOf("\u0000\u0001\u0002\u0003\u0004\u0005".repeat(50)), "a.txt"],
  ["unreadable", pdfOf([[]]), "scan.pdf"],
  ["empty", new Uint8Array(), "a.txt"],
])("%s: a file that is no article is refused", async (code, bytes, name) => {
  expect(await codeOf(bytes, name)).toBe(code);
});
