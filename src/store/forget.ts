import { fromKysely, type PgBoss } from "pg-boss";
import type { Store } from "./open.ts";
import { jobNames } from "./queue.ts";
import type { Rows, Scope } from "./within.ts";

/** How many jobs are looked up at once. */
const jobsAtOnce = 500;

/** Takes the jobs that match out of the queue, in whatever state: one that is being worked on finds nothing left of what it is about. */
const deleteJobs = async (rows: Rows, boss: PgBoss, of: { key: string } | { data: Partial<Scope> }): Promise<void> => {
  const db = fromKysely(rows);
  for (const name of jobNames) {
    for (;;) {
      const found = await boss.findJobs(name, { ...of, db, limit: jobsAtOnce });
      if (found.length === 0) break;
      await boss.deleteJob(
        name,
        found.map(({ id }) => id),
        { db },
      );
    }
  }
};

/** A thread as it is gone, with everything that hung on it. */
type Gone = { conversation: string; id: string };

/** The keys of threads that were deleted just now, and their jobs. After the rows: whoever was writing there has ended by then. */
export const dropKeysAndJobs = async (
  rows: Rows,
  boss: PgBoss,
  workspace: string,
  gone: readonly Gone[],
): Promise<void> => {
  for (const { conversation, id } of gone) {
    await rows
      .deleteFrom("data_keys")
      .where("workspace", "=", workspace)
      .where("conversation", "=", conversation)
      .where("thread", "=", id)
      .execute();
    await deleteJobs(rows, boss, { key: id });
  }
};

/**
 * Takes a thread away: its article, briefs, turns, requests, deliveries and feedback, its key, its queued work. What stays is ids alone:
 * who asked and who forgot (audit), and the platform's events, so that one which is sent again does not bring it back.
 * @returns whether there was such a thread.
 */
export const forgetThread = async (
  rows: Rows,
  boss: PgBoss,
  { workspace, conversation }: Scope,
  thread: string,
): Promise<boolean> => {
  const gone = await rows
    .deleteFrom("threads")
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("id", "=", thread)
    .returning(["conversation", "id"])
    .execute();
  await dropKeysAndJobs(rows, boss, workspace, gone);
  return gone.length > 0;
};

/** Takes away all threads of a conversation; its settings stay. @returns how many there were. */
export const forgetConversation = async (
  rows: Rows,
  boss: PgBoss,
  { workspace, conversation }: Scope,
): Promise<number> => {
  const gone = await rows
    .deleteFrom("threads")
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .returning("id")
    .execute();
  await rows
    .deleteFrom("data_keys")
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("thread", "!=", "")
    .execute();
  await deleteJobs(rows, boss, { data: { workspace, conversation } });
  return gone.length;
};

/** Takes away everything of a workspace: what was asked, settings, tokens, keys, events, usage, audit, jobs. @returns whether it was there. */
export const removeWorkspace = ({ within, boss }: Store, workspace: string): Promise<boolean> =>
  within({ workspace, conversation: "*" }, async (rows) => {
    const gone = await rows.deleteFrom("workspaces").where("id", "=", workspace).returning("id").execute();
    await rows.deleteFrom("data_keys").where("workspace", "=", workspace).execute();
    await deleteJobs(rows, boss, { data: { workspace } });
    return gone.length > 0;
  });
