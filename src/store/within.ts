import { setTimeout } from "node:timers/promises";
import { type Kysely, sql, type Transaction } from "kysely";
import { isCrossed, isLost } from "./faults.ts";
import type { Tables } from "./schema.ts";

export type Rows = Transaction<Tables>;

/** Whose rows. `conversation: "*"`: the whole workspace's, for what is no conversation's own (settings, retention, uninstalling). */
export type Scope = { workspace: string; conversation: string };

/** `urgent`: somebody waits for it, so it goes before other work where only one at a time can go on. */
export type Within = <Done>(scope: Scope, work: (rows: Rows) => Promise<Done>, urgent?: boolean) => Promise<Done>;

/** The role without rights of its own under which every scoped statement runs where the connection's own would pass by row-level security. */
export const rowsRole = "groundwire_rows";

/** How long a way to the rows that is gone is waited for; `trouble` hears of each time that it was. */
export type Patience = { forMs: number; trouble: (error: Error) => void };

const afterwards = new WeakMap<Rows, (() => void)[]>();

/** Has something done once a transaction is committed, and not at all where it is not. */
export const afterCommit = (rows: Rows, then: () => void): void => {
  afterwards.set(rows, [...(afterwards.get(rows) ?? []), then]);
};

const pauses = { first: 100, longest: 2_000 };

/**
 * The one way to the rows: a transaction that sees those of its scope and no others, held by row-level security in the database.
 * It is short: nothing waits in it for a model, a page or a platform. Where the database goes away before anything was committed, it
 * is waited for and `work` runs again, so `work` does nothing but read and write rows. Where it goes away in the commit itself, nobody
 * knows whether that came through: this is thrown, and whoever tries again looks first.
 */
export const withinOf =
  (db: Kysely<Tables>, underRole: boolean, { forMs, trouble }: Patience): Within =>
  async (scope, work) => {
    let isWorkedOff = false;
    let then: readonly (() => void)[] = [];
    const once = () =>
      db.transaction().execute(async (rows) => {
        isWorkedOff = false;
        await enter(rows, scope, underRole);
        const done = await work(rows);
        isWorkedOff = true;
        then = afterwards.get(rows) ?? [];
        return done;
      });
    let waited = 0;
    for (let pause = pauses.first; ; pause = Math.min(2 * pause, pauses.longest)) {
      try {
        const done = await once();
        for (const each of then) each();
        return done;
      } catch (error) {
        const canCome = !isWorkedOff && waited < forMs && (isLost(error) || isCrossed(error));
        if (!canCome || !(error instanceof Error)) throw error;
        trouble(error);
      }
      await setTimeout(pause);
      waited += pause;
    }
  };

const enter = async (rows: Rows, { workspace, conversation }: Scope, underRole: boolean): Promise<void> => {
  const role = underRole ? sql`, set_config('role', ${rowsRole}, true)` : sql``;
  await sql`select set_config('groundwire.workspace', ${workspace}, true), set_config('groundwire.conversation', ${conversation}, true)${role}`.execute(
    rows,
  );
};
