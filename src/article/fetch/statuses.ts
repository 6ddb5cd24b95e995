import { Fault } from "#brief/fault.ts";
import { decoded } from "./codings.ts";
import { decodeHtml } from "./decode.ts";
import { mediaTypeOf } from "./media.ts";
import { headOf } from "./stream.ts";
import { wallBehind, wallFault } from "./walls.ts";

const most = 262_144;

/** Why a status that is no success means that there is no article: the wall that its page shows, or the status itself. */
export const statusFault = async (
  url: URL,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: AsyncIterable<Uint8Array>,
): Promise<Fault> => {
  const html = await pageText(headers, body);
  const wall = wallBehind({ status, headers, html });
  return wall
    ? wallFault(wall, url.href)
    : new Fault("http-status", `${url.hostname} answers "${status} ${wordsFor(status)}" instead of the page. ${paste}`);
};

const pageText = async (
  headers: Readonly<Record<string, string>>,
  body: AsyncIterable<Uint8Array>,
): Promise<string> => {
  const packed = await headOf(body, most);
  try {
    return decodeHtml(
      await decoded(packed, headers["content-encoding"] ?? "", most * 8),
      mediaTypeOf(headers["content-type"] ?? "").charset,
    );
  } catch {
    return "";
  }
};

const wordsFor = (status: number): string =>
  words[status] ?? (status >= 500 ? "server error" : status >= 400 ? "refused" : "no page");

const words: Readonly<Record<number, string>> = {
  400: "bad request",
  401: "sign in first",
  402: "payment required",
  403: "forbidden",
  404: "not found",
  405: "not allowed",
  406: "not acceptable",
  410: "gone",
  429: "too many requests",
  451: "not available for legal reasons",
  500: "server error",
  502: "bad gateway",
  503: "unavailable for now",
  504: "gateway timed out",
};

const paste = "Check the link, try again later, or paste the article's text instead.";
