/**
 * Slack on loopback, for the real Bolt to talk to. It holds people, channels, messages and modals, refuses what Slack refuses, and counts.
 *
 *     await using slack = await openSlack();
 *     // start the app with slack.env, then:
 *     await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "https://…" });
 *     await slack.until(() => slack.messages("C0NEWS").at(-1));
 *
 * There are Mina, Tom and Ada (an admin), and #news and #desk with the bot in them. The clock can be moved forward (`pass`), so nobody waits
 * 30 minutes. What Slack would take and this app must not send (previews of links, parse other than none, no text for screen readers) is
 * refused too, unless `strict` is false. To play with it by hand: node test/servers/slack.ts
 */
import { createServer } from "node:http";
import { type ApiCall, openApi } from "./slack-api.ts";
import { channelOf, eventsWith, home, personOf, scopesWith, secrets, settle } from "./slack-cast.ts";
import { type Ack, deliver, type Wired } from "./slack-delivery.ts";
import { openFaults, type Planted } from "./slack-faults.ts";
import { openOAuth } from "./slack-oauth.ts";
import { play } from "./slack-people.ts";
import { openRoutes } from "./slack-routes.ts";
import type { Said } from "./slack-said.ts";
import { type DisconnectReason, openHub } from "./slack-socket.ts";
import { openStage, type Told } from "./slack-stage.ts";
import {
  type Channel,
  directWith,
  type Ephemeral,
  type Message,
  openState,
  type Person,
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
  /** Whether tokens from an installation are changed every twelve hours. */
  rotates?: boolean;
  /** Installed for an organisation, with all its workspaces. */
  org?: boolean;
};

export type Slack = AsyncDisposable & {
  /** What SLACK_API_URL holds. */
  url: string;
  port: number;
  /** The environment of an app that talks to this Slack. */
  env: Record<string, string>;
  bot: typeof home;
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
  /** `views`: the open modals, the topmost last. */
  views: State["views"];
  notices: State["notices"];
  pings: State["pings"];
  warnings: State["warnings"];
  /** By "channel thread". */
  statuses: State["statuses"];
  prompts: State["prompts"];
  homes: State["homes"];
  /** By "channel ts". */
  reactions: State["reactions"];
  installations: State["installations"];
  /** Whatever was called, with what it was answered; response_url too. */
  calls: readonly ApiCall[];
  /** How long each acknowledgement took. */
  acks: readonly Ack[];
  sockets: { open(): number; ever(): number };
  disconnect(reason: DisconnectReason, which?: "all" | "oldest"): Promise<void>;
  /** Cables pulled out. */
  cut(): void;
  /** Sockets that are there and say nothing. */
  silence(isSilent: boolean): void;
  /** Requests go to this address from now on, signed; null: over sockets. */
  deliverTo(url: string | null): void;
  /** The bot's tokens hold no longer, or again. */
  revoke(isRevoked?: boolean): void;
  /** What is granted; a test may take away. */
  scopes: Set<string>;
  /** Makes or changes one. */
  channel(id: string, more?: Partial<Channel>): Channel;
  person(id: string, more?: Partial<Person>): Person;
  pass(ms: number): void;
  until: State["until"];
  /** What a person sees, as plain text; without a person, everything. */
  transcript(viewer?: string): string;
};

/** Opens one on a free port of loopback; it closes with the scope (`await using`). */
export const openSlack = async (options: SlackOptions = {}): Promise<Slack> => {
  const { ackWithin = 3_000, retryAfter = [20, 200, 500], warningMs = 10_000 } = options;
  const state = openState();
  const scopes = scopesWith(options.scopes);
  settle(state, scopes, options.org ?? false);
  const calls: ApiCall[] = [];
  const acks: Ack[] = [];
  const faults = openFaults();
  const stop = new AbortController();
  let requestUrl: string | null = null;
  let doubles = 0;
  let base = "";

  const hub = openHub(ackWithin, warningMs, state.changed);
  const socketUrl = (): string | null =>
    requestUrl === null ? `${base.replace("http", "ws")}/link/?ticket=${hub.ticket()}&app_id=${home.app}` : null;
  const oauth = openOAuth(state, secrets.client, options.rotates ?? false);
  const { strict: isStrict = true, rates: hasRates = true } = options;
  const api = openApi({ state, faults, oauth, appToken: secrets.app, isStrict, hasRates, calls, socketUrl });
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

  const server = createServer(openRoutes({ state, faults, oauth, calls, api }));
  server.on("upgrade", (request, stream) => hub.upgrade(request, stream));
  await new Promise<void>((ready) => server.listen(options.port ?? 0, "127.0.0.1", ready));
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  base = `http://127.0.0.1:${port}`;
  const url = `${base}/api/`;
  const stage = openStage(state, base, eventsWith(options.events), (kind, payload) => deliver(kind, payload, wired));

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
    bot: home,
    say: (said) => play(stage, said),
    plant: faults.plant,
    twice: (times = 1) => {
      doubles = times;
    },
    messages: (channel) => state.messages.filter((each) => each.channel === channel && each.thread === null),
    thread: (channel, ts) => state.messages.filter((each) => each.channel === channel && each.thread === ts),
    ephemerals: (user) => state.ephemerals.filter(({ to }) => to === user),
    direct: (user) => directWith(state, user, stage.installationIn(stage.personAt(user).team)).id,
    views: state.views,
    notices: state.notices,
    pings: state.pings,
    warnings: state.warnings,
    statuses: state.statuses,
    prompts: state.prompts,
    homes: state.homes,
    reactions: state.reactions,
    installations: state.installations,
    calls,
    acks,
    sockets: { open: hub.count, ever: hub.opened },
    disconnect: hub.disconnect,
    cut: hub.cut,
    silence: hub.silence,
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
      hub.close();
      return new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
};

if (import.meta.main) {
  const { playByHand } = await import("./slack-by-hand.ts");
  await playByHand(await openSlack({ port: Number(process.argv[2] ?? 0), scopes: process.argv.slice(3) }));
}
