import type { PGlite } from "@electric-sql/pglite";
import { fromKysely, fromPglite, PgBoss } from "pg-boss";
import { z } from "zod";
import type { Rows } from "./within.ts";

export const queueSchema = "groundwire_jobs";

/** Ids and nothing else: what a job is about is read from the rows, and gone with them. */
export const JobOf = z.object({ workspace: z.string(), conversation: z.string(), thread: z.string(), id: z.string() });
export type JobOf = z.infer<typeof JobOf>;

export const jobNames = ["work", "deliver"] as const;
export type JobName = (typeof jobNames)[number];

/** Sends a job in the transaction that writes what it is about. One at a time and in order within a thread; a workspace is a group. */
export const sendWithin = async (boss: PgBoss, rows: Rows, name: JobName, job: JobOf): Promise<void> => {
  await boss.send(name, job, { db: fromKysely(rows), singletonKey: job.thread, group: { id: job.workspace } });
};

/** Opens the queue on the embedded store's own connection, or on Postgres with a pool and a listener of its own. */
export const openQueue = async (on: { embedded: PGlite } | { url: string }): Promise<PgBoss> => {
  const boss = new PgBoss({
    schema: queueSchema,
    useListenNotify: true,
    monitorVacuum: "url" in on,
    ...("embedded" in on
      ? { db: fromPglite(on.embedded), backend: "pglite" as const }
      : { connectionString: on.url, max: 4, application_name: "groundwire jobs" }),
  });
  await boss.start();
  return boss;
};

/** Each job is tried again when its worker is gone; how often a request is tried is the work's own matter, so that it can say so. */
export const createQueues = async (boss: PgBoss): Promise<void> => {
  for (const name of jobNames) {
    await boss.createQueue(name, {
      policy: "key_strict_fifo",
      notify: true,
      retryLimit: 100,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      expireInSeconds: 3600,
      heartbeatSeconds: 20,
      deleteAfterSeconds: 3600,
    });
  }
};
