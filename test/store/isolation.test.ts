import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveInstallation } from "#store/installations.ts";
import type { Store } from "#store/open.ts";
import type { Scope } from "#store/within.ts";
import { allTables, fill } from "./filled.ts";
import { openFresh, storeKinds } from "./stores.ts";

const now = new Date("2026-11-24T12:00:00Z");
const desk = { workspace: "slack:T1", conversation: "C1" };
const lobby = { workspace: "slack:T1", conversation: "C2" };
const others = { workspace: "slack:T2", conversation: "C1" };

/** Rows of its own conversation that each table holds after `fill`, and those of the whole workspace that it may see. */
const ofConversation = [
  "articles",
  "briefs",
  "conversations",
  "deliveries",
  "feedback",
  "requests",
  "threads",
  "turns",
];
const ofWorkspace = ["audit", "data_keys", "events", "installations", "usage", "workspaces"];
/** How far the tables are: nobody's. */
const nobodys = ["kysely_migration", "kysely_migration_lock"];

describe.each(storeKinds)("what is asked in a conversation stays in it on %s", (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openFresh(kind);
    for (const scope of [desk, lobby, others]) {
      await fill(store, scope, now);
      await saveInstallation(store, { ...scope, surface: "slack", name: null }, { token: "t" }, now);
    }
  });
  afterAll(() => store.close());

  const seen = (scope: Scope, table: string): Promise<object[]> =>
    store.within(scope, async (rows) => {
      const found = await sql<object>`select * from ${sql.table(`groundwire.${table}`)}`.execute(rows);
      return found.rows;
    });

  test("every table of ours is one conversation's, one workspace's or nobody's, and is held for its owner too", async () => {
    const tables = await store.within(desk, async (rows) => {
      const found = await sql<{ name: string; held: boolean }>`
        select relname as name, relrowsecurity and relforcerowsecurity as held from pg_class
        where relkind in ('r', 'p') and relnamespace = 'groundwire'::regnamespace order by relname`.execute(rows);
      return found.rows;
    });
    expect(tables.filter(({ held }) => held).map(({ name }) => name)).toEqual(
      [...ofConversation, ...ofWorkspace].sort(),
    );
    expect(tables.filter(({ held }) => !held).map(({ name }) => name)).toEqual(nobodys);
    const all = await store.within(desk, allTables);
    expect(all.filter(({ schema }) => schema === "groundwire")).toHaveLength(tables.length);
  });

  test.each(ofConversation)("%s shows a conversation its own rows and no other's", async (table) => {
    for (const scope of [desk, lobby, others]) {
      const own = {
        workspace: scope.workspace,
        [table === "conversations" ? "id" : "conversation"]: scope.conversation,
      };
      expect(await seen(scope, table)).toMatchObject([own]);
    }
    expect(await seen({ ...desk, conversation: "C3" }, table)).toEqual([]);
    expect(await seen({ workspace: "slack:T3", conversation: "C1" }, table)).toEqual([]);
    expect(await seen({ workspace: "slack:T1", conversation: "*" }, table)).toHaveLength(2);
    expect(await seen({ workspace: "*", conversation: "*" }, table)).toEqual([]);
  });

  test.each(ofWorkspace)("%s shows a workspace its own rows and no other's", async (table) => {
    for (const scope of [desk, lobby, others]) {
      const rows = await seen(scope, table);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        expect(row).toMatchObject(table === "workspaces" ? { id: scope.workspace } : { workspace: scope.workspace });
    }
    expect(await seen({ workspace: "slack:T3", conversation: "*" }, table)).toEqual([]);
  });

  test.each(["audit", "data_keys"])("%s shows no other conversation's rows within a workspace", async (table) => {
    for (const row of await seen(desk, table)) expect(JSON.stringify(row)).not.toContain('"C2"');
    const places = (await seen(desk, table)).map((row) => ("conversation" in row ? row.conversation : null));
    expect(places).toContain("C1");
  });

  test("nothing can be written for, moved to or taken from another place", async () => {
    for (const [from, to] of [
      [desk, lobby],
      [desk, others],
    ] as const) {
      const values = { ...to, at: now, who: "U1", did: "asked", about: null };
      await expect(store.within(from, (rows) => rows.insertInto("audit").values(values).execute())).rejects.toThrow(
        /row-level security/,
      );
    }
    for (const table of ofConversation.filter((name) => name !== "conversations"))
      await expect(
        store.within(desk, (rows) =>
          sql`update ${sql.table(`groundwire.${table}`)} set conversation = 'C2'`.execute(rows),
        ),
      ).rejects.toThrow(/row-level security/);
    const taken = await store.within(desk, (rows) =>
      rows.deleteFrom("threads").where("conversation", "=", "C2").executeTakeFirst(),
    );
    expect(Number(taken.numDeletedRows)).toBe(0);
    expect(await seen(lobby, "threads")).toHaveLength(1);
  });

  test("a transaction's scope ends with it", async () => {
    await store.within(desk, (rows) => rows.selectFrom("threads").selectAll().execute());
    expect(await seen(others, "threads")).toMatchObject([others]);
    await expect(store.within(desk, () => Promise.reject(new Error("gone wrong")))).rejects.toThrow("gone wrong");
    expect(await seen(lobby, "threads")).toMatchObject([lobby]);
  });
});
