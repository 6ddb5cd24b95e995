import { describe, expect, test } from "vitest";
import { openSlack, type Slack } from "../servers/slack.ts";
import { type Answer, call, post } from "./calling.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const long = (count: number): string => "a".repeat(count);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

const section = (text: string) => ({ type: "section", text: plain(text) });
const actions = (...elements: unknown[]) => ({ type: "actions", elements });
const button = (more: object) => ({ type: "button", text: plain("Go"), action_id: "go", ...more });
const option = (more: object) => ({ text: plain("One"), value: "1", ...more });
const menu = (type: string, options: unknown[]) => ({ type, action_id: "menu", options });
const input = (element: object, more: object = {}) => ({
  type: "input",
  block_id: "in",
  label: plain("Link"),
  element,
  ...more,
});
const words = { type: "plain_text_input", action_id: "words" };
const rich = (...elements: unknown[]) => ({ type: "rich_text", elements: [{ type: "rich_text_section", elements }] });

describe("blocks", () => {
  const fitting: Record<string, unknown> = {
    "50 blocks": times(50, () => ({ type: "divider" })),
    "a section of 3,000": [section(long(3_000))],
    "a header of 150": [{ type: "header", text: plain(long(150)) }],
    "a button of 75 with a value of 2,000": [actions(button({ text: plain(long(75)), value: long(2_000) }))],
    "an overflow of 5 options of 75": [
      actions(
        menu(
          "overflow",
          times(5, (i) => option({ text: plain(long(75)), value: `${i}${long(74)}` })),
        ),
      ),
    ],
    "rich text with foreign signs": [rich({ type: "text", text: "<!here> & <@U0MINA>", style: { bold: true } })],
    "text of 13,200 in all": [...times(4, () => section(long(3_000))), section(long(1_200))],
    "the same action in two blocks": [actions(button({})), actions(button({}))],
    feedback: [
      {
        type: "context_actions",
        elements: [
          {
            type: "feedback_buttons",
            action_id: "thumbs",
            positive_button: { text: plain("Good"), value: "up" },
            negative_button: { text: plain("Bad"), value: "down" },
          },
        ],
      },
    ],
  };
  test.each(Object.entries(fitting))("%s is taken", async (_, blocks) => {
    await using slack = await openSlack();
    expect(await post(slack, { blocks })).toMatchObject({ ok: true });
  });

  const refused: Record<string, [unknown, string, RegExp]> = {
    "51 blocks": [times(51, () => ({ type: "divider" })), "invalid_blocks", /no more than 50/],
    "a section of 3,001": [[section(long(3_001))], "invalid_blocks", /less than 3001 .*\/blocks\/0\/text\/text/],
    "an empty section": [[section("")], "invalid_blocks", /more than 0/],
    "11 fields": [[{ type: "section", fields: times(11, () => plain("a")) }], "invalid_blocks", /no more than 10/],
    "a field of 2,001": [[{ type: "section", fields: [plain(long(2_001))] }], "invalid_blocks", /2001/],
    "a header of 151": [[{ type: "header", text: plain(long(151)) }], "invalid_blocks", /151/],
    "a header in mrkdwn": [[{ type: "header", text: { type: "mrkdwn", text: "a" } }], "invalid_blocks", /mrkdwn/],
    "11 in a context": [
      [{ type: "context", elements: times(11, () => plain("a")) }],
      "invalid_blocks",
      /no more than 10/,
    ],
    "26 actions": [[actions(...times(26, (i) => button({ action_id: `${i}` })))], "invalid_blocks", /no more than 25/],
    "no actions": [[actions()], "invalid_blocks", /no fewer than 1/],
    "a button of 76": [[actions(button({ text: plain(long(76)) }))], "invalid_blocks", /76/],
    "a button in mrkdwn": [[actions(button({ text: { type: "mrkdwn", text: "a" } }))], "invalid_blocks", /unsupported/],
    "a value of 2,001": [[actions(button({ value: long(2_001) }))], "invalid_blocks", /2001/],
    "a button's address of 3,001": [[actions(button({ url: `https://${long(3_000)}` }))], "invalid_blocks", /3001/],
    "an action id of 256": [[actions(button({ action_id: long(256) }))], "invalid_blocks", /256/],
    "a block id of 256": [[{ type: "divider", block_id: long(256) }], "invalid_blocks", /256/],
    "a block id twice": [times(2, () => ({ type: "divider", block_id: "a" })), "invalid_blocks", /already exists/],
    "an action id twice in a block": [[actions(button({}), button({}))], "invalid_blocks", /already exists/],
    "6 options in an overflow": [
      [
        actions(
          menu(
            "overflow",
            times(6, (i) => option({ value: `${i}` })),
          ),
        ),
      ],
      "invalid_blocks",
      /no more than 5/,
    ],
    "an option of 76": [[actions(menu("overflow", [option({ text: plain(long(76)) })]))], "invalid_blocks", /76/],
    "an option's value of 76": [[actions(menu("overflow", [option({ value: long(76) })]))], "invalid_blocks", /76/],
    "101 options in a menu": [
      [
        actions(
          menu(
            "static_select",
            times(101, (i) => option({ value: `${i}` })),
          ),
        ),
      ],
      "invalid_blocks",
      /no more than 100/,
    ],
    "11 checkboxes": [
      [
        actions(
          menu(
            "checkboxes",
            times(11, (i) => option({ value: `${i}` })),
          ),
        ),
      ],
      "invalid_blocks",
      /no more than 10/,
    ],
    "a confirmation's title of 101": [
      [
        actions(
          button({ confirm: { title: plain(long(101)), text: plain("a"), confirm: plain("a"), deny: plain("a") } }),
        ),
      ],
      "invalid_blocks",
      /101/,
    ],
    "a placeholder of 151": [[input({ ...words, placeholder: plain(long(151)) })], "invalid_blocks", /151/],
    "an alert in a message": [[{ type: "alert", text: plain("a") }], "invalid_blocks", /unsupported/],
    "a file input in a message": [[input({ type: "file_input", action_id: "f" })], "invalid_blocks", /unsupported/],
    "a strange leaf in rich text": [[rich({ type: "mrkdwn", text: "a" })], "invalid_blocks", /unsupported/],
    "an empty leaf in rich text": [[rich({ type: "text", text: "" })], "invalid_blocks", /missing/],
    "a field that Slack does not know": [
      [{ ...section("a"), colour: "red" }],
      "invalid_blocks",
      /additional property: colour/,
    ],
    "a text with a field of another kind": [
      [{ type: "section", text: { type: "mrkdwn", text: "a", emoji: false } }],
      "invalid_blocks",
      /additional property: emoji/,
    ],
    "a choice to begin with that is none": [
      [actions({ ...menu("static_select", [option({})]), initial_option: option({ value: "2" }) })],
      "invalid_blocks",
      /must match/,
    ],
    "a link to nowhere in rich text": [
      [rich({ type: "link", url: "javascript:alert(1)" })],
      "invalid_blocks",
      /valid URL/,
    ],
    "rich text without anything": [[rich()], "invalid_blocks", /no fewer than 1/],
    "markdown over 12,000 in sum": [
      times(2, () => ({ type: "markdown", text: long(6_001) })),
      "invalid_blocks",
      /12000/,
    ],
    "two tables": [
      times(2, () => ({ type: "table", rows: [[{ type: "raw_text", text: "a" }]] })),
      "invalid_attachments",
      /only_one_table/,
    ],
    "text of 13,201 in all": [
      [...times(4, () => section(long(3_000))), section(long(1_201))],
      "msg_blocks_too_long",
      /^$/,
    ],
    "something that is no JSON": ["[{", "invalid_blocks_format", /^$/],
  };
  test.each(Object.entries(refused))("%s is refused", async (_, [blocks, error, message]) => {
    await using slack = await openSlack();
    const answer = await post(slack, { blocks });
    expect(answer.error).toBe(error);
    expect(answer.messages[0] ?? "").toMatch(message);
    expect(slack.messages("C0NEWS")).toEqual([]);
  });
});

