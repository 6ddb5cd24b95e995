import type { Store } from "./open.ts";
import type { JobOf } from "./queue.ts";

/** Takes back that a request was begun: it was handed back unfinished, which is no failure of it. */
export const uncountAttempt = ({ within }: Pick<Store, "within">, job: JobOf): Promise<void> =>
  within(job, async (rows) => {
    await rows
      .updateTable("requests")
      .set(({ eb }) => ({ attempts: eb("attempts", "-", 1) }))
      .where("workspace", "=", job.workspace)
      .where("conversation", "=", job.conversation)
      .where("id", "=", job.id)
      .where("state", "=", "accepted")
      .where("attempts", ">", 0)
      .execute();
  });
