import { Fault, type FaultCode } from "#brief/fault.ts";
import { isTooLong } from "./abilities.ts";
import type { Client, Refusal } from "./client.ts";

/** What went wrong with one request. */
export type Failure = {
  fault: Fault;
  /** Whether the same request may go well in a moment, and when the server wants to be asked again. */
  retry: boolean;
  waitMs: number | null;
  /** The server's own words where it would not take the request as it is: never shown. */
  refused: string | null;
  /** What came back was not in the protocol. */
  unspoken: boolean;
};

/** What the sentences of a fault name. */
export type Where = { baseUrl: string; model: string; proxy: string | null; timeoutMs: number };

const failure = (code: FaultCode, message: string, more: Partial<Failure> = {}): Failure => ({
  fault: new Fault(code, message, more.refused ? { cause: more.refused } : {}),
  retry: false,
  waitMs: null,
  refused: null,
  unspoken: false,
  ...more,
});

const hostOf = ({ baseUrl }: Where): string => new URL(baseUrl).host;

/** A model's name comes from a server or from .env: shown as one short word. */
const named = (model: string): string => `"${model.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "").slice(0, 100)}"`;

/** When a server wants to be asked again: seconds, or a date, which its own clock tells how far away it is. */
const waitWanted = ({ header }: Pick<Refusal, "header">): number | null => {
  const ms = Number.parseFloat(header("retry-after-ms") ?? "");
  if (ms >= 0) return ms;
  const after = header("retry-after")?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/u.test(after)) return Number(after) * 1000;
  const until = Date.parse(after) - Date.parse(header("date") ?? "");
  return Number.isNaN(until) ? null : Math.max(0, until);
};

const outOfMoney =
  /insufficient_quota|exceeded your current quota|billing|payment|out of credit|insufficient (?:balance|credit)/iu;
const filtered = /content_?filter|content management policy|responsible ?ai|safety system/iu;
const noModel =
  /model_not_found|model .{0,120}(?:does not exist|not found|not exist|is not (?:found|loaded|available))|no such model|unknown model|invalid model/iu;

const busy = (where: Where, { words, ...refusal }: Refusal): Failure => {
  if (outOfMoney.test(words))
    return failure(
      "model-busy",
      `${hostOf(where)} says that the account's quota is used up. Check its plan, or set another endpoint.`,
    );
  const waitMs = waitWanted(refusal);
  const when = waitMs === null ? "Try again in a minute" : `Try again in ${Math.ceil(waitMs / 1000)} seconds`;
  const message = `${hostOf(where)} has too many requests at the moment, and still had after every new attempt. ${when}, or raise the endpoint's limit.`;
  return failure("model-busy", message, { retry: true, waitMs });
};

/** A gateway that finds no server behind it for what the request asks of one. */
const noRoute = /no endpoints found|requested parameters/iu;

/** A server of one's own that has only just been asked for this model. */
const warming = /loading model|model is .{0,20}loading|warming up/iu;
const warmingMs = 5_000;

const notTaken = (where: Where, { status, words }: Refusal): Failure => {
  const message = `${hostOf(where)} does not take the request (${status}), whatever is left out of it. brief doctor shows what the server says.`;
  return failure("model-failed", message, { refused: words });
};

/** What the server's no means. */
const refusedBy = (refusal: Refusal, where: Where): Failure => {
  const { status, words } = refusal;
  const host = hostOf(where);
  if (status === 401 || status === 403)
    return failure(
      "model-key-refused",
      `${host} does not accept the key (${status}). Check OPENAI_API_KEY, and that the key may use the model ${named(where.model)}.`,
    );
  if (status === 402 || (status === 429 && outOfMoney.test(words)))
    return busy(where, { ...refusal, words: "billing" });
  if (status === 429 || status === 529) return busy(where, refusal);
  if (status === 404 && noRoute.test(words)) return notTaken(where, refusal);
  if (noModel.test(words) || (status === 404 && /model/iu.test(words)))
    return failure(
      "model-not-found",
      `${host} has no model ${named(where.model)}. Set OPENAI_MODEL to one that it lists: brief doctor shows them.`,
    );
  if (status === 404 || status === 405)
    return failure(
      "model-not-found",
      `${host} knows no chat completions at this address (${status}). OPENAI_BASE_URL ends in /v1 with most servers.`,
    );
  if (status !== null && status >= 300 && status < 400)
    return failure(
      "model-unreachable",
      `${host} leads elsewhere (${status}), and redirects are not followed. Set OPENAI_BASE_URL to where it leads.`,
    );
  if (filtered.test(words))
    return failure(
      "model-refused",
      `${host} filtered the request for its content. Another model or endpoint may take it.`,
    );
  if (isTooLong(words))
    return failure(
      "model-failed",
      `The request is too long for the model ${named(where.model)}. Set OPENAI_CONTEXT_TOKENS to what it can hold.`,
    );
  if (status === null || status === 408 || status === 409 || status >= 500) {
    const said = status === null ? "an error in the middle of its reply" : `error ${status}`;
    const message = `${host} failed with ${said}, and still did after every new attempt. Look at the server's own log, or try again later.`;
    const waitMs = waitWanted(refusal) ?? (warming.test(words) ? warmingMs : null);
    return failure("model-failed", message, { retry: true, waitMs, refused: words });
  }
  return notTaken(where, refusal);
};

