import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import Fastify, { type FastifyInstance } from "fastify";
import { Fault } from "#brief/fault.ts";
import type { Ask } from "#commands/wanted.ts";
import type { Surface, Taken } from "#jobs/surface.ts";
import { type Log, logError } from "#log.ts";
import { apiRoutes } from "./api.ts";
import { isLoopback, refusalOf } from "./door.ts";
import { healthRoutes, type Readiness } from "./health.ts";
import { openListeners } from "./listeners.ts";
import type { Outside } from "./outside.ts";
import type { PostedIn } from "./pages.ts";
import { openRate, type Rate } from "./rate.ts";
import { chatOf } from "./surface.ts";

/** Where the server listens, whom it lets in, and where replies go (`outside` null: they stand in the local chat). */
export type WebSettings = { host: string; port: number; token: string | null; outside: Outside | null; rate: Rate };

/** `clock`: milliseconds on a clock that runs forward. */
export type WebOn = {
  log: Log;
  clock: () => number;
  newId: () => string;
  /** Answers what is for another surface on the same port; false where it is not. */
  beside: (request: IncomingMessage, response: ServerResponse) => boolean;
  ready: () => Promise<Readiness>;
  postedIn: PostedIn;
  figures: () => Promise<{ type: string; text: string }>;
  /** How the work stands. */
  state: () => Promise<object>;
  tookIn: (taken: Taken["taken"] | "failed", seconds: number) => void;
  answered: (route: string, status: number, seconds: number) => void;
};

export type Web = {
  surface: Surface;
  /** "http://127.0.0.1:3000" */
  url: string;
  /** Open streams. */
  streams: () => number;
  close(): Promise<void>;
};

/** A bridge sends for a whole organisation from one address: what is held back is a loop gone wild. */
export const usualRate: Rate = { burst: 2_000, perSecond: 200 };

/** A file of 20 MB is 27 MB as base64. */
const bodyLimit = 32 * 1024 * 1024;

const headers = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
} as const;

const statusOf = (error: unknown): number =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 500;

/** What HTTP itself refuses, in words of ours: Fastify's may repeat what was sent. */
const refused: Readonly<Record<number, string>> = {
  400: "The body is not JSON.",
  413: "It is larger than 32 MB. Give the part that matters.",
  415: "Send JSON, with the header content-type: application/json.",
};

/** What holds for every address: who is let in and how often, headers, errors in words, a line in the log. */
const houseRules = (app: FastifyInstance, { token, rate }: WebSettings, { log, clock, answered }: WebOn): void => {
  const waitOf = openRate(rate, clock);
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    if (request.routeOptions.url === "/healthz" || request.routeOptions.url === "/readyz") return;
    const refusal = refusalOf(request.headers, token);
    if (refusal) {
      const { status, code, message } = refusal;
      if (status === 401) reply.header("www-authenticate", "Bearer");
      return reply.status(status).send({ fault: { code, message } });
    }
    const wait = waitOf(request.ip);
    if (wait === null) return;
    const message = `That is too much at once. Wait ${wait === 1 ? "a second" : `${wait} seconds`}.`;
    return reply
      .header("retry-after", String(wait))
      .status(429)
      .send({ fault: { code: "too-many", message } });
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    answered(route, reply.statusCode, reply.elapsedTime / 1000);
    const told = { http: request.id, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    log("debug", "http", { method: request.method, ...told });
  });
  app.setNotFoundHandler((_, reply) =>
    reply.status(404).send({ fault: { code: "no-such-address", message: "There is nothing at this address." } }),
  );
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status < 500) {
      const message = refused[status] ?? "This request cannot be answered.";
      return reply.status(status).send({ fault: { code: "invalid-request", message } });
    }
    logError(log, "an HTTP request failed", error, { http: request.id });
    const message = `Something went wrong on our side. Whoever runs this bot finds it in the log as ${request.id}.`;
    return reply.status(500).send({ fault: { code: "went-wrong", message } });
  });
};

const whyNoPort: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program: stop that one, or set PORT to another number",
  EACCES: "may not be used by this user: set PORT to a number above 1023",
  EADDRNOTAVAIL: "does not belong to this machine: set HOST to an address that does",
  ENOTFOUND: "does not belong to this machine: set HOST to an address that does",
};

const listenOn = async (app: FastifyInstance, { host, port }: WebSettings): Promise<string> => {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = whyNoPort[code];
    if (why) throw new Fault("usage", `${host}:${port} ${why}.`, { cause: error });
    throw error;
  }
};

/** @throws Fault "usage" where it would listen to the whole network without a token. */
export const assertGuarded = ({ host, token }: Pick<WebSettings, "host" | "token">): void => {
  if (token === null && !isLoopback(host))
    throw new Fault(
      "usage",
      `HOST is ${host}, which others on the network reach: set ADMIN_TOKEN, which they then have to send, or HOST=127.0.0.1.`,
    );
};

/**
 * The headless chat: events come in over HTTP, messages are read and followed there.
 * @throws Fault "usage" where it cannot listen, or would listen to the whole network without a token.
 */
export const openWeb = async (settings: WebSettings, on: WebOn): Promise<Web> => {
  assertGuarded(settings);
  const listeners = openListeners();
  const ends = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  let taking: ((ask: Ask) => Promise<Taken>) | null = null;

  const app = Fastify({
    logger: false,
    bodyLimit,
    genReqId: on.newId,
    forceCloseConnections: true,
    serverFactory: (handle) =>
      createServer({ requestTimeout: 60_000 }, (request, response) => {
        if (!on.beside(request, response)) handle(request, response);
      }),
  });
  app.removeContentTypeParser("text/plain");
  houseRules(app, settings, on);
  healthRoutes(app, on.ready, on.figures, on.state);
  apiRoutes(app, { ...on, take: () => taking, listeners, ends: ends.signal });
  const url = await listenOn(app, settings);

  const listen: Surface["listen"] = async (take, signal) => {
    const stopped = new Promise<void>((stop) => signal.addEventListener("abort", () => stop(), { once: true }));
    taking = (ask) => {
      const taken = take(ask);
      underWay.add(taken);
      taken.finally(() => underWay.delete(taken)).catch(() => {});
      return taken;
    };
    if (!signal.aborted) await stopped;
    taking = null;
    await Promise.allSettled(underWay);
  };

  return {
    surface: { ...chatOf(settings.outside, listeners), listen },
    url,
    streams: listeners.count,
    close: async () => {
      ends.abort();
      await app.close();
    },
  };
};
