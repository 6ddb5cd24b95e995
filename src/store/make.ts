import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

/** Makes an empty database in the folder that is named, and waits until the disk has it: a process of its own (embedded.ts). */
const [folder = ""] = process.argv.slice(2);

const settle = async (path: string): Promise<void> => {
  const file = await open(path, "r");
  await file.sync().finally(() => file.close());
};

try {
  const database = await PGlite.create(folder);
  await database.close();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries)
    if (entry.isFile() || entry.isDirectory()) await settle(join(entry.parentPath, entry.name));
  await settle(folder);
} catch (error) {
  process.stderr.write(`\n${String(error)}\n`);
  process.exitCode = 1;
}
