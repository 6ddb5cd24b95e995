import { request } from "undici";
import { Fault } from "#brief/fault.ts";
import { type Proxies, proxyFor } from "#network/proxy.ts";
import type { PageCache } from "./cache.ts";
import { acceptedCodings, decoded } from "./codings.ts";
import { type Lookup, lookupBySystem } from "./connect.ts";
import { makeCookies } from "./cookies.ts";
import { failureOf, timedOut } from "./failures.ts";
import type { Page } from "./fetched.ts";
import { type AllowedHost, linkFrom } from "./link.ts";
import { assertReadable, kindOf, mayBePdf, mediaTypeOf } from "./media.ts";
import { nextHop } from "./redirects.ts";
import { openSockets } from "./sockets.ts";
import { statusFault } from "./statuses.ts";
import { bytesOf } from "./stream.ts";

type FetchLimits = {
  /** For everything together, from the first look-up to the last byte. @default 20000 */
  timeMs: number;
  /** Of a page or a text, packed and unpacked. @default 10485760 */
  pageBytes: number;
  /** Of a PDF. @default 31457280 */
  pdfBytes: number;
  /** @default 32768 */
  headerBytes: number;
  /** @default 5 */
  redirects: number;
};

export type FetchOptions = {
  /** Private hosts that the operator lets be read. */
  readonly allowed: readonly AllowedHost[];
  readonly proxies: Proxies;
  /** Who asks: `userAgentOf("0.1.0", null)`. */
  readonly userAgent: string;
  readonly cache?: PageCache | null;
  readonly limits?: Partial<FetchLimits>;
  /** @default the system's resolver */
  readonly lookup?: Lookup;
};

const defaults: FetchLimits = {
  timeMs: 20_000,
  pageBytes: 10_485_760,
  pdfBytes: 31_457_280,
  headerBytes: 32_768,
  redirects: 5,
};

const accepted =
  "text/html, application/xhtml+xml, application/pdf;q=0.9, text/markdown;q=0.9, text/plain;q=0.8, */*;q=0.1";

/** The name that servers see. `contact` is an address of whoever runs this, where there is one. */
export const userAgentOf = (version: string, contact: string | null): string =>
  `Groundwire/${version} (self-hosted; opens one page when a person asks for it${contact ? `; +${contact}` : ""})`;

/**
 * Opens a link that somebody posted and reads what it leads to, once. Nothing private is ever reached by it: the link, every redirect
 * and every address that a name has are checked where they are used.
 * @throws Fault with a code that says why not; the reason of `signal` where that ended it
 */
export const fetchPage = async (link: string, options: FetchOptions, signal: AbortSignal): Promise<Page> => {
  signal.throwIfAborted();
  const url = linkFrom(link, options.allowed);
  const kept = options.cache?.find(url.href) ?? null;
  if (kept?.isFresh) return { ...kept.page, isFromCache: true };
  const limits = { ...defaults, ...options.limits };
  const deadline = AbortSignal.timeout(limits.timeMs);
  const sockets = openSockets({ ...options, ...limits, lookup: options.lookup ?? lookupBySystem });
  let at = url;
  const visit: Visit = {
    limits,
    sockets,
    headers: { accept: accepted, "accept-encoding": acceptedCodings, "user-agent": options.userAgent },
    allowed: options.allowed,
    kept: kept?.page ?? null,
    signal: AbortSignal.any([signal, deadline]),
    onHop: (next) => {
      at = next;
    },
  };
  try {
    const page = await follow(url, visit);
    options.cache?.keep(url.href, page);
    return page;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Fault) throw error;
    throw deadline.aborted
      ? timedOut(at.hostname, error)
      : failureOf(error, at.hostname, proxyFor(at, options.proxies));
  } finally {
    sockets.close();
  }
};

type Visit = {
  limits: FetchLimits;
  sockets: ReturnType<typeof openSockets>;
  headers: Readonly<Record<string, string>>;
  allowed: readonly AllowedHost[];
  kept: Page | null;
  signal: AbortSignal;
  onHop: (url: URL) => void;
};

const follow = async (first: URL, visit: Visit): Promise<Page> => {
  const cookies = makeCookies();
  let url = first;
  for (let hops = 0; ; hops += 1) {
    visit.onHop(url);
    const cookie = cookies.header(url);
    const response = await request(url, {
      dispatcher: visit.sockets.for(url),
      headers: { ...visit.headers, ...(cookie ? { cookie } : {}), ...conditions(url, visit.kept) },
      signal: visit.signal,
    });
    // A body that is left unread must not take the process down when its socket ends.
    response.body.on("error", () => {});
    const headers = joined(response.headers);
    cookies.keep(url, [response.headers["set-cookie"] ?? []].flat());
    const next = nextHop(url, response.statusCode, headers.location, visit.allowed);
    if (!next) return await pageOf({ url, first, status: response.statusCode, headers, body: response.body }, visit);
    response.body.destroy();
    if (hops === visit.limits.redirects) throw tooManyRedirects(first, hops);
    url = next;
  }
};

type Answered = {
  url: URL;
  first: URL;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Uint8Array>;
};

const pageOf = async ({ url, first, status, headers, body }: Answered, visit: Visit): Promise<Page> => {
  if (status === 304 && visit.kept?.url === url.href) return { ...visit.kept, isFromCache: true };
  if (status < 200 || status > 299) throw await statusFault(url, status, headers, body);
  const media = mediaTypeOf(headers["content-type"] ?? "");
  assertReadable(media);
  const limit = mayBePdf(media) ? visit.limits.pdfBytes : visit.limits.pageBytes;
  const packed = await bytesOf(body, limit, Number(headers["content-length"]));
  const bytes = await decoded(packed, headers["content-encoding"] ?? "", limit);
  if (bytes.length === 0)
    throw new Fault(
      "empty",
      `${url.hostname} answers with an empty page (status ${status}). Paste the article's text instead.`,
    );
  const kind = kindOf(bytes, media, url.pathname);
  return {
    url: url.href,
    requested: first.href,
    status,
    kind,
    bytes,
    charset: media.charset,
    headers,
    isFromCache: false,
  };
};

/** Asks for a page only if it has changed, where it is the one that answered last time. */
const conditions = (url: URL, kept: Page | null): Record<string, string> => {
  if (kept?.url !== url.href) return {};
  const { etag, "last-modified": modified } = kept.headers;
  return { ...(etag ? { "if-none-match": etag } : {}), ...(modified ? { "if-modified-since": modified } : {}) };
};

const joined = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === "set-cookie" ? [] : [[name.toLowerCase(), [value].flat().join(", ")]],
    ),
  );

const tooManyRedirects = (url: URL, hops: number): Fault =>
  new Fault(
    "too-many-redirects",
    `${url.hostname} sends on more than ${hops} times. Post the link of the article itself, or paste its text instead.`,
  );
