import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Postgres, startPostgres } from "../servers/postgres.ts";
import { testSecret } from "../store/secret.ts";
import { briefOf } from "./asks.ts";
import { openChat } from "./chat.ts";
import { openOffice, takeNew } from "./office.ts";
import { until } from "./sent.ts";

/** LONG=1: the whole minute that it may be away in earnest. */
const awayMs = process.env.LONG ? 60_000 : 1_500;

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  await postgres.run("create database outage");
});
afterAll(() => postgres.end());

test("Postgres goes away in mid-work and comes back: what was asked before and meanwhile is answered, once", async () => {
  const chat = openChat();
  let begun = 0;
  await using office = await openOffice("postgres", {
    chat,
    settings: { databaseUrl: postgres.url("outage"), dataDir: "", secret: testSecret, previous: null },
    before: async () => {
      begun += 1;
      await pause(300);
    },
  });
  const before = await takeNew(office, briefOf("E1", "Olmen"));
  await until(() => begun === 1, "the start");
  await postgres.goAway();
  const meanwhile = takeNew(office, briefOf("E2", "Harwick", { conversation: "C2" }));
  await pause(awayMs);
  await postgres.comeBack();
  const after = await meanwhile;
  await until(() => chat.posts().length === 2, "both replies");
  await pause(300);
  expect(chat.posts().map(({ key }) => key)).toEqual(expect.arrayContaining([`${before}:0`, `${after}:0`]));
  expect(chat.posts().length).toBe(2);
}, 180_000);
