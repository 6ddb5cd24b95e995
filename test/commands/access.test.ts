import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "#store/open.ts";
import { openFresh } from "../store/stores.ts";
import { openChat, paste, type Said } from "./chat.ts";

let store: Store;
beforeAll(async () => {
  store = await openFresh("embedded");
});
afterAll(() => store.close());

const ben = { asker: { id: "U2", name: "Ben" } };
const chief = { asker: { id: "U9", name: null }, mayAdminister: true };

const code = ({ reply }: Said): string => (reply.kind === "fault" ? reply.fault.code : reply.kind);

describe("a brief", () => {
  test.each(["withdraw", "edit", "forget"] as const)(
    "is not another's to %s, but an administrator's",
    async (command) => {
      const chat = openChat(store, `own ${command}`);
      const { brief } = await chat.say(paste());
      const wanted = {
        withdraw: { command, brief },
        edit: { command, brief, line: 1, text: "" },
        forget: { command, what: brief },
      }[command];
      expect(code(await chat.say(wanted, ben))).toBe("not-allowed");
      expect(code(await chat.say(wanted, chief))).toMatch(/done|edited/u);
    },
  );

  test("of another conversation is not there, whoever asks", async () => {
    const chat = openChat(store, "apart");
    const { brief } = await chat.say(paste());
    for (const wanted of [
      { command: "passage", brief, line: 0 },
      { command: "show", brief },
      { command: "share", brief, to: "C3" },
      { command: "withdraw", brief },
      { command: "forget", what: brief },
      { command: "feedback", brief, verdict: "good" },
    ]) {
      expect(code(await chat.say(wanted, { conversation: "C2", ...chief }))).toBe("no-such-brief");
    }
    const { reply } = await chat.say({ command: "recent" }, { conversation: "C2" });
    expect(reply).toEqual({ kind: "listed", briefs: [] });
  });

  test("that was withdrawn is shown to nobody else, listed nowhere, and answers nothing", async () => {
    const chat = openChat(store, "withdrawn");
    const { brief, thread } = await chat.say(paste());
    expect(code(await chat.say({ command: "passage", brief, line: 0 }, ben))).toBe("passage");
    await chat.say({ command: "withdraw", brief });
    expect(code(await chat.say({ command: "passage", brief, line: 0 }, ben))).toBe("withdrawn");
    expect(code(await chat.say({ command: "passage", brief, line: 0 }))).toBe("passage");
    expect(code(await chat.say({ command: "share", brief, to: "C2" }))).toBe("withdrawn");
    expect(code(await chat.say({ command: "show", brief }, ben))).toBe("withdrawn");
    expect(code(await chat.say({ command: "show", brief }))).toBe("shown");
    expect(code(await chat.say({ command: "withdraw", brief }))).toBe("withdrawn");
    expect(code(await chat.say({ command: "ask", question: "What will the works cost?" }, { thread }))).toBe(
      "no-brief-here",
    );
    expect((await chat.say({ command: "recent" })).reply).toEqual({ kind: "listed", briefs: [] });
  });

  test("that is forgotten is gone", async () => {
    const chat = openChat(store, "forgotten");
    const { brief, thread } = await chat.say(paste());
    expect(code(await chat.say({ command: "forget", what: "thread" }, { thread }))).toBe("done");
    expect(code(await chat.say({ command: "passage", brief, line: 0 }))).toBe("no-such-brief");
  });

  test("has the lines that it has", async () => {
    const chat = openChat(store, "lines");
    const { brief } = await chat.say(paste());
    expect(code(await chat.say({ command: "passage", brief, line: 99 }))).toBe("no-such-line");
    expect(code(await chat.say({ command: "feedback", brief, line: 99, verdict: "wrong" }))).toBe("no-such-line");
    expect(
      code(await chat.say({ command: "feedback", brief, line: 0, verdict: "wrong", note: "too strong" }, ben)),
    ).toBe("done");
  });

  test("is shared with another conversation, and not with its own", async () => {
    const chat = openChat(store, "shared");
    const { brief } = await chat.say(paste());
    expect(code(await chat.say({ command: "share", brief, to: "C1" }))).toBe("unchanged");
    expect(code(await chat.say({ command: "share", brief, to: "C2" }))).toBe("done");
    const { reply } = await chat.say({ command: "recent" }, { conversation: "C2" });
    expect(reply).toMatchObject({ kind: "listed", briefs: [{ headline: "Old bridge to close" }] });
  });
});

describe("a conversation", () => {
  test("is forgotten by who administers it, or who is alone in it", async () => {
    const chat = openChat(store, "all of it");
    await chat.say(paste());
    const all = { command: "forget", what: "conversation" };
    expect(code(await chat.say(all))).toBe("not-allowed");
    expect(code(await chat.say(all, { conversation: "D1", kind: "direct" }))).toBe("done");
    expect((await chat.say({ command: "recent" })).reply).toMatchObject({ briefs: [{ state: "standing" }] });
    expect(code(await chat.say(all, chief))).toBe("done");
    expect((await chat.say({ command: "recent" })).reply).toMatchObject({ briefs: [] });
  });

  test("without a brief answers no question, and checks nothing that names no article", async () => {
    const chat = openChat(store, "empty");
    expect(code(await chat.say({ command: "ask", question: "What will it cost?" }))).toBe("no-brief-here");
    const draft = { kind: "paste", text: "The works will cost 4.2 million pounds." };
    expect(code(await chat.say({ command: "check", draft }))).toBe("article-needed");
  });
});

describe("settings", () => {
  test("are shown to everybody and changed by who administers; what is not named stays", async () => {
    const chat = openChat(store, "settings");
    const set = { command: "settings", set: { retentionDays: 7 } };
    expect(code(await chat.say(set))).toBe("not-allowed");
    await chat.say({ command: "settings", set: { language: "de" } }, chief);
    await chat.say(set, chief);
    const { reply } = await chat.say({ command: "settings" }, ben);
    expect(reply).toMatchObject({
      settings: { language: "de", retentionDays: 7, policy: "endpoint" },
      policy: "endpoint",
    });
  });

  test("of a direct message may be made stricter by who is alone in it, and looser by nobody but an administrator", async () => {
    const chat = openChat(store, "strict");
    const direct = { conversation: "D1", kind: "direct" as const };
    const policy = (policy: string) => ({ command: "settings", conversation: { policy } });
    expect((await chat.say(policy("no-model"), direct)).reply).toMatchObject({ kind: "settings", policy: "no-model" });
    expect(code(await chat.say(policy("endpoint"), direct))).toBe("not-allowed");
    expect(code(await chat.say(policy("no-model")))).toBe("not-allowed");
    expect((await chat.say(policy("no-model"), chief)).reply).toMatchObject({ policy: "no-model" });
    expect((await chat.say({ command: "settings", conversation: { policy: null } }, chief)).reply).toMatchObject({
      policy: "endpoint",
    });
  });
});
