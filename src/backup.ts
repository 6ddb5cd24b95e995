import { join } from "node:path";
import { Fault } from "#brief/fault.ts";
import { exportTo } from "#store/export.ts";
import { importFrom } from "#store/import.ts";
import { rotateSecrets } from "#store/keys.ts";
import { openStore, type Store } from "#store/open.ts";
import { readConfig } from "./config.ts";
import { secretsOf } from "./secret.ts";

const usage = `npm run backup -- <folder>              writes a backup into a folder of its own in there, and the newest keys
npm run restore -- <folder> [<backup>]  puts the newest one, or the one named, back into an empty store`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const backup = async (store: Store, folder: string): Promise<string> => {
  await rotateSecrets(store);
  const { name, workspaces } = await exportTo(store, folder, new Date());
  return `Backed up ${counted(workspaces, "workspace")}: ${join(folder, name)}
Keep SECRET_KEY as well, elsewhere (or the file secret-key in DATA_DIR): it is not in the backup, which cannot be read without it.`;
};

const restore = async (store: Store, folder: string, named: string | null): Promise<string> => {
  const { name, workspaces, threads, forgotten, requeued } = await importFrom(store, folder, named);
  const since = forgotten > 0 ? `, ${forgotten} left out that ${forgotten === 1 ? "was" : "were"} forgotten since` : "";
  const open =
    requeued > 0
      ? `\n${counted(requeued, "thing")} that had not come to an end then will be taken up at the next start.`
      : "";
  return `Restored ${join(folder, name)}: ${counted(workspaces, "workspace")}, ${counted(threads, "thread")}${since}.${open}`;
};

const run = async ([word, folder, named, ...rest]: readonly string[]): Promise<number> => {
  if ((word !== "backup" && word !== "restore") || !folder || rest.length > 0 || (word === "backup" && named)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const { storage } = readConfig();
  const store = await openStore({ ...storage, ...(await secretsOf(storage)) });
  try {
    process.stdout.write(
      `${await (word === "backup" ? backup(store, folder) : restore(store, folder, named ?? null))}\n`,
    );
    return 0;
  } finally {
    await store.close();
  }
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code === "usage" ? 2 : 1;
}
