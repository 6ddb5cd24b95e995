import { expect, test } from "vitest";
import { openRate } from "#web/rate.ts";

test("a sender may send a burst, and then as fast as it fills again", () => {
  let now = 0;
  const waits = openRate({ burst: 3, perSecond: 2 }, () => now);
  expect([waits("a"), waits("a"), waits("a"), waits("a")]).toEqual([null, null, null, 1]);
  expect(waits("b")).toBeNull();
  now = 500;
  expect([waits("a"), waits("a")]).toEqual([null, 1]);
  now = 60_000;
  expect([waits("a"), waits("a"), waits("a"), waits("a")]).toEqual([null, null, null, 1]);
});

test("many senders take no more room than is set aside for them", () => {
  const waits = openRate({ burst: 1, perSecond: 1 }, () => 0);
  for (let n = 0; n < 10_001; n += 1) waits(`sender ${n}`);
  expect(waits("sender 10000")).toBe(1);
  expect(waits("sender 0")).toBeNull();
});
