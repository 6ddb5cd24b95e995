import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { PGlite } from "@electric-sql/pglite";
import { Fault } from "#brief/fault.ts";
import { openDurable } from "./durable.ts";
import { codeOf, folderFault } from "./faults.ts";
import { lockFolder } from "./lock.ts";
import { refuseFull } from "./room.ts";
import { keepTidy } from "./tidy.ts";

/** The embedded Postgres in a folder that this process alone has open. */
export type Embedded = { database: PGlite; close(): Promise<void> };

/** @throws Fault where the folder is in use, cannot be written, or its disk is full. */
export const openEmbedded = async (dataDir: string, trouble: (error: Error) => void): Promise<Embedded> => {
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error) => {
    throw folderFault(dataDir, error);
  });
  const lock = lockFolder(dataDir);
  try {
    refuseFull(dataDir);
    const folder = join(dataDir, "database");
    await makeUnlessThere(dataDir, folder);
    const database = await openDurable(folder).catch((error) => {
      throw unreadable(folder, error);
    });
    const tidying = keepTidy(database, trouble);
    return {
      database,
      close: async () => {
        await tidying.stop();
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
};

const unreadable = (folder: string, error: unknown): Fault => {
  const fault = folderFault(folder, error);
  if (fault.code === "store-full" || /EACCES|EPERM|EROFS|ENOSPC/.test(String(error))) return fault;
  return new Fault(
    "store-unreadable",
    `The database in ${folder} does not open (${String(error)}). It was damaged, or made by another version of its database: move the folder away and restore a backup.`,
    { cause: error },
  );
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const unfinished = "making-";

/**
 * A database is made under another name and named when it is whole, so that a process that dies meanwhile leaves none. A child
 * makes it: what that takes in memory, three times what the store needs afterwards, goes with the child.
 */
const makeUnlessThere = async (dataDir: string, folder: string): Promise<void> => {
  for (const name of await readdir(dataDir))
    if (name.startsWith(unfinished)) await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
  if (await isThere(join(folder, "PG_VERSION"))) return;
  const made = await mkdtemp(join(dataDir, unfinished));
  try {
    await makeInChild(made);
    await rename(made, folder);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw folderFault(dataDir, error);
  }
};

const maker = new URL(import.meta.url.endsWith(".ts") ? "./make.ts" : "./make.js", import.meta.url);

const makeInChild = async (folder: string): Promise<void> => {
  try {
    await promisify(execFile)(process.execPath, [fileURLToPath(maker), folder], { windowsHide: true });
  } catch (error) {
    const told = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n").at(-1) : "";
    throw new Error(told || `ended with ${codeOf(error)}`, { cause: error });
  }
};
