import type { Store } from "./open.ts";
import { threadAt } from "./threads.ts";
import type { Scope } from "./within.ts";

/** The event of the last question that was asked at a place; null where none was. */
export const lastAsked = (
  { within }: Pick<Store, "within">,
  { workspace, conversation }: Scope,
  place: string,
): Promise<string | null> =>
  within({ workspace, conversation }, async (rows) => {
    const thread = await threadAt(rows, { workspace, conversation }, place);
    if (thread === null) return null;
    const row = await rows
      .selectFrom("requests")
      .select("event")
      .where("workspace", "=", workspace)
      .where("conversation", "=", conversation)
      .where("thread", "=", thread)
      .where("command", "=", "ask")
      .orderBy("created_at", "desc")
      .executeTakeFirst();
    return row?.event ?? null;
  });
