import { setTimeout } from "node:timers/promises";

/** What an endpoint takes from outside, so that tests need not wait. */
export type Outside = {
  now(): number;
  random(): number;
  wait(ms: number, signal: AbortSignal): Promise<unknown>;
};

export const outside: Outside = {
  now: () => performance.now(),
  random: Math.random,
  wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
};
