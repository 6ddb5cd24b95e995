import { z } from "zod";
import type { Store } from "./open.ts";
import { Landed } from "./outbox.ts";
import type { Scope } from "./within.ts";

/** Where a brief was first posted in a conversation, its parts in order; nothing where it was not, or is forgotten. */
export const landedOf = async (
  { within }: Pick<Store, "within">,
  scope: Scope,
  brief: string,
): Promise<readonly Landed[]> => {
  const row = await within(scope, (rows) =>
    rows
      .selectFrom("deliveries")
      .select("landed")
      .where("workspace", "=", scope.workspace)
      .where("conversation", "=", scope.conversation)
      .where("brief", "=", brief)
      .where("kind", "in", ["brief", "copy"])
      .where("state", "=", "posted")
      .orderBy("created_at", "asc")
      .executeTakeFirst(),
  );
  return row ? z.array(Landed).parse(row.landed) : [];
};
