import { setTimeout } from "node:timers/promises";
import { Kysely, PostgresDialect, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate, released } from "#store/migrate.ts";
import { openStore, type Store } from "#store/open.ts";
import { openPool } from "#store/postgres.ts";
import { type Postgres, startPostgres } from "../servers/postgres.ts";
import { testSecret } from "./secret.ts";
import { emptyDatabase, superuserDatabase } from "./stores.ts";

const all = { workspace: "*", conversation: "*" };
const open = (databaseUrl: string, trouble?: (error: Error) => void): Promise<Store> =>
  openStore({ databaseUrl, dataDir: "", secret: testSecret, previous: null, ...(trouble ? { trouble } : {}) });

const changed = (url: string, change: (url: URL) => void): string => {
  const other = new URL(url);
  change(other);
  return other.href;
};

describe("a DATABASE_URL that is wrong is told with what to do, and without its password", () => {
  let url: string;
  beforeAll(async () => {
    url = await emptyDatabase();
  });

  test.each<[string, (url: URL) => void, string, RegExp]>([
    [
      "the password",
      (it) => {
        it.password = "guessed%40";
      },
      "store-refused",
      /does not let "groundwire_owner" in/u,
    ],
    [
      "the name",
      (it) => {
        it.username = "nobody";
      },
      "store-refused",
      /does not let "nobody" in/u,
    ],
    [
      "the database",
      (it) => {
        it.pathname = "/elsewhere";
      },
      "store-missing",
      /has no database "elsewhere"\. Make it/u,
    ],
    [
      "the port",
      (it) => {
        it.port = "1";
      },
      "store-unreachable",
      /at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)/u,
    ],
    [
      "the host",
      (it) => {
        it.hostname = "nowhere.invalid";
      },
      "store-unreachable",
      /at nowhere\.invalid:\d+ cannot be/u,
    ],
    [
      "what it may do",
      (it) => {
        it.pathname = "/postgres";
      },
      "store-refused",
      /may not make tables in the database "postgres"/u,
    ],
    [
      "encryption",
      (it) => {
        it.search = "?sslmode=verify-full";
      },
      "store-refused",
      /No encrypted connection/u,
    ],
  ])("%s", async (_, change, code, told) => {
    const opened = open(changed(url, change));
    await expect(opened).rejects.toMatchObject({ code, message: expect.stringMatching(told) });
    await expect(opened).rejects.not.toThrow(/loopback|guessed/u);
  });
});

describe("tables are brought up to date", () => {
  test.each([
    ["a role that owns the database", emptyDatabase],
    ["a superuser", superuserDatabase],
  ])(
    "once, by three that start at once, as %s",
    async (_, database) => {
      const url = await database();
      const stores = await Promise.all([open(url), open(url), open(url)]);
      const found = await Promise.all(
        stores.map(({ within }) => within(all, (rows) => rows.selectFrom("workspaces").selectAll().execute())),
      );
      expect(found).toEqual([[], [], []]);
      await Promise.all(stores.map((store) => store.close()));
    },
    60_000,
  );

  test("not at all where a step fails half-way, nor where a newer program has been there", async () => {
    const pool = await openPool(await emptyDatabase(), () => undefined);
    const db = new Kysely<{ widgets: { n: number } }>({ dialect: new PostgresDialect({ pool }) });
    const tables = async () =>
      (
        await sql`select tablename from pg_tables where schemaname = 'groundwire' and tablename not like 'kysely%'`.execute(
          db,
        )
      ).rows.length;
    await migrate(db);
    const before = await tables();
    const widgets = { up: async (on: Kysely<never>) => void (await sql`create table widgets (n integer)`.execute(on)) };
    const broken = { up: async (on: Kysely<never>) => void (await sql`create table gadgets (n nothing)`.execute(on)) };
    const failed = migrate(db, { ...released, "0002-widgets": widgets, "0003-gadgets": broken });
    await expect(failed).rejects.toMatchObject({
      code: "store-migration-failed",
      message: expect.stringMatching(
        /step "0003-gadgets" failed \(type "nothing" does not exist\)\. Nothing of it was kept/u,
      ),
    });
    expect(await tables()).toBe(before);
    await migrate(db, { ...released, "0002-widgets": widgets });
    expect(await tables()).toBe(before + 1);
    await expect(migrate(db)).rejects.toMatchObject({
      code: "store-too-new",
      message: expect.stringMatching(/newer Groundwire has been at this database \(0002-widgets\)/u),
    });
    await db.destroy();
  });
});

describe("a Postgres that goes away and comes back", () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
    await server.run("create database bot");
  });
  afterAll(() => server.end());

  test("is waited for: what is asked meanwhile is answered, nothing is written twice, and the queue goes on", async () => {
    const troubles: string[] = [];
    const store = await open(server.url("bot"), (error) => troubles.push(error.message));
    const add = (id: string) =>
      store.within(all, async (rows) => {
        await rows.selectFrom("workspaces").select("id").execute();
        await setTimeout(400);
        const times = { created_at: new Date(), swept_at: new Date() };
        await rows
          .insertInto("workspaces")
          .values({ id, surface: "test", name: null, settings: "{}", ...times })
          .execute();
      });
    const worked: unknown[] = [];
    await store.boss.work("work", { pollingIntervalSeconds: 0.5 }, async ([job]) => void worked.push(job?.data));
    await add("before");
    const during = [add("in hand 1"), add("in hand 2")];
    await setTimeout(100);
    await server.goAway();
    const later = [add("away 1"), add("away 2")];
    await setTimeout(2_000);
    await server.comeBack();
    await Promise.all([...during, ...later]);
    const found = await store.within(all, (rows) => rows.selectFrom("workspaces").select("id").orderBy("id").execute());
    expect(found.map(({ id }) => id)).toEqual(["away 1", "away 2", "before", "in hand 1", "in hand 2"]);
    expect(troubles.length).toBeGreaterThan(0);
    await store.boss.send("work", { n: 1 }, { singletonKey: "t" });
    while (worked.length === 0) await setTimeout(100);
    expect(worked).toEqual([{ n: 1 }]);
    await store.close();
  }, 60_000);
});
