import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openSlack } from "../servers/slack.ts";
import { composed } from "../servers/slack-composer.ts";
import { objsOf, textOf } from "../servers/slack-json.ts";
import { call, httpApp, post, quiet, socketApp } from "./calling.ts";

const plain = (text: string) => ({ type: "plain_text" as const, text });

describe.each([
  ["sockets", socketApp],
  ["signed requests", httpApp],
])("a Bolt app over %s", (_, appOf) => {
  test("hears a command, posts, hears a button and answers only whoever pressed it", async () => {
    await using slack = await openSlack();
    await using bot = appOf(slack);
    bot.app.command("/brief", async ({ ack, command, client }) => {
      await ack();
      const button = { type: "button" as const, text: plain("Quotes"), action_id: "quotes", value: "b1" };
      const blocks = [{ type: "actions" as const, elements: [button] }];
      await client.chat.postMessage({ ...quiet, channel: command.channel_id, text: `Briefed ${command.text}`, blocks });
    });
    bot.app.action("quotes", async ({ ack, respond }) => {
      await ack();
      await respond({ text: "Only you see this.", replace_original: false });
    });
    await bot.start();
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "https://a.example/1" });
    const posted = await slack.until(() => slack.messages("C0NEWS").at(-1));
    expect(posted.text).toBe("Briefed https://a.example/1");
    await slack.say({ kind: "press", user: "U0TOM", on: { message: posted.ts }, action: "Quotes" });
    await slack.until(() => slack.ephemerals("U0TOM").at(-1));
    expect(slack.acks.map(({ kind }) => kind)).toEqual(["slash_commands", "interactive"]);
    expect(slack.transcript("U0TOM")).toContain("Groundwire (app, only visible to Tom)");
    expect(slack.transcript("U0MINA")).not.toContain("Only you see this.");
  });

  test("opens a modal, has it corrected, and closes it", async () => {
    await using slack = await openSlack();
    await using bot = appOf(slack);
    const element = { type: "plain_text_input" as const, action_id: "words" };
    const blocks = [{ type: "input" as const, block_id: "link", label: plain("Link"), element }];
    const view = { type: "modal" as const, callback_id: "ask", title: plain("Brief"), submit: plain("Go"), blocks };
    bot.app.shortcut("brief", async ({ ack, client, shortcut }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
    });
    bot.app.view("ask", async ({ ack, view: sent }) => {
      const words = sent.state.values.link?.words?.value ?? "";
      if (words.startsWith("https://")) await ack();
      else await ack({ response_action: "errors", errors: { link: "A link is meant." } });
    });
    await bot.start();
    await slack.say({ kind: "shortcut", user: "U0MINA", callback: "brief" });
    const open = await slack.until(() => slack.views.at(-1));
    await slack.say({ kind: "submit", user: "U0MINA", view: open.id, values: { words: "nothing" } });
    expect(slack.transcript("U0MINA")).toContain("⚠ A link is meant.");
    await slack.say({ kind: "submit", user: "U0MINA", view: open.id, values: { words: "https://a.example" } });
    expect(slack.views).toEqual([]);
  });

  test("is told of a mention by two events about one message, and of a direct message by one", async () => {
    await using slack = await openSlack({ scopes: ["channels:history"], events: ["message.channels"] });
    await using bot = appOf(slack);
    const heard: string[] = [];
    bot.app.event("app_mention", async ({ event }) => void heard.push(`mention ${event.ts}`));
    bot.app.event("message", async ({ event }) => void heard.push(`${event.channel_type} ${event.ts}`));
    await bot.start();
    const said = { user: "U0MINA", text: "<@U0BOT> https://a.example/?a=1&b=2" };
    const { ts } = await slack.say({ kind: "message", channel: "C0NEWS", ...said });
    const direct = await slack.say({ kind: "message", channel: slack.direct("U0MINA"), ...said });
    await slack.until(() => heard.length === 3);
    expect(heard.toSorted()).toEqual([`channel ${ts}`, `im ${direct.ts}`, `mention ${ts}`]);
    expect(slack.messages("C0NEWS")[0]?.text).toBe("<@U0BOT> <https://a.example/?a=1&amp;b=2>");
  });

  test("that does not acknowledge a command in time leaves its user with an error", async () => {
    await using slack = await openSlack({ ackWithin: 50 });
    await using bot = appOf(slack);
    bot.app.command("/brief", async () => {});
    await bot.start();
    const { deliveries } = await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "a" });
    expect(deliveries[0]).toMatchObject({ ms: null, why: "timeout", attempts: 1 });
    expect(slack.transcript("U0MINA")).toContain("operation_timeout");
    expect(slack.transcript("U0TOM")).not.toContain("operation_timeout");
  });

  test("is told some things twice when the network is in that mood", async () => {
    await using slack = await openSlack();
    await using bot = appOf(slack);
    const heard: string[] = [];
    bot.app.event("message", async ({ body }) => void heard.push(body.event_id));
    await bot.start();
    slack.twice();
    await slack.say({ kind: "message", user: "U0MINA", channel: slack.direct("U0MINA"), text: "a" });
    await slack.until(() => heard.length === 2);
    expect(heard[0]).toBe(heard[1]);
  });

  test("is told when a message is changed, gets a preview, or goes", async () => {
    await using slack = await openSlack();
    await using bot = appOf(slack);
    const heard: string[] = [];
    bot.app.event("message", async ({ event }) => void heard.push(event.subtype ?? "new"));
    await bot.start();
    const channel = slack.direct("U0MINA");
    const { ts } = await slack.say({ kind: "message", user: "U0MINA", channel, text: "a" });
    await slack.say({ kind: "unfurl", channel, ts });
    await slack.say({ kind: "edit", channel, ts, text: "b" });
    await slack.say({ kind: "remove", channel, ts });
    await slack.until(() => heard.length === 4);
    expect(heard).toEqual(["new", "message_changed", "message_changed", "message_deleted"]);
    expect(slack.messages(channel)).toEqual([]);
  });
});

