import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";

/** Why a caller is not let in, and what to do. */
export type Refusal = { status: 401 | 403; code: "token-needed" | "not-from-here"; message: string };

/** Whether a name or an address, with a port or without, is this machine's own. */
export const isLoopback = (host: string): boolean => {
  const name = URL.parse(`http://${isIPv6(host) ? `[${host}]` : host}`)?.hostname.replace(/^\[|\]$/gu, "");
  if (!name) return false;
  return /(?:^|\.)localhost$/u.test(name) || (ipaddr.isValid(name) && ipaddr.process(name).range() === "loopback");
};

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const bears = (authorization: string | undefined, token: string): boolean => {
  const [, given = ""] = /^Bearer +(\S+)$/iu.exec(authorization ?? "") ?? [];
  return timingSafeEqual(digest(given), digest(token));
};

/** A page of somebody else's in a browser of this machine: it says where it comes from, and a name that leads here betrays itself. */
const isForeign = ({ host = "", origin, ...headers }: IncomingHttpHeaders): boolean =>
  !isLoopback(host) ||
  (origin !== undefined && URL.parse(origin)?.host !== host) ||
  !["same-origin", "none", undefined].includes(headers["sec-fetch-site"]?.toString());

/**
 * Lets in whoever bears the token. Where there is none, the server listens to this machine alone, and lets in its programs:
 * neither another site's page in its browser nor what a proxy passes on. @returns null where the caller is let in.
 */
export const refusalOf = (headers: IncomingHttpHeaders, token: string | null): Refusal | null => {
  if (token !== null) {
    if (bears(headers.authorization, token)) return null;
    return { status: 401, code: "token-needed", message: "Send the header Authorization: Bearer and the ADMIN_TOKEN." };
  }
  if (headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined) {
    return {
      status: 403,
      code: "not-from-here",
      message: "What comes through a proxy is answered only with a token: set ADMIN_TOKEN.",
    };
  }
  if (!isForeign(headers)) return null;
  return {
    status: 403,
    code: "not-from-here",
    message: "Without an ADMIN_TOKEN only programs and pages of this machine are answered.",
  };
};
