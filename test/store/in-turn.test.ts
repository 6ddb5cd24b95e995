import { setImmediate as later } from "node:timers/promises";
import { expect, test } from "vitest";
import { inTurn } from "../../src/store/in-turn.ts";

test("whoever comes again waits behind those who came before", async () => {
  const turn = inTurn();
  const order: string[] = [];
  const step = (name: string) =>
    turn(async () => {
      await later();
      order.push(name);
    });
  const busy = async (): Promise<void> => {
    for (const n of [1, 2, 3]) await step(`busy ${n}`);
  };
  await Promise.all([busy(), step("event"), step("other")]);
  expect(order).toEqual(["busy 1", "event", "other", "busy 2", "busy 3"]);
});

test("work that fails holds nobody up, and is told to its own caller", async () => {
  const turn = inTurn();
  const failed = turn(() => Promise.reject(new Error("no")));
  const next = turn(async () => "next");
  await expect(failed).rejects.toThrow("no");
  expect(await next).toBe("next");
});
