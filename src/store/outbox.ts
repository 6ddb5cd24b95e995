import { sql } from "kysely";
import { z } from "zod";
import type { Ask } from "#commands/wanted.ts";
import type { StoreOf } from "./accept.ts";
import { noteDeed } from "./audit.ts";
import type { BriefRef } from "./briefs.ts";
import { type JobOf, sendWithin } from "./queue.ts";
import { type Shown, shownOf } from "./replies.ts";
import { requestWithKey } from "./requests.ts";
import { placeThread } from "./threads.ts";
import type { Rows } from "./within.ts";

/** Where a post landed: the platform's id of the message, and of the thread that it opened or stands in. */
export const Landed = z.object({ ref: z.string(), place: z.string().nullable() });
export type Landed = z.infer<typeof Landed>;

/**
 * A reply that is due. `landed`: its parts that are posted, in order. `posting`: the part that was being posted when this was
 * last heard of; whether it landed is in doubt.
 */
export type Delivery = {
  ask: Ask;
  shown: Shown;
  landed: readonly Landed[];
  posting: number | null;
  attempts: number;
  createdAt: Date;
};

/** What a reply is, as the outbox tells it: kept as a brief or a turn, or sealed here where it stands nowhere else. */
type Due = { kind: string; brief: BriefRef | null; turn: string | null; sealed: Uint8Array | null };

/** Puts a reply into the outbox, and sends the job that posts it. */
export const putDue = async (
  { boss }: Pick<StoreOf, "boss">,
  rows: Rows,
  job: JobOf,
  { kind, brief, turn, sealed }: Due,
  now: Date,
): Promise<void> => {
  const { workspace, conversation, thread, id } = job;
  await rows
    .insertInto("deliveries")
    .values({
      workspace,
      conversation,
      thread,
      id,
      request: id,
      kind,
      brief: brief?.id ?? null,
      version: brief?.version ?? null,
      turn,
      sealed,
      state: "due",
      landed: "[]",
      posting: null,
      attempts: 0,
      error: null,
      created_at: now,
      posted_at: null,
    })
    .execute();
  await sendWithin(boss, rows, "deliver", job);
};

/** null where nothing is due any more: it is posted, refused or forgotten. */
export const deliveryOf = async (store: StoreOf, job: JobOf): Promise<Delivery | null> => {
  const found = await store.within(job, async (rows) => {
    const row = await rows
      .selectFrom("deliveries")
      .selectAll()
      .where("workspace", "=", job.workspace)
      .where("conversation", "=", job.conversation)
      .where("id", "=", job.id)
      .where("state", "=", "due")
      .executeTakeFirst();
    const request = row && (await requestWithKey(rows, store, { ...job, id: row.request }));
    if (!row || !request) return null;
    return { row, ask: request.ask, shown: await shownOf(rows, store, job, row, request.key) };
  });
  if (!found) return null;
  const { row, ask, shown } = found;
  return {
    ask,
    shown: shown(),
    landed: z.array(Landed).parse(row.landed),
    posting: row.posting,
    attempts: row.attempts,
    createdAt: row.created_at,
  };
};

const due = (rows: Rows, { workspace, conversation, id }: JobOf) =>
  rows
    .updateTable("deliveries")
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("id", "=", id)
    .where("state", "=", "due");

type Reach = Pick<StoreOf, "within">;

/** Before a part is posted: from now on it may have landed. */
export const markPosting = ({ within }: Reach, job: JobOf, part: number): Promise<void> =>
  within(job, async (rows) => {
    await due(rows, job)
      .set(({ eb }) => ({ posting: part, attempts: eb("attempts", "+", 1) }))
      .execute();
  });

/** A part landed; told twice it is kept once. Where the first one landed is the thread's place, if it has none. */
export const markLanded = ({ within }: Reach, job: JobOf, part: number, landed: Landed): Promise<void> =>
  within(job, async (rows) => {
    await due(rows, job)
      .set({ posting: null, landed: sql<string>`landed || ${JSON.stringify([Landed.parse(landed)])}::jsonb` })
      .where(sql<boolean>`jsonb_array_length(landed) = ${part}`)
      .execute();
    if (landed.place !== null) await placeThread(rows, job, job.thread, landed.place);
  });

export const markPosted = ({ within }: Reach, job: JobOf, now: Date): Promise<void> =>
  within(job, async (rows) => {
    await due(rows, job).set({ state: "posted", posting: null, posted_at: now }).execute();
  });

/** The place does not take it, and never will. `code`: the platform's, never a text. */
export const markRefused = ({ within }: Reach, job: JobOf, code: string, now: Date): Promise<void> =>
  within(job, async (rows) => {
    const refused = await due(rows, job).set({ state: "refused", error: code }).returning("request").executeTakeFirst();
    if (refused) await noteDeed(rows, job, { who: "bot", did: "not-posted", about: `${refused.request} ${code}` }, now);
  });
