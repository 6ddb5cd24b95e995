import { createHash } from "node:crypto";
import { appendFile, cp, readdir, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tablesInOrder } from "#store/backup-folder.ts";
import { exportTo } from "#store/export.ts";
import { forgetThread, removeWorkspace } from "#store/forget.ts";
import { importFrom } from "#store/import.ts";
import { loadInstallation, saveInstallation } from "#store/installations.ts";
import { rotateSecrets } from "#store/keys.ts";
import type { Store } from "#store/open.ts";
import { secretFrom } from "#store/seal.ts";
import { fill, speakOf, wordsOf } from "./filled.ts";
import { emptyFolder, openFresh, storeKinds } from "./stores.ts";

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 24, 12, minute));
const desk = { workspace: "slack:T1", conversation: "C1" };
/** Names as no platform gives them, and every sign that ends a line somewhere. */
const others = { workspace: "discord:9", conversation: "C\"1\\ '; -- 日本\u2028\u2029\u0085\r\n\v" };

/** What a workspace's tables hold, row for row; what a restore renews is left out. */
const contents = (store: Store, workspace: string): Promise<Record<string, unknown[]>> =>
  store.within({ workspace, conversation: "*" }, async (rows) => {
    const held: Record<string, unknown[]> = {};
    for (const table of [...tablesInOrder, "data_keys"]) {
      const found = await sql<{ row: unknown }>`
        select to_jsonb(t) - 'posting' - ${table === "audit" ? "n" : "posting"}::text as row
        from ${sql.table(`groundwire.${table}`)} t order by 1`.execute(rows);
      held[table] = found.rows.map(({ row }) => row);
    }
    return held;
  });

const backups = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith("2026")).sort();

describe.each(storeKinds.flatMap((from) => storeKinds.map((to) => [from, to] as const)))(
  "a backup of %s restored to %s",
  (from, to) => {
    test("holds the same briefs, keys, tokens and settings, and takes up what was being worked on", async () => {
      const [store, folder] = [await openFresh(from), await emptyFolder()];
      const threads = [
        await fill(store, desk, at(0), "Ministers met."),
        await fill(store, desk, at(1), "Talks go on."),
      ];
      const theirs = await fill(store, others, at(2), "Their own – “quoted”, 日本, 👍.");
      await saveInstallation(store, { workspace: "slack:T1", surface: "slack", name: "Desk" }, { token: "t-1" }, at(3));
      const before = [await contents(store, "slack:T1"), await contents(store, "discord:9")];
      const { name } = await exportTo(store, folder, at(4));
      for (const { workspace } of [desk, others]) await removeWorkspace(store, workspace);
      await store.close();

      const restored = await openFresh(to);
      expect(await importFrom(restored, folder, null)).toEqual({
        name,
        workspaces: 2,
        threads: 3,
        forgotten: 0,
        requeued: 6,
      });
      expect([await contents(restored, "slack:T1"), await contents(restored, "discord:9")]).toEqual(before);
      const words = [...threads.map((thread) => wordsOf(restored, desk, thread)), wordsOf(restored, others, theirs)];
      expect(await Promise.all(words)).toEqual(["Ministers met.", "Talks go on.", "Their own – “quoted”, 日本, 👍."]);
      expect(await loadInstallation(restored, { workspace: "slack:T1", surface: "slack" })).toEqual({ token: "t-1" });
      const due = await restored.within(desk, (rows) => rows.selectFrom("deliveries").select("posting").execute());
      expect(due).toEqual([{ posting: 1 }, { posting: 1 }]);
      const jobs = await restored.boss.findJobs<{ thread: string }>("work");
      expect(jobs.map(({ data }) => data.thread).sort()).toEqual([...threads, theirs].sort());
      await restored.close();
    });
  },
);

describe.each(storeKinds)("backups on %s", (kind) => {
  test("what was forgotten is unreadable in every older backup of the folder", async () => {
    const [store, folder] = [await openFresh(kind), await emptyFolder()];
    const gone = await fill(store, desk, at(0), "A secret meeting.");
    const kept = await fill(store, desk, at(0), "An open meeting.");
    await fill(store, others, at(0), "Uninstalled later.");
    await exportTo(store, folder, at(1));
    await store.within(desk, (rows) => forgetThread(rows, store.boss, desk, gone));
    await removeWorkspace(store, others.workspace);
    await exportTo(store, folder, at(2));
    await store.close();

    const [older] = await backups(folder);
    const restored = await openFresh(kind);
    expect(await importFrom(restored, folder, older ?? "")).toMatchObject({ workspaces: 1, threads: 1, forgotten: 1 });
    expect(await wordsOf(restored, desk, kept)).toBe("An open meeting.");
    expect(await speakOf(restored, "slack:T1", gone)).toEqual({ audit: 1 });
    expect(await speakOf(restored, "discord:9", "discord:9")).toEqual({});
    await restored.close();
  });

  test("a backup that is made while people ask is of one moment", async () => {
    const [store, folder] = [await openFresh(kind), await emptyFolder()];
    await fill(store, desk, at(0));
    let asking = true;
    const asked = (async () => {
      for (let n = 0; n < 12 && asking; n += 1) await fill(store, desk, at(n), "Asked meanwhile.".repeat(200));
    })();
    await exportTo(store, folder, at(59));
    asking = false;
    await asked;
    await store.close();
    const restored = await openFresh(kind);
    const { threads, requeued } = await importFrom(restored, folder, null);
    expect(requeued).toBe(threads * 2);
    const held = await contents(restored, "slack:T1");
    for (const table of ["threads", "articles", "briefs", "turns", "requests", "deliveries", "feedback", "audit"])
      expect(held[table]).toHaveLength(threads);
    await restored.close();
  });
});

