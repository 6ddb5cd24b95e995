import { App, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { expect, test } from "vitest";
import { openSlack, type Slack } from "../servers/slack.ts";

const quiet = { unfurl_links: false, unfurl_media: false, parse: "none" } as const;

/** A Bolt app such as anybody writes, over Socket Mode. */
const openApp = async (slack: Slack) => {
  const { SLACK_API_URL: slackApiUrl = "", SLACK_BOT_TOKEN: token = "", SLACK_APP_TOKEN: appToken = "" } = slack.env;
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 } };
  const installerOptions = { clientOptions: { slackApiUrl } };
  const receiver = new SocketModeReceiver({
    appToken,
    clientPingTimeout: 300,
    installerOptions,
    logLevel: LogLevel.ERROR,
  });
  const app = new App({ token, receiver, clientOptions, logLevel: LogLevel.ERROR });
  return { app, start: () => app.start(), [Symbol.asyncDispose]: async () => void (await app.stop()) };
};

test("a Bolt app in Socket Mode hears a command, posts, and hears a button", async () => {
  await using slack = await openSlack();
  await using bot = await openApp(slack);
  bot.app.command("/brief", async ({ ack, command, client }) => {
    await ack();
    const button = {
      type: "button",
      text: { type: "plain_text", text: "Quotes" },
      action_id: "quotes",
      value: "b1",
    } as const;
    await client.chat.postMessage({
      ...quiet,
      channel: command.channel_id,
      text: `Briefed ${command.text}`,
      blocks: [{ type: "actions", elements: [button] }],
    });
  });
  bot.app.action("quotes", async ({ ack, respond }) => {
    await ack();
    await respond({ text: "Only you see this.", replace_original: false });
  });
  await bot.start();
  await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "https://a.example/1" });
  const posted = await slack.until(() => slack.messages("C0NEWS").at(-1));
  expect(posted.text).toBe("Briefed https://a.example/1");
  await slack.say({ kind: "press", user: "U0TOM", on: { message: posted.ts }, action: "quotes" });
  await slack.until(() => slack.ephemerals("U0TOM").at(-1));
  expect(slack.acks.map(({ kind }) => kind)).toEqual(["slash_commands", "interactive"]);
  expect(slack.transcript("U0TOM")).toContain("Only you see this.");
});
