import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reply } from "#commands/command.ts";
import { auditOf } from "#store/audit.ts";
import { forgetThread } from "#store/forget.ts";
import type { Store } from "#store/open.ts";
import { deliveryOf, markLanded, markPosted, markPosting, markRefused } from "#store/outbox.ts";
import { record } from "#store/record.ts";
import { asked, bridge, done, now, pasted, readingOf, taken } from "./newsdesk.ts";
import { openFresh, storeKinds } from "./stores.ts";

describe.each(storeKinds)("the outbox on %s", (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());

  const replied = async (reply: Reply, ask = asked({ command: "ask", question: "Why?" })) => {
    const job = await taken(store, ask);
    await record(store, job, ask, reply, now);
    return { job, ask };
  };
  const fault: Reply = { kind: "fault", fault: { code: "too-short", message: "Too short." } };

  test("holds a brief until it is posted, with where it goes and the ids that buttons name", async () => {
    const { job, ask, reply } = await done(store, asked(pasted(bridge)));
    if (reply.kind !== "brief") throw new Error("no brief");
    const { article } = reply.reading;
    const due = await deliveryOf(store, job);
    expect(due?.ask.to).toEqual(ask.to);
    expect(due?.shown).toEqual({
      reply: { kind: "copy", article, brief: reply.brief },
      request: job.id,
      thread: job.thread,
      brief: { id: job.id, version: 1 },
    });
    expect(due).toMatchObject({ landed: [], posting: null, attempts: 0, createdAt: now });
    await markPosted(store, job, now);
    expect(await deliveryOf(store, job)).toBeNull();
  });

  test("gives a check and a fault back as they were", async () => {
    const { article } = readingOf(bridge);
    const lines = [
      { start: 0, end: 9, verdict: "altered" as const, evidence: [{ start: 4, end: 20 }], reasons: [], why: "Not so." },
    ];
    const check: Reply = { kind: "check", article, draft: article, lines, model: "m-1", fault: "Busy.", spent: null };
    const shown = async (reply: Reply) => (await deliveryOf(store, (await replied(reply)).job))?.shown;
    expect(await shown(check)).toMatchObject({ reply: check, brief: null });
    expect(await shown(fault)).toMatchObject({ reply: fault, brief: null });
  });

  test("knows which part was being posted when it was last heard of, and what landed before", async () => {
    const { job } = await replied(fault);
    await markPosting(store, job, 0);
    expect(await deliveryOf(store, job)).toMatchObject({ landed: [], posting: 0, attempts: 1 });
    await markLanded(store, job, 0, { ref: "m1", place: "p1" });
    await markLanded(store, job, 0, { ref: "m1", place: "p1" });
    await markPosting(store, job, 1);
    await markPosting(store, job, 1);
    expect(await deliveryOf(store, job)).toMatchObject({
      landed: [{ ref: "m1", place: "p1" }],
      posting: 1,
      attempts: 3,
    });
    await markLanded(store, job, 1, { ref: "m2", place: "p1" });
    expect((await deliveryOf(store, job))?.landed.map(({ ref }) => ref)).toEqual(["m1", "m2"]);
  });

  test("makes the place where the first part landed the thread's, and takes none from another", async () => {
    const [one, two] = [await replied(fault), await replied(fault)];
    const place = randomUUID();
    await markLanded(store, one.job, 0, { ref: "m1", place });
    await markLanded(store, one.job, 1, { ref: "m2", place: randomUUID() });
    await markLanded(store, two.job, 0, { ref: "m3", place });
    const next = await taken(store, asked({ command: "ask", question: "And?" }, { place }));
    expect(next.thread).toBe(one.job.thread);
  });

  test("gives up what its place refuses, and says so in the audit by code", async () => {
    const { job } = await replied(fault, asked({ command: "ask", question: "Why?" }, { conversation: "C3" }));
    await markRefused(store, job, "not_in_channel", now);
    await markRefused(store, job, "not_in_channel", now);
    expect(await deliveryOf(store, job)).toBeNull();
    const [last, before] = await auditOf(store, { workspace: "chat:T1", conversation: "C3" }, 2);
    expect(last).toMatchObject({ who: "bot", did: "not-posted", about: `${job.id} not_in_channel` });
    expect(before?.did).toBe("ask");
  });

  test("is of its own conversation, and nothing is left in it of what was forgotten", async () => {
    const { job } = await done(store, asked(pasted(bridge)));
    expect(await deliveryOf(store, { ...job, conversation: "C2" })).toBeNull();
    expect(await deliveryOf(store, { ...job, workspace: "chat:T2" })).toBeNull();
    await store.within(job, (rows) => forgetThread(rows, store.boss, job, job.thread));
    expect(await deliveryOf(store, job)).toBeNull();
    await markPosting(store, job, 0);
    await markLanded(store, job, 0, { ref: "m1", place: "p9" });
    await markPosted(store, job, now);
  });

  test("says so where the brief that it points to was forgotten meanwhile", async () => {
    const brief = await done(store, asked(pasted(bridge)));
    const kept = {
      id: brief.job.id,
      version: 1,
      thread: brief.job.thread,
      state: "standing" as const,
      createdAt: now,
      by: "U1",
    };
    const { job } = await replied(
      { kind: "again", kept, headline: "", place: null, seconds: 1 },
      asked(pasted(bridge)),
    );
    await store.within(brief.job, (rows) => forgetThread(rows, store.boss, brief.job, brief.job.thread));
    expect((await deliveryOf(store, job))?.shown.reply).toMatchObject({ kind: "fault", fault: { code: "forgotten" } });
  });

  test("says so where what it shows was changed in the rows", async () => {
    const brief = await done(store, asked(pasted(bridge)));
    const answer = await done(store, asked({ command: "ask", question: "Why?" }, { place: "thread 9" }));
    await store.within(brief.job, async (rows) => {
      const sealed = new Uint8Array(40);
      await rows.updateTable("briefs").set({ sealed }).where("id", "=", brief.job.id).execute();
      await rows.updateTable("turns").set({ sealed }).where("id", "=", answer.job.id).execute();
    });
    for (const { job } of [brief, answer])
      expect((await deliveryOf(store, job))?.shown.reply).toMatchObject({
        kind: "fault",
        fault: { code: "unreadable" },
      });
  });
});
