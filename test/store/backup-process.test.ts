import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore, type StoreSettings } from "#store/open.ts";
import { fill, wordsOf } from "./filled.ts";
import { testSecretKey } from "./secret.ts";
import { emptyFolder, freshSettings } from "./stores.ts";

const root = join(import.meta.dirname, "../..");
const desk = { workspace: "slack:T1", conversation: "C1" };

/** As npm runs it, with its settings in the environment. */
const run = (args: readonly string[], { databaseUrl, dataDir }: StoreSettings) =>
  new Promise<{ code: number; out: string; told: string }>((ended) => {
    const env = {
      PATH: process.env.PATH,
      HOME: dataDir,
      DATA_DIR: dataDir,
      SECRET_KEY: testSecretKey,
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    };
    execFile(process.execPath, [join(root, "src/backup.ts"), ...args], { cwd: dataDir, env }, (error, out, told) =>
      ended({ code: typeof error?.code === "number" ? error.code : 0, out, told }),
    );
  });

test("the drill: back up, destroy, restore to the other store, and the same briefs are there", async () => {
  const [settings, folder] = [await freshSettings("embedded"), await emptyFolder()];
  const store = await openStore(settings);
  const thread = await fill(store, desk, new Date(), "Ministers met.");
  await store.close();
  const made = await run(["backup", folder], settings);
  expect(made).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Backed up 1 workspace: .*\n.*SECRET_KEY/),
    told: "",
  });
  await rm(join(settings.dataDir, "database"), { recursive: true });

  const elsewhere = await freshSettings("postgres");
  const put = await run(["restore", folder], elsewhere);
  expect(put).toMatchObject({
    code: 0,
    out: expect.stringMatching(/1 workspace, 1 thread\.\n2 things .* next start\.\n$/),
  });
  const restored = await openStore(elsewhere);
  expect(await wordsOf(restored, desk, thread)).toBe("Ministers met.");
  await restored.close();
  expect(await run(["restore", folder, "name", "more"], elsewhere)).toMatchObject({
    code: 2,
    told: expect.stringContaining("npm run restore -- <folder>"),
  });
}, 60_000);
