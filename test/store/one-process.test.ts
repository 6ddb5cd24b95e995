import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { openStore, type StoreSettings } from "#store/open.ts";
import { emptyFolder, freshSettings } from "./stores.ts";

const all = { workspace: "*", conversation: "*" };

/** Runs the writer on a folder until it has told of so many rows; gives what it told. */
const startWriter = async (dataDir: string, count: number) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "writer.ts"), dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const told: string[] = [];
  const lines = createInterface(child.stdout);
  const enough = new Promise<void>((resolve) => {
    lines.on("line", (line) => {
      told.push(line);
      if (told.length >= count) resolve();
    });
  });
  await Promise.race([enough, once(child, "exit").then(() => Promise.reject(new Error("the writer ended")))]);
  return {
    kill: async () => {
      const gone = once(child, "exit");
      const closed = once(lines, "close");
      child.kill("SIGKILL");
      await Promise.all([gone, closed]);
      return told;
    },
  };
};

const workspacesIn = async (settings: StoreSettings): Promise<readonly string[]> => {
  const store = await openStore(settings);
  const found = await store.within(all, (rows) => rows.selectFrom("workspaces").select("id").execute());
  await store.close();
  return found.map(({ id }) => id);
};

describe("an embedded store belongs to one process", () => {
  test("another is told who has it, and when that is killed it opens at once with all that was committed", async () => {
    const settings = await freshSettings("embedded");
    const writer = await startWriter(settings.dataDir, 20);
    await expect(openStore(settings)).rejects.toMatchObject({
      code: "store-in-use",
      message: expect.stringMatching(/^Another Groundwire uses the data in .*\. Stop it first/u),
    });
    const told = await writer.kill();
    expect(await workspacesIn(settings)).toEqual(expect.arrayContaining([...told]));
  }, 60_000);

  test("so is the same process, and closing gives it free", async () => {
    const settings = await freshSettings("embedded");
    const store = await openStore(settings);
    await expect(openStore(settings)).rejects.toMatchObject({ code: "store-in-use" });
    await store.close();
    expect(await workspacesIn(settings)).toEqual([]);
  }, 60_000);

  test("one that was never made whole is made anew, and what was left of it goes", async () => {
    const settings = { ...(await freshSettings("embedded")), dataDir: await emptyFolder() };
    await mkdir(join(settings.dataDir, "making-x4Df"));
    await writeFile(join(settings.dataDir, "making-x4Df", "PG_VERSION"), "18\n");
    expect(await workspacesIn(settings)).toEqual([]);
    expect((await readdir(settings.dataDir)).sort()).toEqual(["database", "lock"]);
  }, 60_000);

  test("a folder whose database was damaged is told, and given free", async () => {
    const settings = await freshSettings("embedded");
    await rm(join(settings.dataDir, "database", "global"), { recursive: true });
    await expect(openStore(settings)).rejects.toMatchObject({
      code: "store-unreadable",
      message: expect.stringMatching(/restore a backup/u),
    });
    await expect(openStore(settings)).rejects.toMatchObject({ code: "store-unreadable" });
  }, 60_000);
});
