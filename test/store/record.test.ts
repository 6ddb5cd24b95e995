import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reply } from "#commands/command.ts";
import { Ask } from "#commands/wanted.ts";
import { sealed } from "#grounding/receipt.ts";
import { acceptAsk } from "#store/accept.ts";
import { auditOf } from "#store/audit.ts";
import { forgetThread } from "#store/forget.ts";
import type { Store } from "#store/open.ts";
import { deliveryOf } from "#store/outbox.ts";
import { record } from "#store/record.ts";
import { countAttempt, requestOf } from "#store/requests.ts";
import { countTook, usageOf } from "#store/usage.ts";
import { asked, bridge, briefing, done, later, linked, memoryIn, now, pasted, readingOf, taken } from "./newsdesk.ts";
import { openFresh, storeKinds } from "./stores.ts";

const here = { workspace: "chat:T1", conversation: "C1" };

describe.each(storeKinds)("a request on %s", (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());

  const jobs = async (name: "work" | "deliver", thread: string) =>
    (await store.boss.findJobs<{ id: string }>(name, { key: thread })).map(({ data }) => data.id);

  test("is taken once, however often its event comes, and from several sides at once", async () => {
    const ask = asked(pasted(bridge));
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => acceptAsk(store, ask, now, randomUUID)));
    const fresh = all.filter((accepted) => accepted.taken === "new");
    expect(fresh).toHaveLength(1);
    expect(new Set(all.map(({ request }) => request)).size).toBe(1);
    expect(new Set(all.map(({ thread }) => thread)).size).toBe(1);
    expect(await jobs("work", fresh[0]?.thread ?? "")).toEqual([fresh[0]?.request]);
  });

  test("is another one where another workspace has an event of the same name", async () => {
    const ask = asked(pasted(bridge));
    const other = { ...ask, workspace: "chat:T2" };
    expect((await acceptAsk(store, ask, now, randomUUID)).taken).toBe("new");
    expect((await acceptAsk(store, other, now, randomUUID)).taken).toBe("new");
  });

  test("belongs to the thread at its place; several that come there at once make one", async () => {
    const place = randomUUID();
    const asks = [1, 2, 3].map(() => asked({ command: "ask", question: "Why?" }, { place }));
    const threads = await Promise.all(asks.map(async (ask) => (await taken(store, ask)).thread));
    expect(new Set(threads).size).toBe(1);
    const [lobby] = [await taken(store, asked({ command: "ask", question: "Why?" }, { place, conversation: "C2" }))];
    expect(threads).not.toContain(lobby.thread);
  });

  test("is read back as it was asked, and counted each time that it is begun", async () => {
    const ask = asked(pasted(bridge));
    const job = await taken(store, ask);
    expect(await requestOf(store, job)).toEqual({ ask, state: "accepted", attempts: 0, thread: job.thread });
    expect(await countAttempt(store, job)).toBe(1);
    expect(await countAttempt(store, job)).toBe(2);
    expect(await requestOf(store, { ...job, conversation: "C2" })).toBeNull();
  });

  test("has one reply: one delivery, one version, one turn, counted once", async () => {
    const workspace = `chat:${randomUUID()}`;
    const { ask, job, reply } = await done(store, asked(pasted(bridge), { workspace }));
    expect(await record(store, job, ask, reply, later(1))).toBe(false);
    expect(await Promise.all([record(store, job, ask, reply, now), record(store, job, ask, reply, now)])).toEqual([
      false,
      false,
    ]);
    expect(await jobs("deliver", job.thread)).toEqual([job.id]);
    expect((await deliveryOf(store, job))?.shown.brief).toEqual({ id: job.id, version: 1 });
    expect(await usageOf(store, workspace, 10)).toMatchObject([
      { day: "2026-11-24", model: "", briefs: 1, answers: 0 },
    ]);
    expect((await auditOf(store, { workspace, conversation: "C1" }, 10)).map(({ who, did }) => [who, did])).toEqual([
      ["U1", "brief"],
    ]);
  });

  test("that two workers finished at once has one reply", async () => {
    const ask = asked(pasted(bridge));
    const job = await taken(store, ask);
    const reading = readingOf(bridge);
    const reply: Reply = { kind: "brief", reading, brief: await briefing(reading), spent: null };
    const written = await Promise.all([1, 2, 3].map(() => record(store, job, ask, reply, now)));
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await jobs("deliver", job.thread)).toEqual([job.id]);
  });

  test("that was forgotten while it was worked on leaves nothing, and its event does not bring it back", async () => {
    const ask = asked(pasted(bridge));
    const job = await taken(store, ask);
    await store.within(here, (rows) => forgetThread(rows, store.boss, here, job.thread));
    expect(
      await record(store, job, ask, { kind: "fault", fault: { code: "too-short", message: "Too short." } }, now),
    ).toBe(false);
    expect(await requestOf(store, job)).toBeNull();
    expect(await jobs("deliver", job.thread)).toEqual([]);
    expect(await acceptAsk(store, ask, now, randomUUID)).toEqual({ taken: "seen", request: job.id, thread: null });
  });

  test("keeps what was posted only until it has its reply", async () => {
    const { job } = await done(store, asked(pasted(bridge)));
    const found = await requestOf(store, job);
    expect(found?.state).toBe("replied");
    expect(found?.ask.wanted).toMatchObject({ posted: { kind: "paste", text: "" } });
  });

  test("counts what a model took for it, by its name and day", async () => {
    const workspace = `chat:${randomUUID()}`;
    const spent = { requests: 2, promptTokens: 3_000_000_000, completionTokens: 50 };
    const { article } = readingOf(bridge);
    for (const at of [now, later(1), later(24 * 60)]) {
      const ask = asked({ command: "check", draft: { kind: "paste", text: "A draft." } }, { workspace });
      const job = await taken(store, ask, at);
      const reply: Reply = { kind: "check", article, draft: article, lines: [], model: "m-1", fault: null, spent };
      expect(await record(store, job, ask, reply, at)).toBe(true);
    }
    expect(await usageOf(store, workspace, 10)).toEqual([
      { day: "2026-11-25", model: "m-1", briefs: 0, answers: 0, checks: 1, ...spent },
      {
        day: "2026-11-24",
        model: "m-1",
        briefs: 0,
        answers: 0,
        checks: 2,
        requests: 4,
        promptTokens: 6_000_000_000,
        completionTokens: 100,
      },
    ]);
  });

  test("counts what a model took although nothing came of it: told as a fault, or to be tried again", async () => {
    const workspace = `chat:${randomUUID()}`;
    const spent = { requests: 1, promptTokens: 100, completionTokens: 10 };
    const ask = asked({ command: "ask", question: "Why?" }, { workspace });
    const job = await taken(store, ask);
    const late: Reply = { kind: "fault", fault: { code: "timed-out", message: "It took too long." } };
    await countTook(store, job, { model: "m-1", spent }, now);
    expect(await record(store, job, ask, late, now, { model: "m-1", spent })).toBe(true);
    expect(await record(store, job, ask, late, now, { model: "m-1", spent })).toBe(false);
    expect(await usageOf(store, workspace, 10)).toEqual([
      {
        day: "2026-11-24",
        model: "m-1",
        briefs: 0,
        answers: 0,
        checks: 0,
        requests: 2,
        promptTokens: 200,
        completionTokens: 20,
      },
    ]);
  });

  test("that briefs the same article in its thread again makes the next version; the old one is replaced", async () => {
    const place = randomUUID();
    const url = `https://example.org/${place}`;
    const first = await done(store, asked(linked(url), { place }));
    const second = await done(store, asked({ ...linked(url), refresh: true }, { place }), bridge, later(5));
    expect(second.job.thread).toBe(first.job.thread);
    expect((await deliveryOf(store, second.job))?.shown.brief).toEqual({ id: first.job.id, version: 2 });
    const memory = memoryIn(store);
    expect((await memory.brief(first.job.id))?.kept).toMatchObject({ version: 2, state: "standing" });
    const held = await memory.brief(first.job.id);
    expect(held?.brief.version).toBe(2);
    if (held) expect(sealed(held.article, held.brief).receipt).toEqual(held.brief.receipt);
    expect((await memory.recent(50)).filter(({ id }) => id === first.job.id)).toHaveLength(1);
  });

  test("is found by whatever a platform calls its places, people and events", async () => {
    const id = fc.string({ unit: "binary", minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(id, id, id, async (key, place, who) => {
        const fields = {
          key,
          place,
          asker: { id: who, name: null },
          workspace: `chat:${randomUUID()}`,
          conversation: who,
        };
        const ask = Ask.safeParse({ ...asked({ command: "ask", question: "Why?" }), ...fields });
        fc.pre(ask.success);
        if (!ask.success) return;
        const job = await taken(store, ask.data);
        expect((await requestOf(store, job))?.ask).toEqual(ask.data);
        expect((await taken(store, { ...ask.data, key: randomUUID() })).thread).toBe(job.thread);
        expect((await acceptAsk(store, ask.data, now, randomUUID)).request).toBe(job.id);
      }),
      { numRuns: 25 },
    );
    for (const bad of ["", "*", "a\u0000b", "a\nb", "\ud800", "x".repeat(256)])
      expect(Ask.safeParse({ ...asked({ command: "recent" }), conversation: bad }).success).toBe(false);
  });

  test("keeps its thread young by the clock as it is, whether that was set back or had run years ahead", async () => {
    const place = randomUUID();
    const ask = () => asked({ command: "ask", question: "Why?" }, { place });
    const lastAt = async () => {
      const { thread } = await taken(store, ask(), now);
      const row = await store.within(here, (rows) =>
        rows.selectFrom("threads").select("last_at").where("id", "=", thread).executeTakeFirstOrThrow(),
      );
      return row.last_at;
    };
    await taken(store, ask(), later(60));
    expect(await lastAt()).toEqual(later(60));
    await taken(store, ask(), later(60 * 24 * 1000));
    expect(await lastAt()).toEqual(now);
  });
});
