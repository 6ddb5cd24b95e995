import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reply } from "#commands/command.ts";
import type { Engine } from "#engine/engine.ts";
import { sheetOf } from "#sheet/reply.ts";
import type { Store } from "#store/open.ts";
import { openEngine } from "../../src/world.ts";
import { honestModel, modelOf } from "../servers/models.ts";
import { type ModelServer, openModelServer } from "../servers/openai.ts";
import { modelSettings } from "../servers/settings.ts";
import { openFresh } from "../store/stores.ts";
import { openChat, paste } from "./chat.ts";

let store: Store;
let server: ModelServer;
let model: Engine;
beforeAll(async () => {
  store = await openFresh("embedded");
  server = await openModelServer(modelOf(honestModel));
  model = await openEngine(
    "model",
    { model: modelSettings(server.url) },
    () => {},
    () => "r",
  );
});
afterAll(async () => {
  await store.close();
  await server[Symbol.asyncDispose]();
});

const chatFor = (workspace: string) => openChat(store, workspace, model);
const chief = { asker: { id: "U9", name: null }, mayAdminister: true };
const asked = (): number => server.asked.length;
const question = { command: "ask", question: "What will the works cost?" };
const draft = {
  kind: "paste",
  text: "The council of Ellery decided on Tuesday to shut the old bridge for eighteen months.",
};
const file = { command: "brief", posted: { kind: "attached", name: "story.txt", ref: "story" } };

const engineOf = (reply: Reply): string => ("brief" in reply ? reply.brief.engine : reply.kind);

describe("where no model may be asked, none is", () => {
  test.each([
    ["a channel that says so", {}, true, paste()],
    [
      "a direct message, as long as nobody says otherwise",
      { conversation: "D1", kind: "direct" as const },
      false,
      paste(),
    ],
    ["a direct message of several", { conversation: "G1", kind: "group" as const }, false, paste()],
    ["a file", {}, false, file],
  ])("%s", async (name, where, isSet, wanted) => {
    const chat = chatFor(name);
    if (isSet) await chat.say({ command: "settings", conversation: { policy: "no-model" } }, { ...chief, ...where });
    const before = asked();
    const { reply, thread } = await chat.say(wanted, where);
    expect(engineOf(reply)).toBe("extractive");
    expect((await chat.say(question, { ...where, thread })).reply).toMatchObject({ kind: "answer", spent: null });
    expect((await chat.say({ command: "check", draft }, { ...where, thread })).reply).toMatchObject({
      kind: "check",
      model: null,
    });
    expect(asked()).toBe(before);
  });

  test("a policy that is made stricter holds in threads that stand", async () => {
    const chat = chatFor("later");
    const { reply, thread } = await chat.say(paste());
    expect(engineOf(reply)).toBe("model");
    await chat.say({ command: "settings", conversation: { policy: "no-model" } }, chief);
    const before = asked();
    expect((await chat.say(question, { thread })).reply).toMatchObject({ kind: "answer", spent: null });
    expect(asked()).toBe(before);
  });
});

describe("what a model took", () => {
  test("is told of a brief, an answer and a check, each on its own", async () => {
    const chat = chatFor("taken");
    const { reply, thread, reported } = await chat.say(paste());
    const answer = await chat.say(question, { thread });
    const check = await chat.say({ command: "check", draft }, { thread });
    for (const { spent } of [reply, answer.reply, check.reply].map((each) =>
      "spent" in each ? each : { spent: null },
    )) {
      expect(spent?.requests).toBeGreaterThan(0);
      expect(spent?.promptTokens).toBeGreaterThan(0);
    }
    expect(reported).toContain("drafting");
    expect(check.reported).toContain("checking");
  });

  test("ends at what the workspace allows for a day: then code briefs, answers and checks, and it is said", async () => {
    const chat = chatFor("budget");
    await chat.say({ command: "settings", set: { dayTokens: 1 } }, chief);
    expect(engineOf((await chat.say(paste())).reply)).toBe("model");
    const before = asked();
    const longer = { ...paste(), length: "long" };
    const { reply, thread } = await chat.say(longer);
    expect(engineOf(reply)).toBe("extractive");
    expect(JSON.stringify(sheetOf({ reply }))).toContain("for a day are used up. This brief was made without a model.");
    const answer = await chat.say(question, { thread });
    expect(JSON.stringify(sheetOf(answer))).toContain("for a day are used up.");
    const check = await chat.say({ command: "check", draft }, { thread });
    expect(JSON.stringify(sheetOf(check))).toContain("Checked by code alone: The model tokens");
    expect(asked()).toBe(before);
    // What a model made before costs nothing, and neither does what code made since.
    expect((await chat.say(paste())).reply).toMatchObject({ kind: "again" });
    expect((await chat.say(longer)).reply).toMatchObject({ kind: "again" });
    chat.wait(24 * 60);
    expect(engineOf((await chat.say(longer)).reply)).toBe("model");
  });
});

test("what fails at the endpoint is told without its address", async () => {
  await using closed = await openModelServer(() => ({ content: "{}" }), { key: "sk-another" });
  const settings = modelSettings(closed.url);
  const broken = await openEngine(
    "model",
    { model: settings },
    () => {},
    () => "r",
  );
  const { reply } = await openChat(store, "broken", broken).say(paste());
  const laid = JSON.stringify(sheetOf({ reply }));
  expect(laid).toContain("The model's endpoint refused the bot. This brief was made without a model.");
  expect(laid).not.toMatch(/127\.0\.0\.1|OPENAI/u);
});

test("a language that nobody translates into is said, where somebody asked for it", async () => {
  const chat = openChat(store, "language");
  const { reply } = await chat.say({ ...paste(), language: "de" });
  expect(JSON.stringify(sheetOf({ reply }))).toContain("Without a model nothing is translated");
  expect((await chat.say({ ...paste(), language: "de" })).reply.kind).toBe("again");
});
