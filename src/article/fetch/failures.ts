import { Fault } from "#brief/fault.ts";

const paste = "Try again later, or paste the article's text instead.";

const notFound = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME", "ENODATA"]);
const late = new Set(["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);
const tls =
  /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|EPROTO|UND_ERR_PRX_TLS)/;

/** What went wrong between here and the page, as something a person can act on. What is none of it is given back as it came. */
export const failureOf = (error: unknown, host: string, proxy: string | null): unknown => {
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  if (code === null) return error;
  const cause = { cause: error };
  if (notFound.has(code))
    return proxy
      ? new Fault(
          "connection-failed",
          `The proxy that the settings name (${proxyName(proxy)}) could not be found.`,
          cause,
        )
      : new Fault(
          "host-not-found",
          `There is no site named ${host}. Check the link, or paste the article's text instead.`,
          cause,
        );
  if (late.has(code)) return timedOut(host, error);
  if (tls.test(code))
    return new Fault(
      "tls-failed",
      `${host} could not prove who it is (${code}), so nothing was read from it. ${paste}`,
      cause,
    );
  if (code === "UND_ERR_HEADERS_OVERFLOW")
    return new Fault("too-large", `${host} answers with headers that are too large. ${paste}`, cause);
  const way = proxy ? ` through the proxy ${proxyName(proxy)}` : "";
  return new Fault("connection-failed", `The connection to ${host}${way} failed (${code}). ${paste}`, cause);
};

export const timedOut = (host: string, cause: unknown): Fault =>
  new Fault("timed-out", `${host} did not deliver the page in time. ${paste}`, { cause });

/** Codes stand on the error, or on what caused it; a body that breaks off has none of its own. */
const codeOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error.name === "HTTPParserError") return "no HTTP";
  return error.cause instanceof Error ? codeOf(error.cause) : null;
};

const proxyName = (proxy: string): string => new URL(proxy).host;
