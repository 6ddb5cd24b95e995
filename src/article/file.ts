import { Fault } from "#brief/fault.ts";
import { longest } from "./briefable.ts";
import type { Given } from "./read.ts";

const readable = new Set(["", "txt", "text", "md", "markdown", "mdown"]);
const later = new Set(["pdf", "docx", "doc", "odt", "rtf", "html", "htm", "epub", "pages"]);

/** The text of a file that somebody named: plain text or Markdown, in UTF-8, or UTF-16 with its mark. */
export const readTextFile = (bytes: Uint8Array, name: string): Given => {
  if (bytes.length === 0) throw new Fault("empty", `${name} is empty. Name a file that holds the article's text.`);
  const known = magicOf(bytes);
  if (known === "unsupported" || later.has(extensionOf(name)))
    throw new Fault(
      "unsupported",
      `${name} is not a text file, and other kinds are not read yet. Paste the article's text, or save it as .txt or .md.`,
    );
  if (known === "binary") throw binary(name);
  const given = readPlainText(bytes, name);
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(given.text.slice(0, 500)))
    throw new Fault(
      "unsupported",
      `${name} is a web page's source, which is not read yet. Paste the article's text instead.`,
    );
  return given;
};

/** The text of a file whose content says that it is text, whatever its name is. */
export const readPlainText = (bytes: Uint8Array, name: string): Given => {
  // UTF-16 takes two bytes a character and UTF-8 up to four: more bytes than that are too many in any case.
  if (bytes.length > longest * 4) throw tooLarge(name);
  const text = decoded(bytes, name);
  if (!readable.has(extensionOf(name)) && looksBinary(text)) throw binary(name);
  if (text.trim() === "") throw new Fault("empty", `${name} holds no text. Name a file that holds the article's text.`);
  if (text.length > longest) throw tooLarge(name);
  return { text, kind: "file" };
};

/** What follows the last dot of a name, in lower case. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";

export const binary = (name: string): Fault =>
  new Fault("binary", `${name} is not text. Give the article as plain text or Markdown (UTF-8).`);

const tooLarge = (name: string): Fault =>
  new Fault(
    "too-large",
    `${name} has more than ${longest.toLocaleString("en")} characters. Give the part that matters.`,
  );

/** What the first bytes say: documents that will be read one day, and what never holds text. */
const magicOf = (bytes: Uint8Array): "unsupported" | "binary" | null => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (
    head.startsWith("%PDF-") ||
    head.startsWith("{\\rtf") ||
    head.startsWith("PK\u0003\u0004") ||
    head.startsWith("ÐÏ\u0011à")
  )
    return "unsupported";
  const images = [
    "\u0089PNG",
    "ÿØÿ",
    "GIF8",
    "II*\u0000",
    "MM\u0000*",
    "RIFF",
    "\u007fELF",
    "MZ\u0090",
    "\u001f\u008b",
    "ID3",
    "OggS",
    "7z¼¯",
    "Rar!",
    "BZh",
  ];
  return images.some((magic) => head.startsWith(magic)) || head.slice(4, 8) === "ftyp" ? "binary" : null;
};

const decoded = (bytes: Uint8Array, name: string): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = utf8(bytes) ?? westernOf(bytes);
  if (text === null || looksBinary(text)) throw binary(name);
  return text;
};

/** Null where the bytes are not UTF-8; a broken byte or two in a long text is no reason to refuse it. */
const utf8 = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\uFFFD").length - 1;
  return broken <= text.length / 1_000 ? text : null;
};

/** Old editors save Windows-1252: letters with accents and typographic marks here and there, never control characters. */
const westernOf = (bytes: Uint8Array): string | null => {
  const high = bytes.reduce((count, byte) => count + (byte > 0x7e ? 1 : 0), 0);
  const text = new TextDecoder("windows-1252").decode(bytes);
  return high < bytes.length * 0.2 && !/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(text) ? text : null;
};

const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  return controls > sample.length * 0.01;
};
