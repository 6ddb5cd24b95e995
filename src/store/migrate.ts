import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { first } from "./migrations/first.ts";
import { rowsRole } from "./within.ts";

/** In the order in which they run; a name is never changed, a migration never edited once it was released. */
const migrations = { "0001-first": first };

export const schema = "groundwire";

/**
 * Brings the tables up to date, one process at a time (Kysely's lock), each step in a transaction: one that fails leaves things as they were.
 * @throws Error with the name of the step that failed.
 */
export const migrate = async <T>(db: Kysely<T>): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, { up }]) => [
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
  const failed = results?.find(({ status }) => status === "Error")?.migrationName ?? "before the first step";
  throw new Error(`The migration "${failed}" failed; nothing of it was kept.`, { cause: error });
};

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
  for (const name of schemas) {
    await sql`grant usage on schema ${sql.id(name)} to ${sql.id(rowsRole)}`.execute(db);
    await sql`grant select, insert, update, delete on all tables in schema ${sql.id(name)} to ${sql.id(rowsRole)}`.execute(
      db,
    );
    await sql`grant usage on all sequences in schema ${sql.id(name)} to ${sql.id(rowsRole)}`.execute(db);
  }
};
