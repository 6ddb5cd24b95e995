import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { story } from "../web/served.ts";
import { openOffice } from "./office.ts";

const sample = readFileSync(new URL("../../samples/arab-peace-force.txt", import.meta.url), "utf8");
const sentence = "four million pounds";

describe("a way in", () => {
  test("a mention with a text, told as two events, is briefed once, in its thread", async () => {
    await using office = await openOffice({ events: ["message.channels"], scopes: ["channels:history"] });
    const { slack } = office;
    const { ts } = await slack.say({ kind: "message", user: "U0MINA", channel: "C0NEWS", text: `<@U0BOT> ${sample}` });
    await slack.until(() => slack.thread("C0NEWS", ts).filter(({ isBot }) => isBot).length >= 2);
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "help" });
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("/brief recent")));
    expect(slack.transcript().match(/quotes, word for word/gu)).toHaveLength(1);
  });

  test("a direct message is a thread of its own, its questions need no mention", async () => {
    await using office = await openOffice();
    const { slack } = office;
    const channel = slack.direct("U0MINA");
    const { ts } = await slack.say({ kind: "message", user: "U0MINA", channel, text: sample });
    await slack.until(() => slack.thread(channel, ts).find(({ isBot }) => isBot));
    await slack.say({
      kind: "message",
      user: "U0MINA",
      channel,
      thread: ts,
      text: "Would Saudi Arabia be part of the force?",
    });
    await slack.until(() =>
      slack
        .thread(channel, ts)
        .filter(({ isBot }) => isBot)
        .find(({ text }) => /says|unclear|does not/iu.test(text)),
    );
  });

  test("a file is read where the bot may read files", async () => {
    await using office = await openOffice({ scopes: ["files:read"] });
    const { slack } = office;
    const channel = slack.direct("U0MINA");
    const files = [{ name: "pool.txt", type: "text/plain", text: story }];
    const { ts } = await slack.say({ kind: "message", user: "U0MINA", channel, text: "", files });
    const brief = await slack.until(() => slack.thread(channel, ts).find(({ isBot }) => isBot));
    expect(brief.text).toContain(sentence);
  });

  test("a file that Slack serves as a page to log in by is told as a missing scope", async () => {
    await using office = await openOffice();
    const { slack } = office;
    const channel = slack.direct("U0MINA");
    const files = [{ name: "pool.txt", type: "text/plain", text: story }];
    const { ts } = await slack.say({ kind: "message", user: "U0MINA", channel, text: "", files });
    const told = await slack.until(() => slack.thread(channel, ts).find(({ isBot }) => isBot));
    expect(told.text).toContain("files:read");
  });

  test("the shortcut briefs a message in its thread", async () => {
    await using office = await openOffice();
    const { slack } = office;
    const { ts } = await slack.say({ kind: "message", user: "U0TOM", channel: "C0NEWS", text: story });
    await slack.say({ kind: "message shortcut", user: "U0MINA", channel: "C0NEWS", ts, callback: "brief_this" });
    const brief = await slack.until(() => slack.thread("C0NEWS", ts).find(({ isBot }) => isBot));
    expect(brief.text).toContain(sentence);
  });

  test("the shortcut holds a message against an article that it asks for", async () => {
    await using office = await openOffice();
    const { slack } = office;
    const draft =
      "The council of Harwick voted on Tuesday to close the swimming pool in Mill Lane. The mayor said nobody could mend the roof for less than nine million pounds.";
    const { ts } = await slack.say({ kind: "message", user: "U0TOM", channel: "C0NEWS", text: draft });
    await slack.say({ kind: "message shortcut", user: "U0MINA", channel: "C0NEWS", ts, callback: "check_this" });
    const view = await slack.until(() => slack.views[0]);
    await slack.say({ kind: "submit", user: "U0MINA", view: view.id, values: { "text-1": story } });
    const check = await slack.until(() => slack.thread("C0NEWS", ts).find(({ isBot }) => isBot));
    expect(check.text).toContain("nine million");
  });

  test("talk between people is left alone, and what the article does not say is told to its asker only", async () => {
    await using office = await openOffice({ events: ["message.channels"], scopes: ["channels:history"] });
    const { slack } = office;
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: story });
    const { ts } = await slack.until(() => slack.messages("C0NEWS")[0]);
    const inThread = { kind: "message", channel: "C0NEWS", thread: ts } as const;
    await slack.say({ ...inThread, user: "U0TOM", text: "I swam there as a child." });
    await slack.say({
      ...inThread,
      user: "U0TOM",
      text: "Did the archbishop of Canterbury play the violin in Vienna?",
    });
    await slack.until(() => slack.ephemerals("U0TOM")[0]);
    expect(slack.thread("C0NEWS", ts).filter(({ isBot }) => isBot)).toHaveLength(1);
    await slack.say({ kind: "message", user: "U0TOM", channel: "C0NEWS", text: "Is anybody going for lunch?" });
    await slack.say({ ...inThread, user: "U0TOM", text: "Who said that nobody could mend the roof?" });
    await slack.until(() => slack.thread("C0NEWS", ts).filter(({ isBot }) => isBot).length === 2);
    expect(slack.messages("C0NEWS")).toHaveLength(2);
  });

  test("an edit of the last question is answered anew, a preview that Slack adds is not", async () => {
    await using office = await openOffice({ events: ["message.channels"], scopes: ["channels:history"] });
    const { slack } = office;
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: story });
    const { ts } = await slack.until(() => slack.messages("C0NEWS")[0]);
    const text = "<@U0BOT> Who said that nobody could mend the roof?";
    const asked = await slack.say({ kind: "message", user: "U0TOM", channel: "C0NEWS", thread: ts, text });
    const replies = () => slack.thread("C0NEWS", ts).filter(({ isBot }) => isBot);
    await slack.until(() => replies().length === 2);
    await slack.say({ kind: "unfurl", channel: "C0NEWS", ts: asked.ts });
    await slack.say({
      kind: "edit",
      channel: "C0NEWS",
      ts: asked.ts,
      text: "<@U0BOT> How many members has the swimming club?",
    });
    await slack.until(() =>
      replies().find((each) => each.text.includes("812 members") && each.text.includes("The article says")),
    );
    expect(replies()).toHaveLength(3);
  });
});
