import { describe, expect, test } from "vitest";
import { signed } from "../servers/slack-delivery.ts";
import { story } from "../web/served.ts";
import { openOffice } from "./office.ts";

const command = { kind: "command", user: "U0MINA", channel: "C0NEWS", text: story } as const;

describe("a fault of Slack's", () => {
  test("that holds a post back holds up that post alone, which is made when Slack said", async () => {
    await using office = await openOffice();
    const { slack } = office;
    slack.plant({ method: "chat.postMessage", times: 1, status: 429, retryAfter: 2 });
    await slack.say(command);
    await slack.say({ ...command, text: "help" });
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("/brief recent")));
    await slack.until(() => slack.messages("C0NEWS")[0]);
    expect(slack.messages("C0NEWS")).toHaveLength(1);
  });

  test("that loses the answer of a post is looked into where the bot may look, and posts nothing twice", async () => {
    await using office = await openOffice({ scopes: ["channels:history"] });
    const { slack } = office;
    slack.plant({ method: "chat.postMessage", times: 1, hangUp: "after" });
    await slack.say(command);
    const { ts } = await slack.until(() => slack.messages("C0NEWS")[0]);
    await slack.until(() => slack.thread("C0NEWS", ts)[0], 30_000);
    expect(slack.messages("C0NEWS")).toHaveLength(1);
  });

  test("that loses the answer of what goes into the thread is looked into there", async () => {
    await using office = await openOffice({ scopes: ["channels:history"] });
    const { slack, log } = office;
    slack.plant({ method: "chat.postMessage", delayMs: 1 });
    slack.plant({ method: "chat.postMessage", hangUp: "after" });
    await slack.say(command);
    const { ts } = await slack.until(() => slack.messages("C0NEWS")[0]);
    await expect.poll(() => log.join(""), { timeout: 20_000 }).toContain("part=1 of=2");
    expect(slack.thread("C0NEWS", ts)).toHaveLength(1);
  });

  test("in an archived channel is told to the asker", async () => {
    await using office = await openOffice();
    const { slack } = office;
    slack.plant({ method: "chat.postMessage", times: 1, error: "is_archived" });
    await slack.say(command);
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("archived")));
  });

  test("that renews a socket leaves none without", async () => {
    await using office = await openOffice();
    const { slack } = office;
    const before = slack.sockets.ever();
    const renewed = slack.disconnect("refresh_requested", "oldest");
    await slack.say({ ...command, text: "help" });
    await renewed;
    await slack.until(() => slack.sockets.ever() > before && slack.sockets.open() === 2);
    await slack.say({ ...command, text: "recent" });
    expect(slack.notices).toEqual([]);
  });

  test("that cuts every socket is got over", async () => {
    await using office = await openOffice();
    const { slack } = office;
    slack.cut();
    await slack.until(() => slack.sockets.open() === 2);
    await slack.say(command);
    await slack.until(() => slack.messages("C0NEWS")[0]);
  });

  test("that takes the token away is told to whoever runs it, and ends nothing", async () => {
    await using office = await openOffice();
    const { slack, log } = office;
    slack.revoke();
    await slack.say(command);
    await slack.until(() => log.find((line) => line.includes("SLACK_BOT_TOKEN")));
    slack.revoke(false);
    await slack.say({ ...command, text: `${story} ${story}` });
    await slack.until(() => slack.messages("C0NEWS")[0]);
  });
});

test("an app that is taken out of its workspace says so to whoever runs it", async () => {
  await using office = await openOffice();
  await office.slack.say({ kind: "uninstall" });
  await expect.poll(() => office.log.join("")).toContain("uninstalled");
});

describe("signed requests", () => {
  const secret = "8f742231b10e8888abcd99yyyzzz85a5";

  test("bring in commands and are answered like those of a socket", async () => {
    await using office = await openOffice({}, { appToken: null, signingSecret: secret });
    const { slack, url } = office;
    slack.deliverTo(`${url}/slack/events`);
    await slack.say(command);
    await slack.until(() => slack.messages("C0NEWS")[0]);
    expect(slack.notices).toEqual([]);
  });

  test("that are not Slack's, or dated in the future, are refused", async () => {
    await using office = await openOffice({}, { appToken: null, signingSecret: secret });
    const send = async (at: number, signature: string): Promise<number> => {
      const headers = { "x-slack-request-timestamp": String(at), "x-slack-signature": signature };
      const response = await fetch(`${office.url}/slack/events`, { method: "POST", body: "{}", headers });
      return response.status;
    };
    const now = Math.floor(Date.now() / 1000);
    expect(await send(now, "v0=00")).toBe(401);
    expect(await send(now + 900, signed(secret, now + 900, "{}"))).toBe(401);
    expect(await send(now - 900, signed(secret, now - 900, "{}"))).toBe(401);
  });
});
