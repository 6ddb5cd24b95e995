import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { briefOnce } from "./once.ts";

const root = join(import.meta.dirname, "../../..");
const sample = join(root, "samples/arab-peace-force.txt");

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/**
 * `coldMs`: median of seven whole processes of the entry file on the sample, npm apart.
 * `warmMs`: median of a sample-sized article in a process that has briefed some already, each text a new one.
 */
export const benchBrief = async (): Promise<{ coldMs: number; warmMs: number }> => {
  const run = () =>
    spawnSync(process.execPath, [join(root, "src/cli/main.ts"), sample], { stdio: ["ignore", "ignore", "inherit"] });
  run();
  const coldMs = median(Array.from({ length: 7 }, () => timed(run)));
  const text = readFileSync(sample, "utf8");
  const warm: number[] = [];
  for (let round = 0; round < 60; round += 1) {
    const start = performance.now();
    await briefOnce(`${text}\nA line that makes text ${round} another one.\n`);
    warm.push(performance.now() - start);
  }
  return { coldMs, warmMs: median(warm.slice(20)) };
};
