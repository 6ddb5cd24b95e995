import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import type { PgBoss } from "pg-boss";
import { openEmbedded } from "./embedded.ts";
import { postgresFault } from "./faults.ts";
import { inTurn } from "./in-turn.ts";
import { grantRows, migrate, oneAtATime, passesRowSecurity, schema } from "./migrate.ts";
import { openPool } from "./postgres.ts";
import { createQueues, openQueue, queueSchema } from "./queue.ts";
import { refuseFull } from "./room.ts";
import type { Tables } from "./schema.ts";
import type { Secret } from "./seal.ts";
import { type Within, withinOf } from "./within.ts";

/** `databaseUrl` null: the embedded store in `dataDir`. `previous` still opens what an earlier SECRET_KEY sealed. */
export type StoreSettings = {
  databaseUrl: string | null;
  dataDir: string;
  secret: Secret;
  previous: Secret | null;
  /** Hears of a connection that was lost, and of what the queue could not do and will do again. */
  trouble?: (error: Error) => void;
  /** How long a Postgres that went away is waited for. */
  patienceMs?: number;
};

export type Store = {
  kind: "embedded" | "postgres";
  within: Within;
  boss: PgBoss;
  secret: Secret;
  previous: Secret | null;
  close(): Promise<void>;
};

/** A restart of Postgres, or its move to another machine, passes within this. */
const usualPatienceMs = 120_000;
const unheard = (): void => undefined;

/**
 * Opens the store, its tables up to date and its queues there.
 * @throws Fault that says what is wrong with the folder or DATABASE_URL, and what to do.
 */
export const openStore = async (settings: StoreSettings): Promise<Store> => {
  const { databaseUrl, dataDir, trouble = unheard } = settings;
  return databaseUrl === null
    ? openOnFolder(settings, dataDir, trouble)
    : openOnPostgres(settings, databaseUrl, trouble).catch((error) => {
        throw postgresFault(databaseUrl, error) ?? error;
      });
};

type Trouble = (error: Error) => void;

const openOnFolder = async (settings: StoreSettings, dataDir: string, trouble: Trouble): Promise<Store> => {
  const { database, close } = await openEmbedded(dataDir, trouble);
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: database }) });
  try {
    const turn = inTurn();
    const embedded = {
      query: <Row>(text: string, values?: unknown[]) => turn(() => database.query<Row>(text, values)),
      exec: (text: string) => turn(() => database.exec(text)),
    };
    const { boss, underRole } = await prepare(db, () => openQueue({ embedded }, trouble));
    const within = withinOf(db.withSchema(schema), underRole, { forMs: 0, trouble });
    const inTurnWithRoom: Within = async (scope, work, urgent) => {
      refuseFull(dataDir);
      return turn(() => within(scope, work), urgent);
    };
    return storeOf("embedded", settings, boss, inTurnWithRoom, close);
  } catch (error) {
    await close();
    throw error;
  }
};

const openOnPostgres = async (settings: StoreSettings, url: string, trouble: Trouble): Promise<Store> => {
  const pool = await openPool(url, trouble);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { boss, underRole } = await oneAtATime(db, () => prepare(db, () => openQueue({ url }, trouble)));
    const patience = { forMs: settings.patienceMs ?? usualPatienceMs, trouble };
    const within = withinOf(db.withSchema(schema), underRole, patience);
    return storeOf("postgres", settings, boss, within, () => db.destroy());
  } catch (error) {
    await db.destroy();
    throw error;
  }
};

/** The tables, the queue's too, and who may reach them. */
const prepare = async (
  db: Kysely<Tables>,
  open: () => Promise<PgBoss>,
): Promise<{ boss: PgBoss; underRole: boolean }> => {
  await migrate(db);
  const boss = await open();
  try {
    await createQueues(boss);
    const underRole = await passesRowSecurity(db);
    if (underRole) await grantRows(db, [schema, queueSchema]);
    return { boss, underRole };
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
};

const storeOf = (
  kind: Store["kind"],
  { secret, previous }: StoreSettings,
  boss: PgBoss,
  within: Within,
  close: () => Promise<void>,
): Store => ({
  kind,
  within,
  boss,
  secret,
  previous,
  close: async () => {
    await boss.stop({ graceful: true, timeout: 5_000 });
    await close();
  },
});
