import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { isObj, type Obj } from "./slack-json.ts";
import type { Attempt, Heard, Hub } from "./slack-socket.ts";
import type { Installation } from "./slack-state.ts";

export type DeliveryKind = "events_api" | "slash_commands" | "interactive";

/** One thing that Slack told the app, with how that went. */
export type Delivery = Heard & { kind: DeliveryKind; payload: Obj; attempts: number };

export type Ack = { kind: DeliveryKind; ms: number };

export type Wired = {
  hub: Hub;
  secret: string;
  ackWithin: number;
  /** How long Slack waits before each retry of an event. */
  retryAfter: readonly number[];
  /** Where requests go; null: over sockets. */
  requestUrl: () => string | null;
  /** Whether the next thing comes twice, as it does in the field. */
  isTwice: () => boolean;
  /** Seconds since 1970. */
  now: () => number;
  acks: Ack[];
  stop: AbortSignal;
};

const bodyFor = (kind: DeliveryKind, payload: Obj): { body: string; type: string } => {
  const form = "application/x-www-form-urlencoded";
  if (kind === "events_api") return { body: JSON.stringify(payload), type: "application/json" };
  if (kind === "interactive") return { body: `payload=${encodeURIComponent(JSON.stringify(payload))}`, type: form };
  const fields = Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]);
  return { body: new URLSearchParams(fields).toString(), type: form };
};

const answerIn = (text: string): Obj => {
  try {
    const value: unknown = JSON.parse(text);
    if (isObj(value)) return value;
  } catch {
    // Plain text is an answer too.
  }
  return text === "" ? {} : { text };
};

/** As Slack signs it: v0=HMAC-SHA256 over "v0:time:body". */
export const signed = (secret: string, at: number, body: string): string =>
  `v0=${createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex")}`;

const overHttp = async (
  url: string,
  kind: DeliveryKind,
  payload: Obj,
  attempt: Attempt,
  { secret, ackWithin, now }: Wired,
): Promise<Heard> => {
  const { body, type } = bodyFor(kind, payload);
  const at = Math.floor(now());
  const from = performance.now();
  try {
    const response = await fetch(url, {
      method: "POST",
      body,
      redirect: "follow",
      signal: AbortSignal.timeout(ackWithin),
      headers: {
        "content-type": type,
        "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "x-slack-request-timestamp": String(at),
        "x-slack-signature": signed(secret, at, body),
        ...(attempt.number > 0
          ? { "x-slack-retry-num": String(attempt.number), "x-slack-retry-reason": attempt.reason }
          : {}),
      },
    });
    const text = await response.text();
    const why = response.ok ? "acked" : "http_error";
    const isFinal = response.headers.get("x-slack-no-retry") === "1";
    return {
      isFinal,
      ms: response.ok ? performance.now() - from : null,
      answer: response.ok ? answerIn(text) : {},
      why,
    };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return { ms: null, answer: {}, why: isLate ? "timeout" : "connection_failed" };
  }
};

const reasonFor = (why: Heard["why"], isHttp: boolean): string => (why === "timeout" && isHttp ? "http_timeout" : why);

/** Tells the app; events come again until they are acknowledged, commands and clicks do not. */
export const deliver = async (kind: DeliveryKind, payload: Obj, wired: Wired): Promise<Delivery> => {
  const { hub, requestUrl, retryAfter, acks, isTwice, stop } = wired;
  const retries = kind === "events_api" ? retryAfter : [];
  let attempt: Attempt = { number: 0, reason: "" };
  while (true) {
    const url = requestUrl();
    const isDouble = isTwice();
    const once = (): Promise<Heard> =>
      url === null ? hub.deliver(kind, payload, attempt, isDouble) : overHttp(url, kind, payload, attempt, wired);
    if (isDouble && url !== null) void once();
    const heard = await once();
    if (heard.ms !== null) acks.push({ kind, ms: heard.ms });
    const wait = retries[attempt.number];
    if (heard.ms !== null || wait === undefined || heard.isFinal || stop.aborted)
      return { ...heard, kind, payload, attempts: attempt.number + 1 };
    await pause(wait, undefined, { ref: false, signal: stop }).catch(() => {});
    attempt = { number: attempt.number + 1, reason: reasonFor(heard.why, url !== null) };
  }
};

/** An organisation that installed the app for all its workspaces. */
export const orgOf = ({ isOrg, team }: Installation): string | null => (isOrg ? `E${team.slice(1)}` : null);

export const envelopeOf = (event: Obj, team: string, of: Installation, at: number, isShared: boolean): Obj => ({
  token: "verification",
  team_id: team,
  enterprise_id: orgOf(of),
  context_team_id: team,
  context_enterprise_id: orgOf(of),
  api_app_id: "A0GROUND",
  event,
  type: "event_callback",
  event_id: `Ev${randomUUID().replaceAll("-", "").slice(0, 12).toUpperCase()}`,
  event_time: Math.floor(at / 1000),
  authorizations: [
    { enterprise_id: orgOf(of), team_id: team, user_id: of.botUser, is_bot: true, is_enterprise_install: of.isOrg },
  ],
  is_ext_shared_channel: isShared,
  event_context: randomUUID(),
});
