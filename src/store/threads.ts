import { sql } from "kysely";
import type { Ask } from "#commands/wanted.ts";
import { holdsBrief } from "./briefs.ts";
import type { Rows, Scope } from "./within.ts";

/** A clock that was set back a little makes no thread look older than it is; one that had run far ahead keeps none from being swept for years. */
const lastAt = (now: Date) =>
  sql<Date>`case when last_at > ${now}::timestamptz + interval '1 day' then ${now}::timestamptz else greatest(last_at, ${now}::timestamptz) end`;

const held = async (
  rows: Rows,
  { workspace, conversation }: Scope,
  by: "id" | "place",
  value: string,
  now: Date,
): Promise<string | null> => {
  const row = await rows
    .updateTable("threads")
    .set({ last_at: lastAt(now) })
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where(by, "=", value)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
};

/** The thread that stands at the platform's place, kept from being forgotten until the transaction ends; null where none does. */
const holdThreadAt = (rows: Rows, scope: Scope, place: string, now: Date): Promise<string | null> =>
  held(rows, scope, "place", place, now);

/** Keeps a thread from being forgotten until the transaction ends, and from being swept for a while. @returns whether it is still there. */
export const holdThread = async (rows: Rows, scope: Scope, thread: string, now: Date): Promise<boolean> =>
  (await held(rows, scope, "id", thread, now)) !== null;

const rowBy = (rows: Rows, { workspace, conversation }: Scope, by: "id" | "place", value: string) =>
  rows
    .selectFrom("threads")
    .select(["id", "place"])
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where(by, "=", value)
    .executeTakeFirst();

/** The thread that stands at the platform's place; null where none does. */
export const threadAt = async (rows: Rows, scope: Scope, place: string): Promise<string | null> =>
  (await rowBy(rows, scope, "place", place))?.id ?? null;

/** The platform's place of a thread; null where it has none yet, or is forgotten. */
export const placeOf = async (rows: Rows, scope: Scope, thread: string): Promise<string | null> =>
  (await rowBy(rows, scope, "id", thread))?.place ?? null;

/** The thread that an ask belongs to: the one at its place, or a new one. */
export const threadFor = async (
  rows: Rows,
  ask: Ask,
  now: Date,
  newId: () => string,
): Promise<{ id: string; made: boolean }> => {
  const { workspace, conversation, place, asker } = ask;
  const known = place === null ? null : await holdThreadAt(rows, ask, place, now);
  const meant = known === null ? null : await pointedTo(rows, ask, known);
  if (meant && (await holdThread(rows, ask, meant, now))) return { id: meant, made: false };
  if (known) return { id: known, made: false };
  const id = newId();
  const made = await rows
    .insertInto("threads")
    .values({ workspace, conversation, id, place, asker: asker.id, created_at: now, last_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made) return { id, made: true };
  const meanwhile = place === null ? null : await holdThreadAt(rows, ask, place, now);
  if (!meanwhile) throw new Error("A thread was made at this place and forgotten in the same moment.");
  return { id: meanwhile, made: false };
};

/** Where an earlier brief was pointed to and nothing else came of it, what is asked about "the brief" is asked in that one's thread. */
const pointedTo = async (
  rows: Rows,
  { workspace, conversation, wanted }: Pick<Ask, "workspace" | "conversation" | "wanted">,
  thread: string,
): Promise<string | null> => {
  if (wanted.command === "brief" && !wanted.refresh) return null;
  const row = await rows
    .selectFrom("deliveries")
    .innerJoin("briefs", (join) =>
      join
        .onRef("briefs.workspace", "=", "deliveries.workspace")
        .onRef("briefs.conversation", "=", "deliveries.conversation")
        .onRef("briefs.id", "=", "deliveries.brief"),
    )
    .select("briefs.thread")
    .where("deliveries.workspace", "=", workspace)
    .where("deliveries.conversation", "=", conversation)
    .where("deliveries.thread", "=", thread)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("briefs as own")
            .select("own.id")
            .where("own.workspace", "=", workspace)
            .where("own.conversation", "=", conversation)
            .where("own.thread", "=", thread),
        ),
      ),
    )
    .orderBy("deliveries.created_at", "desc")
    .executeTakeFirst();
  return row?.thread ?? null;
};

/** The thread that what is asked belongs to, where there is one. */
export const threadHere = async (
  rows: Rows,
  ask: Pick<Ask, "workspace" | "conversation" | "place" | "wanted">,
): Promise<string | null> => {
  if (ask.place === null) return null;
  const here = await threadAt(rows, ask, ask.place);
  return here && ((await pointedTo(rows, ask, here)) ?? here);
};

/**
 * A thread's place is where its first post landed; a place that another thread has stays that one's. But a question that was asked under
 * a brief's post before it was known where that landed has a thread of its own there, with nothing in it: it gives way.
 */
export const placeThread = async (rows: Rows, scope: Scope, thread: string, place: string): Promise<void> => {
  const { workspace, conversation } = scope;
  const set = async (id: string, to: string | null): Promise<void> => {
    await rows
      .updateTable("threads")
      .set({ place: to })
      .where("workspace", "=", workspace)
      .where("conversation", "=", conversation)
      .where("id", "=", id)
      .execute();
  };
  const own = await rowBy(rows, scope, "id", thread);
  if (!own || own.place !== null) return;
  const taken = await threadAt(rows, scope, place);
  if (taken) {
    const givesWay = (await holdsBrief(rows, scope, thread)) && !(await holdsBrief(rows, scope, taken));
    if (!givesWay) return;
    await set(taken, null);
  }
  await set(thread, place);
};
