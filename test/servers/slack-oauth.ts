/** Installing by OAuth, and tokens that are changed every twelve hours. docs.slack.dev/authentication. */
import { randomUUID } from "node:crypto";
import { refuse } from "./slack-call.ts";
import { type Obj, textOf } from "./slack-json.ts";
import type { Installation, State } from "./slack-state.ts";

const life = 43_200;

type Code = { team: string; isOrg: boolean; redirect: string; isUsed: boolean; user: string };

export type OAuth = ReturnType<typeof openOAuth>;

export const openOAuth = (state: State, client: { id: string; secret: string }, rotates: boolean) => {
  const codes = new Map<string, Code>();
  const spent = new Set<string>();

  const renew = (installation: Installation): Installation => {
    const token = `xoxe.xoxb-${randomUUID()}`;
    const fresh = { ...installation, token, refresh: `xoxe-1-${randomUUID()}`, expiresAt: state.now() + life * 1000 };
    state.installations.set(token, fresh);
    return fresh;
  };

  const answer = (installation: Installation, user: string): Obj => {
    const { team, token, scopes, botUser, isOrg, refresh } = installation;
    const enterprise = isOrg ? { id: `E${team.slice(1)}`, name: "Ground Org" } : null;
    return {
      ok: true,
      access_token: token,
      token_type: "bot",
      scope: [...scopes].join(","),
      bot_user_id: botUser,
      app_id: "A0GROUND",
      team: isOrg ? null : { id: team, name: team },
      enterprise,
      is_enterprise_install: isOrg,
      authed_user: { id: user },
      ...(refresh === null ? {} : { refresh_token: refresh, expires_in: life }),
    };
  };

  const credentials = (args: Obj, authorization: string): boolean => {
    const basic = Buffer.from(authorization.replace(/^Basic /u, ""), "base64").toString();
    const given = authorization.startsWith("Basic ")
      ? basic
      : `${textOf(args.client_id)}:${textOf(args.client_secret)}`;
    return given === `${client.id}:${client.secret}`;
  };

  return {
    /** The page on which an admin presses "Allow", pressed: where the browser goes next. */
    authorize: (query: URLSearchParams): string | null => {
      const redirect = query.get("redirect_uri") ?? "";
      if (query.get("client_id") !== client.id || !URL.canParse(redirect)) return null;
      const code = randomUUID();
      const team = query.get("team") ?? "T0OTHER";
      codes.set(code, { team, isOrg: query.get("org") === "true", redirect, isUsed: false, user: "U0ADA" });
      const next = new URL(redirect);
      next.searchParams.set("code", code);
      next.searchParams.set("state", query.get("state") ?? "");
      return next.href;
    },
    access: (args: Obj, authorization: string): Obj => {
      if (!credentials(args, authorization)) return refuse("bad_client_secret");
      if (args.grant_type === "refresh_token") {
        const old = textOf(args.refresh_token);
        const held = [...state.installations.values()].find(({ refresh }) => refresh === old);
        if (!held || spent.has(old) || held.isRevoked) return refuse("invalid_refresh_token");
        spent.add(old);
        return answer(renew(held), "U0ADA");
      }
      const code = codes.get(textOf(args.code));
      if (!code) return refuse("invalid_code");
      if (code.isUsed) return refuse("code_already_used");
      if (textOf(args.redirect_uri) !== "" && args.redirect_uri !== code.redirect) return refuse("bad_redirect_uri");
      code.isUsed = true;
      const known = [...state.installations.values()][0];
      const token = `xoxb-${randomUUID()}`;
      const made: Installation = {
        team: code.team,
        isOrg: code.isOrg,
        token,
        scopes: new Set(known?.scopes),
        botUser: "U0BOT",
        botId: "B0GROUND",
        isRevoked: false,
        expiresAt: null,
        refresh: null,
      };
      if (!rotates) state.installations.set(token, made);
      return answer(rotates ? renew(made) : made, code.user);
    },
    /** A long-lived token for one that changes. */
    exchange: (args: Obj, authorization: string): Obj => {
      if (!credentials(args, authorization)) return refuse("bad_client_secret");
      const held = state.installations.get(textOf(args.token));
      return held && !held.isRevoked ? answer(renew(held), "U0ADA") : refuse("invalid_auth");
    },
  };
};
