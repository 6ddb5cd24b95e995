import { Fault } from "#brief/fault.ts";
import { decodeHtml } from "../fetch/decode.ts";
import { wallsOf } from "../fetch/walls.ts";
import { binary, extensionOf, readPlainText } from "../file.ts";
import type { Given } from "../read.ts";
import type { Extracted } from "./extracted.ts";
import type { Extractor } from "./extractor.ts";
import { kindOf } from "./kind.ts";

/** What a file holds, ready for `articleFrom`: its text, or its blocks and what it says of itself. */
export type Posted = Given | { extracted: Extracted; kind: "file" };

/**
 * Reads a file that somebody posted or named: text, Markdown, a saved page, a PDF or a Word document. What it is, is told by
 * its content; a page where a document was promised is refused, for it is what a server shows to those who may not read it.
 * @throws Fault
 */
export const readPostedFile = async (
  bytes: Uint8Array,
  name: string,
  extractor: Extractor,
  signal?: AbortSignal,
): Promise<Posted> => {
  const kind = kindOf(bytes);
  if (kind === "empty") throw new Fault("empty", `${name} is empty. Name a file that holds the article's text.`);
  if (kind === "binary") throw binary(name);
  if (kind === "other-document")
    throw new Fault(
      "unsupported",
      `${name} is a document of a kind that is not read. Save it as .pdf, .docx, .html, .md or .txt, or paste the article's text.`,
    );
  if (kind === "text") return readPlainText(bytes, name);
  if (kind !== "html") return { extracted: await extractor.extract({ kind, bytes }, signal), kind: "file" };
  const html = decodeHtml(bytes, null);
  const promised = extensionOf(name);
  if (isDocument.has(promised)) throw inItsPlace(name, promised, html);
  const extracted = await extractor.extract({ kind: "html", html, url: null }, signal);
  const walls = wallsOf({ html, url: null, status: 200, headers: {}, extracted });
  if (walls.includes("login")) throw loginPage(name);
  return { extracted: { ...extracted, warnings: [...extracted.warnings, ...walls] }, kind: "file" };
};

const isDocument = new Set(["pdf", "docx", "doc", "txt", "md", "markdown"]);

const asksToLogIn = (html: string): boolean => /<input[^>]{0,500}\btype\s*=\s*["']?password/i.test(html);

const inItsPlace = (name: string, promised: string, html: string): Fault =>
  asksToLogIn(html)
    ? loginPage(name)
    : new Fault(
        "unsupported",
        `${name} is a web page and not what .${promised} promises. Download it again, or paste the article's text.`,
      );

const loginPage = (name: string): Fault =>
  new Fault(
    "login",
    `${name} is a login page, served in place of the file. Log in, download it again, or paste the article's text.`,
  );
