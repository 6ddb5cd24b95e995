import type { Ask } from "#commands/wanted.ts";
import { ensurePlaces, newThreadKey, type Secrets, threadKey } from "./keys.ts";
import type { Store } from "./open.ts";
import { sendWithin } from "./queue.ts";
import { keepRequest } from "./requests.ts";
import { threadFor } from "./threads.ts";
import type { Rows } from "./within.ts";

/** What the rows are reached, sealed and queued with. */
export type StoreOf = Pick<Store, "within" | "boss"> & Secrets;

/** `thread` null: what was asked then is forgotten, or stood in no thread. */
export type Accepted = { taken: "new"; request: string; thread: string } | Seen;
type Seen = { taken: "seen"; request: string; thread: string | null };

/** Takes an event down as seen. @returns the request that it led to before; null where it is new. */
export const seenBefore = async (
  rows: Rows,
  { workspace, conversation, key }: Ask,
  request: string,
  now: Date,
): Promise<Seen | null> => {
  const inserted = await rows
    .insertInto("events")
    .values({ workspace, key, request, seen_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("request")
    .executeTakeFirst();
  if (inserted) return null;
  const seen = await rows
    .selectFrom("events")
    .leftJoin("requests", (join) =>
      join
        .onRef("requests.id", "=", "events.request")
        .on("requests.workspace", "=", workspace)
        .on("requests.conversation", "=", conversation),
    )
    .select(["events.request", "requests.thread"])
    .where("events.workspace", "=", workspace)
    .where("events.key", "=", key)
    .executeTakeFirstOrThrow();
  return { taken: "seen", ...seen };
};

/** Stores a request with its job, in one transaction, once for an event however often it comes. `newId`: a fresh UUID. */
export const acceptAsk = (store: StoreOf, ask: Ask, now: Date, newId: () => string): Promise<Accepted> =>
  store.within(ask, (rows) => accepted(store, rows, ask, now, newId), true);

const accepted = async (store: StoreOf, rows: Rows, ask: Ask, now: Date, newId: () => string): Promise<Accepted> => {
  const { workspace, conversation } = ask;
  await ensurePlaces(rows, store, ask, now);
  const request = newId();
  const seen = await seenBefore(rows, ask, request, now);
  if (seen) return seen;

  const thread = await threadFor(rows, ask, now, newId);
  const key = thread.made
    ? await newThreadKey(rows, store, ask, thread.id)
    : await threadKey(rows, store, ask, thread.id);
  if (!key) throw new Error(`The thread ${thread.id} has lost its key.`);
  const job = { workspace, conversation, thread: thread.id, id: request };
  await keepRequest(rows, key, job, ask, "accepted", now);
  await sendWithin(store.boss, rows, "work", job);
  return { taken: "new", request, thread: thread.id };
};
