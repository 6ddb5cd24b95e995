import { createServer, type IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { openSlack, type Slack } from "../servers/slack.ts";
import { signed } from "../servers/slack-delivery.ts";
import { call, post, socketApp } from "./calling.ts";

const told = async (response: Response, field: string): Promise<unknown> => Object(await response.json())[field];

describe("planted failures", () => {
  test("an error comes as often as it was planted, for the channel that was meant", async () => {
    await using slack = await openSlack();
    slack.plant({ method: "chat.postMessage", channel: "C0DESK", error: "is_archived", times: 2 });
    const errors: (string | undefined)[] = [];
    for (const channel of ["C0NEWS", "C0DESK", "C0DESK", "C0DESK"]) errors.push((await post(slack, { channel })).error);
    expect(errors).toEqual([undefined, "is_archived", "is_archived", undefined]);
  });

  test("a connection that is cut too early leaves nothing, and one that is cut too late leaves a message", async () => {
    await using slack = await openSlack();
    slack.plant({ method: "chat.postMessage", hangUp: "before" });
    expect((await post(slack)).ok).toBe(false);
    expect(slack.messages("C0NEWS").length).toBe(0);
    slack.plant({ method: "chat.postMessage", hangUp: "after" });
    expect((await post(slack)).ok).toBe(false);
    expect(slack.messages("C0NEWS").length).toBe(1);
  });

  test("an answer can be late though the message stands", async () => {
    await using slack = await openSlack();
    slack.plant({ method: "chat.postMessage", lateMs: 100 });
    let isAnswered = false;
    const posting = post(slack).then(() => {
      isAnswered = true;
    });
    await slack.until(() => slack.messages("C0NEWS").length === 1);
    expect(isAnswered).toBe(false);
    await posting;
  });

  test("503 and 429 come with nothing done, and 429 says how long to wait", async () => {
    await using slack = await openSlack();
    slack.plant({ method: "chat.postMessage", status: 503 });
    slack.plant({ method: "*", status: 429, retryAfter: 7 });
    expect((await post(slack)).ok).toBe(false);
    expect((await post(slack)).body).toMatchObject({ retryAfter: 7 });
    expect(slack.messages("C0NEWS").length).toBe(0);
    expect(slack.calls.map(({ status }) => status)).toEqual([503, 429]);
  });

  test("tokens that are revoked, unknown or of the wrong kind are turned away", async () => {
    await using slack = await openSlack();
    slack.revoke();
    expect((await post(slack)).error).toBe("account_inactive");
    slack.revoke(false);
    const ask = async (token: string): Promise<unknown> => {
      const headers = { authorization: `Bearer ${token}` };
      return told(await fetch(`${slack.url}auth.test`, { method: "POST", headers }), "error");
    };
    expect(await Promise.all(["xoxb-other", "xapp-ground", ""].map(ask))).toEqual([
      "invalid_auth",
      "not_allowed_token_type",
      "not_authed",
    ]);
    expect((await call(slack, "apps.connections.open")).error).toBe("not_allowed_token_type");
    expect((await call(slack, "chat.scream")).error).toBe("unknown_method");
  });
});

describe("limits of rate", () => {
  test("a channel takes a burst of posts and then one a second; another is not stopped by it", async () => {
    await using slack = await openSlack();
    for (let count = 0; count < 20; count += 1) expect((await post(slack)).ok).toBe(true);
    expect((await post(slack)).body).toMatchObject({ retryAfter: 1 });
    expect((await post(slack, { channel: "C0DESK" })).ok).toBe(true);
    slack.pass(1_000);
    expect((await post(slack)).ok).toBe(true);
    expect((await post(slack)).ok).toBe(false);
  });

  test("50 changes a minute are taken of a method of the third tier", async () => {
    await using slack = await openSlack();
    const args = { channel: "C0NEWS", ts: (await post(slack)).body.ts, text: "b", parse: "none" };
    for (let count = 0; count < 50; count += 1) expect((await call(slack, "chat.update", args)).ok).toBe(true);
    expect((await call(slack, "chat.update", args)).body).toMatchObject({ retryAfter: 60 });
    slack.pass(60_000);
    expect((await call(slack, "chat.update", args)).ok).toBe(true);
  });
});

describe("sockets", () => {
  test("whatever closes them, the client comes back, and what is said meanwhile is said again", async () => {
    await using slack = await openSlack({ warningMs: 50, retryAfter: [100, 300, 800] });
    await using bot = socketApp(slack);
    const heard: string[] = [];
    const retries: (number | undefined)[] = [];
    bot.app.event("message", async ({ body, context }) => {
      heard.push(body.event_id);
      retries.push(context.retryNum);
    });
    await bot.start();
    for (const reason of ["warning", "refresh_requested", "link_disabled"] as const) {
      await slack.disconnect(reason);
      await slack.until(() => slack.sockets.open() === 0);
      await slack.say({ kind: "message", user: "U0MINA", channel: slack.direct("U0MINA"), text: reason });
    }
    slack.cut();
    await slack.until(() => slack.sockets.open() === 0);
    const gone = await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "a" });
    expect(gone.deliveries[0]?.why).toBe("connection_failed");
    expect(slack.notices.at(-1)?.text).toContain("dispatch_failed");
    await slack.until(() => slack.sockets.open() === 1);
    expect(slack.sockets.ever()).toBe(5);
    await slack.say({ kind: "message", user: "U0MINA", channel: slack.direct("U0MINA"), text: "back" });
    await slack.until(() => new Set(heard).size === 4);
    expect(retries.slice(0, 3).every((nth) => (nth ?? 0) > 0)).toBe(true);
    expect(retries.at(-1)).toBe(0);
  });

  test("an eleventh is one too many, and a ticket opens one socket only", async () => {
    await using slack = await openSlack();
    const headers = { authorization: `Bearer ${slack.env.SLACK_APP_TOKEN}` };
    const first = async (): Promise<{ url: string; said: string[]; socket: WebSocket }> => {
      const url = String(
        await told(await fetch(`${slack.url}apps.connections.open`, { method: "POST", headers }), "url"),
      );
      const socket = new WebSocket(url);
      const said: string[] = [];
      socket.addEventListener("message", ({ data }) => said.push(String(data)));
      await new Promise((opened) => socket.addEventListener("open", opened));
      return { url, said, socket };
    };
    const opened = [];
    for (let count = 0; count < 11; count += 1) opened.push(await first());
    await slack.until(() => slack.sockets.open() === 10);
    expect(opened[9]?.said.join()).toContain('"num_connections":10');
    expect(opened[10]?.said.join()).toContain("too_many_websockets");
    const again = new WebSocket(opened[0]?.url ?? "");
    await new Promise((failed) => again.addEventListener("error", failed));
    for (const { socket } of opened) socket.close();
  });

  test("a silent one is noticed by the client, which opens another", async () => {
    await using slack = await openSlack({ ackWithin: 50, retryAfter: [1, 1] });
    await using bot = socketApp(slack);
    await bot.start();
    slack.silence(true);
    const { deliveries } = await slack.say({
      kind: "message",
      user: "U0MINA",
      channel: slack.direct("U0MINA"),
      text: "a",
    });
    expect(deliveries[0]).toMatchObject({ ms: null, attempts: 3 });
    slack.silence(false);
    await slack.until(() => slack.sockets.ever() === 2);
    const back = await slack.say({ kind: "home", user: "U0MINA" });
    expect(back.deliveries[0]?.why).toBe("acked");
  });

  test("a payload of 100 kB goes through whole", async () => {
    await using slack = await openSlack();
    await using bot = socketApp(slack);
    const heard: number[] = [];
    bot.app.event("message", async ({ event }) => void heard.push("text" in event ? (event.text?.length ?? 0) : 0));
    await bot.start();
    const text = "ä".repeat(100_000);
    await slack.say({ kind: "message", user: "U0MINA", channel: slack.direct("U0MINA"), text });
    await slack.until(() => heard.length === 1);
    expect(heard).toEqual([100_000]);
  });
});

