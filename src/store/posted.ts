import { sql } from "kysely";
import type { Reply } from "#commands/command.ts";
import type { Ask } from "#commands/wanted.ts";
import type { StoreOf } from "./accept.ts";
import { type Shown, shownOf } from "./replies.ts";
import { requestWithKey } from "./requests.ts";
import { placeOf } from "./threads.ts";
import type { Rows, Scope } from "./within.ts";

/** A reply that was posted, and what it answers. `id`: of the request. */
export type PostedReply = { id: string; at: Date; place: string | null; ask: Ask; shown: Shown };

/** From a moment on, the first ones; or before a point (null: the end), the last ones. */
export type WhichPosted = { from: Date } | { before: { at: Date; id: string } | null };

/** What is withdrawn is taken down where it was posted. */
const withdrawn: Reply = { kind: "fault", fault: { code: "withdrawn", message: "This brief was withdrawn." } };

/** One table at a time, as briefs are read (held.ts). */
const selected = (rows: Rows, { workspace, conversation }: Scope, which: WhichPosted, limit: number) => {
  const all = rows
    .selectFrom("deliveries")
    .selectAll()
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("state", "=", "posted")
    .limit(limit);
  if ("from" in which)
    return all.where("posted_at", ">=", which.from).orderBy("posted_at", "asc").orderBy(sql`request::text`, "asc");
  const last = all.orderBy("posted_at", "desc").orderBy(sql`request::text`, "desc");
  const { before } = which;
  return before === null
    ? last
    : last.where(sql<boolean>`(posted_at, request::text) < (${before.at}::timestamptz, ${before.id}::text)`);
};

const isWithdrawn = async (rows: Rows, { workspace, conversation }: Scope, brief: string | null): Promise<boolean> => {
  if (brief === null) return false;
  const row = await rows
    .selectFrom("briefs")
    .select("id")
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("id", "=", brief)
    .where("state", "=", "withdrawn")
    .executeTakeFirst();
  return row !== undefined;
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
      const { request: id, posted_at: at } = row;
      const place = await placeOf(rows, scope, row.thread);
      const takenDown = await isWithdrawn(rows, scope, row.brief);
      const shown = await shownOf(rows, store, scope, row, key);
      read.push(() => ({ id, at, place, ask, shown: takenDown ? { ...shown(), reply: withdrawn } : shown() }));
    }
    return read;
  });
  const oldestFirst = "from" in which ? found : found.toReversed();
  return oldestFirst.map((open) => open());
};
