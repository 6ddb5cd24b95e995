import { App, HTTPReceiver, LogLevel, SocketModeReceiver, webApi } from "@slack/bolt";
import type { Slack } from "../servers/slack.ts";

/** What every post of a careful app holds. */
export const quiet = { unfurl_links: false, unfurl_media: false, parse: "none" } as const;

const nobody = (): void => {};

const silent = {
  debug: nobody,
  info: nobody,
  warn: nobody,
  error: nobody,
  setLevel: nobody,
  getLevel: () => LogLevel.ERROR,
  setName: nobody,
};

export type Answer = { ok: boolean; error: string | undefined; messages: string[]; body: Record<string, unknown> };

/** What the real client is told, as a value. */
export const call = async (slack: Slack, method: string, args: Record<string, unknown> = {}): Promise<Answer> => {
  const { SLACK_BOT_TOKEN: token = "", SLACK_API_URL: slackApiUrl = "" } = slack.env;
  const fixed = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger: silent };
  const client = new webApi.WebClient(token, { slackApiUrl, ...fixed });
  try {
    const body = await client.apiCall(method, args);
    return { ok: true, error: undefined, messages: [], body: { ...body } };
  } catch (error) {
    const data = error instanceof Error && "data" in error ? Object(error.data) : { error: Object(error).code };
    const messages = data.response_metadata?.messages ?? [];
    return { ok: false, error: data.error, messages, body: { ...Object(error), ...data } };
  }
};

export const post = (slack: Slack, more: Record<string, unknown> = {}): Promise<Answer> =>
  call(slack, "chat.postMessage", { channel: "C0NEWS", text: "short", ...quiet, ...more });

type Bot = AsyncDisposable & { app: App; start(): Promise<unknown> };

/** A Bolt app such as anybody writes, over Socket Mode. */
export const socketApp = (slack: Slack): Bot => {
  const { SLACK_API_URL: slackApiUrl = "", SLACK_BOT_TOKEN: token = "", SLACK_APP_TOKEN: appToken = "" } = slack.env;
  const installerOptions = { clientOptions: { slackApiUrl } };
  const receiver = new SocketModeReceiver({ appToken, clientPingTimeout: 150, installerOptions, logger: silent });
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 } };
  const app = new App({ token, receiver, clientOptions, logger: silent });
  return { app, start: () => app.start(), [Symbol.asyncDispose]: async () => void (await app.stop()) };
};

/** The same over HTTP, with requests that are signed. */
export const httpApp = (slack: Slack): Bot => {
  const { SLACK_API_URL: slackApiUrl = "", SLACK_BOT_TOKEN: token = "", SLACK_SIGNING_SECRET = "" } = slack.env;
  const receiver = new HTTPReceiver({ signingSecret: SLACK_SIGNING_SECRET, logger: silent });
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 } };
  const app = new App({ token, receiver, clientOptions, logger: silent });
  const start = async (): Promise<void> => {
    const server = await receiver.start({ port: 0, host: "127.0.0.1" });
    const address = server.address();
    slack.deliverTo(`http://127.0.0.1:${address instanceof Object ? address.port : 0}/slack/events`);
  };
  return { app, start, [Symbol.asyncDispose]: async () => void (await app.stop()) };
};
