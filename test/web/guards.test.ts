import { randomUUID } from "node:crypto";
import { request as httpRequest } from "node:http";
import { expect, test } from "vitest";
import type { Ask } from "#commands/wanted.ts";
import { openLog } from "#log.ts";
import { openWeb, usualRate, type WebSettings } from "#web/server.ts";

/** The server over a chat that keeps nothing: what came in is counted, nothing was posted. */
const opened = async (settings: Partial<WebSettings> = {}) => {
  const asks: Ask[] = [];
  const log: string[] = [];
  const web = await openWeb(
    { host: "127.0.0.1", port: 0, token: null, outside: null, rate: usualRate, ...settings },
    {
      log: openLog({ write: (line) => log.push(line) }, "debug"),
      clock: () => performance.now(),
      newId: randomUUID,
      ready: async () => ({ ready: false, message: "The database does not answer." }),
      postedIn: async () => [],
      figures: async () => ({ type: "text/plain", text: "figures 1\n" }),
      state: async () => ({}),
      tookIn: () => {},
      beside: () => false,
      answered: () => {},
    },
  );
  const stop = new AbortController();
  const heard = web.surface.listen(async (ask) => {
    if (ask.conversation === "broken") throw new Error("the store is away: postgres://ana:hunter2@db/x");
    asks.push(ask);
    return { taken: "new", request: randomUUID() };
  }, stop.signal);
  return {
    ...web,
    asks,
    log,
    stop: async () => {
      stop.abort();
      await heard;
    },
    [Symbol.asyncDispose]: () => web.close(),
  };
};

const event = (more: Record<string, unknown> = {}) =>
  JSON.stringify({
    conversation: "desk",
    asker: { id: "ana" },
    wanted: { command: "brief", posted: { kind: "paste", text: "The words of a leaked memo." } },
    ...more,
  });

