import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetConversation, forgetThread, removeWorkspace } from "#store/forget.ts";
import { loadInstallation, saveInstallation } from "#store/installations.ts";
import type { Store } from "#store/open.ts";
import { fill, speakOf, wordsOf } from "./filled.ts";
import { openFresh, storeKinds } from "./stores.ts";

const now = new Date("2026-11-24T12:00:00Z");
const desk = { workspace: "slack:T1", conversation: "C1" };
const lobby = { workspace: "slack:T1", conversation: "C2" };
const elsewhere = { workspace: "slack:T2", conversation: "C1" };

/** Every table that a thread has rows in, the queue's too; the queue keeps its jobs in a part of `job`. */
const full = {
  articles: 1,
  audit: 1,
  briefs: 1,
  data_keys: 1,
  deliveries: 1,
  feedback: 1,
  job: 2,
  job_common: 2,
  requests: 1,
  threads: 1,
  turns: 1,
};

describe.each(storeKinds)("what is to be forgotten is gone on %s", (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());

  test("a thread goes with its rows, its key and its jobs; that it was asked for stays, without a word of it", async () => {
    const [gone, kept] = [await fill(store, desk, now), await fill(store, desk, now, "Talks go on.")];
    const beside = await fill(store, lobby, now, "Ministers met.");
    expect(await speakOf(store, "slack:T1", gone)).toEqual(full);
    expect(await store.within(desk, (rows) => forgetThread(rows, store.boss, desk, gone))).toBe(true);
    expect(await speakOf(store, "slack:T1", gone)).toEqual({ audit: 1 });
    expect(await wordsOf(store, desk, gone)).toBeNull();
    expect(await wordsOf(store, desk, kept)).toBe("Talks go on.");
    expect(await wordsOf(store, lobby, beside)).toBe("Ministers met.");
    expect(await speakOf(store, "slack:T1", kept)).toEqual(full);
  });

  test("a thread of another conversation is not forgotten from here", async () => {
    const theirs = await fill(store, lobby, now);
    expect(await store.within(desk, (rows) => forgetThread(rows, store.boss, desk, theirs))).toBe(false);
    expect(await store.within(desk, (rows) => forgetThread(rows, store.boss, lobby, theirs))).toBe(false);
    expect(await speakOf(store, "slack:T1", theirs)).toEqual(full);
  });

  test("a conversation goes whole, and can be asked in again", async () => {
    const gone = [await fill(store, desk, now), await fill(store, desk, now)];
    const beside = await fill(store, lobby, now);
    const forgotten = await store.within(desk, (rows) => forgetConversation(rows, store.boss, desk));
    expect(forgotten).toBeGreaterThanOrEqual(2);
    for (const thread of gone) expect(await speakOf(store, "slack:T1", thread)).toEqual({ audit: 1 });
    expect(await speakOf(store, "slack:T1", beside)).toEqual(full);
    const again = await fill(store, desk, now, "A new day.");
    expect(await wordsOf(store, desk, again)).toBe("A new day.");
  });

  test("a workspace that uninstalls leaves nothing at all, and another is not touched", async () => {
    await fill(store, desk, now);
    const theirs = await fill(store, elsewhere, now, "Their own.");
    await saveInstallation(store, { workspace: "slack:T1", surface: "slack", name: "Desk" }, { token: "t-1" }, now);
    await saveInstallation(store, { workspace: "slack:T2", surface: "slack", name: "Other" }, { token: "t-2" }, now);
    expect(await removeWorkspace(store, "slack:T1")).toBe(true);
    expect(await speakOf(store, "slack:T1", "slack:T1")).toEqual({});
    expect(await removeWorkspace(store, "slack:T1")).toBe(false);
    expect(await wordsOf(store, elsewhere, theirs)).toBe("Their own.");
    expect(await speakOf(store, "slack:T2", theirs)).toEqual(full);
    expect(await loadInstallation(store, { workspace: "slack:T2", surface: "slack" })).toEqual({ token: "t-2" });
  });

  test("who was at work on what is forgotten finds nothing of it, and can write nothing back", async () => {
    const thread = await fill(store, desk, now);
    await store.within(desk, (rows) => forgetThread(rows, store.boss, desk, thread));
    const late = store.within(desk, (rows) =>
      rows
        .insertInto("turns")
        .values({
          ...desk,
          thread,
          id: "00000000-0000-4000-8000-000000000000",
          n: 1,
          asker: "U1",
          sealed: new Uint8Array(),
          created_at: now,
        })
        .execute(),
    );
    await expect(late).rejects.toThrow();
    expect(await speakOf(store, "slack:T1", thread)).toEqual({ audit: 1 });
  });
});
