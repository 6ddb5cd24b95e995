import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiCall } from "./slack-api.ts";
import type { Faults } from "./slack-faults.ts";
import { argsOf, bodyOf, sendJson } from "./slack-http.ts";
import type { OAuth } from "./slack-oauth.ts";
import { respond } from "./slack-respond.ts";
import type { SlackFile, State } from "./slack-state.ts";

const loginPage =
  "<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in to Ground</body></html>";

type On = {
  state: State;
  faults: Faults;
  oauth: OAuth;
  calls: ApiCall[];
  api: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** Everything that Slack serves over HTTP. */
export const openRoutes = ({ state, faults, oauth, calls, api }: On) => {
  const fileAt = (path: string, authorization: string): SlackFile | null => {
    const id = /^\/files-pri\/[^-]+-(\w+)\//u.exec(path)?.[1] ?? "";
    const installation = state.installations.get(authorization.replace(/^Bearer /u, ""));
    const mayRead = installation?.scopes.has("files:read") && !installation.isRevoked;
    return mayRead ? (state.files.get(id) ?? null) : null;
  };

  const download = (path: string, request: IncomingMessage, response: ServerResponse): void => {
    const fault = faults.next("download", {});
    const file = fault?.loginPage ? null : fileAt(path, request.headers.authorization ?? "");
    if (fault?.hangUp) return void response.destroy();
    if (fault?.status !== undefined) return void response.writeHead(fault.status).end();
    if (!file) return void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(loginPage);
    response.writeHead(200, { "content-type": file.type }).end(file.bytes);
  };

  const reply = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fault = faults.next("response_url", {});
    const args = argsOf(request, await bodyOf(request));
    const note = (answer: ApiCall["answer"], status: number): void => {
      calls.push({ method: "response_url", args, token: "", answer, status, at: state.now() });
      state.changed();
    };
    if (fault?.hangUp === "before") {
      note({}, 0);
      return void response.destroy();
    }
    if (fault?.status !== undefined) {
      note({}, fault.status);
      return void response.writeHead(fault.status).end();
    }
    const { status, body } = respond(state, path, args);
    note(body, status);
    if (fault?.hangUp === "after") return void response.destroy();
    sendJson(response, status, body);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://slack");
    if (pathname.startsWith("/api/")) return api(request, response);
    if (pathname.startsWith("/response/")) return reply(pathname, request, response);
    if (pathname.startsWith("/files-pri/")) return download(pathname, request, response);
    if (pathname !== "/oauth/v2/authorize") return sendJson(response, 404, { ok: false, error: "not_found" });
    const next = oauth.authorize(searchParams);
    if (next === null) return sendJson(response, 400, { ok: false, error: "invalid_client_id" });
    response.writeHead(302, { location: next }).end();
  };
};