describe("messages", () => {
  test("4,001 characters are too long for an update and for what one person sees, and become two messages when posted", async () => {
    await using slack = await openSlack();
    const { body } = await post(slack, {});
    const args = { channel: "C0NEWS", ts: body.ts, user: "U0MINA", parse: "none", text: long(4_001) };
    expect(await call(slack, "chat.update", args)).toMatchObject({ error: "msg_too_long" });
    expect(await call(slack, "chat.postEphemeral", args)).toMatchObject({ error: "msg_too_long" });
    await post(slack, { text: long(4_100) });
    expect(slack.messages("C0NEWS").map(({ text }) => text.length)).toEqual([5, 4_000, 100]);
  });

  test("previews, reading for names and missing words for screen readers are refused here, though not by Slack", async () => {
    await using slack = await openSlack();
    const answers = [{ unfurl_links: undefined }, { unfurl_media: true }, { parse: "full" }, { link_names: true }];
    for (const more of answers) expect((await post(slack, more)).error).toBe("invalid_arguments");
    const silent = await post(slack, { text: undefined, blocks: [section("a")] });
    expect(silent.messages[0]).toContain("screen reader");
    await using lax = await openSlack({ strict: false });
    expect(await post(lax, { parse: "full" })).toMatchObject({ ok: true });
    expect(lax.warnings).toEqual(['post: parse must be "none"']);
  });

  test("who is pinged is counted by the places where Slack reads names", async () => {
    await using slack = await openSlack();
    const mrkdwn = (text: string, verbatim: boolean) => ({ type: "section", text: { type: "mrkdwn", text, verbatim } });
    await post(slack, { blocks: [rich({ type: "text", text: "<!here> @channel <@U0TOM>" })] });
    await post(slack, { blocks: [section("<!here> @channel")] });
    await post(slack, { blocks: [mrkdwn("&lt;!here&gt; @channel", true)] });
    expect(slack.pings).toEqual([]);
    await post(slack, { blocks: [mrkdwn("tell @channel", false)] });
    await post(slack, { text: "<@U0TOM> look" });
    await post(slack, { blocks: [{ type: "markdown", text: "<!here>" }] });
    expect(slack.pings).toEqual(["@channel in C0NEWS", "@U0TOM in C0NEWS", "!here in C0NEWS"]);
  });

  test("a message with rich text cannot be changed into one without", async () => {
    await using slack = await openSlack();
    const { body } = await post(slack, { blocks: [rich({ type: "text", text: "a" })] });
    const args = { channel: "C0NEWS", ts: body.ts, parse: "none", text: "b" };
    expect((await call(slack, "chat.update", { ...args, blocks: [section("b")] })).error).toBe("block_mismatch");
    expect((await call(slack, "chat.update", args)).ok).toBe(true);
    expect(slack.messages("C0NEWS")[0]?.blocks).toEqual([]);
  });

  test("places refuse in Slack's words", async () => {
    await using slack = await openSlack();
    slack.channel("C0OUT", { members: new Set(["U0MINA"]) });
    slack.channel("G0DARK", { members: new Set(["U0MINA"]) });
    slack.channel("C0OLD", { isArchived: true });
    slack.channel("C0READ", { refuses: "restricted_action_read_only_channel" });
    slack.channel("C0FAR", { team: "T0OTHER" });
    const errors = await Promise.all(
      ["C0OUT", "G0DARK", "C0OLD", "C0READ", "C0FAR", "C0NONE"].map(
        async (channel) => (await post(slack, { channel })).error,
      ),
    );
    expect(errors).toEqual([
      "not_in_channel",
      "channel_not_found",
      "is_archived",
      "restricted_action_read_only_channel",
      "channel_not_found",
      "channel_not_found",
    ]);
    expect((await post(slack, { thread_ts: "1.000001" })).error).toBe("thread_not_found");
    expect((await call(slack, "chat.delete", { channel: "C0NEWS", ts: "1.000001" })).error).toBe("message_not_found");
    const outsider = { channel: "C0NEWS", user: "U0ZOE", parse: "none", text: "a" };
    expect((await call(slack, "chat.postEphemeral", outsider)).error).toBe("user_not_in_channel");
  });

  test("a method without its scope says which one it needs", async () => {
    await using slack = await openSlack();
    const answer = await call(slack, "conversations.replies", { channel: "C0NEWS", ts: "1.000001" });
    expect(answer.body).toMatchObject({ error: "missing_scope", needed: "channels:history" });
    slack.scopes.add("channels:history");
    const { body } = await post(slack, { metadata: { event_type: "brief", event_payload: { key: "k1" } } });
    const args = { channel: "C0NEWS", ts: body.ts, include_all_metadata: true };
    const { body: read } = await call(slack, "conversations.replies", args);
    expect(read.messages).toMatchObject([{ text: "short", metadata: { event_payload: { key: "k1" } } }]);
  });
});

