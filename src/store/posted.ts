import { sql } from "kysely";
import type { Reply } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import type { StoreOf } from "./accept.ts";
import { type Shown, shownOf } from "./replies.ts";
import { requestWithKey } from "./requests.ts";
import type { Rows, Scope } from "./within.ts";

/** A reply that was posted, and what it answers. `id`: of the request. */
export type PostedReply = { id: string; at: Date; place: string | null; ask: Ask; shown: Shown };

/** From a moment on, the first ones; or before a point (null: the end), the last ones. */
export type WhichPosted = { from: Date } | { before: { at: Date; id: string } | null };

/** What is withdrawn is taken down where it was posted. */
const withdrawn: Reply = { kind: "fault", fault: { code: "withdrawn", message: "This brief was withdrawn." } };

const selected = (rows: Rows, { workspace, conversation }: Scope, which: WhichPosted, limit: number) => {
  const all = rows
    .selectFrom("deliveries")
    .innerJoin("threads", (join) =>
      join
        .onRef("threads.workspace", "=", "deliveries.workspace")
        .onRef("threads.conversation", "=", "deliveries.conversation")
        .onRef("threads.id", "=", "deliveries.thread"),
    )
    .selectAll("deliveries")
    .select("threads.place")
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom("briefs")
          .select("briefs.id")
          .whereRef("briefs.workspace", "=", "deliveries.workspace")
          .whereRef("briefs.conversation", "=", "deliveries.conversation")
          .whereRef("briefs.id", "=", "deliveries.brief")
          .where("briefs.state", "=", "withdrawn"),
      ).as("isWithdrawn"),
    )
    .where("deliveries.workspace", "=", workspace)
    .where("deliveries.conversation", "=", conversation)
    .where("deliveries.state", "=", "posted")
    .limit(limit);
  if ("from" in which)
    return all.where("posted_at", ">=", which.from).orderBy("posted_at", "asc").orderBy(sql`request::text`, "asc");
  const last = all.orderBy("posted_at", "desc").orderBy(sql`request::text`, "desc");
  const { before } = which;
  return before === null
    ? last
    : last.where(sql<boolean>`(posted_at, request::text) < (${before.at}::timestamptz, ${before.id}::text)`);
};

/** What was posted in a conversation, oldest first: its outbox, which is all of a chat that has no platform of its own. */
export const postedIn = async (
  store: StoreOf,
  scope: Scope,
  which: WhichPosted,
  limit: number,
): Promise<readonly PostedReply[]> => {
  const found = await store.within(scope, async (rows) => {
    const read: (() => PostedReply)[] = [];
    for (const row of await selected(rows, scope, which, limit).execute()) {
      const request = await requestWithKey(rows, store, { ...scope, thread: row.thread, id: row.request });
      if (!request || !row.posted_at) continue;
      const { ask, key } = request;
      const { place, request: id, posted_at: at } = row;
      const shown = await shownOf(rows, store, scope, row, key);
      read.push(() => ({ id, at, place, ask, shown: row.isWithdrawn ? { ...shown(), reply: withdrawn } : shown() }));
    }
    return read;
  });
  const oldestFirst = "from" in which ? found : found.toReversed();
  return oldestFirst.map((open) => open());
};