type Request = { headers: IncomingHttpHeaders; body: string };

/** An app over HTTP that answers each request with the next status. */
const openEndpoint = async (slack: Slack, statuses: readonly number[], more: Record<string, string> = {}) => {
  const requests: Request[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(statuses[requests.length - 1] ?? 200, more).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  slack.deliverTo(`http://127.0.0.1:${address instanceof Object ? address.port : 0}/slack/events`);
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { requests, [Symbol.asyncDispose]: close };
};

describe("signed requests", () => {
  const said = { kind: "event", event: { type: "app_mention" } } as const;

  test("carry a signature, and come again three times with a number and a reason", async () => {
    await using slack = await openSlack({ retryAfter: [1, 1, 1] });
    await using endpoint = await openEndpoint(slack, [500, 500, 500, 500]);
    const { deliveries } = await slack.say(said);
    expect(deliveries[0]).toMatchObject({ ms: null, attempts: 4, why: "http_error" });
    const retries = endpoint.requests.map(({ headers }) => headers["x-slack-retry-num"]);
    expect(retries).toEqual([undefined, "1", "2", "3"]);
    const [first, second] = endpoint.requests;
    expect(second?.headers["x-slack-retry-reason"]).toBe("http_error");
    expect(second?.body).toBe(first?.body);
    const at = Number(first?.headers["x-slack-request-timestamp"]);
    expect(first?.headers["x-slack-signature"]).toBe(
      signed(slack.env.SLACK_SIGNING_SECRET ?? "", at, first?.body ?? ""),
    );
  });

  test("do not come again where the app asks for that", async () => {
    await using slack = await openSlack({ retryAfter: [1, 1, 1] });
    await using endpoint = await openEndpoint(slack, [500], { "x-slack-no-retry": "1" });
    await slack.say(said);
    expect(endpoint.requests.length).toBe(1);
  });

  test("switch sockets off", async () => {
    await using slack = await openSlack();
    slack.deliverTo("http://127.0.0.1:9/slack/events");
    const headers = { authorization: `Bearer ${slack.env.SLACK_APP_TOKEN}` };
    const answer = await fetch(`${slack.url}apps.connections.open`, { method: "POST", headers });
    expect(await answer.json()).toMatchObject({ ok: false });
  });
});

describe("response_url", () => {
  const given = async (slack: Slack): Promise<string> => {
    const { deliveries } = await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "a" });
    return String(deliveries[0]?.payload.response_url);
  };
  const answer = async (url: string, body: object): Promise<[number, unknown]> => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    return [response.status, await told(response, "error")];
  };

  test("takes five answers within half an hour", async () => {
    await using slack = await openSlack({ ackWithin: 5 });
    const url = await given(slack);
    for (let count = 0; count < 5; count += 1)
      expect(await answer(url, { text: `${count}` })).toEqual([200, undefined]);
    expect(await answer(url, { text: "6" })).toEqual([404, "used_url"]);
    const other = await given(slack);
    slack.pass(30 * 60_000 + 1);
    expect(await answer(other, { text: "late" })).toEqual([404, "expired_url"]);
    expect(slack.ephemerals("U0MINA").map(({ text }) => text)).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("replaces and removes what was pressed, and speaks to all only where that is asked", async () => {
    await using slack = await openSlack({ ackWithin: 5 });
    slack.channel("C0OUT", { members: new Set(["U0MINA", "U0TOM"]) });
    const first = await slack.say({ kind: "command", user: "U0MINA", channel: "C0OUT", text: "a" });
    const button = { type: "button", text: { type: "plain_text", text: "Share" }, action_id: "share" };
    const blocks = [{ type: "actions", elements: [button] }];
    await answer(String(first.deliveries[0]?.payload.response_url), { text: "Only you", blocks });
    const [shown] = slack.ephemerals("U0MINA");
    const press = { kind: "press", user: "U0MINA", on: { message: shown?.ts ?? "" }, action: "share" } as const;
    const { deliveries } = await slack.say(press);
    const url = String(deliveries[0]?.payload.response_url);
    await answer(url, { text: "Shared", response_type: "in_channel", replace_original: false });
    await answer(url, { text: "Done", replace_original: true });
    expect(slack.messages("C0OUT").map(({ text }) => text)).toEqual(["Shared"]);
    expect(slack.ephemerals("U0MINA").map(({ text }) => text)).toEqual(["Done"]);
    await answer(url, { delete_original: true });
    expect(slack.ephemerals("U0MINA")).toEqual([]);
  });
});

