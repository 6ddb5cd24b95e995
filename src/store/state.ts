import { z } from "zod";
import { QueueDepth, queueDepths } from "./depth.ts";
import type { Store } from "./open.ts";
import type { Rows, Within } from "./within.ts";

/** What failed on our side: a request that was given up or a reply that a chat refused. A code, the time, and nothing of what it was about. */
const Failure = z.object({ what: z.enum(["request", "reply"]), code: z.string(), at: z.string(), id: z.string() });
type Failure = z.infer<typeof Failure>;

/** How the work stands, over all workspaces: for whoever runs the bot. The last failures, newest first. */
export const State = z.object({ depths: z.array(QueueDepth), failures: z.array(Failure) });
export type State = z.infer<typeof State>;

const mostFailures = 5;
const mostWorkspaces = 500;

const failuresIn = async (rows: Rows, workspace: string): Promise<Failure[]> => {
  const requests = await rows
    .selectFrom("requests")
    .select(["id", "error", "replied_at as at"])
    .where("workspace", "=", workspace)
    .where(({ or, eb }) => or([eb("error", "in", ["went-wrong", "timed-out"]), eb("error", "like", "model-%")]))
    .orderBy("replied_at", "desc")
    .limit(mostFailures)
    .execute();
  const replies = await rows
    .selectFrom("deliveries")
    .select(["request as id", "error", "created_at as at"])
    .where("workspace", "=", workspace)
    .where("state", "=", "refused")
    .orderBy("created_at", "desc")
    .limit(mostFailures)
    .execute();
  const failure =
    (what: Failure["what"]) =>
    ({ id, error, at }: { id: string; error: string | null; at: Date | null }): Failure[] =>
      error !== null && at !== null ? [{ what, code: error, at: at.toISOString(), id }] : [];
  return [...requests.flatMap(failure("request")), ...replies.flatMap(failure("reply"))];
};

const lastFailures = async (within: Within): Promise<Failure[]> => {
  const workspaces = await within({ workspace: "*", conversation: "*" }, (rows) =>
    rows.selectFrom("workspaces").select("id").orderBy("created_at", "desc").limit(mostWorkspaces).execute(),
  );
  const failures: Failure[] = [];
  for (const { id } of workspaces)
    failures.push(...(await within({ workspace: id, conversation: "*" }, (rows) => failuresIn(rows, id))));
  return failures.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, mostFailures);
};

export const stateOf = async ({ within }: Pick<Store, "within">): Promise<State> => ({
  depths: [...(await queueDepths({ within }))],
  failures: await lastFailures(within),
});
