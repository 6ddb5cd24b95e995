import { randomInt } from "node:crypto";
import { sql } from "kysely";
import { fromKysely, fromPglite, type PGliteLike, PgBoss } from "pg-boss";
import { z } from "zod";
import { afterCommit, type Rows } from "./within.ts";

export const queueSchema = "groundwire_jobs";

/** Ids and nothing else: what a job is about is read from the rows, and gone with them. */
export const JobOf = z.object({ workspace: z.string(), conversation: z.string(), thread: z.string(), id: z.string() });
export type JobOf = z.infer<typeof JobOf>;

export const jobNames = ["work", "deliver"] as const;
export type JobName = (typeof jobNames)[number];

/**
 * Where a workspace's next job stands: behind its own and beside the first that waits (start-time fair queuing). Thus one that asks
 * for a hundred things is served in turn with one that asks for one, and nobody waits for ever.
 */
const turnOf = async (rows: Rows, name: JobName, workspace: string): Promise<number> => {
  const { rows: found } = await sql<{ front: number | null; back: number | null }>`
    select max(priority) filter (where state = 'created') as front, min(priority) filter (where group_id = ${workspace}) as back
    from ${sql.table(`${queueSchema}.job`)} where name = ${name} and state <= 'active'`.execute(rows);
  const { front = null, back = null } = found[0] ?? {};
  return Math.min(front ?? back ?? 0, back === null ? (front ?? 0) : back - 1);
};

/** A clock that is set back by less than this holds up nothing that waits. */
const clockSlack = "-2 days";

/** A thread's order is that of sending, whatever the clock did between. */
const keepOrder = async (rows: Rows, name: JobName, thread: string, id: string): Promise<void> => {
  const jobs = sql.table(`${queueSchema}.job`);
  await sql`
    update ${jobs} set created_on = waiting.last + interval '1 microsecond'
    from (select max(created_on) as last from ${jobs}
      where name = ${name} and singleton_key = ${thread} and id <> ${id} and state <= 'active') waiting
    where name = ${name} and id = ${id} and created_on <= waiting.last`.execute(rows);
};

/** Has one idle worker of this process look for a job; all of them looking would cost the embedded store more than the work. */
const wakeOne = (boss: PgBoss, name: JobName): void => {
  const idle = boss.getWipData().filter((worker) => worker.name === name && worker.count === 0);
  const one = idle[idle.length > 1 ? randomInt(idle.length) : 0];
  if (one) boss.notifyWorker(one.id);
};

/** Has the busy ones look for the next job as soon as they have ended theirs. */
export const wakeBusy = (boss: PgBoss, name: JobName): void => {
  for (const worker of boss.getWipData()) {
    if (worker.name === name && worker.count > 0) boss.notifyWorker(worker.id);
  }
};

/** Sends a job in the transaction that writes what it is about. One at a time and in order within a thread; a workspace is a group. */
export const sendWithin = async (boss: PgBoss, rows: Rows, name: JobName, job: JobOf): Promise<void> => {
  const id = await boss.send(name, job, {
    db: fromKysely(rows),
    singletonKey: job.thread,
    group: { id: job.workspace },
    priority: await turnOf(rows, name, job.workspace),
    startAfter: clockSlack,
  });
  if (id === null) return;
  await keepOrder(rows, name, job.thread, id);
  afterCommit(rows, () => wakeOne(boss, name));
};

/** A job in hand: which, and which try of it. */
export type InHand = { id: string; retryCount: number };

/** Gives up the claim on jobs, so that whoever is free works on them at once. */
export const handBack = async (boss: PgBoss, name: JobName, jobs: readonly InHand[]): Promise<void> => {
  for (const job of jobs) {
    await boss.fail(name, { id: job.id, retryCount: job.retryCount });
    await boss.update({ name, options: { id: job.id, startAfter: 0 } });
  }
};

/** Takes back every claim: for a store that no other process can have open, where whoever held one is gone. */
export const handBackAll = async (boss: PgBoss): Promise<number> => {
  const claimed = await Promise.all(
    jobNames.map(async (name) => ({
      name,
      jobs: (await boss.findJobs(name, { limit: 100_000 })).filter(({ state }) => state === "active"),
    })),
  );
  for (const { name, jobs } of claimed) await handBack(boss, name, jobs);
  return claimed.reduce((sum, { jobs }) => sum + jobs.length, 0);
};

/**
 * Opens the queue on the embedded store's own connection, or on Postgres with a pool of its own. Nobody is notified by the database:
 * whoever sends a job wakes one worker beside it (`wakeOne`), and another instance sees within a second what is left over.
 */
export const openQueue = async (
  on: { embedded: PGliteLike } | { url: string },
  trouble: (error: Error) => void,
): Promise<PgBoss> => {
  const boss = new PgBoss({
    schema: queueSchema,
    monitorVacuum: "url" in on,
    ...("embedded" in on
      ? { db: fromPglite(on.embedded), backend: "pglite" as const }
      : {
          connectionString: on.url,
          max: 4,
          application_name: "groundwire jobs",
          // What an instance that is gone was at is taken up by another within half a minute.
          superviseIntervalSeconds: 10,
          monitorIntervalSeconds: 10,
        }),
  });
  boss.on("error", trouble);
  await boss.start();
  return boss;
};

/** Each job is tried again when its worker is gone; how often a request is tried is the work's own matter, so that it can say so. */
export const createQueues = async (boss: PgBoss): Promise<void> => {
  for (const name of jobNames) {
    await boss.createQueue(name, {
      policy: "key_strict_fifo",
      retryLimit: 1_000_000,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      expireInSeconds: 3600,
      heartbeatSeconds: 20,
      deleteAfterSeconds: 3600,
      // A clock that runs years ahead for an hour loses nothing that waits.
      retentionSeconds: 10 * 365 * 86_400,
    });
  }
};
