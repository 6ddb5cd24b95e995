import { mkdtemp, readdir, rm, stat, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const memory = "/dev/shm";
const enough = 4 * 1024 ** 3;
const forgotten = 2 * 3_600_000;

/** Databases that are written through to a disk make each other wait; in memory they do not. */
const quickest = async (): Promise<string> => {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return room > enough ? memory : tmpdir();
};

/** An empty folder for databases of a test run. What runs that were killed left there is taken away. */
export const scratchFolder = async (prefix: string): Promise<string> => {
  const parent = await quickest();
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (!name.startsWith(prefix)) continue;
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > forgotten) await rm(path, { recursive: true, force: true });
  }
  return mkdtemp(join(parent, prefix));
};
