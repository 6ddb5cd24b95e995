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
    defaultEncoding: isUtf8(bytes) ? "UTF-8" : "windows-1252",
  });
  return legacyHookDecode(bytes, encoding);
};

/** Plain text and Markdown: the mark, then the header, then UTF-8 where the bytes are that, else what old editors wrote. */
export const decodeText = (bytes: Uint8Array, charset: string | null): string =>
  legacyHookDecode(bytes, knownEncoding(charset) ?? (isUtf8(bytes) ? "UTF-8" : "windows-1252"));

const knownEncoding = (label: string | null): string | null => {
  if (label === null) return null;
  const name = sniffEncoding(new Uint8Array(), { transportLayerEncodingLabel: label, defaultEncoding: "x-none" });
  return name === "x-none" ? null : name;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    // The last character may be cut in two by a limit; nothing else may be wrong.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};
