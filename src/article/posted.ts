import type { Article } from "#brief/article.ts";
import type { Posted, Report } from "#brief/posted.ts";
import type { Extracted } from "./extract/extracted.ts";
import type { Extractor } from "./extract/extractor.ts";
import { kindOf } from "./extract/kind.ts";
import { makePageCache } from "./fetch/cache.ts";
import type { Page } from "./fetch/fetched.ts";
import type { FetchOptions } from "./fetch/page.ts";
import { readPlainText } from "./file.ts";
import { articleFrom } from "./read.ts";

export type Reader = {
  /** @throws Fault where it cannot be read, with a wall in front of it or with no article in it */
  article(posted: Posted, report: Report, signal: AbortSignal): Promise<Article>;
  /** Reads a saved page, PDF or Word document whatever it holds; what stands in the way of an article is in its warnings. */
  extracted(given: Saved, signal: AbortSignal): Promise<{ article: Article; extracted: Extracted }>;
  close(): Promise<void>;
};

/** `url`: where the page was saved from; null where nobody knows. */
export type Saved =
  | { kind: "html"; html: string; url: string | null }
  | { kind: "pdf" | "docx"; bytes: Uint8Array; url: string | null };

export type ReaderOptions = Pick<FetchOptions, "allowed" | "proxies" | "lookup"> & {
  version: string;
  /** Milliseconds on a clock that runs forward. */
  clock: () => number;
};

/** A text of this length takes about a second to read. */
const long = 150_000;

/** Anything that a person can post → Article. What a link or a document needs is loaded with the first of them. */
export const openReader = ({ version, clock, ...network }: ReaderOptions): Reader => {
  let opened: Promise<Extractor> | null = null;
  const extractor = (): Promise<Extractor> => {
    opened ??= import("./extract/extractor.ts").then(({ openExtractor }) => openExtractor());
    return opened;
  };
  const cache = makePageCache({ now: clock });
  const fetched = async (url: string, signal: AbortSignal): Promise<Page> => {
    const { fetchPage, userAgentOf } = await import("./fetch/page.ts");
    return fetchPage(url, { ...network, userAgent: userAgentOf(version, null), cache }, signal);
  };

  const fromLink = async (url: string, report: Report, signal: AbortSignal): Promise<Article> => {
    report("opening");
    const page = await fetched(url, signal);
    report("reading");
    const { sourceOf } = await import("./fetch/decode.ts");
    const source = sourceOf(page);
    if (source === null) {
      const extracted = await (await extractor()).extract({ kind: "pdf", bytes: page.bytes }, signal);
      return articleFrom({ extracted, kind: "link", url: page.url });
    }
    if (page.kind !== "html") return articleFrom({ text: source, kind: "link", url: page.url });
    const extracted = await (await extractor()).extract({ kind: "html", html: source, url: page.url }, signal);
    const { wallFault, wallsOf } = await import("./fetch/walls.ts");
    const [wall] = wallsOf({ ...page, html: source, extracted });
    if (wall) throw wallFault(wall, page.url);
    return articleFrom({ extracted, kind: "link", url: extracted.origin.canonical ?? page.url });
  };

  return {
    article: async (posted, report, signal) => {
      if (posted.kind === "paste" ? posted.text.length > long : posted.kind === "file" && posted.bytes.length > long)
        report("reading");
      if (posted.kind === "paste") return articleFrom(posted);
      if (posted.kind === "link") return fromLink(posted.url, report, signal);
      // A plain text needs nothing of what pages and documents need.
      if (kindOf(posted.bytes) === "text") {
        return titled(readPlainText(posted.bytes, posted.name), posted.title ?? null);
      }
      const { readPostedFile } = await import("./extract/posted-file.ts");
      report("reading");
      return titled(await readPostedFile(posted.bytes, posted.name, await extractor(), signal), posted.title ?? null);
    },
    extracted: async (given, signal) => {
      const extracted = await (await extractor()).extract(given, signal);
      const article = articleFrom({ extracted, kind: "file", url: extracted.origin.canonical ?? given.url });
      if (given.kind !== "html") return { article, extracted };
      const { wallsOf } = await import("./fetch/walls.ts");
      const walls = wallsOf({ html: given.html, url: given.url, status: 200, headers: {}, extracted });
      return { article, extracted: { ...extracted, warnings: [...new Set([...extracted.warnings, ...walls])] } };
    },
    close: async () => {
      if (opened) await (await opened).close();
    },
  };
};

/** A title that somebody gave beside a file goes before the one in it. */
const titled = (given: Parameters<typeof articleFrom>[0], title: string | null): Article => {
  if (title === null) return articleFrom(given);
  if (!("extracted" in given)) return articleFrom({ ...given, title });
  const { extracted } = given;
  return articleFrom({ ...given, extracted: { ...extracted, origin: { ...extracted.origin, title } } });
};
