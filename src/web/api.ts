import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { Ask } from "#commands/wanted.ts";
import type { Taken } from "#jobs/surface.ts";
import { type Log, logError } from "#log.ts";
import { askFrom, EventBody, mistakesIn, Spot } from "./event.ts";
import { laidOut } from "./laid-out.ts";
import type { Listeners } from "./listeners.ts";
import { messageOf } from "./message.ts";
import { type Cursor, NewerThan, newerPage, OlderThan, olderPage, type PostedIn } from "./pages.ts";
import { stream } from "./stream.ts";

/** What the chat's own addresses stand on. `take`: null before requests can be taken in, and when the process stops. */
export type ApiOn = {
  take: () => ((ask: Ask) => Promise<Taken>) | null;
  tookIn: (taken: Taken["taken"] | "failed", seconds: number) => void;
  postedIn: PostedIn;
  listeners: Listeners;
  newId: () => string;
  clock: () => number;
  log: Log;
  /** Aborted where streams are to end. */
  ends: AbortSignal;
};

const Asked = z.object({
  ...Spot.omit({ conversation: true }).shape,
  after: NewerThan.optional(),
  before: OlderThan.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const fault = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply.status(status).send({ fault: { code, message } });

const againIn = (reply: FastifyReply, message: string) =>
  fault(reply.header("retry-after", "5"), 503, "not-ready", `${message} Send it again with the same key.`);

const mostStreams = 200;
const beat = 5_000;

export const apiRoutes = (app: FastifyInstance, on: ApiOn): void => {
  const { postedIn, listeners, log } = on;

  app.post("/api/events", async (request, reply) => {
    const from = on.clock();
    const read = EventBody.safeParse(request.body);
    if (!read.success) return fault(reply, 400, "invalid-event", `${mistakesIn(read.error)}.`);
    const header = request.headers["idempotency-key"];
    const ask = askFrom(read.data, typeof header === "string" && header !== "" ? header : on.newId());
    const take = on.take();
    if (!take) return againIn(reply, "Nothing is taken in at the moment.");
    try {
      const taken = await take(ask);
      on.tookIn(taken.taken, (on.clock() - from) / 1000);
      return await told(reply, ask.key, taken);
    } catch (error) {
      on.tookIn("failed", (on.clock() - from) / 1000);
      logError(log, "an event was not taken in", error, { http: request.id });
      return againIn(reply, "It could not be stored.");
    }
  });

  app.get("/api/conversations/:conversation/messages", async (request, reply) => {
    const read = whichOf(request.params, request.query);
    if (!read.success) return fault(reply, 400, "invalid-address", `${mistakesIn(read.error)}.`);
    const { after, before, limit, ...spot } = read.data;
    const page = after
      ? await newerPage(postedIn, spot, after, limit)
      : await olderPage(postedIn, spot, before ?? null, limit);
    return { messages: page.posts.map(messageOf), newer: page.newer, older: page.older };
  });

  app.get("/api/conversations/:conversation/stream", async (request, reply) => {
    const read = whichOf(request.params, request.query);
    if (!read.success) return fault(reply, 400, "invalid-address", `${mistakesIn(read.error)}.`);
    if (listeners.count() >= mostStreams)
      return fault(reply.header("retry-after", "30"), 503, "too-many-streams", "Too many listen already.");
    const { after, limit, before: _, ...spot } = read.data;
    const last = NewerThan.safeParse(request.headers["last-event-id"]);
    const newer = async (cursor: Cursor) => {
      const page = await newerPage(postedIn, spot, cursor, limit);
      return { messages: page.posts.map(messageOf), cursor: page.cursor, newer: page.newer };
    };
    // From now on, for whoever has read nothing yet.
    const from = last.data ?? after ?? (await olderPage(postedIn, spot, null, 1)).cursor;
    reply.hijack();
    const headers = { ...reply.getHeaders(), "content-type": "text/event-stream; charset=utf-8" };
    reply.raw.writeHead(
      200,
      Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    );
    stream(reply.raw, spot, from, { listeners, newer, beat }, on.ends);
    return reply;
  });
};

const whichOf = (params: unknown, query: unknown) => {
  const { conversation } = z.object({ conversation: z.string() }).parse(params);
  return z
    .object({ ...Asked.shape, ...Spot.pick({ conversation: true }).shape })
    .safeParse({ ...z.record(z.string(), z.unknown()).parse(query), conversation });
};

const told = (reply: FastifyReply, key: string, taken: Taken) => {
  switch (taken.taken) {
    case "new":
    case "seen":
      return reply.status(202).send({ ...taken, key });
    case "answered":
      return reply.send({ taken: taken.taken, key, request: taken.shown.request, ...laidOut(taken.shown) });
    case "refused":
      return reply.status(422).send({ taken: taken.taken, key, fault: taken.fault });
  }
};
