import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { Fault } from "#brief/fault.ts";
import { first } from "./migrations/first.ts";
import { rowsRole } from "./within.ts";

type Step = { up: (db: Kysely<never>) => Promise<void> };
/** By name, in the order in which they run. */
export type Steps = Readonly<Record<string, Step>>;

/** A name is never changed, a step never edited once it was released. */
export const released: Steps = { "0001-first": first };

export const schema = "groundwire";

/** The steps that ran, by name. */
export const runSteps = async <T>(db: Kysely<T>): Promise<readonly string[]> => {
  const { rows: there } = await sql<{ table: string | null }>`
    select to_regclass(${`${schema}.kysely_migration`})::text as table`.execute(db);
  if (!there[0]?.table) return [];
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(`${schema}.kysely_migration`)} order by name`.execute(db);
  return rows.map(({ name }) => name);
};

/** A program that is older than the tables might write what the newer one no longer understands. */
const refuseNewer = async <T>(db: Kysely<T>, steps: Steps): Promise<void> => {
  const unknown = (await runSteps(db)).filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0)
    throw new Fault(
      "store-too-new",
      `A newer Groundwire has been at this database (${unknown.join(", ")}). Start that version or a newer one, or restore a backup from before.`,
    );
};

/**
 * Brings the tables up to date, all steps in one transaction: where one fails, things stay as they were.
 * @throws Fault with the name of the step that failed, or where the tables are newer than this program.
 */
export const migrate = async <T>(db: Kysely<T>, steps: Steps = released): Promise<void> => {
  await refuseNewer(db, steps);
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(steps).map(([name, { up }]) => [
            name,
            {
              up: async (within: Kysely<never>) => {
                await sql`select set_config('search_path', ${schema}, true)`.execute(within);
                await up(within);
              },
            },
          ]),
        ),
    },
    migrationTableSchema: schema,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find(({ status }) => status === "Error")?.migrationName;
  if (!failed) throw error;
  const why = error instanceof Error ? error.message : String(error);
  throw new Fault(
    "store-migration-failed",
    `The tables could not be brought up to date: step "${failed}" failed (${why}). Nothing of it was kept; the version of Groundwire from before still runs on them.`,
    { cause: error },
  );
};

const preparing = 7_471_103;

/** One of several processes at a time, over all that share this Postgres database; the others wait. */
export const oneAtATime = <T, Done>(db: Kysely<T>, work: () => Promise<Done>): Promise<Done> =>
  db.transaction().execute(async (held) => {
    await sql`select set_config('idle_in_transaction_session_timeout', '0', true)`.execute(held);
    await sql`select pg_advisory_xact_lock(${preparing})`.execute(held);
    return work();
  });

/** Whether row-level security would not hold the connection's own role: a superuser's. */
export const passesRowSecurity = async <T>(db: Kysely<T>): Promise<boolean> => {
  const { rows } = await sql<{ passes: boolean }>`
    select rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user`.execute(db);
  return rows[0]?.passes ?? false;
};

/** Makes the role that scoped statements run under, and lets it at our rows and at the queue's (to send with a row, to forget with a row). */
export const grantRows = async <T>(db: Kysely<T>, schemas: readonly string[]): Promise<void> => {
  await sql`do $$ begin create role ${sql.id(rowsRole)} nologin nobypassrls; exception when duplicate_object or unique_violation then null; end $$`.execute(
    db,
  );
  // Who makes a role may not always act as it (Postgres 16 and newer); a superuser may.
  await sql`do $$ begin if not pg_has_role(current_user, ${sql.lit(rowsRole)}, 'set') then grant ${sql.id(rowsRole)} to current_user; end if; end $$`.execute(
    db,
  );
  for (const name of schemas) {
    await sql`grant usage on schema ${sql.id(name)} to ${sql.id(rowsRole)}`.execute(db);
    await sql`grant select, insert, update, delete on all tables in schema ${sql.id(name)} to ${sql.id(rowsRole)}`.execute(
      db,
    );
    await sql`grant usage on all sequences in schema ${sql.id(name)} to ${sql.id(rowsRole)}`.execute(db);
  }
};
