import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { queueSchema } from "#store/queue.ts";
import { storeKinds } from "../store/stores.ts";
import { briefOf } from "./asks.ts";
import { openOffice, takeNew } from "./office.ts";
import { until } from "./sent.ts";

test.concurrent.each(storeKinds)(
  "a clock that jumps ahead lets claims lapse in mid-work, and yet each request has one reply, posted once, on %s",
  async (kind) => {
    let begun = 0;
    await using office = await openOffice(kind, {
      before: async () => {
        begun += 1;
        await pause(begun === 1 ? 8_000 : 0);
      },
    });
    const { store, chat } = office;
    const request = await takeNew(office, briefOf("E1", "Olmen"));
    await until(() => begun === 1, "the start");
    // What the queue sees after the jump: no sign of life for an hour.
    await store.within({ workspace: "chat:T1", conversation: "*" }, (rows) =>
      sql`update ${sql.table(`${queueSchema}.job`)} set heartbeat_on = heartbeat_on - interval '1 hour' where state = 'active'`.execute(
        rows,
      ),
    );
    await store.boss.supervise("work");
    await until(() => begun === 2, "the second try");
    await until(() => chat.posts().length > 0, "the reply");
    await until(
      async () => (await store.boss.findJobs("work")).every(({ state }) => state === "completed"),
      "the rest",
    );
    await pause(1_000);
    expect(chat.posts().map(({ key }) => key)).toEqual([`${request}:0`]);
  },
  60_000,
);
