import { describe, expect, test } from "vitest";
import { story } from "../web/served.ts";
import { openOffice } from "./office.ts";

const sentence = "nobody could mend that roof for less than four million pounds";

describe("a command", () => {
  test("with pasted text is acknowledged at once, its brief stands in the channel, and a question under it is answered", async () => {
    await using office = await openOffice();
    const { slack } = office;
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: story });
    expect(slack.notices).toEqual([]);
    const { ts, text } = await slack.until(() => slack.messages("C0NEWS")[0]);
    expect(text).toContain(sentence);

    const question = "<@U0BOT> Who said that nobody could mend the roof?";
    await slack.say({ kind: "message", user: "U0TOM", channel: "C0NEWS", thread: ts, text: question });
    const answer = await slack.until(() =>
      slack.thread("C0NEWS", ts).find((each) => each.text.includes("The article says")),
    );
    expect(answer.isBot).toBe(true);
    expect(slack.transcript("U0TOM").match(/The article says/gu)).toHaveLength(1);
    expect({ warnings: slack.warnings, pings: slack.pings }).toEqual({ warnings: [], pings: [] });
  });

  test("where the bot is no member tells its asker alone how to invite it", async () => {
    await using office = await openOffice();
    const { slack } = office;
    slack.channel("G0BOARD", { members: new Set(["U0MINA"]) });
    await slack.say({ kind: "command", user: "U0MINA", channel: "G0BOARD", text: story });
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("/invite")));
    expect(slack.messages("G0BOARD")).toEqual([]);
  });

  test("for help is answered to its asker alone", async () => {
    await using office = await openOffice();
    const { slack } = office;
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "help" });
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("/brief recent")));
    expect(slack.messages("C0NEWS")).toEqual([]);
  });

  test("that Slack tells twice is briefed once", async () => {
    await using office = await openOffice();
    const { slack } = office;
    slack.twice();
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: story });
    await slack.until(() => slack.messages("C0NEWS")[0]);
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "help" });
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("/brief recent")));
    expect(slack.messages("C0NEWS")).toHaveLength(1);
  });
});
