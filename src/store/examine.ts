import { access } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import { Fault } from "#brief/fault.ts";
import { openEmbedded } from "./embedded.ts";
import { passesRowSecurity, released, runSteps, schema } from "./migrate.ts";
import type { StoreSettings } from "./open.ts";
import { openPool } from "./postgres.ts";
import type { Tables } from "./schema.ts";
import { type State, stateOf } from "./state.ts";
import { withinOf } from "./within.ts";

/** What stands in a store that nobody opened: nothing yet, tables that the next start brings up to date, or work. */
export type Examined =
  | { found: "nothing" }
  /** A running Groundwire holds it, and alone knows. */
  | { found: "in-use" }
  | { found: "older"; pending: readonly string[] }
  | ({ found: "state" } & State);

const unheard = (): void => undefined;

const look = async (db: Kysely<Tables>): Promise<Examined> => {
  const ran = await runSteps(db);
  if (ran.length === 0) return { found: "nothing" };
  const pending = Object.keys(released).filter((name) => !ran.includes(name));
  if (pending.length > 0) return { found: "older", pending };
  const within = withinOf(db.withSchema(schema), await passesRowSecurity(db), { forMs: 0, trouble: unheard });
  return { found: "state", ...(await stateOf({ within })) };
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const lookInFolder = async (dataDir: string): Promise<Examined> => {
  if (!(await isThere(join(dataDir, "database", "PG_VERSION")))) return { found: "nothing" };
  const { database, close } = await openEmbedded(dataDir, unheard);
  try {
    return await look(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: database }) }));
  } finally {
    await close();
  }
};

const lookAtPostgres = async (url: string): Promise<Examined> => {
  const pool = await openPool(url, unheard);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await look(db);
  } finally {
    await db.destroy();
  }
};

/**
 * Looks at a store without making or changing anything in it.
 * @throws Fault where it cannot be reached or read.
 */
export const examineStore = async ({
  databaseUrl,
  dataDir,
}: Pick<StoreSettings, "databaseUrl" | "dataDir">): Promise<Examined> => {
  try {
    return databaseUrl === null ? await lookInFolder(dataDir) : await lookAtPostgres(databaseUrl);
  } catch (error) {
    if (error instanceof Fault && error.code === "store-in-use") return { found: "in-use" };
    throw error;
  }
};