describe("modals", () => {
  const view = (more: object) => ({ type: "modal", title: plain("Brief"), blocks: [section("a")], ...more });
  const opened = async (slack: Slack, shown: object): Promise<Answer> => {
    const { deliveries } = await slack.say({ kind: "shortcut", user: "U0MINA", callback: "x" });
    return call(slack, "views.open", { trigger_id: deliveries[0]?.payload.trigger_id, view: shown });
  };
  const refused: Record<string, [object, RegExp]> = {
    "a title of 25": [{ title: plain(long(25)) }, /25 .*\/view\/title/],
    "a close button of 25": [{ close: plain(long(25)) }, /25/],
    "101 blocks": [{ blocks: times(101, () => ({ type: "divider" })) }, /no more than 100/],
    "an input without a submit button": [{ blocks: [input(words)] }, /submit/],
    "private metadata of 3,001": [{ private_metadata: long(3_001) }, /3001/],
    "a callback id of 256": [{ callback_id: long(256) }, /256/],
    "an input that takes 3,001": [
      { submit: plain("Go"), blocks: [input({ ...words, max_length: 3_001 })] },
      /3001 .*max_length/,
    ],
    "11 files": [
      { submit: plain("Go"), blocks: [input({ type: "file_input", action_id: "f", max_files: 11 })] },
      /from 1 to 10/,
    ],
    "a label of 2,001": [{ submit: plain("Go"), blocks: [input(words, { label: plain(long(2_001)) })] }, /2001/],
    "a field that Slack does not know": [{ colour: "red" }, /additional property: colour/],
    "two fields that want the cursor": [
      {
        submit: plain("Go"),
        blocks: [0, 1].map((i) => input({ ...words, focus_on_load: true }, { block_id: `${i}` })),
      },
      /focus_on_load/,
    ],
    markdown: [{ blocks: [{ type: "markdown", text: "a" }] }, /unsupported/],
  };
  test.each(Object.entries(refused))("%s is refused", async (_, [more, message]) => {
    await using slack = await openSlack({ ackWithin: 5 });
    const answer = await opened(slack, view(more));
    expect(answer.error).toBe("invalid_arguments");
    expect(answer.messages[0]).toMatch(message);
  });

  test("a view of more than 250 kB is too large", async () => {
    await using slack = await openSlack({ ackWithin: 5 });
    const blocks = times(90, () => section(long(2_900)));
    expect((await opened(slack, view({ blocks }))).error).toBe("view_too_large");
  });

  test("a trigger opens one view, within three seconds", async () => {
    await using slack = await openSlack({ ackWithin: 5 });
    const { deliveries } = await slack.say({ kind: "shortcut", user: "U0MINA", callback: "x" });
    const trigger_id = deliveries[0]?.payload.trigger_id;
    expect((await call(slack, "views.open", { trigger_id, view: view({}) })).ok).toBe(true);
    expect((await call(slack, "views.open", { trigger_id, view: view({}) })).error).toBe("exchanged_trigger_id");
    expect((await call(slack, "views.open", { trigger_id: "1", view: view({}) })).error).toBe("invalid_trigger_id");
    const again = await slack.say({ kind: "shortcut", user: "U0MINA", callback: "x" });
    slack.pass(3_001);
    const late = { trigger_id: again.deliveries[0]?.payload.trigger_id, view: view({}) };
    expect((await call(slack, "views.open", late)).error).toBe("expired_trigger_id");
  });

  test("three views are all that is stacked, and a stale hash changes nothing", async () => {
    await using slack = await openSlack({ ackWithin: 5 });
    const pushed = async (): Promise<Answer> => {
      const { deliveries } = await slack.say({ kind: "shortcut", user: "U0MINA", callback: "x" });
      return call(slack, "views.push", { trigger_id: deliveries[0]?.payload.trigger_id, view: view({}) });
    };
    await opened(slack, view({ external_id: "one" }));
    expect((await opened(slack, view({ external_id: "one" }))).error).toBe("duplicate_external_id");
    await pushed();
    await pushed();
    expect((await pushed()).error).toBe("push_limit_reached");
    const [first] = slack.views;
    const args = { view_id: first?.id, hash: first?.hash, view: view({ title: plain("New") }) };
    expect((await call(slack, "views.update", args)).ok).toBe(true);
    expect((await call(slack, "views.update", args)).error).toBe("hash_conflict");
  });

  test("nobody can put 3,001 characters into a field", async () => {
    await using slack = await openSlack({ ackWithin: 5 });
    await opened(slack, view({ submit: plain("Go"), blocks: [input(words)] }));
    const id = slack.views[0]?.id ?? "";
    const sent = slack.say({ kind: "submit", user: "U0MINA", view: id, values: { words: long(3_001) } });
    await expect(sent).rejects.toThrow("3000 fit");
    const empty = slack.say({ kind: "submit", user: "U0MINA", view: id, values: {} });
    await expect(empty).rejects.toThrow("required");
  });
});
