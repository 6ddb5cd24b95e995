import { fromKysely, type PgBoss } from "pg-boss";
import { type JobName, sendWithin } from "./queue.ts";
import type { Rows } from "./within.ts";

const waiting: readonly string[] = ["created", "retry", "active"];

/** Whether a job is queued for it; those of its thread that failed for good go, since they would hold up every later one. */
const isQueued = async (rows: Rows, boss: PgBoss, name: JobName, thread: string, id: string): Promise<boolean> => {
  const db = fromKysely(rows);
  const ofThread = await boss.findJobs<{ id: string }>(name, { key: thread, db });
  const failed = ofThread.filter(({ state }) => state === "failed").map((job) => job.id);
  if (failed.length > 0) await boss.deleteJob(name, failed, { db });
  return ofThread.some(({ state, data }) => waiting.includes(state) && data.id === id);
};

/**
 * Sends again what is accepted or due and has no job (the queue gave it up, or was not in the copy that was restored),
 * oldest first; `before`: only what was made by then. @returns how many were sent.
 */
export const requeue = async (rows: Rows, boss: PgBoss, workspace: string, before: Date | null): Promise<number> => {
  const asked = await rows
    .selectFrom("requests")
    .select(["conversation", "thread", "id"])
    .where("workspace", "=", workspace)
    .where("state", "=", "accepted")
    .$if(before !== null, (query) => query.where("created_at", "<=", before))
    .orderBy("created_at")
    .execute();
  const due = await rows
    .selectFrom("deliveries")
    .select(["conversation", "thread", "id"])
    .where("workspace", "=", workspace)
    .where("state", "=", "due")
    .$if(before !== null, (query) => query.where("created_at", "<=", before))
    .orderBy("created_at")
    .execute();
  const wanted = [
    ...asked.map((row) => ({ name: "work" as const, row })),
    ...due.map((row) => ({ name: "deliver" as const, row })),
  ];
  let sent = 0;
  for (const { name, row } of wanted) {
    if (await isQueued(rows, boss, name, row.thread, row.id)) continue;
    await sendWithin(boss, rows, name, { workspace, ...row });
    sent += 1;
  }
  return sent;
};
