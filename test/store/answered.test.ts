import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Change, Held, Reply } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import { recordAnswered } from "#store/answered.ts";
import { auditOf } from "#store/audit.ts";
import type { Store } from "#store/open.ts";
import { asked, bridge, done, memoryIn, now, pasted } from "./newsdesk.ts";
import { openFresh, storeKinds } from "./stores.ts";

describe.each(storeKinds)("what is answered at once on %s", (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openFresh(kind);
  });
  afterAll(() => store.close());

  const write = (ask: Ask, reply: Reply) => recordAnswered(store, ask, reply, now, randomUUID);
  const changing = (change: Change): Reply => ({ kind: "done", text: "Done.", change });
  const fresh = () => ({ workspace: `chat:${randomUUID()}` });
  const deeds = async (of: { workspace: string }) =>
    (await auditOf(store, { ...of, conversation: "*" }, 20)).map(({ did }) => did);
  const editing = async (held: Held | null, words: string): Promise<Reply> => {
    const [head, ...rest] = held?.brief.summary ?? [];
    if (!held || !head) throw new Error("nothing is held");
    const summary = [{ ...head, text: words, wording: "edited" as const }, ...rest];
    return { kind: "edited", article: held.article, brief: { ...held.brief, summary }, of: held.kept };
  };

  test("that only tells leaves no row", async () => {
    const of = fresh();
    const shown = await write(asked({ command: "help" }, of), { kind: "help" });
    expect(shown).toMatchObject({ reply: { kind: "help" }, thread: null, brief: null });
    expect(await deeds(of)).toEqual([]);
  });

  test("an edit is the next version, the one before stays as it was; an event that comes again edits nothing more", async () => {
    const of = fresh();
    const { job } = await done(store, asked(pasted(bridge), of));
    const ask = asked(
      { command: "edit", brief: job.id, line: 0, text: "…" },
      { ...of, asker: { id: "U2", name: null } },
    );
    const reply = await editing(await memoryIn(store, of).brief(job.id), "The bridge is closed.");
    expect((await write(ask, reply)).brief).toEqual({ id: job.id, version: 2 });
    expect((await write(ask, reply)).reply).toBe(reply);
    const held = await memoryIn(store, of, now, job.thread).thread();
    expect(held?.kept).toMatchObject({ version: 2, state: "standing", by: "U1" });
    expect(held?.brief.summary[0]?.text).toBe("The bridge is closed.");
    expect(await deeds(of)).toEqual(["edit", "brief"]);
    const versions = await store.within(job, (rows) =>
      rows
        .selectFrom("briefs")
        .select(["version", "state", "by"])
        .where("id", "=", job.id)
        .orderBy("version")
        .execute(),
    );
    expect(versions).toEqual([
      { version: 1, state: "replaced", by: "U1" },
      { version: 2, state: "standing", by: "U1" },
    ]);
  });

  test("of two edits of one version at once, one stands and the other is told", async () => {
    const of = fresh();
    const { job } = await done(store, asked(pasted(bridge), of));
    const held = await memoryIn(store, of).brief(job.id);
    const replies = await Promise.all(
      ["One.", "Two."].map(async (words) =>
        write(asked({ command: "edit", brief: job.id, line: 0, text: words }, of), await editing(held, words)),
      ),
    );
    expect(replies.map(({ reply }) => reply.kind).toSorted()).toEqual(["edited", "fault"]);
    expect((await memoryIn(store, of).brief(job.id))?.kept.version).toBe(2);
  });

  test("a withdrawal holds for its own conversation's brief alone", async () => {
    const of = fresh();
    const { job } = await done(store, asked(pasted(bridge), of));
    const wanted = { command: "withdraw", brief: job.id };
    const reply = changing({ change: "withdraw", brief: job.id });
    expect((await write(asked(wanted, { ...of, conversation: "C2" }), reply)).reply).toMatchObject({
      fault: { code: "changed-meanwhile" },
    });
    expect((await write(asked(wanted, of), reply)).reply).toBe(reply);
    expect(await memoryIn(store, of).recent(5)).toEqual([]);
    expect(await deeds(of)).toEqual(["withdraw", "brief"]);
  });

  test("a thread that is forgotten is gone with its brief; a conversation with all of them", async () => {
    const of = fresh();
    const [one, two] = [await done(store, asked(pasted(bridge), of)), await done(store, asked(pasted(bridge), of))];
    const beside = await done(store, asked(pasted(bridge), { ...of, conversation: "C2" }));
    await write(
      asked({ command: "forget", what: one.job.id }, of),
      changing({ change: "forget", what: { thread: one.job.thread } }),
    );
    expect((await memoryIn(store, of).recent(5)).map(({ id }) => id)).toEqual([two.job.id]);
    await write(
      asked({ command: "forget", what: "conversation" }, of),
      changing({ change: "forget", what: "conversation" }),
    );
    expect(await memoryIn(store, of).recent(5)).toEqual([]);
    expect((await memoryIn(store, { ...of, conversation: "C2" }).recent(5)).map(({ id }) => id)).toEqual([
      beside.job.id,
    ]);
    expect(await deeds(of)).toEqual(["forget", "forget", "brief", "brief", "brief"]);
  });

  test("a shared brief stands in the other conversation too", async () => {
    const of = fresh();
    const { job } = await done(store, asked(pasted(bridge), of));
    await write(
      asked({ command: "share", brief: job.id, to: "C2" }, of),
      changing({ change: "share", brief: job.id, to: "C2" }),
    );
    expect(await memoryIn(store, { ...of, conversation: "C2" }).recent(5)).toHaveLength(1);
    expect(await deeds(of)).toEqual(["share", "brief"]);
  });

  test("what somebody makes of a brief is kept with it, its note sealed", async () => {
    const of = fresh();
    const { job } = await done(store, asked(pasted(bridge), of));
    const feedback = {
      command: "feedback" as const,
      brief: job.id,
      version: null,
      line: 1,
      verdict: "wrong" as const,
      note: "The council denied it.",
    };
    await write(asked(feedback, of), changing({ change: "feedback", feedback }));
    const rows = await store.within(job, (all) => all.selectFrom("feedback").selectAll().execute());
    expect(rows).toMatchObject([{ brief: job.id, line: 1, verdict: "wrong", by: "U1", thread: job.thread }]);
    expect(Buffer.from(rows[0]?.sealed ?? []).toString("latin1")).not.toContain("council");
  });

  test("settings can be made where nobody has asked for anything yet", async () => {
    const of = fresh();
    const settings = { ...(await memoryIn(store, of).settings()), retentionDays: 3 };
    const change = { change: "settings" as const, settings };
    await write(asked({ command: "settings" }, of), { kind: "settings", settings, policy: "endpoint", change });
    expect((await memoryIn(store, of).settings()).retentionDays).toBe(3);
    expect(await deeds(of)).toEqual(["settings"]);
  });
});
