import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import { Pool } from "pg";
import type { PgBoss } from "pg-boss";
import { grantRows, migrate, passesRowSecurity, schema } from "./migrate.ts";
import { createQueues, openQueue, queueSchema } from "./queue.ts";
import type { Tables } from "./schema.ts";
import type { Secret } from "./seal.ts";
import { type Within, withinOf } from "./within.ts";

/** `databaseUrl` null: the embedded store in `dataDir`. `previous` still opens what an earlier SECRET_KEY sealed. */
export type StoreSettings = {
  databaseUrl: string | null;
  dataDir: string;
  secret: Secret;
  previous: Secret | null;
};

export type Store = {
  kind: "embedded" | "postgres";
  within: Within;
  boss: PgBoss;
  secret: Secret;
  previous: Secret | null;
  close(): Promise<void>;
};

/** Opens the store, its tables up to date and its queues there. */
export const openStore = async (settings: StoreSettings): Promise<Store> => {
  const { databaseUrl, dataDir, secret, previous } = settings;
  const opened = databaseUrl === null ? await openEmbedded(dataDir) : openPostgres(databaseUrl);
  const db = opened.db.withSchema(schema);
  await migrate(opened.db);
  const boss = await openQueue(opened.queueOn);
  await createQueues(boss);
  const underRole = await passesRowSecurity(opened.db);
  if (underRole) await grantRows(opened.db, [schema, queueSchema]);
  return {
    kind: opened.kind,
    within: withinOf(db, underRole),
    boss,
    secret,
    previous,
    close: async () => {
      await boss.stop({ graceful: true, timeout: 5_000 });
      await opened.db.destroy();
    },
  };
};

const openEmbedded = async (dataDir: string) => {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const embedded = await PGlite.create(join(dataDir, "database"));
  return {
    kind: "embedded" as const,
    db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: embedded }) }),
    queueOn: { embedded },
  };
};

const openPostgres = (url: string) => {
  const pool = new Pool({ connectionString: url, max: 8, application_name: "groundwire" });
  return {
    kind: "postgres" as const,
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    queueOn: { url },
  };
};
