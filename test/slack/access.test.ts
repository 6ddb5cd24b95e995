import { describe, expect, test } from "vitest";
import { story } from "../web/served.ts";
import { openOffice } from "./office.ts";

const open = { channels: [], guests: false, userDay: null, workspaceDay: null };
const command = { kind: "command", user: "U0MINA", channel: "C0NEWS", text: story } as const;

describe("who may use the bot", () => {
  test("is held to the channels that are named", async () => {
    await using office = await openOffice({}, { rules: { ...open, channels: ["C0DESK"] } });
    const { slack } = office;
    await slack.say(command);
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("not used in this channel")));
    await slack.say({ ...command, channel: "C0DESK" });
    await slack.until(() => slack.messages("C0DESK")[0]);
    expect(slack.messages("C0NEWS")).toEqual([]);
  });

  test("is held to what may be asked in a day", async () => {
    await using office = await openOffice({}, { rules: { ...open, userDay: 1 } });
    const { slack } = office;
    await slack.say(command);
    await slack.until(() => slack.messages("C0NEWS")[0]);
    await slack.say({ ...command, text: `${story} ${story}` });
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => text.includes("asked 1 times today")));
    await slack.say({ ...command, user: "U0TOM", text: `${story} ${story}` });
    await slack.until(() => slack.messages("C0NEWS")[1]);
  });

  test("is no guest of another organisation, unless guests are let in", async () => {
    await using office = await openOffice();
    const { slack } = office;
    slack.person("U0EVE", { team: "T0OTHER" });
    slack.channel("C0NEWS", { members: new Set(["U0BOT", "U0MINA", "U0EVE"]), isShared: true });
    await slack.say({ kind: "message", user: "U0EVE", channel: "C0NEWS", text: `<@U0BOT> ${story}` });
    await slack.until(() =>
      slack.ephemerals("U0EVE").find(({ text }) => text.includes("only people of the workspace")),
    );
    await slack.say(command);
    const { ts } = await slack.until(() => slack.messages("C0NEWS").find(({ isBot }) => isBot));
    await slack.say({ kind: "press", user: "U0EVE", on: { message: ts }, action: "Quotes" });
    await slack.until(() => slack.ephemerals("U0EVE")[1]);
    expect(slack.views).toEqual([]);
  });

  test("opens the settings where they administer, and sees them where not", async () => {
    await using office = await openOffice({ scopes: ["users:read"] });
    const { slack } = office;
    await slack.say({ ...command, text: "settings" });
    await slack.until(() => slack.ephemerals("U0MINA").find(({ text }) => /settings/iu.test(text)));
    expect(slack.views).toEqual([]);
    await slack.say({ ...command, user: "U0ADA", text: "settings" });
    const view = await slack.until(() => slack.views.find((each) => JSON.stringify(each.view).includes("retention")));
    await slack.say({ kind: "submit", user: "U0ADA", view: view.id, values: { retention: "7" } });
    await slack.until(() => slack.ephemerals("U0ADA").find(({ text }) => text.includes("7")));
  });
});
