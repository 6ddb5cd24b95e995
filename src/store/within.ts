import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "./schema.ts";

export type Rows = Transaction<Tables>;

/** Whose rows. `conversation: "*"`: the whole workspace's, for what is no conversation's own (settings, retention, uninstalling). */
export type Scope = { workspace: string; conversation: string };

export type Within = <Done>(scope: Scope, work: (rows: Rows) => Promise<Done>) => Promise<Done>;

/** The role without rights of its own under which every scoped statement runs where the connection's own would pass by row-level security. */
export const rowsRole = "groundwire_rows";

/**
 * The one way to the rows: a transaction that sees those of its scope and no others, held by row-level security in the database.
 * It is short: nothing waits in it for a model, a page or a platform.
 */
export const withinOf =
  (db: Kysely<Tables>, underRole: boolean): Within =>
  ({ workspace, conversation }, work) =>
    db.transaction().execute(async (rows) => {
      const role = underRole ? sql`, set_config('role', ${rowsRole}, true)` : sql``;
      await sql`select set_config('groundwire.workspace', ${workspace}, true), set_config('groundwire.conversation', ${conversation}, true)${role}`.execute(
        rows,
      );
      return work(rows);
    });
