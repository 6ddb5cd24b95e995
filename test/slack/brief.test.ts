import { expect, test } from "vitest";
import { story } from "../web/served.ts";
import { openOffice } from "./office.ts";

test("the same text again points to the brief that stands, and is briefed anew when told to", async () => {
  await using office = await openOffice();
  const { slack } = office;
  const command = { kind: "command", user: "U0MINA", channel: "C0NEWS", text: story } as const;
  await slack.say(command);
  const { ts } = await slack.until(() => slack.messages("C0NEWS")[0]);
  await slack.until(() => slack.thread("C0NEWS", ts)[0]);
  await slack.say({ ...command, user: "U0TOM" });
  const again = await slack.until(() =>
    slack.ephemerals("U0TOM").find(({ blocks }) => JSON.stringify(blocks).includes("Refresh")),
  );
  expect(JSON.stringify(again.blocks)).toContain(ts.replace(".", ""));
  expect(slack.messages("C0NEWS")).toHaveLength(1);
  await slack.say({ kind: "press", user: "U0TOM", on: { message: again.ts }, action: "Refresh" });
  await slack.until(() => slack.messages("C0NEWS")[1]);
});

test("a line that its asker takes out is gone from where the brief stands", async () => {
  await using office = await openOffice();
  const { slack } = office;
  await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: story });
  const { ts } = await slack.until(() => slack.messages("C0NEWS")[0]);
  await slack.until(() => slack.thread("C0NEWS", ts)[0]);
  await slack.say({
    kind: "press",
    user: "U0MINA",
    on: { message: ts },
    action: "more",
    choice: "Share, correct, forget",
  });
  const manage = await slack.until(() =>
    slack.views.find((each) => JSON.stringify(each.view).includes("Take it back")),
  );
  await slack.say({ kind: "press", user: "U0MINA", on: { view: manage.id }, action: "Correct a line" });
  const lines = await slack.until(() => slack.views.find((each) => JSON.stringify(each.view).includes("Which line")));
  await slack.say({ kind: "press", user: "U0MINA", on: { view: lines.id }, action: "Correct" });
  const form = await slack.until(() =>
    slack.views.find((each) => JSON.stringify(each.view).includes("In other words")),
  );
  await slack.say({ kind: "submit", user: "U0MINA", view: form.id, values: { text: "" } });
  await slack.until(() => slack.transcript("U0TOM").includes("Corrected by"));
  expect(slack.messages("C0NEWS")[0]?.text).not.toContain("voted on Tuesday");
});

test("thumbs are kept, and a question by button is answered in the thread", async () => {
  await using office = await openOffice();
  const { slack } = office;
  await slack.say({ kind: "command", user: "U0MINA", channel: "C0NEWS", text: story });
  const { ts } = await slack.until(() => slack.messages("C0NEWS")[0]);
  const last = await slack.until(() => slack.thread("C0NEWS", ts).at(-1));
  await slack.say({ kind: "press", user: "U0TOM", on: { message: last.ts }, action: "Good" });
  await slack.until(() => slack.ephemerals("U0TOM")[0]);
  const text = "<@U0BOT> Who said that nobody could mend the roof?";
  await slack.say({ kind: "message", user: "U0TOM", channel: "C0NEWS", thread: ts, text });
  const replies = () => slack.thread("C0NEWS", ts).filter(({ isBot }) => isBot);
  const answer = await slack.until(() => replies()[1]);
  await slack.say({ kind: "press", user: "U0TOM", on: { message: answer.ts }, action: "Who disputes this?" });
  await slack.until(() => replies()[2]);
});
