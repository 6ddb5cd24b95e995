import { sql } from "kysely";
import { Settings } from "#commands/wanted.ts";
import { dropKeysAndJobs } from "./forget.ts";
import { schema } from "./migrate.ts";
import type { Store } from "./open.ts";
import { requeue } from "./requeue.ts";
import type { Rows } from "./within.ts";
import { everyWorkspace } from "./workspaces.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Long enough for any platform's retries. */
const eventDays = 7;
/** A year can be compared with the one before. */
const usageDays = 400;
/** A transaction takes away so many threads at most: nobody waits long for it. */
const threadsAtOnce = 50;
/**
 * A sweep goes on from the last one by this at most. A clock that runs years ahead for an hour takes nothing away, and
 * a store that was off for long catches up within hours.
 */
const step = day;

type Swept = { threads: number; events: number; usage: number; audit: number; requeued: number };

const none: Swept = { threads: 0, events: 0, usage: 0, audit: 0, requeued: 0 };

const plus = (one: Swept, other: Swept): Swept => ({
  threads: one.threads + other.threads,
  events: one.events + other.events,
  usage: one.usage + other.usage,
  audit: one.audit + other.audit,
  requeued: one.requeued + other.requeued,
});

const before = (moment: Date, days: number): Date => new Date(moment.getTime() - days * day);

/** Up to when this sweep holds to retention; null where the workspace is gone. */
const sweepsUpTo = async (rows: Rows, workspace: string, now: Date): Promise<{ upTo: Date; days: number } | null> => {
  const row = await rows
    .selectFrom("workspaces")
    .select(["settings", "swept_at"])
    .where("id", "=", workspace)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const upTo = new Date(Math.min(now.getTime(), row.swept_at.getTime() + step));
  if (upTo > row.swept_at)
    await rows.updateTable("workspaces").set({ swept_at: upTo }).where("id", "=", workspace).execute();
  return { upTo, days: Settings.parse(row.settings).retentionDays };
};

const sweepThreads = ({ within, boss }: Store, workspace: string, before: Date): Promise<number> =>
  within({ workspace, conversation: "*" }, async (rows) => {
    const overdue = rows
      .selectFrom("threads")
      .select("id")
      .where("workspace", "=", workspace)
      .where("last_at", "<", before)
      .limit(threadsAtOnce)
      .forUpdate()
      .skipLocked();
    const gone = await rows
      .deleteFrom("threads")
      .where("workspace", "=", workspace)
      .where("id", "in", overdue)
      .returning(["conversation", "id"])
      .execute();
    await dropKeysAndJobs(rows, boss, workspace, gone);
    return gone.length;
  });

/**
 * Keys and threads go in one transaction; this is for rows and keys that were restored from copies of different ages. Each side is
 * read once: the embedded store has no figures by which to match two large tables row by row.
 */
const dropUnpaired = async (rows: Rows, workspace: string): Promise<void> => {
  await rows
    .deleteFrom("threads")
    .where("workspace", "=", workspace)
    .where(sql`id::text`, "not in", rows.selectFrom("data_keys").select("thread").where("workspace", "=", workspace))
    .execute();
  await rows
    .deleteFrom("data_keys")
    .where("workspace", "=", workspace)
    .where("thread", "!=", "")
    .where(
      "thread",
      "not in",
      rows.selectFrom("threads").select(sql<string>`id::text`.as("id")).where("workspace", "=", workspace),
    )
    .execute();
};

const sweepWorkspace = async (store: Store, workspace: string, now: Date): Promise<Swept> => {
  const everywhere = { workspace, conversation: "*" };
  const due = await store.within(everywhere, (rows) => sweepsUpTo(rows, workspace, now));
  if (!due) return none;
  const { upTo, days } = due;
  let threads = 0;
  for (;;) {
    const gone = await sweepThreads(store, workspace, before(upTo, days));
    threads += gone;
    if (gone < threadsAtOnce) break;
  }
  return store.within(everywhere, async (rows) => {
    const events = await rows
      .deleteFrom("events")
      .where("workspace", "=", workspace)
      .where("seen_at", "<", before(upTo, eventDays))
      .executeTakeFirst();
    const usage = await rows
      .deleteFrom("usage")
      .where("workspace", "=", workspace)
      .where("day", "<", before(upTo, usageDays).toISOString().slice(0, 10))
      .executeTakeFirst();
    const audit = await rows
      .deleteFrom("audit")
      .where("workspace", "=", workspace)
      .where("at", "<", before(upTo, usageDays))
      .executeTakeFirst();
    await dropUnpaired(rows, workspace);
    return {
      threads,
      events: Number(events.numDeletedRows),
      usage: Number(usage.numDeletedRows),
      audit: Number(audit.numDeletedRows),
      requeued: await requeue(rows, store.boss, workspace, new Date(now.getTime() - hour)),
    };
  });
};

/**
 * Writes the keys' table of the embedded store anew, so that keys that were forgotten are in none of its files. On a server autovacuum
 * clears them, and who may read its files is another's matter.
 */
const clearKeys = async ({ kind, boss }: Store): Promise<void> => {
  if (kind !== "embedded") return;
  const db = boss.getDb();
  for (const statement of [`vacuum full ${schema}.data_keys`, "checkpoint"]) await db.executeSql(statement);
};

/** Holds every workspace to its retention, and takes up what the queue lost. Safe to run by two instances at once. */
export const sweep = async (store: Store, now: Date): Promise<Swept> => {
  let swept = none;
  for (const id of await everyWorkspace(store)) swept = plus(swept, await sweepWorkspace(store, id, now));
  await clearKeys(store);
  return swept;
};
