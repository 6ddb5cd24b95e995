import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "#store/open.ts";
import { openFresh, storeKinds } from "../store/stores.ts";
import { briefOf, served, story } from "./served.ts";

type Served = Awaited<ReturnType<typeof served>>;

/** The messages of a conversation, once there are so many. */
const messages = async ({ get }: Served, conversation: string, count: number) => {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const { body } = await get(`/api/conversations/${conversation}/messages`);
    if (body.messages.length >= count) return body.messages;
    await pause(50);
  }
  throw new Error(`There are not ${count} messages in ${conversation}.`);
};

describe.each(storeKinds)("the headless chat on %s", (kind) => {
  let store: Store;
  let chat: Served;
  beforeAll(async () => {
    store = await openFresh(kind);
    chat = await served(store);
  });
  afterAll(async () => {
    await chat?.stop(2_000);
    await store?.close();
  });

  test("a pasted text is taken in, briefed and posted, and a question in its thread is answered", async () => {
    const { status, body } = await chat.post(briefOf(story));
    expect({ status, taken: body.taken }).toEqual({ status: 202, taken: "new" });
    const [brief] = await messages(chat, "desk", 1);
    expect(brief).toMatchObject({ id: body.request, kind: "brief", asked: { by: { id: "ana" }, command: "brief" } });
    expect(brief.text).toContain("nobody could mend that roof for less than four million pounds");
    expect(brief.sheet.sections.map(({ name }: { name: string }) => name)).toContain("summary");

    await chat.post({
      conversation: "desk",
      place: brief.place,
      asker: { id: "ben" },
      wanted: { command: "ask", question: "How many members does the swimming club have?" },
    });
    const [, answer] = await messages(chat, "desk", 2);
    expect(answer).toMatchObject({
      kind: "answer",
      place: brief.place,
      thread: brief.thread,
      asked: { by: { id: "ben" } },
    });
    expect(answer.text).toContain("812 members");
  });

  test("the same event sent again is known, and answered once", async () => {
    const event = briefOf(`${story}\nThis is told once.`, { conversation: "once", key: "event-1" });
    const first = await chat.post(event);
    const again = await chat.post(event);
    const other = await chat.post({ ...event, key: undefined }, { "idempotency-key": "event-1" });
    expect([first, again, other].map(({ body }) => body.taken)).toEqual(["new", "seen", "seen"]);
    expect(again.body.request).toBe(first.body.request);
    await messages(chat, "once", 1);
    await pause(300);
    expect(await messages(chat, "once", 1)).toHaveLength(1);
  });

  test("a conversation is not read in another", async () => {
    await chat.post(briefOf(story, { conversation: "mine" }));
    await messages(chat, "mine", 1);
    const { body } = await chat.get("/api/conversations/other/messages");
    expect(body.messages).toEqual([]);
    const elsewhere = await chat.get("/api/conversations/mine/messages?workspace=web:another");
    expect(elsewhere.body.messages).toEqual([]);
  });

  test("a stream tells how far a request is, and of its message, from where one has read to", async () => {
    const { body: before } = await chat.get("/api/conversations/live/messages");
    const stop = new AbortController();
    const response = await fetch(`${chat.url}/api/conversations/live/stream?after=${before.newer}`, {
      signal: stop.signal,
    });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/u);
    expect(response.headers.get("cache-control")).toBe("no-store");
    await chat.post(briefOf(story, { conversation: "live", key: "live-1" }));
    let heard = "";
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      heard += decoder.decode(chunk, { stream: true });
      if (/event: message\ndata: .*\n\n/u.test(heard)) break;
    }
    stop.abort();
    expect(heard).toMatch(/event: progress\ndata: \{"key":"live-1","progress":"received"\}/u);
    expect(heard.match(/^event: message$/gmu)).toHaveLength(1);
    const id = /^id: (\S+)\nevent: message/mu.exec(heard)?.[1] ?? "";
    const { body: after } = await chat.get(`/api/conversations/live/messages?after=${id}`);
    expect(after.messages).toEqual([]);
  });

  test("a text that cannot be briefed is answered with why, in the chat", async () => {
    await chat.post(briefOf("Too short.", { conversation: "short" }));
    const [said] = await messages(chat, "short", 1);
    expect(said).toMatchObject({ kind: "fault", sheet: { title: "Too short to brief", operator: null } });
  });

  test("help is answered at once, and nothing is posted for it", async () => {
    const { status, body } = await chat.post({
      conversation: "quiet",
      asker: { id: "ana" },
      wanted: { command: "help" },
    });
    expect({ status, taken: body.taken, kind: body.kind }).toEqual({ status: 200, taken: "answered", kind: "help" });
    expect(body.text).toContain("brief");
    expect((await chat.get("/api/conversations/quiet/messages")).body.messages).toEqual([]);
  });

  test("a brief that is withdrawn is taken down, and one that is forgotten is gone", async () => {
    const said = (wanted: unknown) => chat.post({ conversation: "down", asker: { id: "ana" }, wanted });
    await chat.post(briefOf(story, { conversation: "down" }));
    const [shown] = await messages(chat, "down", 1);
    const withdrawn = await said({ command: "withdraw", brief: shown.brief.id });
    expect(withdrawn.body).toMatchObject({ taken: "answered", kind: "done" });
    const [down] = await messages(chat, "down", 1);
    expect(down).toMatchObject({ id: shown.id, kind: "fault" });
    expect(JSON.stringify(down)).not.toMatch(/Calloway|roof/u);
    const forgotten = await said({ command: "forget", what: shown.brief.id });
    expect(forgotten.body).toMatchObject({ taken: "answered", kind: "done" });
    expect((await chat.get("/api/conversations/down/messages")).body.messages).toEqual([]);
  });

  test("it lives, it is ready, and its figures count what came", async () => {
    expect((await chat.get("/healthz")).body).toEqual({ status: "alive" });
    expect((await chat.get("/readyz")).body).toEqual({ ready: true });
    const figures = await (await fetch(`${chat.url}/metrics`)).text();
    expect(figures).toMatch(/groundwire_events_total\{taken="new"\} [1-9]/u);
    expect(figures).toMatch(/groundwire_stages_total\{stage="posted"\} [1-9]/u);
    expect(figures).toMatch(/groundwire_jobs\{queue="work",state="waiting"\} \d/u);
    expect(figures).toMatch(/groundwire_post_seconds_count\{surface="web",outcome="posted"\} [1-9]/u);
    expect(figures).toMatch(/process_resident_memory_bytes/u);
  });

  test("the log follows a request through its stages and holds no word of the article", () => {
    const log = chat.log.join("");
    for (const stage of ["received", "grounded", "stored", "posted"])
      expect(log).toMatch(new RegExp(`stage=${stage} request=`));
    expect(log).not.toMatch(/Harwick|Calloway|roof|swimming/u);
  });
});
