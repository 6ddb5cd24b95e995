import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { type Method, refuse } from "./slack-call.ts";
import { chatMethods } from "./slack-chat.ts";
import { orgOf } from "./slack-delivery.ts";
import { type Faults, openRates, type Planted } from "./slack-faults.ts";
import { argsOf, bodyOf, sendJson } from "./slack-http.ts";
import type { Obj } from "./slack-json.ts";
import { textOf } from "./slack-json.ts";
import type { OAuth } from "./slack-oauth.ts";
import { placeMethods } from "./slack-places.ts";
import type { Installation, State } from "./slack-state.ts";
import { viewMethods } from "./slack-view.ts";

/** One call that came, with what it was answered. */
export type ApiCall = { method: string; args: Obj; token: string; answer: Obj; status: number; at: number };

type On = {
  state: State;
  faults: Faults;
  oauth: OAuth;
  appToken: string;
  isStrict: boolean;
  hasRates: boolean;
  calls: ApiCall[];
  /** The address of a socket; null: sockets are switched off. */
  socketUrl: () => string | null;
};

const authTest = (installation: Installation): Obj => ({
  ok: true,
  url: "https://ground.slack.com/",
  team: "Ground",
  user: "groundwire",
  team_id: installation.team,
  user_id: installation.botUser,
  bot_id: installation.botId,
  enterprise_id: orgOf(installation),
  is_enterprise_install: installation.isOrg,
});

const tokenIn = (request: IncomingMessage, args: Obj): string =>
  /^Bearer (.+)$/u.exec(request.headers.authorization ?? "")?.[1] ?? textOf(args.token);

const withheld = (fault: Planted | null, response: ServerResponse): boolean => {
  if (fault?.status === undefined) return false;
  const headers = fault.status === 429 ? { "retry-after": String(fault.retryAfter ?? 1) } : {};
  if (fault.status === 429) sendJson(response, 429, refuse("ratelimited"), headers);
  else response.writeHead(fault.status, headers).end("upstream connect error");
  return true;
};

/** Slack's Web API: who may call what, how often, and what comes of it. */
export const openApi = (on: On) => {
  const { state, faults, oauth, appToken, isStrict, hasRates, calls, socketUrl } = on;
  const methods: Record<string, Method> = { ...chatMethods(isStrict), ...viewMethods, ...placeMethods };
  const wait = openRates(state.now);

  const whyNot = (installation: Installation | undefined, token: string): Obj | null => {
    if (token === "") return refuse("not_authed");
    if (token.startsWith("xapp-")) return refuse("not_allowed_token_type");
    if (!installation) return refuse("invalid_auth");
    if (installation.isRevoked) return refuse("account_inactive");
    if (installation.expiresAt !== null && installation.expiresAt < state.now()) return refuse("token_expired");
    return null;
  };

  const called = (method: string, args: Obj, token: string): { answer: Obj; retryAfter?: number } => {
    if (method === "apps.connections.open") {
      if (!token.startsWith("xapp-")) return { answer: refuse(token === "" ? "not_authed" : "not_allowed_token_type") };
      if (token !== appToken) return { answer: refuse("invalid_auth") };
      const url = socketUrl();
      return { answer: url === null ? refuse("socket_mode_not_enabled") : { ok: true, url } };
    }
    const installation = state.installations.get(token);
    const why = whyNot(installation, token);
    if (why || !installation) return { answer: why ?? refuse("invalid_auth") };
    if (method === "auth.test") return { answer: authTest(installation) };
    if (method === "auth.revoke") {
      installation.isRevoked = true;
      return { answer: { ok: true, revoked: true } };
    }
    const known = methods[method];
    if (!known) return { answer: refuse("unknown_method", { req_method: method }) };
    const seconds = hasRates ? wait(method, known.tier, installation.team, args) : null;
    if (seconds !== null) return { answer: refuse("ratelimited"), retryAfter: seconds };
    const call = { args, installation, state };
    const needed = known.scopes?.(call) ?? [];
    if (needed.length > 0 && !needed.some((scope) => installation.scopes.has(scope)))
      return {
        answer: refuse("missing_scope", { needed: needed.join(","), provided: [...installation.scopes].join(",") }),
      };
    return { answer: known.run(call) };
  };

  const run = (method: string, args: Obj, request: IncomingMessage, token: string) => {
    const authorization = request.headers.authorization ?? "";
    if (method === "oauth.v2.access") return { answer: oauth.access(args, authorization) };
    if (method === "oauth.v2.exchange") return { answer: oauth.exchange(args, authorization) };
    return called(method, args, token);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = new URL(request.url ?? "/", "http://slack").pathname.replace(/^\/api\//u, "");
    const args = argsOf(request, await bodyOf(request));
    const token = tokenIn(request, args);
    const note = (answer: Obj, status = 200): void => {
      calls.push({ method, args, token, answer, status, at: state.now() });
      state.changed();
    };
    const fault = faults.next(method, args);
    if (fault?.delayMs !== undefined) await pause(fault.delayMs);
    if (fault?.hangUp === "before") {
      note({}, 0);
      return void response.destroy();
    }
    if (withheld(fault, response)) return note({}, fault?.status);
    if (fault?.error !== undefined) {
      const answer = refuse(fault.error, fault.more);
      note(answer);
      return sendJson(response, 200, answer);
    }
    const outcome: { answer: Obj; retryAfter?: number } = run(method, args, request, token);
    const { answer, retryAfter } = outcome;
    note(answer, retryAfter === undefined ? 200 : 429);
    if (fault?.lateMs !== undefined) await pause(fault.lateMs, undefined, { ref: false });
    if (fault?.hangUp === "after") return void response.destroy();
    if (retryAfter !== undefined) return sendJson(response, 429, answer, { "retry-after": String(retryAfter) });
    const scopes = [...(state.installations.get(token)?.scopes ?? [])].join(",");
    sendJson(response, 200, answer, scopes === "" ? {} : { "x-oauth-scopes": scopes });
  };
};
