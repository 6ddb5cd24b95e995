import { legacyHookDecode } from "@exodus/bytes/encoding.js";
import sniffEncoding from "html-encoding-sniffer";
import type { Page } from "./fetched.ts";

/** The text of a page that is one; null for a PDF. */
export const sourceOf = ({ kind, bytes, charset }: Pick<Page, "kind" | "bytes" | "charset">): string | null => {
  if (kind === "pdf") return null;
  return kind === "html" ? decodeHtml(bytes, charset) : decodeText(bytes, charset);
};

/** A page's text. The byte order mark decides, then the header, then the page's own meta element, as the HTML standard has it. */
export const decodeHtml = (bytes: Uint8Array, charset: string | null): string => {
  const encoding = sniffEncoding(bytes, {
    ...(charset === null ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: lateEncoding(bytes) ?? usual(bytes),
  });
  return legacyHookDecode(bytes, encoding);
};

const mostHead = 262_144;

/** The standard looks through the first kilobyte, and browsers change their mind where the meta element stands later. */
const lateEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, mostHead)).toString("latin1");
  const at = head.search(/<meta\s[^>]{0,200}charset\s*=/i);
  if (at < 0) return null;
  const name = sniffEncoding(bytes.subarray(at), { defaultEncoding: "x-none" });
  return name === "x-none" ? null : name;
};

/** Plain text and Markdown: the mark, then the header, then UTF-8 where the bytes are that, else what old editors wrote. */
export const decodeText = (bytes: Uint8Array, charset: string | null): string =>
  legacyHookDecode(bytes, knownEncoding(charset) ?? usual(bytes));

const knownEncoding = (label: string | null): string | null => {
  if (label === null) return null;
  const name = sniffEncoding(new Uint8Array(), { transportLayerEncodingLabel: label, defaultEncoding: "x-none" });
  return name === "x-none" ? null : name;
};

const usual = (bytes: Uint8Array): string => (isUtf8(bytes) ? "UTF-8" : "windows-1252");

/** The last character may be cut in two by a limit, and a broken byte among many whole characters is no other encoding. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder("utf-8").decode(bytes, { stream: true });
  const broken = text.split("\uFFFD").length - 1;
  return broken === 0 || broken * 40 < bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
};
