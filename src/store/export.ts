import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type RawBuilder, sql } from "kysely";
import { Fault } from "#brief/fault.ts";
import {
  backupName,
  KeyRow,
  type Manifest,
  readKeys,
  tablesInOrder,
  writeKeys,
  writeLines,
  writeManifest,
} from "./backup-folder.ts";
import { openKey } from "./keys.ts";
import { schema } from "./migrate.ts";
import type { Store } from "./open.ts";
import type { Rows } from "./within.ts";
import { everyWorkspace } from "./workspaces.ts";

const rowsAtOnce = 50;

/** The last migration that the tables have been through. */
export const tablesOf = async (rows: Rows): Promise<string> => {
  const read = await sql<{
    name: string;
  }>`select name from ${sql.table(`${schema}.kysely_migration`)} order by name desc limit 1`.execute(rows);
  return read.rows[0]?.name ?? "";
};

/** The number that a database gives to rows of `audit` by itself stays behind. */
const selectOf = (table: string): RawBuilder<unknown> => {
  const row = table === "audit" ? sql`to_jsonb(r) - 'n'` : sql`to_jsonb(r)`;
  return sql`select ${table}::text as name, (${row})::text as line from ${sql.table(`${schema}.${table}`)} r`;
};

/** All rows of the scope in one statement, so that they are of one moment; row-level security leaves the workspace's alone. */
const declareRows = (rows: Rows) => {
  const [first, ...others] = ["data_keys", ...tablesInOrder].map(selectOf);
  return sql`declare every_row no scroll cursor for ${first} ${sql.join(
    others.map((select) => sql`union all ${select}`),
    sql` `,
  )}`.execute(rows);
};

const fetchRows = async function* (rows: Rows): AsyncGenerator<{ name: string; line: string }> {
  for (;;) {
    const fetched = await sql<{
      name: string;
      line: string;
    }>`fetch forward ${sql.lit(rowsAtOnce)} from every_row`.execute(rows);
    yield* fetched.rows;
    if (fetched.rows.length < rowsAtOnce) return;
  }
};

type Written = { sha256: string; keys: KeyRow[] };

/** Begins the file anew where the transaction is tried again. */
const exportWorkspace = ({ within }: Store, workspace: string, path: string): Promise<Written> =>
  within({ workspace, conversation: "*" }, async (rows) => {
    const keys: KeyRow[] = [];
    await declareRows(rows);
    const lines = async function* () {
      for await (const { name, line } of fetchRows(rows)) {
        if (name === "data_keys") keys.push(KeyRow.parse(JSON.parse(line)));
        else yield `{"table":${JSON.stringify(name)},"row":${line}}\n`;
      }
    };
    const sha256 = await writeLines(path, lines());
    return { sha256, keys };
  });

/** The workspaces' own keys, opened: they tell one store from another that holds the same workspaces anew. */
const workspaceKeys = (store: Store, keys: readonly KeyRow[]): Map<string, string> =>
  new Map(
    keys
      .filter(({ conversation }) => conversation === "")
      .map((key) => {
        const row = { ...key, sealed_key: Buffer.from(key.sealed_key.slice(2), "hex") };
        try {
          return [key.workspace, Buffer.from(openKey(store, row)).toString("hex")];
        } catch {
          return [key.workspace, `sealed by ${key.sealed_by}`];
        }
      }),
  );

/** Newer keys would make the older backups of another store unreadable for ever. */
const refuseOtherStore = (store: Store, before: readonly KeyRow[], now: readonly KeyRow[]): void => {
  const had = workspaceKeys(store, before);
  const has = workspaceKeys(store, now);
  const shared = [...had].filter(([workspace]) => has.has(workspace));
  const same = shared.every(([workspace, key]) => has.get(workspace) === key);
  if (had.size === 0 || (shared.length > 0 && same)) return;
  throw new Fault(
    "backup-refused",
    "The folder holds backups of another store (or of this one before it was lost), and its keys would be replaced. Nothing was written over: give another folder.",
  );
};

/**
 * Writes a backup into a folder of its own below `folder`, and puts the keys there in the place of the older ones: what was forgotten
 * since is unreadable in all older backups of that folder. One that fails leaves nothing.
 */
export const exportTo = async (
  store: Store,
  folder: string,
  now: Date,
): Promise<{ name: string; workspaces: number }> => {
  const name = backupName(now);
  const into = join(folder, name);
  await mkdir(into, { recursive: true, mode: 0o700 });
  try {
    return { name, workspaces: await exportAll(store, folder, into, now.toISOString()) };
  } catch (error) {
    await rm(into, { recursive: true, force: true });
    throw error;
  }
};

const exportAll = async (store: Store, folder: string, into: string, madeAt: string): Promise<number> => {
  const tables = await store.within({ workspace: "*", conversation: "*" }, tablesOf);
  const workspaces = await everyWorkspace(store);
  const files: Manifest["files"] = [];
  const keys: KeyRow[] = [];
  for (const [n, id] of workspaces.entries()) {
    const file = `${String(n + 1).padStart(4, "0")}.jsonl.gz`;
    const written = await exportWorkspace(store, id, join(into, file));
    files.push({ name: file, workspace: id, sha256: written.sha256 });
    keys.push(...written.keys);
  }
  refuseOtherStore(store, (await readKeys(folder))?.keys ?? [], keys);
  await writeKeys(folder, { madeAt, keys });
  await writeManifest(into, { format: 1, madeAt, tables, files });
  return workspaces.length;
};
