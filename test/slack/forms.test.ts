import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { story } from "../web/served.ts";
import { openOffice } from "./office.ts";

const sample = readFileSync(new URL("../../samples/arab-peace-force.txt", import.meta.url), "utf8");

describe("the form of /brief", () => {
  test("opens by the command alone, and takes the sample in parts that are joined exactly", async () => {
    await using office = await openOffice();
    const { slack } = office;
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "" });
    const view = await slack.until(() => slack.views[0]);
    await slack.say({ kind: "press", user: "U0MINA", on: { view: view.id }, action: "more-text" });
    await slack.until(() => JSON.stringify(slack.views[0]?.view).includes("text-2"));
    const sentence = "The U.S. expressed an interest in helping fund a security force in Gaza";
    const inWord = sample.indexOf(sentence) + sentence.indexOf("lping fund");
    const values = { "text-1": sample.slice(0, inWord), "text-2": sample.slice(inWord, inWord + 2_900) };
    await slack.say({ kind: "submit", user: "U0MINA", view: view.id, values });
    const brief = await slack.until(() => slack.messages("C0NEWS")[0]);
    expect(slack.views).toEqual([]);
    expect(brief.text).toContain(sentence);
  });

  test("sent empty says what is missing and stays open", async () => {
    await using office = await openOffice();
    const { slack } = office;
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "" });
    const view = await slack.until(() => slack.views[0]);
    await slack.say({ kind: "submit", user: "U0MINA", view: view.id, values: {} });
    expect(Object.values(slack.views[0]?.errors ?? {})).toEqual(["Give a link, a text or a file."]);
  });

  test("briefs to its asker alone, who then shares it", async () => {
    await using office = await openOffice();
    const { slack } = office;
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: "" });
    const view = await slack.until(() => slack.views[0]);
    await slack.say({ kind: "submit", user: "U0MINA", view: view.id, values: { "text-1": story, where: "alone" } });
    const alone = await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("four million")));
    expect(slack.messages("C0NEWS")).toEqual([]);
    await slack.say({
      kind: "press",
      user: "U0MINA",
      channel: "C0NEWS",
      on: { message: alone.ts },
      action: "more",
      choice: "Share, correct, forget",
    });
    const manage = await slack.until(() =>
      slack.views.find((each) => JSON.stringify(each.view).includes("Take it back")),
    );
    await slack.say({ kind: "press", user: "U0MINA", on: { view: manage.id }, action: "Share" });
    const share = await slack.until(() => slack.views.find((each) => JSON.stringify(each.view).includes("Where to")));
    await slack.say({ kind: "submit", user: "U0MINA", view: share.id, values: { to: "C0NEWS" } });
    await slack.until(() => slack.messages("C0NEWS")[0]);
    expect(slack.transcript("U0TOM")).toContain("Shared by");
  });
});

describe("a brief that stands in a channel", () => {
  test("shows its quotes in context, and is withdrawn with a note", async () => {
    await using office = await openOffice({ scopes: ["users:read"] });
    const { slack } = office;
    await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: story });
    const { ts } = await slack.until(() => slack.messages("C0NEWS")[0]);
    await slack.until(() => slack.thread("C0NEWS", ts)[0]);

    await slack.say({ kind: "press", user: "U0TOM", channel: "C0NEWS", on: { message: ts }, action: "Quotes" });
    const quotes = await slack.until(() =>
      slack.views.find((each) => JSON.stringify(each.view).includes("In context")),
    );
    await slack.say({ kind: "press", user: "U0TOM", on: { view: quotes.id }, action: "In context" });
    await slack.until(() =>
      slack.views.find(
        (each) => JSON.stringify(each.view).includes("¶2") && !JSON.stringify(each.view).includes("In context"),
      ),
    );
    await slack.say({ kind: "close", user: "U0TOM", view: slack.views.at(-1)?.id ?? "" });
    await slack.say({ kind: "close", user: "U0TOM", view: quotes.id });

    await slack.say({
      kind: "press",
      user: "U0MINA",
      channel: "C0NEWS",
      on: { message: ts },
      action: "more",
      choice: "Share, correct, forget",
    });
    const manage = await slack.until(() =>
      slack.views.find((each) => JSON.stringify(each.view).includes("Take it back")),
    );
    await slack.say({ kind: "press", user: "U0MINA", on: { view: manage.id }, action: "Take it back" });
    await slack.until(() => slack.messages("C0NEWS")[0]?.text.includes("Withdrawn"));
    await slack.until(() => slack.thread("C0NEWS", ts).length === 0);
    expect(slack.transcript("U0TOM")).toContain("Withdrawn by");
  });
});
