import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type BriefingJson, statementsOf } from "#brief/brief.ts";
import { verifyBriefing } from "#grounding/verify.ts";
import type { Store } from "#store/open.ts";
import { type Served, serve } from "../fetch/servers.ts";
import { openFresh } from "../store/stores.ts";
import { article, link, openChat, paste } from "./chat.ts";

let store: Store;
let server: Served;
let shown = article;
let isGone = false;

beforeAll(async () => {
  store = await openFresh("embedded");
  server = await serve((_, response) => {
    if (isGone) return void response.writeHead(404).end();
    response.setHeader("content-type", "text/plain; charset=utf-8");
    // Nothing here is kept by the reader's own cache.
    response.setHeader("cache-control", "no-store");
    response.end(shown);
  });
});
afterAll(async () => {
  await store.close();
  await server.close();
});
beforeEach(() => {
  shown = article;
  isGone = false;
});

const chatFor = (workspace: string) => openChat(store, workspace, undefined, server.port);

describe("asked again in the same conversation", () => {
  test("a link is pointed to without opening it again, for an hour", async () => {
    const chat = chatFor("W1");
    const url = `${server.origin}/bridge`;
    const first = await chat.say(link(url));
    expect(first.reply.kind).toBe("brief");
    const opened = server.requests.length;
    chat.wait(5);
    const again = await chat.say(link(url), { asker: { id: "U2", name: null } });
    expect(again.reply).toMatchObject({
      kind: "again",
      seconds: 300,
      headline: "Old bridge to close",
      kept: { id: first.brief },
    });
    expect(server.requests).toHaveLength(opened);
  });

  test("an older link is opened, and pointed to if its text is the same", async () => {
    const chat = chatFor("W2");
    const url = `${server.origin}/bridge`;
    await chat.say(link(url));
    const opened = server.requests.length;
    chat.wait(90);
    expect((await chat.say(link(url))).reply.kind).toBe("again");
    expect(server.requests.length).toBeGreaterThan(opened);
    shown = `${article}\n\nOn Wednesday the council added that the bridge would stay open to people on foot.\n`;
    expect((await chat.say(link(url))).reply.kind).toBe("brief");
  });

  test("a link whose page is gone is still pointed to; refreshed, it says what happened", async () => {
    const chat = chatFor("W3");
    const url = `${server.origin}/bridge`;
    await chat.say(link(url));
    chat.wait(90);
    isGone = true;
    expect((await chat.say(link(url))).reply.kind).toBe("again");
    const refreshed = await chat.say({ ...link(url), refresh: true });
    expect(refreshed.reply).toMatchObject({ kind: "fault", fault: { code: "http-status" } });
  });

  test("a pasted text is known by its words", async () => {
    const chat = chatFor("W4");
    await chat.say(paste());
    expect((await chat.say(paste())).reply.kind).toBe("again");
    expect((await chat.say({ ...paste(), refresh: true })).reply.kind).toBe("brief");
    expect((await chat.say({ ...paste(), length: "long" })).reply.kind).toBe("brief");
  });
});

describe("asked in another conversation", () => {
  test("a link's work is taken over silently: it looks like one that was made there, and proves itself", async () => {
    const chat = chatFor("W5");
    const url = `${server.origin}/bridge`;
    const first = await chat.say(link(url));
    const opened = server.requests.length;
    const { reply } = await chat.say(link(url), { conversation: "C2", asker: { id: "U2", name: "Ben" } });
    if (reply.kind !== "copy" || first.reply.kind !== "brief") throw new Error(`${first.reply.kind}, ${reply.kind}`);
    expect(server.requests).toHaveLength(opened);
    expect(statementsOf(reply.brief).map(({ text }) => text)).toEqual(
      statementsOf(first.reply.brief).map(({ text }) => text),
    );
    const json: BriefingJson = JSON.parse(JSON.stringify({ article: reply.article, brief: reply.brief, answers: [] }));
    expect(verifyBriefing(json).problems).toEqual([]);
    expect(JSON.stringify(reply)).not.toMatch(/Ada|U1|C1/u);
  });

  test("a link is the same whatever a newsletter added to it, and another one where it asks for another page", async () => {
    const chat = chatFor("W10");
    await chat.say(link(`${server.origin}/bridge?id=7&utm_source=letter#top`));
    const there = { conversation: "C2" };
    expect((await chat.say(link(`${server.origin}/bridge?id=7&fbclid=x1`), there)).reply.kind).toBe("copy");
    expect((await chat.say(link(`${server.origin}/bridge?id=8`), { conversation: "C3" })).reply.kind).toBe("brief");
  });

  test.each([
    ["a pasted text", "channel", paste()],
    ["a file", "channel", { command: "brief", posted: { kind: "attached", name: "story.txt", ref: "story" } }],
  ] as const)("%s is briefed anew", async (_, kind, wanted) => {
    const chat = chatFor(`W6 ${_}`);
    await chat.say(wanted, { kind });
    expect((await chat.say(wanted, { conversation: "C2" })).reply.kind).toBe("brief");
  });

  test("what somebody asked in a direct message is briefed anew elsewhere", async () => {
    const chat = chatFor("W7");
    const url = `${server.origin}/bridge`;
    await chat.say(link(url), { conversation: "D1", kind: "direct" });
    expect((await chat.say(link(url))).reply.kind).toBe("brief");
  });

  test("in another workspace it is briefed anew", async () => {
    const url = `${server.origin}/bridge`;
    await chatFor("W8").say(link(url));
    expect((await chatFor("W9").say(link(url))).reply.kind).toBe("brief");
  });
});
