import { Ask } from "#commands/wanted.ts";
import type { StoreOf } from "./accept.ts";
import { threadKey } from "./keys.ts";
import type { JobOf } from "./queue.ts";
import { openJson, sealJson } from "./sealed.ts";
import type { Rows } from "./within.ts";

export type Request = { ask: Ask; state: "accepted" | "replied"; attempts: number; thread: string };

/** A request with the key of its thread; null where it was forgotten. */
export const requestWithKey = async (
  rows: Rows,
  secrets: Pick<StoreOf, "secret" | "previous">,
  job: JobOf,
): Promise<(Request & { key: Uint8Array }) | null> => {
  const { workspace, conversation, thread, id } = job;
  const row = await rows
    .selectFrom("requests")
    .select(["state", "attempts", "sealed"])
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("id", "=", id)
    .executeTakeFirst();
  const key = row ? await threadKey(rows, secrets, job, thread) : null;
  if (!row || !key) return null;
  const ask = openJson(key, row.sealed, job, { what: "request", thread, id }, Ask);
  return { ask, state: row.state, attempts: row.attempts, thread, key };
};

/** Keeps what was asked, sealed by its thread's key. `replied`: its reply is due at once, and nothing is to be worked on. */
export const keepRequest = async (
  rows: Rows,
  key: Uint8Array,
  job: JobOf,
  ask: Ask,
  state: Request["state"],
  now: Date,
): Promise<void> => {
  const { workspace, conversation, thread, id } = job;
  await rows
    .insertInto("requests")
    .values({
      workspace,
      conversation,
      thread,
      id,
      event: ask.key,
      surface: ask.surface,
      command: ask.wanted.command,
      asker: ask.asker.id,
      state,
      attempts: 0,
      error: null,
      sealed: sealJson(key, ask, job, { what: "request", thread, id }),
      created_at: now,
      replied_at: state === "replied" ? now : null,
    })
    .execute();
};

/** What is to be worked on; null where it was forgotten meanwhile. */
export const requestOf = async (store: StoreOf, job: JobOf): Promise<Request | null> => {
  const found = await store.within(job, (rows) => requestWithKey(rows, store, job));
  if (!found) return null;
  const { key: _, ...request } = found;
  return request;
};

/** @returns how often it was begun, this time counted. */
export const countAttempt = ({ within }: Pick<StoreOf, "within">, job: JobOf): Promise<number> =>
  within(job, async (rows) => {
    const row = await rows
      .updateTable("requests")
      .set(({ eb }) => ({ attempts: eb("attempts", "+", 1) }))
      .where("workspace", "=", job.workspace)
      .where("conversation", "=", job.conversation)
      .where("id", "=", job.id)
      .returning("attempts")
      .executeTakeFirst();
    return row?.attempts ?? 0;
  });

/** What was posted is kept as an article once there is a reply; the request needs it no more. */
const withoutMaterial = (ask: Ask): Ask => {
  const bare = (posted: Extract<Ask["wanted"], { command: "brief" }>["posted"]) => {
    if (posted.kind === "paste") return { ...posted, text: "" };
    return posted.kind === "file" ? { ...posted, base64: "" } : posted;
  };
  const { wanted } = ask;
  if (wanted.command === "brief") return { ...ask, wanted: { ...wanted, posted: bare(wanted.posted) } };
  if (wanted.command !== "check") return ask;
  const against = wanted.against && bare(wanted.against);
  return { ...ask, wanted: { ...wanted, draft: bare(wanted.draft), against } };
};

/** @returns false where it is replied already, or forgotten. `error`: a code. */
export const markReplied = async (
  rows: Rows,
  job: JobOf,
  ask: Ask,
  key: Uint8Array,
  error: string | null,
  now: Date,
): Promise<boolean> => {
  const { workspace, conversation, thread, id } = job;
  const row = await rows
    .updateTable("requests")
    .set({
      state: "replied",
      replied_at: now,
      error,
      sealed: sealJson(key, withoutMaterial(ask), job, { what: "request", thread, id }),
    })
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("id", "=", id)
    .where("state", "=", "accepted")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
};
