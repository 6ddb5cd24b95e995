import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Fault } from "#brief/fault.ts";
import { folderFault } from "./faults.ts";

/**
 * Holds a folder for this process alone. The system's own file lock lies under it, so that it is gone with the process, however
 * that ends: nothing stale is left.
 * @throws Fault "store-in-use" where another process holds it.
 */
export const lockFolder = (folder: string): { release(): void } => {
  const path = join(folder, "lock");
  const held = openAt(path, folder);
  try {
    held.exec("pragma locking_mode = exclusive; pragma journal_mode = delete; begin exclusive");
  } catch (error) {
    held.close();
    if (isBusy(error))
      throw new Fault(
        "store-in-use",
        `Another Groundwire uses the data in ${folder}. Stop it first, give this one a DATA_DIR of its own, or set DATABASE_URL: a Postgres serves several at once.`,
        { cause: error },
      );
    throw folderFault(folder, error);
  }
  return { release: () => held.close() };
};

const openAt = (path: string, folder: string): DatabaseSync => {
  try {
    return new DatabaseSync(path);
  } catch (error) {
    throw folderFault(folder, error);
  }
};

/** SQLITE_BUSY */
const isBusy = (error: unknown): boolean => error instanceof Error && "errcode" in error && error.errcode === 5;
