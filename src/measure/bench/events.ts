import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bot, startBot } from "../../../test/crash/bot.ts";
import { startPostgres } from "../../../test/servers/postgres.ts";

const events = 400;
const atOnce = 16;
const idleMs = 5_000;

const eventFor = (n: number) => ({
  key: randomUUID(),
  workspace: "web:bench",
  conversation: `room-${n % 40}`,
  kind: "channel",
  place: null,
  asker: { id: "bench" },
  to: null,
  wanted: { command: "brief", posted: { kind: "paste", text: `Too short to brief, number ${n}.` } },
});

const send = async (bot: Bot, n: number): Promise<number> => {
  const start = performance.now();
  const answer = await fetch(`${bot.url}/api/events`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(eventFor(n)),
  });
  await answer.text();
  if (answer.status !== 202) throw new Error(`Event ${n} was not taken: ${answer.status}`);
  return performance.now() - start;
};

/** Resident memory in MiB, as the system counts it (Linux). */
const residentMiB = async (pid: number): Promise<number> => {
  const kib = /VmRSS:\s+(\d+) kB/u.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) / 1024;
};

/** Events accepted a second and how long each took until it was stored, sixteen at once; memory at rest before any work. */
const measured = async (settings: Readonly<Record<string, string>>) => {
  const folder = await mkdtemp(join(tmpdir(), "groundwire-events-"));
  const all = { ...settings, DATA_DIR: folder, SECRET_KEY: "a secret of thirty-two characters", LOG_LEVEL: "error" };
  await (await startBot(all)).stop();
  const bot = await startBot(all);
  try {
    await new Promise((later) => setTimeout(later, idleMs));
    const restMiB = await residentMiB(bot.pid);
    const times: number[] = [];
    let next = 0;
    const start = performance.now();
    const sender = async (): Promise<void> => {
      while (next < events) {
        next += 1;
        times.push(await send(bot, next));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, sender));
    const perSecond = events / ((performance.now() - start) / 1000);
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { perSecond, p50Ms: at(0.5), p99Ms: at(0.99), restMiB };
  } finally {
    await bot.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

export const benchEvents = async () => {
  const embedded = await measured({});
  const server = await startPostgres();
  try {
    await server.run("create database events");
    const postgres = await measured({ DATABASE_URL: server.url("events") });
    const named = (store: string, figures: Readonly<Record<string, number>>) =>
      Object.entries(figures).map(([what, figure]) => [`${store} ${what}`, figure] as const);
    return Object.fromEntries([...named("embedded", embedded), ...named("postgres", postgres)]);
  } finally {
    await server.end();
  }
};
