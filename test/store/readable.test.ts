import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { forgetThread, removeWorkspace } from "#store/forget.ts";
import { saveInstallation } from "#store/installations.ts";
import { openStore } from "#store/open.ts";
import { deliveryOf, markLanded, markPosting } from "#store/outbox.ts";
import { sweep } from "#store/sweep.ts";
import { speakOf } from "./filled.ts";
import { asked, done, now, taken } from "./newsdesk.ts";
import { freshSettings, storeKinds } from "./stores.ts";

const desk = { workspace: "slack:T1", conversation: "C1" };

/** Words that stand nowhere but in this article, so that they are found wherever they are readable. */
const article = `Harbour wardens of Quillmouth refuse the zephyrbarge

QUILLMOUTH — The harbour wardens said on Monday that they would not let the zephyrbarge moor before spring.

"Nobody has shown us that its keelwright is licensed," said Ottoline Fennimarsh, who leads the wardens.

The barge's owner, Barnaby Thistlecroft, said that the licence had been sent twice and that the wardens had lost it.

The town council said that it did not know whether the licence had arrived.
`;
const unmistakable = ["zephyrbarge", "Fennimarsh", "Thistlecroft", "keelwright", "Quillmouth"];

const posted = { kind: "paste", text: article, title: "Unmistakable title" };
const brief = { command: "brief", posted };
const inDesk = {
  ...desk,
  surface: "slack",
  asker: { id: "U1", name: "Unmistakable asker" },
  to: { token: "unmistakable" },
};

/** What nobody may find in what is stored, as text and as a database prints bytes. */
const secrets = [...unmistakable, "Who leads", "unmistakable", "Unmistakable"];
const printed = secrets.flatMap((word) => [
  word,
  Buffer.from(word).toString("hex"),
  Buffer.from(word).toString("base64"),
]);

const filesWith = async (folder: string, words: readonly (string | Buffer)[]): Promise<string[]> => {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    for (const word of words) if (bytes.includes(word)) found.push(`${entry.name}: ${word}`);
  }
  return found;
};

describe.each(storeKinds)("nothing that was asked is readable in what %s keeps", (kind) => {
  test("at work, at rest, when forgotten and when uninstalled", async () => {
    const settings = await freshSettings(kind);
    const store = await openStore(settings);
    await saveInstallation(
      store,
      { workspace: "slack:T1", surface: "slack", name: "Desk" },
      { token: "xoxb-unmistakable" },
      now,
    );
    const { job } = await done(store, asked(brief, inDesk), article);
    await markPosting(store, job, 0);
    await markLanded(store, job, 0, { ref: "1.1", place: "1.1" });
    const question = { command: "ask", question: "Who leads the wardens of Quillmouth?" };
    const { job: answered } = await done(store, asked(question, { ...inDesk, place: "1.1" }), article);
    expect(answered.thread).toBe(job.thread);
    await taken(store, asked(brief, inDesk));
    const shown = await deliveryOf(store, answered);
    expect(shown?.shown.reply).toMatchObject({ kind: "answer", answer: { kind: "says" } });

    for (const word of printed) expect(await speakOf(store, "slack:T1", word)).toEqual({});
    expect(Object.keys(await speakOf(store, "slack:T1", job.thread)).sort()).toEqual([
      "articles",
      "audit",
      "briefs",
      "data_keys",
      "deliveries",
      "job",
      "job_common",
      "requests",
      "threads",
      "turns",
    ]);
    await store.within(desk, (rows) => forgetThread(rows, store.boss, desk, job.thread));
    expect(await speakOf(store, "slack:T1", job.thread)).toEqual({ audit: 1 });
    await removeWorkspace(store, "slack:T1");
    expect(await speakOf(store, "slack:T1", "slack:T1")).toEqual({});
    await store.close();
    expect(await filesWith(settings.dataDir, secrets)).toEqual([]);
  });
});

test("a search of the folder's bytes finds what is readable there", async () => {
  const settings = await freshSettings("embedded");
  const store = await openStore(settings);
  await done(store, asked(brief, { ...inDesk, surface: "readable-surface" }), article);
  await store.close();
  expect((await filesWith(settings.dataDir, ["readable-surface"])).length).toBeGreaterThan(0);
  expect(await filesWith(settings.dataDir, secrets)).toEqual([]);
});

test("once swept, not even the sealed key of what was forgotten is in the tables' files", async () => {
  const settings = await freshSettings("embedded");
  const store = await openStore(settings);
  const tables = join(settings.dataDir, "database", "base");
  const { job } = await done(store, asked(brief, inDesk), article);
  const { sealed_key } = await store.within(desk, (rows) =>
    rows.selectFrom("data_keys").select("sealed_key").where("thread", "=", job.thread).executeTakeFirstOrThrow(),
  );
  await sweep(store, now);
  expect(await filesWith(tables, [Buffer.from(sealed_key)])).toHaveLength(1);
  await store.within(desk, (rows) => forgetThread(rows, store.boss, desk, job.thread));
  await sweep(store, now);
  expect(await filesWith(tables, [Buffer.from(sealed_key)])).toEqual([]);
  await store.close();
});
