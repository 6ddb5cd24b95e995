/** What the bytes of a file are, whatever its name says. `other-document`: a kind of document that is not read. */
export type Kind = "pdf" | "docx" | "html" | "text" | "other-document" | "binary" | "empty";

const otherDocuments = ["{\\rtf", "\u00d0\u00cf\u0011\u00e0", "%!PS", "AT&TFORM", "MIME-Version:"];
const neverText = [
  "\u0089PNG",
  "\u00ff\u00d8\u00ff",
  "GIF8",
  "II*\u0000",
  "MM\u0000*",
  "RIFF",
  "\u007fELF",
  "MZ\u0090",
  "\u001f\u008b",
  "(\u00b5/\u00fd",
  "ID3",
  "OggS",
  "7z\u00bc\u00af",
  "Rar!",
  "BZh",
  "wOFF",
  "wOF2",
  "\u00fd7zXZ",
  "fLaC",
  "SQLite format 3",
];

/** The kind of a file told by its content. */
export const kindOf = (bytes: Uint8Array): Kind => {
  if (bytes.length === 0) return "empty";
  const head = latin(bytes.subarray(0, 1_024));
  // Readers of PDF take a file whose mark stands anywhere in its first kilobyte.
  if (head.includes("%PDF-") && !/^\s*</.test(head)) return "pdf";
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return zipKind(bytes);
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
  if (otherDocuments.some((mark) => start.startsWith(mark)) || /^From: <Saved by/.test(start)) return "other-document";
  if (neverText.some((mark) => start.startsWith(mark)) || head.slice(4, 8) === "ftyp") return "binary";
  return looksLikeHtml(start.replaceAll("\u0000", "")) ||
    looksLikeHtml(latin(bytes.subarray(0, 20_000)).replaceAll("\u0000", "").replace(leading, ""))
    ? "html"
    : "text";
};

/** What may stand before the first tag of a page: white space, comments, a processing instruction. */
const leading = /^(?:\s|\u00ef\u00bb\u00bf|<!--[\s\S]*?-->|<\?[^>]*>)+/;

const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(text) ||
  (/^\s*<(?:!--|\?xml|meta|title|script|div|p|article|section|table|h[1-6]|link|style)[\s>]/i.test(text) &&
    /<\/(?:p|div|html|body|title|article)>/i.test(text));

/** A Word document lists its parts by name in plain bytes. */
const zipKind = (bytes: Uint8Array): Kind => {
  const names = latin(bytes.subarray(0, 8_192)) + latin(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (names.includes("word/document.xml") || names.includes("word/document2.xml")) return "docx";
  return /mimetypeapplication\/(?:vnd\.oasis|epub)|xl\/workbook|ppt\/presentation|Index\/Document\.iwa/.test(names)
    ? "other-document"
    : "binary";
};

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
