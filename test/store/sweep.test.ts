import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { removeWorkspace } from "#store/forget.ts";
import type { Store } from "#store/open.ts";
import { sweep } from "#store/sweep.ts";
import { fill, speakOf, wordsOf } from "./filled.ts";
import { openFresh, storeKinds } from "./stores.ts";

const workspace = "slack:T1";
const desk = { workspace, conversation: "C1" };
const everywhere = { workspace, conversation: "*" };
const first = new Date("2026-01-01T00:00:00Z");
const day = (n: number): Date => new Date(first.getTime() + n * 86_400_000);

describe.each(storeKinds)("retention on %s", (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await removeWorkspace(store, workspace);
  });

  const keepDays = (retentionDays: number) =>
    store.within(everywhere, (rows) =>
      rows
        .updateTable("workspaces")
        .set({ settings: JSON.stringify({ retentionDays }) })
        .execute(),
    );

  const sweptUpTo = (n: number) =>
    store.within(everywhere, (rows) =>
      rows
        .updateTable("workspaces")
        .set({ swept_at: day(n) })
        .execute(),
    );

  /** A sweep a day, as a service that runs all the time. */
  const sweepDaily = async (from: number, to: number) => {
    for (let n = from; n <= to; n += 1) await sweep(store, day(n));
  };

  test("what was not touched for 30 days goes with its key and its jobs", async () => {
    const old = await fill(store, desk, day(0));
    const young = await fill(store, desk, day(10));
    await sweptUpTo(28);
    await sweepDaily(29, 29);
    expect(await wordsOf(store, desk, old)).not.toBeNull();
    await sweepDaily(30, 31);
    expect(await speakOf(store, workspace, old)).toEqual({ audit: 1 });
    expect(await wordsOf(store, desk, young)).not.toBeNull();
  });

  test("a workspace sets how long it keeps things", async () => {
    const thread = await fill(store, desk, day(0));
    await keepDays(2);
    await sweepDaily(1, 3);
    expect(await speakOf(store, workspace, thread)).toEqual({ audit: 1 });
  });

  test("events go after a week; who asked and what it cost after 400 days", async () => {
    const thread = await fill(store, desk, day(0));
    await keepDays(3650);
    const count = (table: "events" | "audit" | "usage") =>
      store.within(everywhere, (rows) => rows.selectFrom(table).selectAll().execute()).then((found) => found.length);
    await sweptUpTo(7);
    await sweepDaily(8, 8);
    expect([await count("events"), await count("audit"), await count("usage")]).toEqual([0, 1, 1]);
    await store.within(everywhere, (rows) =>
      rows
        .updateTable("workspaces")
        .set({ swept_at: day(400) })
        .execute(),
    );
    expect(await sweep(store, day(401))).toMatchObject({ threads: 0, audit: 1, usage: 1 });
    expect(await wordsOf(store, desk, thread)).not.toBeNull();
  });

  test("a clock that jumps a year ahead and back takes nothing away", async () => {
    const thread = await fill(store, desk, day(0));
    await sweepDaily(1, 3);
    await sweep(store, day(365));
    await sweep(store, day(3));
    await sweep(store, day(-20_000));
    await sweepDaily(4, 5);
    expect(await wordsOf(store, desk, thread)).toBe("Ministers met.");
  });

  test("a store that was off for long catches up by a day a sweep", async () => {
    const thread = await fill(store, desk, day(0));
    await keepDays(3);
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await sweep(store, day(60));
    expect(await wordsOf(store, desk, thread)).not.toBeNull();
    await sweep(store, day(60));
    expect(await wordsOf(store, desk, thread)).toBeNull();
  });

  test("more than a transaction takes goes all the same, by two at once", async () => {
    const last = await fill(store, desk, day(0));
    await store.within(desk, (rows) =>
      sql`insert into groundwire.threads select workspace, conversation, gen_random_uuid(), null, asker, created_at, last_at
        from groundwire.threads, generate_series(1, 119)`.execute(rows),
    );
    await sweptUpTo(40);
    const both = await Promise.all([sweep(store, day(40)), sweep(store, day(40))]);
    expect(both.reduce((sum, { threads }) => sum + threads, 0)).toBe(120);
    expect(await speakOf(store, workspace, last)).toEqual({ audit: 1 });
  });

  test("rows and keys that were restored from copies of different ages and have not each other go", async () => {
    const [kept, keyless, rowless] = [
      await fill(store, desk, day(0)),
      await fill(store, desk, day(0)),
      await fill(store, desk, day(0)),
    ];
    await store.within(desk, async (rows) => {
      await rows.deleteFrom("data_keys").where("thread", "=", keyless).execute();
      await rows.deleteFrom("threads").where("id", "=", rowless).execute();
    });
    expect(await wordsOf(store, desk, keyless)).toBeNull();
    await sweep(store, day(0));
    expect(await speakOf(store, workspace, keyless)).toMatchObject({ audit: 1 });
    expect(await speakOf(store, workspace, keyless)).not.toHaveProperty("articles");
    expect(await speakOf(store, workspace, rowless)).not.toHaveProperty("data_keys");
    expect(await wordsOf(store, desk, kept)).toBe("Ministers met.");
  });

  test("what is accepted or due and has lost its job gets one again, once", async () => {
    const thread = await fill(store, desk, day(0));
    expect(await sweep(store, day(1))).toMatchObject({ requeued: 0 });
    await store.boss.deleteAllJobs("work");
    await store.boss.deleteAllJobs("deliver");
    expect(await sweep(store, first)).toMatchObject({ requeued: 0 });
    expect(await sweep(store, day(1))).toMatchObject({ requeued: 2 });
    expect(await sweep(store, day(1))).toMatchObject({ requeued: 0 });
    expect((await store.boss.findJobs("work", { key: thread })).length).toBe(1);
  });
});
