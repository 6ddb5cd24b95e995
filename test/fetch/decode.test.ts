import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeHtml, decodeText, sourceOf } from "../../src/article/fetch/decode.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

describe("a page's charset", () => {
  const cafe = [0x63, 0x61, 0x66, 0xe9];
  const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head>`;

  test.each([
    [
      "the mark goes before the header and the page",
      bytes([0xef, 0xbb, 0xbf], meta("iso-8859-2"), [0xc3, 0xa9]),
      "windows-1252",
      "é",
    ],
    ["a mark of UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("é", "utf16le")]), "utf-8", "é"],
    ["the header goes before the page", bytes(meta("utf-8"), cafe), "iso-8859-1", "café"],
    ["the page's own word, where the header has none", bytes(meta("windows-1251"), [0xcf, 0xf0]), null, "Пр"],
    [
      "the older form of it",
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', [0xf0, 0xd2]),
      null,
      "Пр",
    ],
    ["a header that nobody knows is none", bytes(meta("windows-1251"), [0xcf]), "x-nonsense", "П"],
    ["Japanese", bytes(meta("shift_jis"), [0x93, 0xfa, 0x96, 0x7b]), null, "日本"],
    ["Chinese", bytes(meta("gb2312"), [0xd6, 0xd0]), null, "中"],
    ["Korean", bytes([0xc7, 0xd1]), "euc-kr", "한"],
    ["windows-1252 under the name of Latin-1", bytes([0x93, 0x68, 0x69, 0x94, 0x80]), "iso-8859-1", "“hi”€"],
    ["UTF-8 where nobody says so", utf8("<p>Größe – “ja”"), null, "<p>Größe – “ja”"],
    ["windows-1252 where it is not UTF-8", bytes("<p>", [0x93, 0xe9, 0x94]), null, "<p>“é”"],
  ])("%s", (_, given, header, expected) => {
    expect(decodeHtml(given, header).replace(/^<(?:html|meta).*?>(?:<head>)?(?:<meta[^>]*>)?(?:<\/head>)?/, "")).toBe(
      expected,
    );
  });

  test("the page's own word is found where much stands before it, as in browsers", () => {
    const links = '<link rel="preload" href="/style.css">'.repeat(60);
    expect(decodeHtml(bytes(`<head>${links}`, meta("windows-1251"), [0xcf, 0xf0]), null)).toMatch(/Пр$/u);
    expect(decodeHtml(bytes(meta("utf-8"), links, meta("windows-1251"), [0xd0, 0x9f]), null)).toMatch(/П$/u);
  });

  test("a broken byte among many whole characters leaves the page UTF-8", () => {
    const story = "Größere Übel für ältere Bürger. ".repeat(20);
    expect(decodeHtml(Buffer.concat([utf8(story), bytes([0xff]), utf8(story)]), null)).toBe(`${story}\uFFFD${story}`);
  });

  test("a page that says UTF-16 in ASCII is UTF-8, as the standard has it", () => {
    expect(decodeHtml(utf8('<meta charset="utf-16">é'), null)).toContain("é");
  });

  test("UTF-7 is not read, so that no tag hides in it", () => {
    expect(decodeHtml(bytes("+ADw-script+AD4-"), "utf-7")).toBe("+ADw-script+AD4-");
  });
});

describe("a text's charset", () => {
  test.each([
    ["UTF-8", utf8("Größe"), null, "Größe"],
    ["the mark", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from([0x00, 0xe9])]), null, "é"],
    ["the header", bytes([0xcf]), "windows-1251", "П"],
    ["what old editors wrote", bytes([0x93, 0xe9, 0x94]), null, "“é”"],
    ["a character cut in two at the end", utf8("Größe").subarray(0, 3), null, "Gr\ufffd"],
  ])("%s", (_, given, header, expected) => {
    expect(decodeText(given, header)).toBe(expected);
  });

  test("any text comes back from UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeText(utf8(text), null)).toBe(text.replace(/^\ufeff/, ""));
      }),
    );
  });
});

test("a PDF has no source text", () => {
  expect(sourceOf({ kind: "pdf", bytes: utf8("%PDF-1.7"), charset: null })).toBeNull();
  expect(sourceOf({ kind: "html", bytes: utf8("<p>é"), charset: null })).toBe("<p>é");
  expect(sourceOf({ kind: "markdown", bytes: utf8("# é"), charset: "utf-8" })).toBe("# é");
});
