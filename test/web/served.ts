import { randomUUID } from "node:crypto";
import { type LogLevel, openLog } from "#log.ts";
import { openService } from "#service.ts";
import type { Store } from "#store/open.ts";
import { usualRate, type WebSettings } from "#web/server.ts";

/** The whole service on loopback over a store, as `npm start` runs it, and what a caller of its addresses does. */
export const served = async (store: Store, web: Partial<WebSettings> = {}, least: LogLevel = "info") => {
  const lines: string[] = [];
  const service = await openService({
    store,
    config: { allowedPrivateHosts: [], proxies: { https: null, http: null, none: [] }, model: null, workAtOnce: 4 },
    web: { host: "127.0.0.1", port: 0, token: null, outside: null, rate: usualRate, ...web },
    slack: null,
    log: openLog({ write: (line) => lines.push(line) }, least),
    now: () => new Date(),
    clock: () => performance.now(),
    newId: randomUUID,
  });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${service.url}${path}`, { headers });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  };
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${service.url}/api/events`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  };
  return { ...service, get, post, log: lines, [Symbol.asyncDispose]: () => service.stop(2_000) };
};

export const story = `Harwick council closes the swimming pool

The council of Harwick voted on Tuesday to close the swimming pool in Mill Lane, saying that its roof could not be repaired within the budget.

Mayor Ines Calloway said: "We looked for two years, and nobody could mend that roof for less than four million pounds."

The swimming club, which has 812 members, denied that no offer had been made. Its chairman, Tom Reddish, said a builder had offered to do the work for 2.6 million pounds.

The council has not published the reports on which its decision rests. It is not known when the building will be torn down.
`;

export const briefOf = (text: string, more: Record<string, unknown> = {}) => ({
  conversation: "desk",
  asker: { id: "ana" },
  wanted: { command: "brief", posted: { kind: "paste", text } },
  ...more,
});
