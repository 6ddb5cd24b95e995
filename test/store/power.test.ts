import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openDurable } from "#store/durable.ts";
import { shortenLog } from "#store/tidy.ts";
import { emptyFolder, freshSettings } from "./stores.ts";

/**
 * What a disk would hold if the power went now: of a file what was last written through, of a folder the names that were. All
 * else is lost, which is the worst that may happen.
 */
const disk = (live: string, kept: string) => {
  cpSync(live, kept, { recursive: true });
  let count = 0;
  const writeThrough = (fd: number): void => {
    count += 1;
    const path = readlinkSync(`/proc/self/fd/${fd}`);
    const there = join(kept, relative(live, path));
    if (statSync(path).isDirectory()) nameThrough(path, there);
    else copyFileSync(path, there);
  };
  const nameThrough = (path: string, there: string): void => {
    mkdirSync(there, { recursive: true });
    for (const name of readdirSync(there))
      if (!existsSync(join(path, name))) rmSync(join(there, name), { recursive: true });
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const named = join(there, entry.name);
      if (existsSync(named)) continue;
      if (entry.isDirectory()) mkdirSync(named);
      else writeFileSync(named, "");
    }
  };
  return { writeThrough, written: () => count };
};

describe.runIf(process.platform === "linux")("the power goes", () => {
  let live: string;
  beforeAll(async () => {
    live = join((await freshSettings("embedded")).dataDir, "database");
  });

  const numbers = async (folder: string): Promise<readonly number[]> => {
    const database = await openDurable(folder);
    const { rows } = await database.query<{ n: number }>("select n from told order by n");
    await database.exec("insert into told values (1000)");
    await database.close();
    return rows.map(({ n }) => n);
  };

  test("and what was committed is on the disk: each commit writes through, before it says so", async () => {
    const kept = join(await emptyFolder(), "kept");
    const { writeThrough, written } = disk(live, kept);
    const database = await openDurable(live, { writeOut: writeThrough });
    await database.exec("create table told (n integer primary key)");
    for (let n = 0; n < 3; n += 1) {
      const before = written();
      await database.query("insert into told values ($1)", [n]);
      expect(written()).toBeGreaterThan(before);
    }
    await database.exec("begin; insert into told values (3)");
    cpSync(kept, `${kept}-now`, { recursive: true });
    await database.exec("rollback");
    expect(await numbers(`${kept}-now`)).toEqual([0, 1, 2]);

    // The same across a log that was cut, tables written out and files made and dropped meanwhile.
    await database.exec("insert into told select generate_series(3, 20); create table more as select n from told");
    expect(await shortenLog(database, 1)).toBe(true);
    await database.exec("drop table more; insert into told values (21)");
    expect(await shortenLog(database)).toBe(false);
    cpSync(kept, `${kept}-then`, { recursive: true });
    await database.close();
    expect(await numbers(`${kept}-then`)).toEqual(Array.from({ length: 22 }, (_, n) => n));
  }, 60_000);
});
