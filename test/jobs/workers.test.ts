import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "#store/open.ts";
import { handBackAll, queueSchema } from "#store/queue.ts";
import { type Handled, openWorkers, tryAgain, type Workers } from "../../src/jobs/workers.ts";
import { openFresh, storeKinds } from "../store/stores.ts";
import { sendWork, until } from "./sent.ts";

const spread = { atOnce: 4, perWorkspace: 4 };

describe.each(storeKinds)("those who work on a queue, on %s", (kind) => {
  let store: Store;
  let working: Workers[] = [];
  const open = async (limits: typeof spread, handle: (handled: Handled) => Promise<void>): Promise<Workers> => {
    const workers = await openWorkers(store, "work", limits, handle);
    working.push(workers);
    return workers;
  };
  /** A test leaves nothing in the queue to the next. */
  const rest = async (): Promise<void> => {
    await Promise.all(working.map((workers) => workers.rest()));
    working = [];
    await store.boss.deleteAllJobs("work");
  };
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());

  test("a thread's jobs run one at a time and in the order in which they were sent, threads beside each other", async () => {
    const threads = Array.from({ length: 4 }, () => randomUUID());
    const running = new Map<string, number>();
    const done: string[] = [];
    let most = 0;
    let doubled = 0;
    for (let n = 0; n < 6; n += 1)
      for (const [t, thread] of threads.entries()) await sendWork(store, `W${t % 2}`, `${t}.${n}`, thread);
    await open(spread, async ({ job }) => {
      running.set(job.thread, (running.get(job.thread) ?? 0) + 1);
      if ((running.get(job.thread) ?? 0) > 1) doubled += 1;
      most = Math.max(most, [...running.values()].filter((count) => count > 0).length);
      await pause(5);
      running.set(job.thread, (running.get(job.thread) ?? 0) - 1);
      done.push(job.id);
    });
    await until(() => done.length === 24, "all of it");
    for (const [t] of threads.entries())
      expect(done.filter((id) => id.startsWith(`${t}.`))).toEqual([0, 1, 2, 3, 4, 5].map((n) => `${t}.${n}`));
    expect(doubled).toBe(0);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
    await rest();
  });

  test("a thread's order holds although the clock was set back between its jobs", async () => {
    const thread = randomUUID();
    await sendWork(store, "W1", "first", thread);
    const jobs = sql.table(`${queueSchema}.job`);
    await store.within({ workspace: "W1", conversation: "*" }, (rows) =>
      sql`update ${jobs} set created_on = created_on + interval '1 hour', start_after = start_after + interval '1 hour'
        where singleton_key = ${thread}`.execute(rows),
    );
    await sendWork(store, "W1", "second", thread);
    await sendWork(store, "W1", "third", thread);
    const done: string[] = [];
    await open(spread, async ({ job }) => {
      done.push(job.id);
    });
    await until(() => done.length === 3, "all of it");
    expect(done).toEqual(["first", "second", "third"]);
    await rest();
  });

  test("a workspace that asks for much is served in turn with one that asks for little", async () => {
    for (let n = 0; n < 20; n += 1) await sendWork(store, "greedy", `g${n}`);
    await sendWork(store, "modest", "m0");
    await sendWork(store, "modest", "m1");
    await sendWork(store, "third", "t0");
    const done: string[] = [];
    await open({ atOnce: 1, perWorkspace: 1 }, async ({ job }) => {
      done.push(job.id);
    });
    await until(() => done.length === 23, "all of it");
    expect(done.slice(0, 5)).toEqual(["g0", "m0", "t0", "g1", "m1"]);
    await rest();
  });

  test("one workspace leaves room for others", async () => {
    for (let n = 0; n < 8; n += 1) await sendWork(store, "busy", `b${n}`);
    let running = 0;
    let most = 0;
    let done = 0;
    await open({ atOnce: 4, perWorkspace: 2 }, async () => {
      running += 1;
      most = Math.max(most, running);
      await pause(20);
      running -= 1;
      done += 1;
    });
    await until(() => done === 8, "all of it");
    expect(most).toBe(2);
    await rest();
  });

  test("what fails is tried again before anything later of its thread, and the queue keeps nothing of why", async () => {
    const thread = randomUUID();
    await sendWork(store, "W1", "first", thread);
    await sendWork(store, "W1", "second", thread);
    const seen: string[] = [];
    await open(spread, async ({ job }) => {
      seen.push(job.id);
      if (seen.length === 1) throw tryAgain();
    });
    await until(() => seen.length === 3, "both");
    expect(seen).toEqual(["first", "first", "second"]);
    const kept = JSON.stringify(
      (await store.boss.findJobs("work", { key: thread })).map(({ output, data }) => [output, data]),
    );
    expect(kept).not.toMatch(/workers\.ts|src\/jobs/);
    await rest();
  });

  test("what is handed back is worked on at once by another, as the first of its thread, and its old worker can no longer end it", async () => {
    const thread = randomUUID();
    await sendWork(store, "W1", "first", thread);
    await sendWork(store, "W1", "second", thread);
    const seen: string[] = [];
    const ended: string[] = [];
    let letGo = (): void => {};
    const held = new Promise<void>((go) => {
      letGo = go;
    });
    const leaving = await open({ atOnce: 1, perWorkspace: 1 }, async ({ job, signal }) => {
      seen.push(`old ${job.id}`);
      signal.addEventListener("abort", () => ended.push(job.id));
      await held;
    });
    await until(() => seen.length === 1, "the start");
    const rested = leaving.rest();
    const back = await leaving.release();
    expect(back.map(({ id }) => id)).toEqual(["first"]);
    expect(ended).toEqual(["first"]);
    const [waiting] = await store.boss.findJobs("work", { key: thread });
    expect(waiting?.keepUntil.getTime()).toBeGreaterThan(Date.now() + 365 * 86_400_000);
    const before = performance.now();
    await open({ atOnce: 2, perWorkspace: 2 }, async ({ job }) => {
      seen.push(`new ${job.id}`);
    });
    await until(() => seen.length >= 2, "the new start");
    expect(performance.now() - before).toBeLessThan(900);
    letGo();
    await rested;
    await until(() => seen.length === 3, "both");
    expect(seen).toEqual(["old first", "new first", "new second"]);
    await rest();
  });

  test("what a process that is gone had claimed is taken back", async () => {
    await sendWork(store, "W1", "left");
    const [claimed] = await store.boss.fetch("work");
    expect(claimed).toBeDefined();
    expect(await handBackAll(store.boss)).toBe(1);
    const seen: string[] = [];
    await open(spread, async ({ job }) => {
      seen.push(job.id);
    });
    await until(() => seen.length === 1, "it");
    await rest();
  });
});
