import { sql } from "kysely";
import { z } from "zod";
import type { Store } from "./open.ts";
import { jobNames, queueSchema } from "./queue.ts";

/** Jobs of a queue that wait and that are at work, over all workspaces. */
export const QueueDepth = z.object({ queue: z.string(), waiting: z.int(), active: z.int() });
export type QueueDepth = z.infer<typeof QueueDepth>;

/** Reading counts needs nobody's rows. */
const nobody = { workspace: "", conversation: "*" };

export const queueDepths = ({ within }: Pick<Store, "within">): Promise<readonly QueueDepth[]> =>
  within(nobody, async (rows) => {
    const { rows: counted } = await sql<QueueDepth>`
      select name as queue, (count(*) filter (where state < 'active'))::int as waiting,
        (count(*) filter (where state = 'active'))::int as active
      from ${sql.table(`${queueSchema}.job`)} where name in (${sql.join(jobNames)}) and state <= 'active' group by name`.execute(
      rows,
    );
    return jobNames.map((queue) => counted.find((each) => each.queue === queue) ?? { queue, waiting: 0, active: 0 });
  });

/** Settles when the store answers. @throws where it does not. */
export const storeAnswers = ({ within }: Pick<Store, "within">): Promise<void> =>
  within(nobody, async (rows) => {
    await sql`select 1`.execute(rows);
  });
