import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { ensurePlaces, newThreadKey, threadKey } from "#store/keys.ts";
import type { Store } from "#store/open.ts";
import { queueSchema, sendWithin } from "#store/queue.ts";
import { lookUpKey, open, seal } from "#store/seal.ts";
import type { Rows, Scope } from "#store/within.ts";

const none = new Uint8Array();

/** A thread with a row in every table that a thread can have rows in, and a job in each queue. @returns its id. */
export const fill = (store: Store, scope: Scope, now: Date, words = "Ministers met."): Promise<string> =>
  store.within(scope, async (rows) => {
    const { workspace, conversation } = scope;
    const [thread, brief, request, delivery] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await ensurePlaces(rows, store, { ...scope, surface: "slack", kind: "channel" }, now);
    const of = { workspace, conversation, thread, created_at: now };
    await rows
      .insertInto("threads")
      .values({
        ...scope,
        id: thread,
        place: thread,
        asker: "U1",
        created_at: now,
        last_at: now,
      })
      .execute();
    const key = await newThreadKey(rows, store, scope, thread);
    const sealed = seal(key, words, `of ${thread}`);
    await rows
      .insertInto("articles")
      .values({ ...of, id: "a1", content_key: lookUpKey(none, words), link_key: lookUpKey(none, words), sealed })
      .execute();
    await rows
      .insertInto("briefs")
      .values({
        ...of,
        id: brief,
        version: 1,
        article: "a1",
        engine: "extractive",
        model: null,
        prompt_version: null,
        language: "en",
        length: "standard",
        schema_version: 1,
        state: "standing",
        by: "U1",
        sealed,
      })
      .execute();
    await rows
      .insertInto("turns")
      .values({ ...of, id: randomUUID(), n: 0, asker: "U1", sealed })
      .execute();
    await rows
      .insertInto("requests")
      .values({
        ...of,
        id: request,
        event: `event ${request}`,
        surface: "slack",
        command: "brief",
        asker: "U1",
        state: "accepted",
        attempts: 0,
        error: null,
        sealed,
        replied_at: null,
      })
      .execute();
    await rows
      .insertInto("deliveries")
      .values({
        ...of,
        id: delivery,
        request,
        kind: "brief",
        brief,
        version: 1,
        turn: null,
        sealed: null,
        state: "due",
        landed: JSON.stringify([{ ref: "1.1", place: thread }]),
        posting: null,
        attempts: 0,
        error: null,
        posted_at: null,
      })
      .execute();
    await rows
      .insertInto("feedback")
      .values({ ...of, id: randomUUID(), brief, line: 0, verdict: "good", sealed, by: "U1" })
      .execute();
    await rows
      .insertInto("events")
      .values({ workspace, key: `event ${request}`, request, seen_at: now })
      .execute();
    await rows
      .insertInto("audit")
      .values({ ...scope, at: now, who: "U1", did: "asked", about: thread })
      .execute();
    await rows
      .insertInto("usage")
      .values({
        workspace,
        day: now.toISOString().slice(0, 10),
        model: "",
        briefs: 1,
        answers: 0,
        checks: 0,
        requests: 0,
        prompt_tokens: 0,
        completion_tokens: 0,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await sendWithin(store.boss, rows, "work", { ...scope, thread, id: request });
    await sendWithin(store.boss, rows, "deliver", { ...scope, thread, id: delivery });
    return thread;
  });

/** The words of a thread's article; null where it is gone. */
export const wordsOf = (store: Store, scope: Scope, thread: string): Promise<string | null> =>
  store.within(scope, async (rows) => {
    const key = await threadKey(rows, store, scope, thread);
    const row = await rows.selectFrom("articles").select("sealed").where("thread", "=", thread).executeTakeFirst();
    return key && row ? Buffer.from(open(key, row.sealed, `of ${thread}`)).toString("utf8") : null;
  });

/** Steps out of row-level security: what is in the tables, whoever may see it. */
const asOwner = async (rows: Rows): Promise<void> => {
  await sql`select set_config('role', 'none', true)`.execute(rows);
};

/** All tables of the database that are ours or the queue's. */
export const allTables = async (rows: Rows): Promise<{ schema: string; name: string }[]> => {
  const found = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('groundwire', ${queueSchema}) and table_type = 'BASE TABLE' order by 1, 2`.execute(rows);
  return found.rows;
};

/** In which tables anything of a workspace speaks of it, with how many rows: every column of every table, the queue's too. */
export const speakOf = (store: Store, workspace: string, what: string): Promise<Record<string, number>> =>
  store.within({ workspace, conversation: "*" }, async (rows) => {
    await asOwner(rows);
    const found: Record<string, number> = {};
    for (const { schema, name } of await allTables(rows)) {
      const count = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.table(`${schema}.${name}`)} t where position(${what} in to_jsonb(t)::text) > 0`.execute(
        rows,
      );
      const n = count.rows[0]?.n ?? 0;
      if (n > 0) found[name] = n;
    }
    return found;
  });
