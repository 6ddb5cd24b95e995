/**
 * Slack on loopback, for the real Bolt to talk to. It holds people, channels, messages and modals, refuses what Slack refuses, and counts.
 *
 *     await using slack = await openSlack();
 *     // start the app with slack.env, then:
 *     await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "https://…" });
 *     await slack.until(() => slack.messages("C0NEWS").at(-1));
 *
 * The clock can be moved forward (`pass`), so nothing waits 30 minutes. What Slack would take and this app must not send (previews of links,
 * parse other than none, no text for screen readers) is refused too, unless `strict` is false.
 */
import { createServer } from "node:http";
import { type ApiCall, openApi } from "./slack-api.ts";
import { type Ack, type DeliveryKind, deliver, type Wired } from "./slack-delivery.ts";
import { openFaults, type Planted } from "./slack-faults.ts";
import { argsOf, bodyOf, sendJson } from "./slack-http.ts";
import { openOAuth } from "./slack-oauth.ts";
import { openSociety, type Told } from "./slack-people.ts";
import { respond } from "./slack-respond.ts";
import type { Said } from "./slack-said.ts";
import { type DisconnectReason, openHub } from "./slack-socket.ts";
import {
  type Channel,
  directWith,
  type Ephemeral,
  type Message,
  type OpenView,
  openState,
  type Person,
  type SlackFile,
  type State,
} from "./slack-state.ts";
import { transcriptOf } from "./slack-transcript.ts";

export type SlackOptions = {
  port?: number;
  strict?: boolean;
  /** Whether limits of rate hold. */
  rates?: boolean;
  /** Granted beside the smallest set. */
  scopes?: readonly string[];
  /** Subscribed to beside app_mention and message.im. */
  events?: readonly string[];
  /** How long an app has to acknowledge. */
  ackWithin?: number;
  /** Slack waits about 0, 60 and 300 seconds before it tells an event again; here by default a little. */
  retryAfter?: readonly number[];
  /** How long before a socket is closed it is warned. */
  warningMs?: number;
  rotates?: boolean;
};

export type Slack = AsyncDisposable & {
  /** What SLACK_API_URL holds. */
  url: string;
  port: number;
  /** The environment of an app that talks to this Slack. */
  env: Record<string, string>;
  team: string;
  bot: { user: string; app: string };
  say(said: Said): Promise<Told>;
  plant(planted: Planted): void;
  /** The next `times` things that the app is told are told twice. */
  twice(times?: number): void;
  /** What stands in a channel now, threads left out. */
  messages(channel: string): Message[];
  /** What hangs from a message. */
  thread(channel: string, ts: string): Message[];
  /** What only this person sees. */
  ephemerals(user: string): Ephemeral[];
  /** The direct conversation with the bot. */
  direct(user: string): string;
  /** Open modals, the topmost last. */
  views: readonly OpenView[];
  notices: State["notices"];
  pings: readonly string[];
  warnings: readonly string[];
  statuses: ReadonlyMap<string, string>;
  prompts: State["prompts"];
  homes: State["homes"];
  reactions: State["reactions"];
  calls: readonly ApiCall[];
  /** How long each acknowledgement took. */
  acks: readonly Ack[];
  sockets: { open(): number; ever(): number };
  disconnect(reason: DisconnectReason, which?: "all" | "oldest"): Promise<void>;
  /** Cables pulled out. */
  cut(): void;
  /** Sockets that are there and say nothing. */
  silence(silent: boolean): void;
  ping(): void;
  /** Requests go to this address from now on, signed; null: over sockets. */
  deliverTo(url: string | null): void;
  revoke(isRevoked?: boolean): void;
  scopes: Set<string>;
  channel(id: string, more?: Partial<Channel>): Channel;
  person(id: string, more?: Partial<Person>): Person;
  pass(ms: number): void;
  until: State["until"];
  /** What a person sees, as plain text; without a person, everything. */
  transcript(viewer?: string): string;
};

const smallest = ["commands", "chat:write", "app_mentions:read", "im:history", "assistant:write"];
const usualEvents = ["app_mention", "message.im", "app_home_opened", "app_uninstalled", "tokens_revoked"];
const team = "T0GROUND";
const botUser = "U0BOT";
const secrets = {
  token: "xoxb-ground",
  app: "xapp-ground",
  signing: "8f742231b10e8888abcd99yyyzzz85a5",
  client: { id: "11.22", secret: "client-secret" },
};

const loginPage =
  "<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in to Ground</body></html>";

const personOf = (id: string, more: Partial<Person> = {}): Person => {
  const letters = id.replace(/^U0/u, "");
  const name = `${letters.slice(0, 1)}${letters.slice(1).toLowerCase()}`;
  return { id, name, team, isAdmin: false, isGuest: false, locale: "en-US", ...more };
};

const channelOf = (id: string, more: Partial<Channel> = {}): Channel => ({
  id,
  name: id.replace(/^[CG]0/u, "").toLowerCase(),
  kind: id.startsWith("G") ? "private" : "public",
  team,
  members: new Set([botUser, "U0MINA", "U0TOM", "U0ADA"]),
  isArchived: false,
  isShared: false,
  refuses: null,
  ...more,
});

const settle = (state: State, scopes: Set<string>): void => {
  for (const id of ["U0MINA", "U0TOM"]) state.people.set(id, personOf(id));
  state.people.set("U0ADA", personOf("U0ADA", { isAdmin: true }));
  for (const id of ["C0NEWS", "C0DESK"]) state.channels.set(id, channelOf(id));
  state.installations.set(secrets.token, {
    team,
    isOrg: false,
    token: secrets.token,
    scopes,
    botUser,
    botId: "B0GROUND",
    isRevoked: false,
    expiresAt: null,
    refresh: null,
  });
};

