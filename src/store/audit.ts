import type { Store } from "./open.ts";
import type { Rows, Scope } from "./within.ts";

/** What somebody did, in ids and codes: never a text. */
export type Deed = { who: string; did: string; about: string | null };

export const noteDeed = async (
  rows: Rows,
  { workspace, conversation }: Scope,
  deed: Deed,
  now: Date,
): Promise<void> => {
  await rows
    .insertInto("audit")
    .values({ workspace, conversation, at: now, ...deed })
    .execute();
};

export type Audited = Deed & { at: Date; conversation: string | null };

/** Newest first. `conversation` "*": the whole workspace's. */
export const auditOf = ({ within }: Pick<Store, "within">, scope: Scope, limit: number): Promise<Audited[]> =>
  within(scope, (rows) =>
    rows
      .selectFrom("audit")
      .select(["at", "who", "did", "about", "conversation"])
      .where("workspace", "=", scope.workspace)
      .orderBy("n", "desc")
      .limit(limit)
      .execute(),
  );