const post = async (url: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/api/events`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
};

test("an event is an ask of this surface, with a key of its own where none is given", async () => {
  await using web = await opened();
  await post(web.url, event());
  await post(web.url, event({ key: "e2", workspace: "web:news", kind: "direct", place: "p", to: { thread: 3 } }));
  const [first, second] = web.asks;
  expect(first).toMatchObject({
    surface: "web",
    workspace: "web:local",
    kind: "channel",
    place: null,
    mayAdminister: false,
  });
  expect(first?.key).toMatch(/^[0-9a-f-]{36}$/u);
  expect(second).toMatchObject({ key: "e2", workspace: "web:news", kind: "direct", place: "p", to: { thread: 3 } });
});

test.each([
  ["no JSON", "{", "not JSON"],
  ["no object", "[]", "expected object"],
  ["no conversation", event({ conversation: undefined }), "conversation"],
  ["another platform's workspace", event({ workspace: "slack:T024BE7LD" }), 'starts with "web:"'],
  ["the whole workspace as conversation", event({ conversation: "*" }), "conversation"],
  ["a control character in a name", event({ conversation: "de\u0000sk" }), "control characters"],
  ["half a character in a key", event({ key: "\ud800" }), "control characters"],
  ["a command that is not there", event({ wanted: { command: "delete" } }), "wanted.command"],
  ["a field that is not there", event({ converzation: "desk" }), "converzation"],
  ["a surface of its own", event({ surface: "slack" }), "surface"],
])("%s is refused with what to mend", async (_, body, says) => {
  await using web = await opened();
  const refused = await post(web.url, body);
  expect(refused.status).toBe(400);
  expect(refused.body.fault.message).toContain(says);
  expect(JSON.stringify(refused.body)).not.toContain("leaked memo");
  expect(web.asks).toEqual([]);
});

test("what is no JSON by its type is not read", async () => {
  await using web = await opened();
  expect((await post(web.url, event(), { "content-type": "text/plain" })).status).toBe(415);
  expect(web.asks).toEqual([]);
});

test("what is larger than any article is not read", async () => {
  await using web = await opened();
  const large = new Uint8Array(33 * 1024 * 1024).fill(32);
  expect((await post(web.url, large)).status).toBe(413);
});

test("an address that is not there is said to be none", async () => {
  await using web = await opened();
  const response = await fetch(`${web.url}/api/conversations`);
  expect(response.status).toBe(404);
});

test.each(["after=x", "before=%00", "limit=0", "limit=1000", "workspace=slack:T1"])("?%s is refused", async (query) => {
  await using web = await opened();
  for (const what of ["messages", "stream"]) {
    const response = await fetch(`${web.url}/api/conversations/desk/${what}?${query}`);
    expect(response.status).toBe(400);
    await response.body?.cancel();
  }
});

test("every answer carries the headers that keep a browser from making something of it", async () => {
  await using web = await opened();
  for (const path of ["/healthz", "/api/conversations/desk/messages", "/nothing"]) {
    const { headers } = await fetch(`${web.url}${path}`);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
});

test("a page of another site reaches nothing but health", async () => {
  await using web = await opened();
  const origin = "https://evil.example";
  expect((await post(web.url, event(), { origin })).status).toBe(403);
  for (const path of ["/api/conversations/desk/messages", "/api/conversations/desk/stream", "/metrics"])
    expect((await fetch(`${web.url}${path}`, { headers: { origin } })).status).toBe(403);
  expect((await fetch(`${web.url}/healthz`, { headers: { origin } })).status).toBe(200);
  expect(web.asks).toEqual([]);
});

test("a name of another's that leads here is not answered", async () => {
  await using web = await opened();
  const { port } = new URL(web.url);
  const status = await new Promise<number | undefined>((done) =>
    httpRequest({ host: "127.0.0.1", port, path: "/metrics", headers: { host: "rebound.example" } }, (response) => {
      response.resume();
      done(response.statusCode);
    }).end(),
  );
  expect(status).toBe(403);
});

test("where a token is set, only whoever bears it is let in; health is for everybody", async () => {
  await using web = await opened({ token: "a-token-of-some-length" });
  const refused = await post(web.url, event());
  expect(refused.status).toBe(401);
  expect(refused.headers.get("www-authenticate")).toBe("Bearer");
  expect((await post(web.url, event(), { authorization: "Bearer a-token-of-some-length" })).status).toBe(202);
  expect((await fetch(`${web.url}/metrics`)).status).toBe(401);
  expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${web.url}/readyz`)).status).toBe(503);
  expect(web.asks).toHaveLength(1);
});

test("it listens to the network only with a token", async () => {
  await expect(opened({ host: "0.0.0.0" })).rejects.toThrow(/set ADMIN_TOKEN/u);
  await using web = await opened({ host: "0.0.0.0", token: "a-token-of-some-length" });
  expect(web.url).toMatch(/^http:/u);
});

test("a port that is taken is said to be, with what to do", async () => {
  await using web = await opened();
  const port = Number(new URL(web.url).port);
  await expect(opened({ port })).rejects.toThrow(/is taken by another program.*PORT/u);
});

test("who sends too much at once is told how long to wait", async () => {
  await using web = await opened({ rate: { burst: 2, perSecond: 0.1 } });
  const statuses = [];
  for (let n = 0; n < 3; n += 1) statuses.push((await post(web.url, event())).status);
  expect(statuses).toEqual([202, 202, 429]);
  const waiting = await post(web.url, event());
  expect(Number(waiting.headers.get("retry-after"))).toBeGreaterThan(1);
  expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
});

test("what could not be stored is to be sent again, and no secret is told", async () => {
  await using web = await opened();
  const { status, headers, body } = await post(web.url, event({ conversation: "broken" }));
  expect({ status, again: headers.get("retry-after") }).toEqual({ status: 503, again: "5" });
  expect(JSON.stringify(body)).not.toContain("hunter2");
});

test("a server that stops takes nothing in, and ends its streams", async () => {
  await using web = await opened();
  const stream = await fetch(`${web.url}/api/conversations/desk/stream`);
  await web.stop();
  expect((await post(web.url, event())).status).toBe(503);
  await web.close();
  expect(await stream.text()).toContain(": listening");
});
