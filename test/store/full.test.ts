import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openStore, type StoreSettings } from "#store/open.ts";
import { emptyFolder, freshSettings } from "./stores.ts";

const all = { workspace: "*", conversation: "*" };
const mounted: string[] = [];

/** A small disk of its own; null where this machine lets nobody mount one. */
const smallDisk = async (megabytes: number): Promise<{ folder: string; grow(megabytes: number): void } | null> => {
  const folder = join(await emptyFolder(), "disk");
  mkdirSync(folder);
  const mount = (options: string) => spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status === 0;
  if (process.platform !== "linux" || !mount(`size=${megabytes}m`)) return null;
  mounted.push(folder);
  return { folder, grow: (more) => void spawnSync("mount", ["-o", `remount,size=${more}m`, folder]) };
};

const onDisk = async (folder: string): Promise<StoreSettings> => {
  const settings = await freshSettings("embedded");
  cpSync(settings.dataDir, join(folder, "data"), { recursive: true });
  return { ...settings, dataDir: join(folder, "data") };
};

describe("a full disk", () => {
  afterAll(() => {
    for (const folder of mounted) spawnSync("umount", [folder]);
  });

  test("is told before it is reached, takes nothing that was stored, and is over once there is room", async (context) => {
    const disk = await smallDisk(112);
    if (!disk) return context.skip("no disk can be mounted here");
    const settings = await onDisk(disk.folder);
    const store = await openStore(settings);
    let count = 0;
    const add = () =>
      store.within(all, async (rows) => {
        const name = Array.from({ length: 3_000 }, (_, n) => ((n + count) * 7_919).toString(36)).join("");
        const times = { created_at: new Date(), swept_at: new Date() };
        await rows
          .insertInto("workspaces")
          .values({ id: `w${count}`, surface: "test", name, settings: "{}", ...times })
          .execute();
        count += 1;
      });
    const fill = async (): Promise<void> => {
      while (count < 5_000) await add();
    };
    await expect(fill()).rejects.toMatchObject({
      code: "store-full",
      message: expect.stringMatching(/ is full \(\d+ MB left, 64 MB are needed\)\. Make room on it/u),
    });
    const stored = count;
    expect(stored).toBeGreaterThan(10);
    await store.close();
    await expect(openStore(settings)).rejects.toMatchObject({ code: "store-full" });
    disk.grow(256);
    const again = await openStore(settings);
    const found = await again.within(all, (rows) => rows.selectFrom("workspaces").select("id").execute());
    expect(found).toHaveLength(stored);
    await again.close();
  }, 90_000);

  test("that something else fills in mid-write ends the process, which says so, and takes nothing that was stored", async (context) => {
    const disk = await smallDisk(58);
    if (!disk) return context.skip("no disk can be mounted here");
    const { dataDir } = await onDisk(disk.folder);
    const folder = join(dataDir, "database");
    const filled = spawnSync(process.execPath, [join(import.meta.dirname, "filler.ts"), folder], {
      encoding: "utf8",
      timeout: 40_000,
    });
    expect(filled).toMatchObject({ status: 74, stderr: expect.stringMatching(/^The disk of the database is full/mu) });
    disk.grow(256);
    const counted = spawnSync(process.execPath, [join(import.meta.dirname, "filler.ts"), folder, "count"], {
      encoding: "utf8",
      timeout: 40_000,
    });
    const told = filled.stdout.trim().split("\n").length;
    expect(Number(counted.stdout)).toBeGreaterThanOrEqual(told);
  }, 90_000);
});
