import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetConversation } from "#store/forget.ts";
import type { Store } from "#store/open.ts";
import { deliveryOf } from "#store/outbox.ts";
import { shareBrief } from "#store/share.ts";
import { asked, bridge, done, memoryIn, now, pasted } from "./newsdesk.ts";
import { openFresh, storeKinds } from "./stores.ts";

const desk = { workspace: "chat:T1", conversation: "C1" };
const lobby = { workspace: "chat:T1", conversation: "C2" };
const everywhere = { workspace: "chat:T1", conversation: "*" };

describe.each(storeKinds)("sharing on %s", (kind) => {
  let store: Store;
  let brief = "";
  beforeAll(async () => {
    store = await openFresh(kind);
    brief = (await done(store, asked(pasted(bridge), desk))).job.id;
  });
  afterAll(() => store.close());

  const share = (from: typeof desk, what: string, to: string) =>
    store.within(everywhere, (rows) =>
      shareBrief(rows, store, asked({ command: "share", brief: what, to }, from), { brief: what, to }, now, randomUUID),
    );
  const recentIn = (scope: typeof desk) => memoryIn(store, scope).recent(10);

  test("a brief is seen where it was asked and where it was shared, and nowhere else", async () => {
    expect(await recentIn(lobby)).toEqual([]);
    const shared = await share(desk, brief, "C2");
    expect((await recentIn(lobby)).map(({ id }) => id)).toEqual([shared?.brief.id]);
    expect((await recentIn(desk)).map(({ id }) => id)).toEqual([brief]);
    expect(await recentIn({ ...desk, conversation: "C3" })).toEqual([]);
  });

  test("it is posted there once as a copy, for the one who shared it", async () => {
    const shared = await share(desk, brief, "C4");
    if (!shared) throw new Error("not shared");
    const jobs = await store.boss.findJobs<{ id: string }>("deliver", { key: shared.thread });
    expect(jobs.map(({ data }) => data.id)).toEqual([shared.request]);
    const job = { workspace: "chat:T1", conversation: "C4", thread: shared.thread, id: shared.request };
    const delivery = await deliveryOf(store, job);
    expect(delivery?.ask).toMatchObject({ conversation: "C4", place: null, to: null, asker: { id: "U1" } });
    expect(delivery?.shown).toMatchObject({ reply: { kind: "copy" }, brief: shared.brief });
  });

  test("nobody shares what another conversation has, what is not there, or where it is already", async () => {
    expect(await share(lobby, brief, "C5")).toBeNull();
    expect(await share(desk, randomUUID(), "C5")).toBeNull();
    expect(await share(desk, brief, "C1")).toBeNull();
    expect(await recentIn({ ...desk, conversation: "C5" })).toEqual([]);
  });

  test("what is forgotten where it was asked stays where it was shared", async () => {
    const shared = await share(desk, brief, "C6");
    await store.within(desk, (rows) => forgetConversation(rows, store.boss, desk));
    expect(await recentIn(desk)).toEqual([]);
    expect((await recentIn({ ...desk, conversation: "C6" })).map(({ id }) => id)).toEqual([shared?.brief.id]);
  });
});
