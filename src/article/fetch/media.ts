import { Fault } from "#brief/fault.ts";

/** What a page turned out to be. XHTML is read as HTML. */
export type PageKind = "html" | "text" | "markdown" | "pdf";

export type MediaType = { readonly type: string; readonly charset: string | null };

/** `text/html; charset="utf-8"` as its parts, in lower case. Of several the last that names a type counts; a word that is no type says nothing. */
export const mediaTypeOf = (header: string): MediaType => {
  const said = header.slice(0, 500).split(",");
  const [type = "", ...parameters] = (said.findLast((one) => one.includes("/")) ?? "").split(";");
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find(Boolean);
  return { type: type.trim().toLowerCase(), charset: charset ?? null };
};

const declared: Readonly<Record<string, PageKind>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "text",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "application/pdf": "pdf",
  "application/x-pdf": "pdf",
};

/** Types that say nothing, or say it of pages and feeds alike: the bytes decide. */
const vague = new Set([
  "",
  "application/octet-stream",
  "binary/octet-stream",
  "application/force-download",
  "application/download",
  "application/xml",
  "text/xml",
  "unknown/unknown",
]);

/** @throws Fault "unsupported-type" for what a type alone shows to be no article, before its body is read. */
export const assertReadable = ({ type }: MediaType): void => {
  if (!Object.hasOwn(declared, type) && !vague.has(type)) throw unsupported(type);
};

export const mayBePdf = ({ type }: MediaType): boolean => declared[type] === "pdf" || vague.has(type);

/**
 * What a body is: its own bytes where they tell, else what was declared.
 * @throws Fault "unsupported-type"
 */
export const kindOf = (bytes: Uint8Array, { type }: MediaType, path: string): PageKind => {
  const said = Object.hasOwn(declared, type) ? declared[type] : undefined;
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString("latin1");
  if (head.slice(0, 1_024).includes("%PDF-") && /^\s*(?:[^<]{0,1000})%PDF-\d/s.test(head)) return "pdf";
  const text = headText(bytes);
  if (text === null)
    throw unsupported(said && said !== "pdf" ? "a file that is no text" : type || "a file that is no text");
  if (/^\s*(?:<!--.{0,900}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/is.test(text)) return "html";
  if (/^\s*<\?xml[^>]{0,200}>/i.test(text)) {
    if (/<(?:!doctype\s+)?html[\s/>]/i.test(text) || said === "html") return "html";
    throw unsupported("an XML file");
  }
  if (said === "pdf") throw unsupported("something else under a PDF's name");
  if (said === "html") return "html";
  if (!said && /^\s*<(?:rss|feed|svg|rdf:rdf)\b/i.test(text)) throw unsupported("an XML file");
  if (!said && /^\s*</.test(text)) return "html";
  return said === "markdown" || /\.(?:md|markdown|mdown)$/i.test(path) ? "markdown" : "text";
};

/** The first kilobyte as ASCII sees it; null where it holds what no text holds. UTF-16 with its mark is text. */
const headText = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return Buffer.from(bytes.subarray(2, 1_026)).toString("utf16le");
  if (first === 0xfe && second === 0xff)
    return Buffer.from(bytes.subarray(2, 1_026).map((_, at, all) => all[at ^ 1] ?? 0)).toString("utf16le");
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString("latin1");
  if (head.startsWith("<\0") || head.startsWith("\0<")) return head.replaceAll("\0", "");
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(head) ? null : head.replace(/^ï»¿/, "");
};

/** A type is the server's word: only one that looks like a type is told on. */
const unsupported = (what: string): Fault =>
  new Fault(
    "unsupported-type",
    `The link leads to ${/^[\w.+ '-]+(?:\/[\w.+-]+)?$/.test(what) ? what : "something of an unknown type"}, not to a page, a text or a PDF. Paste the article's text instead.`,
  );
