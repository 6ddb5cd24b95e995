import { kindOf } from "#article/extract/kind.ts";
import { readPlainText } from "#article/file.ts";
import { openReader, type Reader } from "#article/posted.ts";
import type { Posted } from "#brief/posted.ts";
import packageJson from "../../package.json" with { type: "json" };
import type { Config } from "../config.ts";

/** "https://…" and whatever else a browser would take for a link; what may not be opened is told by whoever opens it. */
export const isLink = (input: string): boolean => link.test(input.replace(/[\t\r\n]/gu, ""));

/** A letter and a colon are a drive of Windows. */
const link =
  /^[\s\p{Cc}<]*(?:[a-z][a-z0-9+.-]+:[/\\]|(?:https?|data|javascript|about|blob|view-source|mailto|feed|jar|url):)/iu;

/** What came on standard input: a text, or the bytes of a document. */
export const pastedFrom = (bytes: Uint8Array, title: string | null): Posted => {
  const name = "standard input";
  return kindOf(bytes) === "text"
    ? { kind: "paste", text: readPlainText(bytes, name).text, title }
    : { kind: "file", name, bytes, title };
};

/** Does work with a reader that may open what the settings let it open, and closes it whatever happens. */
export const withReader = async <Done>(
  { allowedPrivateHosts, proxies }: Config,
  work: (reader: Reader) => Promise<Done>,
): Promise<Done> => {
  const clock = () => performance.now();
  const reader = openReader({ allowed: allowedPrivateHosts, proxies, version: packageJson.version, clock });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
};