describe("files", () => {
  const read = async (slack: Slack, url: unknown): Promise<string> => {
    const headers = { authorization: `Bearer ${slack.env.SLACK_BOT_TOKEN}` };
    return (await fetch(String(url), { headers })).text();
  };

  test("are read with the scope, and are a page to sign in on without it", async () => {
    await using slack = await openSlack({ scopes: ["files:read"] });
    const channel = slack.direct("U0MINA");
    const files = [{ name: "a.txt", text: "The ferry stops." }];
    await slack.say({ kind: "message", user: "U0MINA", channel, text: "", files });
    const url = slack.messages(channel)[0]?.files[0]?.url_private;
    expect(await read(slack, url)).toBe("The ferry stops.");
    slack.plant({ method: "download", loginPage: true });
    expect(await read(slack, url)).toContain("<!DOCTYPE html>");
    slack.scopes.delete("files:read");
    expect(await read(slack, url)).toContain("Sign in");
  }, 20_000);

  test("of another organisation must be asked for", async () => {
    await using slack = await openSlack({ scopes: ["files:read"] });
    const channel = slack.direct("U0MINA");
    const files = [{ name: "a.txt", text: "The ferry stops.", needsInfo: true }];
    await slack.say({ kind: "message", user: "U0MINA", channel, text: "", files });
    const file = slack.messages(channel)[0]?.files[0];
    expect(file).toMatchObject({ file_access: "check_file_info" });
    expect(file?.url_private).toBeUndefined();
    const { body } = await call(slack, "files.info", { file: file?.id });
    expect(body.file).toMatchObject({ name: "a.txt", mimetype: "text/plain" });
  });
});

