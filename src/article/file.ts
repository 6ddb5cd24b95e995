import { Fault } from "#brief/fault.ts";
import { longest } from "./briefable.ts";
import type { Given } from "./read.ts";

const readable = new Set(["", "txt", "text", "md", "markdown", "mdown"]);

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
