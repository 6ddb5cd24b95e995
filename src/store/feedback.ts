import type { Ask, WantedOf } from "#commands/wanted.ts";
import type { StoreOf } from "./accept.ts";
import { threadKey } from "./keys.ts";
import { sealJson } from "./sealed.ts";
import type { Rows } from "./within.ts";

/** Keeps what somebody makes of a brief beside it. @returns whether the brief is still there. */
export const keepFeedback = async (
  rows: Rows,
  store: StoreOf,
  ask: Ask,
  { brief, line, verdict, note }: WantedOf<"feedback">,
  now: Date,
  newId: () => string,
): Promise<boolean> => {
  const { workspace, conversation, asker } = ask;
  const row = await rows
    .selectFrom("briefs")
    .select("thread")
    .where("workspace", "=", workspace)
    .where("conversation", "=", conversation)
    .where("id", "=", brief)
    .executeTakeFirst();
  const key = row && (await threadKey(rows, store, ask, row.thread));
  if (!row || !key) return false;
  const { thread } = row;
  const id = newId();
  await rows
    .insertInto("feedback")
    .values({
      workspace,
      conversation,
      thread,
      id,
      brief,
      line,
      verdict,
      sealed: note === null ? null : sealJson(key, note, ask, { what: "feedback", thread, id }),
      by: asker.id,
      created_at: now,
    })
    .execute();
  return true;
};