describe("installing", () => {
  const installed = async (slack: Slack, team: string): Promise<Record<string, unknown>> => {
    const asked = new URL("/oauth/v2/authorize", slack.url);
    const redirect_uri = "http://127.0.0.1:9/slack/oauth_redirect";
    for (const [name, value] of Object.entries({ client_id: "11.22", state: "s1", redirect_uri, team }))
      asked.searchParams.set(name, value);
    const { headers } = await fetch(asked, { redirect: "manual" });
    const back = new URL(headers.get("location") ?? "");
    expect(back.searchParams.get("state")).toBe("s1");
    const code = back.searchParams.get("code");
    const args = { code, client_id: "11.22", client_secret: "client-secret", redirect_uri };
    const { body } = await call(slack, "oauth.v2.access", args);
    expect((await call(slack, "oauth.v2.access", args)).error).toBe("code_already_used");
    return body;
  };

  test("gives a token that holds for its workspace and for no other", async () => {
    await using slack = await openSlack();
    slack.channel("C0FAR", { team: "T0OTHER" });
    expect((await post(slack, { channel: "C0FAR" })).error).toBe("channel_not_found");
    const { access_token: token } = await installed(slack, "T0OTHER");
    const there = { ...slack, env: { ...slack.env, SLACK_BOT_TOKEN: String(token) } };
    expect((await post(there, { channel: "C0FAR" })).ok).toBe(true);
    expect((await post(there, { channel: "C0NEWS" })).error).toBe("channel_not_found");
  });

  test("with rotation gives tokens of twelve hours, and each refresh token works once", async () => {
    await using slack = await openSlack({ rotates: true });
    const first = await installed(slack, "T0OTHER");
    const there = { ...slack, env: { ...slack.env, SLACK_BOT_TOKEN: String(first.access_token) } };
    expect((await call(there, "auth.test")).ok).toBe(true);
    slack.pass(43_200_001);
    expect((await call(there, "auth.test")).error).toBe("token_expired");
    const client = { client_id: "11.22", client_secret: "client-secret" };
    const args = { ...client, grant_type: "refresh_token", refresh_token: first.refresh_token };
    const { body } = await call(slack, "oauth.v2.access", args);
    expect(body).toMatchObject({ ok: true, expires_in: 43_200 });
    expect((await call(slack, "oauth.v2.access", args)).error).toBe("invalid_refresh_token");
  });

  test("for an organisation covers its workspaces", async () => {
    await using slack = await openSlack({ org: true, ackWithin: 5, retryAfter: [] });
    slack.person("U0ZOE", { team: "T0WEST" });
    slack.channel("C0WEST", { team: "T0WEST", members: new Set(["U0BOT", "U0ZOE"]) });
    expect((await post(slack, { channel: "C0WEST" })).ok).toBe(true);
    const { deliveries } = await slack.say({ kind: "message", user: "U0ZOE", channel: "C0WEST", text: "<@U0BOT>" });
    expect(deliveries[0]?.payload).toMatchObject({
      team_id: "T0WEST",
      enterprise_id: "E0GROUND",
      authorizations: [{ is_enterprise_install: true }],
    });
  });
});
