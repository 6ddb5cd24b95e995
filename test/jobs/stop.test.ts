import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "#store/open.ts";
import { freshSettings, storeKinds } from "../store/stores.ts";
import { asked, briefOf } from "./asks.ts";
import { openChat } from "./chat.ts";
import { openOffice, takeNew } from "./office.ts";
import { until } from "./sent.ts";

const attemptsOf =
  (request: string) =>
  ({ within }: Store) =>
    within({ workspace: "chat:T1", conversation: "*" }, async (rows) => {
      const row = await rows.selectFrom("requests").select("attempts").where("id", "=", request).executeTakeFirst();
      return row?.attempts;
    });

/** The first of each kind takes long: it is made then. */
beforeAll(async () => {
  await Promise.all(storeKinds.map(freshSettings));
});

describe.each(storeKinds)("a stop, on %s", (kind) => {
  test("lets what runs finish, and begins nothing more", async () => {
    let reading = 0;
    const office = await openOffice(kind, {
      limits: { atOnce: 1, perWorkspace: 1 },
      before: async () => {
        reading += 1;
        await pause(300);
      },
    });
    const running = await takeNew(office, briefOf("E1", "Olmen"));
    const waiting = await takeNew(office, briefOf("E2", "Harwick", { conversation: "C2" }));
    await until(() => reading === 1, "the start");
    await office.jobs.stop(5_000);
    expect(reading).toBe(1);
    const state = await office.store.within({ workspace: "chat:T1", conversation: "*" }, (rows) =>
      rows.selectFrom("requests").select(["id", "state"]).execute(),
    );
    expect(new Map(state.map((row) => [row.id, row.state]))).toEqual(
      new Map([
        [running, "replied"],
        [waiting, "accepted"],
      ]),
    );
    await office.store.close();
  });

  test("hands back what is not finished: the next start answers it at once, in its thread's order, and counts no failure", async () => {
    const settings = await freshSettings(kind);
    const chat = openChat();
    let begun = 0;
    const first = await openOffice(kind, {
      settings,
      chat,
      before: async () => {
        begun += 1;
        await pause(60_000, undefined, { ref: false });
      },
    });
    const brief = await takeNew(first, briefOf("E1", "Olmen", { place: "P1" }));
    await takeNew(first, asked("E2", { command: "ask", question: "When will it be dredged?" }, { place: "P1" }));
    await until(() => begun === 1, "the start");
    const before = performance.now();
    await first.jobs.stop(200);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(await attemptsOf(brief)(first.store)).toBe(0);
    await first.store.close();

    await using second = await openOffice(kind, { settings, chat });
    const started = performance.now();
    await until(() => chat.posts().length === 2, "both replies");
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(chat.posts().map(({ part }) => part)).toEqual(["brief", "answer to When will it be dredged?"]);
    expect(await attemptsOf(brief)(second.store)).toBe(1);
  });
});

test("the embedded store's next start takes up at once what a process that was killed was at, and gives up what kills each time", async () => {
  const settings = await freshSettings("embedded");
  const chat = openChat();
  const first = await openOffice("embedded", { settings, chat });
  await first.jobs.stop(1_000);
  const calm = await takeNew(first, briefOf("E1", "Olmen"));
  const deadly = await takeNew(first, briefOf("E2", "Harwick", { conversation: "C2" }));
  // As SIGKILL leaves them: claimed by nobody who lives, begun once, and three times.
  await first.store.boss.fetch("work", { batchSize: 2 });
  await first.store.within({ workspace: "chat:T1", conversation: "*" }, async (rows) => {
    await rows.updateTable("requests").set({ attempts: 1 }).where("id", "=", calm).execute();
    await rows.updateTable("requests").set({ attempts: 3 }).where("id", "=", deadly).execute();
  });
  await first.store.close();

  await using _second = await openOffice("embedded", { settings, chat });
  const started = performance.now();
  await until(() => chat.posts().length === 2, "both replies");
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(chat.posts("C1")[0]?.part).toBe("brief");
  expect(chat.posts("C2")[0]?.part).toMatch(new RegExp(`^went-wrong: .*${deadly}`));
});

test("two instances on one Postgres share the work, each request once, each thread in its order", async () => {
  const settings = await freshSettings("postgres");
  const chat = openChat();
  const workedOn: string[][] = [[], []];
  const open = (n: number) =>
    openOffice("postgres", {
      settings,
      chat,
      limits: { atOnce: 2, perWorkspace: 2 },
      before: async (text) => {
        workedOn[n]?.push(text);
        await pause(30);
      },
    });
  await using one = await open(0);
  await using other = await open(1);
  const asks = Array.from({ length: 16 }, (_, n) =>
    briefOf(`E${n}`, `Olmen ${n}`, { conversation: `C${n % 4}`, place: `P${n % 4}` }),
  );
  for (const [n, ask] of asks.entries()) await takeNew(n % 2 === 0 ? one : other, ask);
  for (const [n, ask] of asks.entries())
    expect(await (n % 2 === 0 ? other : one).jobs.take(ask)).toMatchObject({ taken: "seen" });
  await until(() => chat.posts().length === 16, "all replies");
  await pause(200);
  expect(chat.posts().length).toBe(16);
  const worked = workedOn.flat();
  expect(new Set(worked).size).toBe(worked.length);
  expect(workedOn.every((by) => by.length > 0)).toBe(true);
});
