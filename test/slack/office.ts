import { randomUUID } from "node:crypto";
import { onTestFailed } from "vitest";
import { type LogLevel, openLog } from "#log.ts";
import { openService } from "#service.ts";
import type { SlackSettings } from "#slack/surface.ts";
import { usualRate } from "#web/server.ts";
import { openSlack, type Slack, type SlackOptions } from "../servers/slack.ts";
import { openFresh } from "../store/stores.ts";

/** The whole service over a fresh store, as `npm start` runs it, in a Slack on loopback. It closes with the scope. */
export const openOffice = async (
  options: SlackOptions = {},
  settings: Partial<SlackSettings> = {},
  least: LogLevel = "debug",
): Promise<AsyncDisposable & { slack: Slack; url: string; log: readonly string[] }> => {
  const store = await openFresh("embedded");
  const slack = await openSlack(options);
  const log: string[] = [];
  const service = await openService({
    store,
    config: {
      allowedPrivateHosts: [{ host: "127.0.0.1", port: null }],
      proxies: { https: null, http: null, none: [] },
      model: null,
      workAtOnce: 4,
    },
    web: { host: "127.0.0.1", port: 0, token: null, outside: null, rate: usualRate },
    slack: {
      botToken: slack.env.SLACK_BOT_TOKEN ?? "",
      appToken: slack.env.SLACK_APP_TOKEN ?? "",
      signingSecret: null,
      apiUrl: slack.url,
      mentionsOnly: false,
      rules: { channels: [], guests: false, userDay: null, workspaceDay: null },
      admins: [],
      ...settings,
    },
    log: openLog({ write: (line) => log.push(line) }, least),
    now: () => new Date(),
    clock: () => performance.now(),
    newId: randomUUID,
  });
  onTestFailed(() => console.log(slack.transcript(), log.join(""), slack.calls));
  if (settings.appToken !== null) await slack.until(() => slack.sockets.open() >= 2);
  return {
    slack,
    log,
    url: service.url,
    [Symbol.asyncDispose]: async () => {
      await service.stop(2_000);
      await slack[Symbol.asyncDispose]();
      await store.close();
    },
  };
};
