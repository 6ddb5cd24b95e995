import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { kindOf } from "#article/extract/kind.ts";
import { docxOf, paragraph } from "./tiny-docx.ts";
import { pdfOf } from "./tiny-pdf.ts";

test.each([
  ["pdf", pdfOf([[]])],
  ["pdf", strToU8("\n\n%PDF-1.5 …")],
  ["docx", docxOf(paragraph("Words."))],
  ["other-document", zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] })],
  ["other-document", strToU8("{\\rtf1\\ansi Words.}")],
  ["binary", zipSync({ "a.txt": strToU8("Words.") })],
  ["binary", strToU8("\u0089PNG\r\n", true)],
  ["html", strToU8("<!DOCTYPE html><title>x</title>")],
  ["html", strToU8("\ufeff  <!-- saved from url --> <html lang=en>")],
  ["html", Uint8Array.from([0xff, 0xfe, ...[..."<html><body>"].flatMap((sign) => [sign.charCodeAt(0), 0])])],
  ["html", strToU8("<div><p>One.</p><p>Two.</p></div>")],
  ["text", strToU8("# A heading\n\nWords of a text, <b>some</b> of them in tags.")],
  ["text", strToU8("1 < 2, said the teacher.")],
  ["empty", new Uint8Array()],
])("%s", (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});
