import type { Store } from "./open.ts";
import type { Scope } from "./within.ts";

/** The event of the last question that was asked at a place; null where none was. */
export const lastAsked = async (
  { within }: Pick<Store, "within">,
  { workspace, conversation }: Scope,
  place: string,
): Promise<string | null> => {
  const row = await within({ workspace, conversation }, (rows) =>
    rows
      .selectFrom("requests")
      .innerJoin("threads", (join) =>
        join
          .onRef("threads.workspace", "=", "requests.workspace")
          .onRef("threads.conversation", "=", "requests.conversation")
          .onRef("threads.id", "=", "requests.thread"),
      )
      .select("requests.event")
      .where("requests.workspace", "=", workspace)
      .where("requests.conversation", "=", conversation)
      .where("threads.place", "=", place)
      .where("requests.command", "=", "ask")
      .orderBy("requests.created_at", "desc")
      .executeTakeFirst(),
  );
  return row?.event ?? null;
};
