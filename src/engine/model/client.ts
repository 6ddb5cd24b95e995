import type OpenAI from "openai";
import { proxyFor } from "#network/proxy.ts";
import type { ModelSettings } from "./asked.ts";
import type { JsonObject } from "./json.ts";

/** What a server said against a request: null as status where it said so in the middle of a stream. */
export type Refusal = { status: number | null; words: string; header(name: string): string | null };

/** The SDK's client for this endpoint. */
export type Client = {
  sdk: OpenAI;
  /** The server's own no in an error of the SDK's; null where none came. */
  refusalIn(error: unknown): Refusal | null;
  /** The same for an error that came with a status of success, as some gateways send it. */
  asError(error: JsonObject): Error;
  /** Whether it tells of a connection that failed or broke. Any other error is a mistake of ours. */
  isBreak(error: unknown): boolean;
  /** The proxy on the way, without its name and password; null where there is none. */
  proxy: string | null;
};

/** How long Node's own fetch waits for headers, and for more of a body. */
const nodesPatienceMs = 300_000;

type Fetch = NonNullable<ConstructorParameters<typeof OpenAI>[0]>["fetch"] & object;

/** Node's own fetch does, and costs nothing to load, unless there is a proxy on the way or a reply may take longer than it waits. */
const fetchFor = async ({ timeoutMs }: ModelSettings, proxy: string | null): Promise<Fetch> => {
  if (proxy === null && timeoutMs <= nodesPatienceMs) return fetch;
  const { Agent, ProxyAgent, fetch: patientFetch } = await import("undici");
  const limits = { headersTimeout: 0, bodyTimeout: 0, allowH2: false };
  const dispatcher = proxy === null ? new Agent(limits) : new ProxyAgent({ ...limits, uri: proxy });
  return (input, init) => patientFetch(input, { ...init, dispatcher });
};

const longestError = 4_000;
const longestBody = 16_000_000;

/**
 * Servers word their errors in many shapes ({"detail": …}, {"error": "…"}, plain text); the SDK keeps what stands under "error" alone.
 */
const withPlainError = async (response: Response): Promise<Response> => {
  if (response.ok) return response;
  const text = await response.text();
  const error = { message: text.slice(0, longestError) };
  const headers = new Headers([...response.headers].filter(([name]) => !/^content-(?:length|encoding)$/u.test(name)));
  return new Response(JSON.stringify({ error }), { status: response.status, headers: [...headers] });
};

const isAzure = (baseUrl: string): boolean => new URL(baseUrl).hostname.endsWith(".azure.com");

/** Who asks: a key as a bearer, as Azure's header too; nothing where the server wants none. */
const credentials = ({ apiKey, baseUrl }: ModelSettings): Record<string, string | null> => {
  if (apiKey === null) return { authorization: null };
  return isAzure(baseUrl) ? { "api-key": apiKey } : {};
};

/** A whole reply as far as an honest one goes. Streams are bounded where they are read, event by event. */
const bounded = (response: Response): Response => {
  if (response.body === null || response.headers.get("content-type")?.includes("event-stream")) return response;
  let left = longestBody;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      left -= chunk.byteLength;
      if (left >= 0) controller.enqueue(chunk);
      else controller.error(new TypeError("terminated"));
    },
  });
  const { status, headers } = response;
  return new Response(response.body.pipeThrough(limit), { status, headers });
};

/** Loads the SDK and the transport: nothing of either is loaded where no model is asked. */
export const openClient = async (settings: ModelSettings): Promise<Client> => {
  const proxy = proxyFor(new URL(settings.baseUrl), settings.proxies);
  const [{ OpenAI: Sdk }, open] = await Promise.all([import("openai"), fetchFor(settings, proxy)]);
  const sdk = new Sdk({
    apiKey: settings.apiKey ?? "none",
    baseURL: settings.baseUrl,
    defaultHeaders: credentials(settings),
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: "off",
    fetch: async (input, init) => withPlainError(bounded(await open(input, { ...init, redirect: "manual" }))),
  });
  return {
    sdk,
    proxy: proxy === null ? null : new URL(proxy).host,
    asError: (error) => {
      const status = typeof error.code === "number" ? error.code : undefined;
      return new Sdk.APIError(status, { message: JSON.stringify(error).slice(0, longestError) }, undefined, undefined);
    },
    isBreak: (error) =>
      error instanceof Sdk.APIConnectionError ||
      error instanceof Sdk.APIUserAbortError ||
      (error instanceof Error && /^(?:terminated|fetch failed|This operation was aborted)$/u.test(error.message)),
    refusalIn: (error) => {
      if (!(error instanceof Sdk.APIError) || error instanceof Sdk.APIConnectionError) return null;
      if (error instanceof Sdk.APIUserAbortError) return null;
      const { status, message, headers } = error;
      return { status: status ?? null, words: message, header: (name) => headers?.get(name) ?? null };
    },
  };
};