test("what a person types comes with entities in its text, and to the letter in its rich text", () => {
  expect(composed("a < b & <@U0BOT> https://a.example/?x=1&y=2.").text).toBe(
    "a &lt; b &amp; <@U0BOT> <https://a.example/?x=1&amp;y=2>.",
  );
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("<@U0BOT>", "https://a.example/b?c=d&e", "&lt;", "<!here>", "\n"),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const typed = pieces.join(" ");
      const leaves = composed(typed)
        .blocks.flatMap(({ elements }) => objsOf(elements))
        .flatMap(({ elements }) => objsOf(elements));
      const read = leaves.map(({ text, url, user_id: user }) => textOf(text) || textOf(url) || `<@${textOf(user)}>`);
      expect(read.join("")).toBe(typed);
    }),
  );
});

test("what stands in a channel and its threads reads as on the screen", async () => {
  await using slack = await openSlack();
  const { ts } = await slack.say({ kind: "message", user: "U0MINA", channel: "C0NEWS", text: "Look at this" });
  const quote = { type: "rich_text_quote", elements: [{ type: "text", text: "We will\nnot." }] };
  const by = { type: "rich_text_section", elements: [{ type: "text", text: "Ann", style: { bold: true } }] };
  const menu = { type: "overflow", action_id: "more", options: [{ text: plain("Forget"), value: "f" }] };
  const blocks = [
    { type: "header", text: plain("Ferry stops") },
    { type: "rich_text", elements: [quote, by] },
    { type: "context", elements: [plain("3 lines")] },
    { type: "actions", elements: [{ type: "button", action_id: "q", text: plain("Quotes") }, menu] },
  ];
  await post(slack, { blocks, thread_ts: ts });
  await call(slack, "assistant.threads.setStatus", { channel_id: "C0NEWS", thread_ts: ts, status: "is reading…" });
  expect(slack.transcript("U0TOM").replace(/\d\d:\d\d/gu, "12:00")).toBe(`=== #news ===

Mina  12:00
  Look at this

    Groundwire (app)  12:00
      # Ferry stops
      > We will
      > not.
      *Ann*
      (small) 3 lines
      [ Quotes ] [ ⋯ Forget ]

    Groundwire is reading…
`);
});