/** The codes of an error and of its causes, innermost last. */
const codesOf = (error: unknown, depth = 0): string[] => {
  if (!(error instanceof Error) || depth > 6) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap((each) => codesOf(each, depth + 1)) : [];
  return [...own, ...inner, ...codesOf(error.cause, depth + 1)];
};

const certificate = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/u;

/** What a broken connection means. */
const unreached = (error: unknown, where: Where): Failure => {
  const codes = codesOf(error);
  const has = (...names: string[]): boolean => names.some((name) => codes.includes(name));
  const by = where.proxy === null ? "" : ` through the proxy ${where.proxy}`;
  const andProxy = where.proxy === null ? "" : " HTTPS_PROXY and NO_PROXY say what goes through the proxy.";
  const told = (why: string, todo: string, retry: boolean): Failure =>
    failure(
      "model-unreachable",
      `The model's endpoint ${hostOf(where)} cannot be reached${by}: ${why}. ${todo}${andProxy}`,
      {
        retry,
      },
    );
  if (has("ENOTFOUND")) return told("there is no such name", "Check OPENAI_BASE_URL.", false);
  if (has("EAI_AGAIN")) return told("its name could not be looked up", "Check the network, and OPENAI_BASE_URL.", true);
  if (codes.some((code) => certificate.test(code)))
    return told(
      "its certificate is not trusted",
      "NODE_EXTRA_CA_CERTS names a file with a certificate authority of your own.",
      false,
    );
  if (has("ECONNREFUSED")) return told("nothing listens there", "Start the server, or check OPENAI_BASE_URL.", true);
  if (has("UND_ERR_CONNECT_TIMEOUT", "ETIMEDOUT") || /timed out/u.test(String(error)))
    return told("it does not answer", "Check the network, and OPENAI_BASE_URL.", true);
  if (where.proxy !== null && has("UND_ERR_ABORTED", "UND_ERR_PRX_TLS"))
    return told("the proxy does not let it through", "Ask its keeper.", false);
  return told("the connection broke", "Check that the server runs, and try again.", true);
};

/** What an error of the SDK's means. */
export const failureOf = (error: unknown, client: Client, where: Where): Failure => {
  const refusal = client.refusalIn(error);
  if (refusal !== null) return refusedBy(refusal, where);
  if (!client.isBreak(error)) throw error;
  return unreached(error, where);
};

export const outOfTime = ({ timeoutMs }: Pick<Where, "timeoutMs">): Fault =>
  new Fault(
    "model-timed-out",
    `The model did not finish within ${Math.ceil(timeoutMs / 1000)} seconds. Set OPENAI_TIMEOUT_SECONDS higher, or take a faster model.`,
  );

export const stalled = (where: Where): Failure =>
  failure(
    "model-timed-out",
    `${hostOf(where)} stopped in the middle of its reply. Look at the server's own log, or try again.`,
    { retry: true },
  );

export const brokenOff = (where: Where): Failure =>
  failure(
    "model-failed",
    `${hostOf(where)} broke off in the middle of its reply. Look at the server's own log, or try again.`,
    { retry: true },
  );

export const notSpoken = (where: Where): Failure =>
  failure(
    "model-failed",
    `${hostOf(where)} does not reply as an OpenAI-compatible server does. OPENAI_BASE_URL ends in /v1 with most servers.`,
    { unspoken: true },
  );

export const cutOff = (where: Where, tokens: number): Failure =>
  failure(
    "model-cut-off",
    `The reply of the model ${named(where.model)} was cut off at its limit of ${tokens} tokens. A model that thinks less, or a shorter length of brief, fits.`,
  );

export const refusedByModel = (where: Where): Failure =>
  failure("model-refused", `The model ${named(where.model)} refused to reply. Another model may take this article.`);

export const garbled = (where: Where): Failure =>
  failure(
    "model-garbled",
    `The model ${named(where.model)} did not reply in the form that it was asked for, twice. A larger model, or one with structured output, does.`,
  );
