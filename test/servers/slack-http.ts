import type { IncomingMessage, ServerResponse } from "node:http";
import { isObj, type Obj, unformed } from "./slack-json.ts";

export const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
};

/** Texts stay texts: a message may well look like JSON. */
const plain = new Set([
  "text",
  "thread_ts",
  "ts",
  "status",
  "title",
  "code",
  "client_secret",
  "markdown_text",
  "trigger_id",
]);

/** The arguments of a call, as Slack takes them: in a form, in JSON, or behind the question mark. */
export const argsOf = (request: IncomingMessage, body: string): Obj => {
  const query = new URL(request.url ?? "/", "http://slack").searchParams;
  if (/json/u.test(request.headers["content-type"] ?? "")) {
    const value: unknown = JSON.parse(body || "{}");
    return isObj(value) ? value : {};
  }
  const fields = [...query, ...new URLSearchParams(body)];
  return Object.fromEntries(fields.map(([name, value]) => [name, plain.has(name) ? value : unformed(value)]));
};

export const sendJson = (response: ServerResponse, status: number, value: unknown, headers = {}): void => {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(JSON.stringify(value));
};
