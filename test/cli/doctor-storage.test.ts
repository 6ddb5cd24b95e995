import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openStore } from "#store/open.ts";
import { emptyDatabase, emptyFolder, freshSettings, storeKinds } from "../store/stores.ts";
import { briefOf, served, story } from "../web/served.ts";
import { run } from "./streams.ts";

const settings = ["DATABASE_URL", "SECRET_KEY", "DATA_DIR", "HOST", "PORT", "ADMIN_TOKEN"] as const;
afterEach(() => {
  for (const name of settings) delete process.env[name];
});

const doctor = async (set: Partial<Record<(typeof settings)[number], string>>) => {
  Object.assign(process.env, set);
  return run(["doctor"]);
};

test("where nothing was started yet it says where material will be kept, and makes nothing", async () => {
  const folder = join(await emptyFolder(), "data");
  const { code, out } = await doctor({ DATA_DIR: folder });
  expect(code).toBe(0);
  expect(out).toContain(`embedded, in ${folder}`);
  expect(out).toMatch(/nothing is there yet: npm start makes it/u);
  expect(existsSync(folder)).toBe(false);
});

test("a database without our tables is as good as empty", async () => {
  const { code, out } = await doctor({ DATABASE_URL: await emptyDatabase(), SECRET_KEY: "x".repeat(32) });
  expect(code).toBe(0);
  expect(out).toMatch(/Storage +Postgres, \S+ at 127\.0\.0\.1:\d+\n.*nothing is there yet/u);
});

test.each(storeKinds)("of a store on %s it tells tables, queue and failures", async (kind) => {
  const fresh = await freshSettings(kind);
  const { code, out } = await doctor({
    DATA_DIR: fresh.dataDir,
    SECRET_KEY: "x".repeat(32),
    ...(fresh.databaseUrl === null ? {} : { DATABASE_URL: fresh.databaseUrl }),
  });
  expect(code).toBe(0);
  expect(out).toMatch(
    /tables: up to date\n.*requests 0 waiting, 0 at work; replies to post 0 waiting, 0 at work\n.*no failures/u,
  );
});

test("a Postgres that does not answer is to be mended, and no password is shown", async () => {
  const { code, out } = await doctor({
    DATABASE_URL: "postgres://ana:hunter2@127.0.0.1:9/x",
    SECRET_KEY: "x".repeat(32),
  });
  expect(code).toBe(1);
  expect(out).toMatch(/✗ .*Postgres at 127\.0\.0\.1:9 cannot be reached/u);
  expect(out).not.toContain("hunter2");
});

test("a Postgres without a secret is to be mended", async () => {
  const { code, out } = await doctor({ DATABASE_URL: await emptyDatabase() });
  expect(code).toBe(1);
  expect(out).toMatch(/✗ .*SECRET_KEY is not set/u);
});

test("a store that a running bot holds is asked for through it, failures without a word of what they were about", async () => {
  const fresh = await freshSettings("embedded");
  const store = await openStore(fresh);
  try {
    const refusing = {
      url: "http://127.0.0.1:9/gone",
      token: null,
      send: async () => new Response(null, { status: 404 }),
    };
    await using bot = await served(store, { outside: refusing });
    const { body } = await bot.post(briefOf(story));
    while (!bot.log.join("").includes("refused")) await new Promise((again) => setTimeout(again, 20));
    const { code, out } = await doctor({ DATA_DIR: fresh.dataDir, PORT: new URL(bot.url).port });
    expect(code).toBe(0);
    expect(out).toMatch(/a running Groundwire holds it\n.*requests 0 waiting/u);
    expect(out).toContain(`failed: reply ${body.request}, http-404`);
    expect(out).not.toMatch(/Harwick/u);
    expect((await doctor({ DATA_DIR: fresh.dataDir, PORT: "9" })).out).toMatch(/it was not reached at 127\.0\.0\.1:9/u);
  } finally {
    await store.close();
  }
}, 60_000);
