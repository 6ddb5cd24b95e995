import type OpenAI from "openai";
import type { Dispatcher, Response } from "undici";
import { proxyFor } from "#network/proxy.ts";
import type { ModelSettings } from "./asked.ts";

/** What a server said against a request: null as status where it said so in the middle of a stream. */
export type Refusal = { status: number | null; words: string; header(name: string): string | null };

/** The SDK's client for this endpoint. */
export type Client = {
  sdk: OpenAI;
  /** The server's own no in an error of the SDK's; null where none came. */
  refusalIn(error: unknown): Refusal | null;
  /** Whether it tells of a connection that failed or broke. Any other error is a mistake of ours. */
  isBreak(error: unknown): boolean;
  /** The proxy on the way, without its name and password; null where there is none. */
  proxy: string | null;
};

/** A reply's time is bounded by the request's own deadline, not by the connection's. */
const patient = { headersTimeout: 0, bodyTimeout: 0, allowH2: false };

const longestError = 4_000;

/**
 * Servers word their errors in many shapes ({"detail": …}, {"error": "…"}, plain text); the SDK keeps what stands under "error" alone.
 */
const withPlainError = async (response: Response): Promise<Response> => {
  if (response.ok) return response;
  const text = await response.text().catch(() => "");
  const error = { message: text.slice(0, longestError) };
  const { Response: Made } = await import("undici");
  const headers = new Headers([...response.headers].filter(([name]) => !/^content-(?:length|encoding)$/u.test(name)));
  return new Made(JSON.stringify({ error }), { status: response.status, headers: [...headers] });
};

const isAzure = (baseUrl: string): boolean => new URL(baseUrl).hostname.endsWith(".azure.com");

/** Who asks: a key as a bearer, as Azure's header too; nothing where the server wants none. */
const credentials = ({ apiKey, baseUrl }: ModelSettings): Record<string, string | null> => {
  if (apiKey === null) return { authorization: null };
  return isAzure(baseUrl) ? { "api-key": apiKey } : {};
};

/** Loads the SDK and the transport: nothing of either is loaded where no model is asked. */
export const openClient = async (settings: ModelSettings): Promise<Client> => {
  const [{ OpenAI: Sdk }, { Agent, ProxyAgent, fetch }] = await Promise.all([import("openai"), import("undici")]);
  const proxy = proxyFor(new URL(settings.baseUrl), settings.proxies);
  const dispatcher: Dispatcher = proxy === null ? new Agent(patient) : new ProxyAgent({ ...patient, uri: proxy });
  const sdk = new Sdk({
    apiKey: settings.apiKey ?? "none",
    baseURL: settings.baseUrl,
    defaultHeaders: credentials(settings),
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: "off",
    fetch: async (input, init) => {
      const response = await fetch(input, { ...init, dispatcher, redirect: "manual" });
      return withPlainError(response);
    },
  });
  return {
    sdk,
    proxy: proxy === null ? null : new URL(proxy).host,
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
