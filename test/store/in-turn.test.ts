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

test("what a person waits for goes before the rest, each in the order in which it came", async () => {
  const turn = inTurn();
  const order: string[] = [];
  const step = (name: string, urgent = false) =>
    turn(async () => {
      await later();
      order.push(name);
    }, urgent);
  await Promise.all([step("first"), step("work 1"), step("event 1", true), step("work 2"), step("event 2", true)]);
  expect(order).toEqual(["first", "event 1", "event 2", "work 1", "work 2"]);
});

test("between two turns whatever comes from outside is heard, though the work itself never lets go", async () => {
  const turn = inTurn();
  const order: string[] = [];
  const step = (name: string) => turn(async () => void order.push(name));
  const steps = [step("one"), step("two")];
  setTimeout(() => order.push("heard"), 0);
  const until = performance.now() + 5;
  while (performance.now() < until);
  await Promise.all(steps);
  expect(order).toEqual(["one", "heard", "two"]);
});