describe("what a backup refuses", () => {
  let [store, made, name]: [Store | null, string, string] = [null, "", ""];
  const opened = (): Store => {
    if (!store) throw new Error("not opened");
    return store;
  };
  /** A copy of the one backup, for a test to do harm to. */
  const copied = async () => {
    const folder = await emptyFolder();
    await cp(made, folder, { recursive: true });
    return { folder, rows: join(folder, name, "0001.jsonl.gz") };
  };

  beforeAll(async () => {
    store = await openFresh("postgres");
    made = await emptyFolder();
    await fill(store, desk, at(0), "Unmistakable words.");
    name = (await exportTo(store, made, at(1))).name;
    await removeWorkspace(store, desk.workspace);
  });
  afterAll(() => store?.close());

  test("nothing in it is readable, and nobody else on the machine may open it", async () => {
    const files = (await readdir(made, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files).toHaveLength(3);
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      const text = (entry.name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
      expect(text).not.toContain("Unmistakable");
      expect(text).not.toContain(Buffer.from("Unmistakable").toString("hex"));
      expect((await stat(path)).mode & 0o077).toBe(0);
    }
  });

  test.each<[string, RegExp, (backup: { folder: string; rows: string }) => Promise<void>]>([
    ["a file cut off", /not as it was written/, ({ rows }) => truncate(rows, 100)],
    ["a file with something added", /not as it was written/, ({ rows }) => appendFile(rows, "x")],
    ["a file that is missing", /cannot be read/, ({ rows }) => rm(rows)],
    ["a backup that was not finished", /no finished backup/, ({ folder }) => rm(join(folder, name, "manifest.json"))],
    ["no keys", /keys.jsonl.*not in the folder/, ({ folder }) => rm(join(folder, "keys.jsonl"))],
    ["keys cut off", /keys.*not as they were written/, ({ folder }) => truncate(join(folder, "keys.jsonl"), 80)],
    ["no folder", /cannot be read/, ({ folder }) => rename(folder, `${folder}-elsewhere`)],
  ])("%s", async (_, message, harm) => {
    const backup = await copied();
    await harm(backup);
    await expect(importFrom(opened(), backup.folder, null)).rejects.toMatchObject({
      name: "Fault",
      message: expect.stringMatching(message),
    });
    expect(await speakOf(opened(), "slack:T1", "slack:T1")).toEqual({});
  });

  test("rows that do not fit: what was put back till then is taken away again", async () => {
    const { folder, rows } = await copied();
    const lines = gunzipSync(await readFile(rows))
      .toString("utf8")
      .replace('"table":"audit","row":{', '"table":"audit","row":{"no_such_column": 1, ');
    const packed = gzipSync(lines);
    await writeFile(rows, packed);
    const manifest = join(folder, name, "manifest.json");
    const sha256 = createHash("sha256").update(packed).digest("hex");
    await writeFile(manifest, (await readFile(manifest, "utf8")).replace(/"sha256": "\w+"/, `"sha256": "${sha256}"`));
    await expect(importFrom(opened(), folder, null)).rejects.toThrow(/no_such_column/);
    expect(await speakOf(opened(), "slack:T1", "slack:T1")).toEqual({});
  });

  test("keys that are older than the backup", async () => {
    const { folder } = await copied();
    const keys = join(folder, "keys.jsonl");
    const [head, ...lines] = (await readFile(keys, "utf8")).split("\n");
    await writeFile(keys, [head?.replace("12:01", "12:00"), ...lines].join("\n"));
    await expect(importFrom(opened(), folder, name)).rejects.toMatchObject({ code: "backup-refused" });
  });

  test("another SECRET_KEY; with the old one as the previous it is restored and sealed anew", async () => {
    const secret = secretFrom("another secret that is long enough to be one");
    await expect(importFrom({ ...opened(), secret }, made, null)).rejects.toMatchObject({ code: "secret-changed" });
    const changed = { ...opened(), secret, previous: opened().secret };
    expect(await importFrom(changed, made, null)).toMatchObject({ threads: 1 });
    expect(await rotateSecrets(changed)).toBe(2);
    await removeWorkspace(changed, desk.workspace);
  });

  test("a store that holds something", async () => {
    const thread = await fill(opened(), others, at(0));
    await expect(importFrom(opened(), made, null)).rejects.toMatchObject({ code: "backup-refused" });
    expect(await wordsOf(opened(), others, thread)).not.toBeNull();
    await removeWorkspace(opened(), others.workspace);
  });

  test("to replace the keys of a store that was lost by those of one that was begun anew", async () => {
    const { folder } = await copied();
    await expect(exportTo(opened(), folder, at(2))).rejects.toMatchObject({ code: "backup-refused" });
    await fill(opened(), desk, at(2), "Asked of the new one.");
    await expect(exportTo(opened(), folder, at(2))).rejects.toMatchObject({ code: "backup-refused" });
    expect(await backups(folder)).toEqual([name]);
    await removeWorkspace(opened(), desk.workspace);
    expect(await importFrom(opened(), folder, null)).toMatchObject({ name, threads: 1 });
    await exportTo(opened(), folder, at(3));
    expect(await backups(folder)).toHaveLength(2);
  });
});
