import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { statementsOf } from "#brief/brief.ts";
import { Quote } from "#brief/quote.ts";
import type { Reply } from "#commands/command.ts";
import type { Log } from "#log.ts";
import { recordAnswered } from "#store/answered.ts";
import { memoryOf } from "#store/memory.ts";
import type { Store } from "#store/open.ts";
import { deliveryOf, markLanded, markPosted } from "#store/outbox.ts";
import { record } from "#store/record.ts";
import {
  asked,
  bridge,
  briefing,
  done,
  later,
  linked,
  memoryIn,
  now,
  pasted,
  plainly,
  readingOf,
  taken,
} from "./newsdesk.ts";
import { openFresh, storeKinds } from "./stores.ts";

const ferry = bridge.replaceAll("bridge", "ferry");

describe.each(storeKinds)("what is remembered on %s", (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());

  const fresh = () => ({ workspace: `chat:${randomUUID()}` });

  test("a thread's brief comes back as it was, each quote sliced anew from its article", async () => {
    const of = fresh();
    const { job, reply } = await done(store, asked(pasted(bridge), of));
    const held = await memoryIn(store, of, now, job.thread).thread();
    if (!held || reply.kind !== "brief") throw new Error("nothing is held");
    expect(held.article).toEqual(reply.reading.article);
    expect(isDeepStrictEqual(held.brief, reply.brief)).toBe(true);
    expect(
      statementsOf(held.brief)
        .flatMap(({ quotes }) => quotes)
        .every(Quote.is),
    ).toBe(true);
    expect(held.kept).toEqual({
      id: job.id,
      version: 1,
      thread: job.thread,
      state: "standing",
      createdAt: now,
      by: "U1",
    });
  });

  test("a question's thread is known by its place, and holds what was answered before, in order", async () => {
    const of = { ...fresh(), place: "thread 7" };
    const first = await done(store, asked(pasted(bridge), of));
    for (const question of ["Who closed the bridge?", "When will it open?"]) {
      const next = await done(store, asked({ command: "ask", question }, of));
      expect(next.job.thread).toBe(first.job.thread);
      expect((await deliveryOf(store, next.job))?.shown.reply).toMatchObject({ kind: "answer", answer: { question } });
    }
    const held = await memoryIn(store, of).thread();
    expect(held?.turns.map(({ question }) => question)).toEqual(["Who closed the bridge?", "When will it open?"]);
    expect(await memoryIn(store, { ...of, conversation: "C2" }).thread()).toBeNull();
  });

  test("what was changed in the rows, or belongs to another thread, does not parse: it is not there, and logged without a word of it", async () => {
    const of = fresh();
    const scope = { ...of, conversation: "C1" };
    const { job } = await done(store, asked(pasted(bridge), of));
    const other = await done(store, asked(pasted(ferry), of));
    const move = (from: string, to: string) =>
      store.within(scope, async (rows) => {
        const { sealed } = await rows
          .selectFrom("briefs")
          .select("sealed")
          .where("id", "=", from)
          .executeTakeFirstOrThrow();
        await rows.updateTable("briefs").set({ sealed }).where("id", "=", to).execute();
      });
    await move(job.id, other.job.id);
    const lines: string[] = [];
    const log: Log = (level, message, fields) => void lines.push(JSON.stringify({ level, message, ...fields }));
    const memory = memoryOf(store, asked({ command: "recent" }, of), other.job.thread, now, log);
    expect(await memory.thread()).toBeNull();
    expect(await memory.brief(other.job.id)).toBeNull();
    expect((await memory.recent(10)).map(({ id }) => id)).toEqual([job.id]);
    expect(lines[0]).toContain(other.job.id);
    expect(lines.join()).not.toMatch(/council|ferry|bridge/iu);
  });

  test("recent lists the newest first, and only what stands in this conversation", async () => {
    const of = fresh();
    const one = await done(store, asked(pasted(bridge), of), bridge, now);
    const two = await done(store, asked(pasted(ferry), of), ferry, later(1));
    await done(store, asked(pasted(bridge), { ...of, conversation: "C2" }), bridge, later(2));
    await done(store, asked(pasted(bridge), { ...of, conversation: "D1", kind: "direct" }), bridge, later(3));
    const memory = memoryIn(store, of);
    expect((await memory.recent(10)).map(({ id, headline }) => [id, headline])).toEqual([
      [two.job.id, "Council closes the Aldermoor ferry"],
      [one.job.id, "Council closes the Aldermoor bridge"],
    ]);
    expect(await memory.recent(1)).toHaveLength(1);
    expect(await memoryIn(store, of).brief(randomUUID())).toBeNull();
  });

  describe("the same again", () => {
    test("is found by its link, however that is spelt, and by its text", async () => {
      const of = fresh();
      const { job, reply } = await done(store, asked(linked("https://Example.org:443/bridge#top"), of));
      if (reply.kind !== "brief") throw new Error("no brief");
      const { contentHash } = reply.reading.article;
      const memory = memoryIn(store, of, later(5));
      expect((await memory.earlier({ ...plainly, link: "https://example.org/bridge" }))?.held.kept.id).toBe(job.id);
      expect((await memory.earlier({ ...plainly, contentHash }))?.held.kept.id).toBe(job.id);
      expect(await memory.earlier({ ...plainly, link: "https://example.org/ferry" })).toBeNull();
      expect(await memory.earlier(plainly)).toBeNull();
    });

    test("is another thing by another engine, model, prompt, length or language", async () => {
      const of = fresh();
      const link = "https://example.org/bridge";
      await done(store, asked(linked(link), of));
      const memory = memoryIn(store, of);
      expect(await memory.earlier({ ...plainly, link, language: "en" })).not.toBeNull();
      expect(await memory.earlier({ ...plainly, link, engine: "model" })).toBeNull();
      expect(await memory.earlier({ ...plainly, link, model: "m-1" })).toBeNull();
      expect(await memory.earlier({ ...plainly, link, promptVersion: "brief-2" })).toBeNull();
      expect(await memory.earlier({ ...plainly, link, length: "short" })).toBeNull();
      expect(await memory.earlier({ ...plainly, link, language: "de" })).toBeNull();
    });

    test("is not what an engine could not finish, nor what was withdrawn", async () => {
      const of = fresh();
      const link = "https://example.org/bridge";
      const job = await taken(store, asked(linked(link), of));
      const reading = readingOf(bridge, link);
      const brief = { ...(await briefing(reading)), fault: { code: "model-busy", message: "The model was busy." } };
      await record(store, job, asked(linked(link), of), { kind: "brief", reading, brief, spent: null }, now);
      expect(await memoryIn(store, of).earlier({ ...plainly, link })).toBeNull();

      const whole = await done(store, asked(linked(link), of));
      expect(await memoryIn(store, of).earlier({ ...plainly, link })).not.toBeNull();
      const reply: Reply = { kind: "done", text: "Withdrawn.", change: { change: "withdraw", brief: whole.job.id } };
      await recordAnswered(store, asked({ command: "withdraw", brief: whole.job.id }, of), reply, now, randomUUID);
      expect(await memoryIn(store, of).earlier({ ...plainly, link })).toBeNull();
      expect((await memoryIn(store, of).brief(whole.job.id))?.kept.state).toBe("withdrawn");
      expect(await memoryIn(store, of, now, whole.job.thread).thread()).toBeNull();
    });

    test("is pointed to where it stands, and a question under the pointer is one about it", async () => {
      const of = fresh();
      const link = "https://example.org/bridge";
      const first = await done(store, asked(linked(link), of));
      await markLanded(store, first.job, 0, { ref: "1", place: "1" });
      await markPosted(store, first.job, now);

      const ask = asked(linked(link), of);
      const job = await taken(store, ask);
      const earlier = await memoryIn(store, of, later(5)).earlier({ ...plainly, link });
      if (!earlier) throw new Error("nothing earlier");
      expect(earlier.place).toBe("1");
      const { kept } = earlier.held;
      const reply: Reply = { kind: "again", kept, headline: "…", place: earlier.place, seconds: 300 };
      await record(store, job, ask, reply, later(5));
      expect((await deliveryOf(store, job))?.shown).toEqual({
        reply: { ...reply, headline: "Council closes the Aldermoor bridge" },
        request: job.id,
        thread: job.thread,
        brief: { id: first.job.id, version: 1 },
      });
      await markLanded(store, job, 0, { ref: "2", place: "2" });
      await markPosted(store, job, later(5));

      const under = { ...of, place: "2" };
      const next = await done(store, asked({ command: "ask", question: "Who closed it?" }, under));
      expect(next.job.thread).toBe(first.job.thread);
      expect((await memoryIn(store, under).thread())?.kept.id).toBe(first.job.id);
      expect((await taken(store, asked(linked("https://example.org/other"), under))).thread).toBe(job.thread);
    });
  });

  describe("elsewhere in the workspace", () => {
    const link = "https://example.org/bridge";
    const known = { ...plainly, link };

    test("the same public link's work is taken over while it is young, and nothing of where it was asked", async () => {
      const of = fresh();
      await done(store, asked(linked(link), { ...of, conversation: "C2" }));
      const made = await memoryIn(store, of, later(60)).elsewhere(known);
      expect(Object.keys(made ?? {}).toSorted()).toEqual(["article", "brief"]);
      expect(made?.brief.summary.length).toBeGreaterThan(0);
      expect(await memoryIn(store, of, later(60)).earlier(known)).toBeNull();
      expect(await memoryIn(store, of, later(25 * 60)).elsewhere(known)).toBeNull();
      expect(await memoryIn(store, fresh()).elsewhere(known)).toBeNull();
      expect(await memoryIn(store, of).elsewhere({ ...known, contentHash: "another text" })).toBeNull();
    });

    test("a copy is no younger than the work that it copies", async () => {
      const of = fresh();
      const { reply } = await done(store, asked(linked(link), { ...of, conversation: "C2" }));
      if (reply.kind !== "brief") throw new Error("no brief");
      const ask = asked(linked(link), { ...of, conversation: "C3" });
      const copied = later(23 * 60);
      const copy: Reply = { kind: "copy", article: reply.reading.article, brief: reply.brief };
      await record(store, await taken(store, ask, copied), ask, copy, copied);
      expect(await memoryIn(store, of, copied).elsewhere(known)).not.toBeNull();
      expect(await memoryIn(store, of, later(25 * 60)).elsewhere(known)).toBeNull();
      const own = await memoryIn(store, { ...of, conversation: "C3" }, later(25 * 60)).earlier(known);
      expect(own?.held.kept.createdAt).toEqual(copied);
    });

    test("a paste, a direct message and this conversation's own are never taken over", async () => {
      const of = fresh();
      await done(store, asked(pasted(bridge), { ...of, conversation: "C2" }));
      await done(store, asked(linked(link), { ...of, conversation: "D1", kind: "direct" }));
      await done(store, asked(linked(link), { ...of, conversation: "G1", kind: "group" }));
      await done(store, asked(linked(link), of));
      const { contentHash } = readingOf(bridge).article;
      expect(await memoryIn(store, of).elsewhere(known)).toBeNull();
      expect(await memoryIn(store, of).elsewhere({ ...known, contentHash })).toBeNull();
    });

    test("what somebody edited or withdrew there stays there", async () => {
      const of = fresh();
      const there = { ...of, conversation: "C2" };
      const { job, reply } = await done(store, asked(linked(link), there));
      const held = await memoryIn(store, there).brief(job.id);
      const [head, ...rest] = held?.brief.summary ?? [];
      if (!held || !head || reply.kind !== "brief") throw new Error("nothing is held");
      const brief = { ...held.brief, summary: [{ ...head, wording: "edited" as const }, ...rest] };
      const edited: Reply = { kind: "edited", article: held.article, brief, of: held.kept };
      const ask = asked({ command: "edit", brief: job.id, line: 0, text: head.text }, there);
      expect((await recordAnswered(store, ask, edited, now, randomUUID)).brief).toEqual({ id: job.id, version: 2 });
      expect(await memoryIn(store, of).elsewhere(known)).toBeNull();
    });
  });

  describe("settings", () => {
    const set = async (of: { workspace: string }, wanted: object, reply: Reply, rest = {}) =>
      recordAnswered(store, asked({ command: "settings", ...wanted }, { ...of, ...rest }), reply, now, randomUUID);

    test("are the usual ones until they are set, for the whole workspace", async () => {
      const of = fresh();
      const usual = await memoryIn(store, of).settings();
      expect(usual).toMatchObject({ language: null, dayTokens: null, retentionDays: 30, policy: "endpoint" });
      const settings = { ...usual, language: "fr", dayTokens: 1000 };
      await set(of, {}, { kind: "settings", settings, policy: "endpoint", change: { change: "settings", settings } });
      expect(await memoryIn(store, { ...of, conversation: "C9" }).settings()).toEqual(settings);
      expect((await memoryIn(store, fresh()).settings()).language).toBeNull();
    });

    test("files and direct messages start at the strictest that the workspace has; a conversation may say otherwise of its own", async () => {
      const of = fresh();
      const memory = memoryIn(store, of);
      expect([await memory.policy(false), await memory.policy(true)]).toEqual(["endpoint", "no-model"]);
      for (const kind of ["direct", "group"] as const)
        expect(await memoryIn(store, { ...of, kind, conversation: "D1" }).policy(false)).toBe("no-model");
      const usual = await memory.settings();
      const strict = { ...usual, policy: "no-model" as const, privatePolicy: "endpoint" as const };
      await set(
        of,
        {},
        { kind: "settings", settings: strict, policy: "no-model", change: { change: "settings", settings: strict } },
      );
      expect([await memory.policy(false), await memory.policy(true)]).toEqual(["no-model", "no-model"]);
      const policy: Reply = {
        kind: "settings",
        settings: strict,
        policy: "endpoint",
        change: { change: "policy", policy: "endpoint" },
      };
      await set(of, {}, policy);
      expect([await memory.policy(false), await memory.policy(true)]).toEqual(["endpoint", "endpoint"]);
      expect(await memoryIn(store, { ...of, conversation: "C2" }).policy(false)).toBe("no-model");
    });

    test("a day's tokens run out with what models took that day, and are whole the next", async () => {
      const of = fresh();
      expect(await memoryIn(store, of).tokensLeft()).toBeNull();
      const settings = { ...(await memoryIn(store, of).settings()), dayTokens: 1000 };
      await set(of, {}, { kind: "settings", settings, policy: "endpoint", change: { change: "settings", settings } });
      const ask = asked({ command: "ask", question: "Who?" }, of);
      const job = await taken(store, ask);
      const { reply } = await done(store, asked({ command: "ask", question: "Who?" }, of));
      if (reply.kind !== "answer") throw new Error("no answer");
      const spent = { requests: 1, promptTokens: 600, completionTokens: 100 };
      await record(store, job, ask, { ...reply, model: "m-1", spent }, now);
      expect(await memoryIn(store, of).tokensLeft()).toBe(300);
      expect(await memoryIn(store, of, later(24 * 60)).tokensLeft()).toBe(1000);
    });
  });
});
