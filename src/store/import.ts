import { join } from "node:path";
import { sql } from "kysely";
import { Fault } from "#brief/fault.ts";
import {
  checkFile,
  type KeyRow,
  type Manifest,
  newestIn,
  type Row,
  readKeys,
  readManifest,
  readRows,
} from "./backup-folder.ts";
import { tablesOf } from "./export.ts";
import { removeWorkspace } from "./forget.ts";
import { schema } from "./migrate.ts";
import type { Store } from "./open.ts";
import { requeue } from "./requeue.ts";
import type { Rows } from "./within.ts";

/** One transaction puts back so many rows at most, and so many characters. */
const rowsAtOnce = 200;
const charactersAtOnce = 4_000_000;

type Restored = { name: string; workspaces: number; threads: number; forgotten: number; requeued: number };

const refused = (message: string): Fault => new Fault("backup-refused", message);

/** @throws Fault where it cannot be put back here, before anything is written. */
const refuseWrongStore = async (store: Store, manifest: Manifest, keysMadeAt: string, keys: readonly KeyRow[]) => {
  if (keysMadeAt < manifest.madeAt)
    throw refused(
      "The keys are older than the backup: what was asked since would be lost. Put the newest keys.jsonl in.",
    );
  const known = [store.secret.fingerprint, store.previous?.fingerprint];
  if (keys.some(({ sealed_by }) => sealed_by !== "" && !known.includes(sealed_by)))
    throw new Fault(
      "secret-changed",
      "The backup was sealed with another SECRET_KEY. Set the one that was used then as SECRET_KEY, or as SECRET_KEY_PREVIOUS.",
    );
  await store.within({ workspace: "*", conversation: "*" }, async (rows) => {
    const tables = await tablesOf(rows);
    if (tables !== manifest.tables)
      throw refused(
        `The backup is of another version's tables (${manifest.tables}, here ${tables}). Restore it with the version that made it, then update.`,
      );
    if (await rows.selectFrom("workspaces").select("id").limit(1).executeTakeFirst())
      throw refused(
        "The store holds something already. A backup is put back into an empty one: an empty DATA_DIR or database.",
      );
  });
};

/** Which thread a row is of; null for what is no thread's. */
const threadOf = ({ table, row }: Row): string | null => {
  const thread = table === "threads" ? row.id : row.thread;
  return typeof thread === "string" ? `${row.conversation} ${thread}` : null;
};

const insertRows = async (rows: Rows, table: string, batch: readonly object[]): Promise<void> => {
  const columns = sql.join(Object.keys(batch[0] ?? {}).map((column) => sql.id(column)));
  const into = sql.table(`${schema}.${table}`);
  await sql`insert into ${into} (${columns}) select ${columns}
    from jsonb_populate_recordset(null::${into}, ${JSON.stringify(batch)}::text::jsonb)`.execute(rows);
};

/** Rows of one table, few enough for one transaction. */
const batchesOf = async function* (path: string, wanted: (row: Row) => boolean) {
  let table = "";
  let batch: Row["row"][] = [];
  let characters = 0;
  for await (const row of readRows(path)) {
    if (!wanted(row)) continue;
    if (batch.length > 0 && (row.table !== table || batch.length >= rowsAtOnce || characters > charactersAtOnce)) {
      yield { table, batch };
      batch = [];
      characters = 0;
    }
    table = row.table;
    batch.push(row.row);
    characters += JSON.stringify(row.row).length;
  }
  if (batch.length > 0) yield { table, batch };
};

/** Whether a reply that was due was posted after the backup is in doubt: it is looked up before it is posted. */
const doubtDue = async (rows: Rows): Promise<void> => {
  await rows
    .updateTable("deliveries")
    .set({ posting: sql<number>`coalesce(posting, jsonb_array_length(landed))` })
    .where("state", "=", "due")
    .execute();
};

const importWorkspace = async (
  { within, boss }: Store,
  workspace: string,
  path: string,
  keys: readonly KeyRow[],
): Promise<Pick<Restored, "threads" | "forgotten" | "requeued">> => {
  const everywhere = { workspace, conversation: "*" };
  const known = new Set(keys.map(({ conversation, thread }) => `${conversation} ${thread}`));
  const threads = new Set<string>();
  const forgotten = new Set<string>();
  const isKept = (row: Row): boolean => {
    const thread = threadOf(row);
    if (thread === null) return true;
    const kept = known.has(thread);
    (kept ? threads : forgotten).add(thread);
    return kept;
  };
  for await (const { table, batch } of batchesOf(path, isKept))
    await within(everywhere, (rows) => insertRows(rows, table, batch));
  const requeued = await within(everywhere, async (rows) => {
    const kept = keys.filter(({ conversation, thread }) => thread === "" || threads.has(`${conversation} ${thread}`));
    await insertRows(rows, "data_keys", kept);
    await doubtDue(rows);
    return requeue(rows, boss, workspace, null);
  });
  return { threads: threads.size, forgotten: forgotten.size, requeued };
};

/**
 * Puts a backup back into an empty store, the newest or the one that is named: what the newest keys do not open, because it was forgotten
 * since, is left out. What was being worked on then is taken up again. One that fails leaves the store empty.
 */
export const importFrom = async (store: Store, folder: string, named: string | null): Promise<Restored> => {
  const name = named ?? (await newestIn(folder));
  const from = join(folder, name);
  const manifest = await readManifest(from);
  const keys = await readKeys(folder);
  if (!keys)
    throw refused("The keys (keys.jsonl) are not in the folder. Without them the backup cannot be read by anybody.");
  await refuseWrongStore(store, manifest, keys.madeAt, keys.keys);
  for (const file of manifest.files) await checkFile(from, file);
  const restored = { name, workspaces: 0, threads: 0, forgotten: 0, requeued: 0 };
  try {
    for (const { name: file, workspace } of manifest.files) {
      const own = keys.keys.filter((key) => key.workspace === workspace);
      if (own.length === 0) continue;
      const done = await importWorkspace(store, workspace, join(from, file), own);
      restored.workspaces += 1;
      restored.threads += done.threads;
      restored.forgotten += done.forgotten;
      restored.requeued += done.requeued;
    }
  } catch (error) {
    for (const { workspace } of manifest.files) await removeWorkspace(store, workspace);
    throw error;
  }
  return restored;
};
