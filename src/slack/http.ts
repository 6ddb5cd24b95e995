import type { IncomingMessage, ServerResponse } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import { logError } from "#log.ts";
import { boltApp } from "./app.ts";
import { atOnce } from "./at-once.ts";
import { loggerOf, type Reach } from "./client.ts";
import type { Heard } from "./heard.ts";
import type { Listening } from "./listening.ts";

/** Answers what is Slack's; false where it is not. */
export type Beside = (request: IncomingMessage, response: ServerResponse) => boolean;

const path = "/slack/events";

/** Bolt refuses what was signed long ago, and takes what is dated in the future. */
const mostAhead = 300;

const isAhead = ({ headers }: IncomingMessage, now: Date): boolean =>
  Number(headers["x-slack-request-timestamp"]) > now.getTime() / 1000 + mostAhead;

/** Slack's signed requests, for a server of ours to pass on. */
export const httpListening = async (
  { reach, signingSecret, now }: { reach: Reach; signingSecret: string; now: () => Date },
  hear: (heard: Heard) => void,
): Promise<Listening & { beside: Beside }> => {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: path,
    logger: loggerOf(reach.log),
    processEventErrorHandler: async ({ error }) => {
      logError(reach.log, "a request of Slack's was not worked on", error);
      return true;
    },
  });
  await boltApp({ receiver, reach, tell: hear }, atOnce);
  const ended = Promise.withResolvers<void>();
  return {
    ended: ended.promise,
    stop: async () => ended.resolve(),
    beside: (request, response) => {
      if (URL.parse(request.url ?? "/", "http://slack")?.pathname !== path) return false;
      if (request.method !== "POST") response.writeHead(405, { allow: "POST" }).end();
      else if (isAhead(request, now())) response.writeHead(401).end();
      else receiver.requestListener(request, response);
      return true;
    },
  };
};