/** Opens one on a free port of loopback; it closes with the scope (`await using`). */
export const openSlack = async (options: SlackOptions = {}): Promise<Slack> => {
  const { port: wantedPort = 0, strict = true, rates = true, rotates = false } = options;
  const { ackWithin = 3_000, retryAfter = [20, 200, 500], warningMs = 10_000 } = options;
  const state = openState();
  const scopes = new Set([...smallest, ...(options.scopes ?? [])]);
  const events = new Set([...usualEvents, ...(options.events ?? [])]);
  settle(state, scopes);
  const calls: ApiCall[] = [];
  const acks: Ack[] = [];
  const faults = openFaults();
  const stop = new AbortController();
  let requestUrl: string | null = null;
  let doubles = 0;
  let base = "";

  const hub = openHub(ackWithin, warningMs, state.changed);
  const oauth = openOAuth(state, secrets.client, rotates);
  const api = openApi({
    state,
    faults,
    oauth,
    appToken: secrets.app,
    isStrict: strict,
    hasRates: rates,
    calls,
    socketUrl: () =>
      requestUrl === null ? `${base.replace("http", "ws")}/link/?ticket=${hub.ticket()}&app_id=A0GROUND` : null,
  });
  const wired: Wired = {
    hub,
    secret: secrets.signing,
    ackWithin,
    retryAfter,
    requestUrl: () => requestUrl,
    isTwice: () => {
      doubles -= 1;
      return doubles >= 0;
    },
    now: () => state.now() / 1000,
    acks,
    stop: stop.signal,
  };

  const fileAt = (path: string, authorization: string): SlackFile | null => {
    const id = /^\/files-pri\/[^-]+-(\w+)\//u.exec(path)?.[1] ?? "";
    const installation = state.installations.get(authorization.replace(/^Bearer /u, ""));
    const mayRead = installation?.scopes.has("files:read") && !installation.isRevoked;
    return mayRead && faults.next("download", {})?.loginPage !== true ? (state.files.get(id) ?? null) : null;
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://slack");
    if (pathname.startsWith("/api/")) return api(request, response);
    if (pathname.startsWith("/response/")) {
      const fault = faults.next("response_url", {});
      const args = argsOf(request, await bodyOf(request));
      if (fault?.hangUp === "before") return void response.destroy();
      if (fault?.status !== undefined) return void response.writeHead(fault.status).end();
      const { status, body } = respond(state, pathname, args);
      calls.push({ method: "response_url", args, token: "", answer: body, status, at: state.now() });
      if (fault?.hangUp === "after") return void response.destroy();
      return sendJson(response, status, body);
    }
    if (pathname.startsWith("/files-pri/")) {
      const file = fileAt(pathname, request.headers.authorization ?? "");
      if (!file) return void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(loginPage);
      return void response.writeHead(200, { "content-type": file.type }).end(file.bytes);
    }
    if (pathname === "/oauth/v2/authorize") {
      const next = oauth.authorize(searchParams);
      if (next === null) return sendJson(response, 400, { ok: false, error: "invalid_client_id" });
      return void response.writeHead(302, { location: next }).end();
    }
    sendJson(response, 404, { ok: false, error: "not_found" });
  });
  server.on("upgrade", (request, stream) => hub.upgrade(request, stream));
  await new Promise<void>((ready) => server.listen(wantedPort, "127.0.0.1", ready));
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  base = `http://127.0.0.1:${port}`;
  const url = `${base}/api/`;
  const society = openSociety({
    state,
    base,
    events,
    deliver: (kind: DeliveryKind, payload) => deliver(kind, payload, wired),
  });
  const [home] = state.installations.values();

  return {
    url,
    port,
    env: {
      SLACK_API_URL: url,
      SLACK_BOT_TOKEN: secrets.token,
      SLACK_APP_TOKEN: secrets.app,
      SLACK_SIGNING_SECRET: secrets.signing,
      SLACK_CLIENT_ID: secrets.client.id,
      SLACK_CLIENT_SECRET: secrets.client.secret,
    },
    team,
    bot: { user: botUser, app: "A0GROUND" },
    say: society,
    plant: faults.plant,
    twice: (times = 1) => {
      doubles = times;
    },
    messages: (channel) => state.messages.filter((each) => each.channel === channel && each.thread === null),
    thread: (channel, ts) => state.messages.filter((each) => each.channel === channel && each.thread === ts),
    ephemerals: (user) => state.ephemerals.filter(({ to }) => to === user),
    direct: (user) => {
      if (!home) throw new Error("Nothing is installed.");
      return directWith(state, user, home).id;
    },
    views: state.views,
    notices: state.notices,
    pings: state.pings,
    warnings: state.warnings,
    statuses: state.statuses,
    prompts: state.prompts,
    homes: state.homes,
    reactions: state.reactions,
    calls,
    acks,
    sockets: { open: hub.count, ever: hub.opened },
    disconnect: hub.disconnect,
    cut: hub.cut,
    silence: hub.silence,
    ping: hub.ping,
    deliverTo: (to) => {
      requestUrl = to;
    },
    revoke: (isRevoked = true) => {
      for (const installation of state.installations.values()) installation.isRevoked = isRevoked;
    },
    scopes,
    channel: (id, more) => {
      const channel = channelOf(id, { ...state.channels.get(id), ...more });
      state.channels.set(id, channel);
      return channel;
    },
    person: (id, more) => {
      const person = personOf(id, { ...state.people.get(id), ...more });
      state.people.set(id, person);
      return person;
    },
    pass: state.pass,
    until: state.until,
    transcript: (viewer) => transcriptOf(state, viewer ?? null),
    [Symbol.asyncDispose]: () => {
      stop.abort();
      hub.cut();
      return new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
};
