import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");

const Line = z.looseObject({ stage: z.string(), request: z.string() });

/** The product's own process, seen from outside only: its address, its log, its end. */
export type Bot = {
  url: string;
  pid: number;
  /** Settles when its log says that a request has come to a stage. */
  reached(stage: string, request: string): Promise<void>;
  /** SIGKILL, and the wait for its end. */
  kill(): Promise<void>;
  /** SIGTERM. @returns its exit code. */
  stop(): Promise<number | null>;
  log(): readonly string[];
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(address instanceof Object ? address.port : 0));
    });
  });

const ready = async (url: string, hasEnded: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (hasEnded()) throw new Error("The bot ended before it was ready.");
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error("The bot was not ready within a minute.");
};

/** Starts the bot as `npm start` does, with these settings and none of our own, and waits until it is ready. */
export const startBot = async (settings: Readonly<Record<string, string>>): Promise<Bot> => {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, "src/start.ts")], {
    cwd: settings.DATA_DIR ?? root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: "info", PORT: String(port), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const seen = new Set<string>();
  const waiting = new Map<string, () => void>();
  const hear = (line: string): void => {
    lines.push(line);
    if (!line.startsWith("{")) return;
    const read = Line.safeParse(JSON.parse(line));
    if (!read.success) return;
    const key = `${read.data.stage} ${read.data.request}`;
    seen.add(key);
    waiting.get(key)?.();
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", hear);
  let code: number | null | undefined;
  const ended = new Promise<number | null>((done) =>
    child.once("exit", (status) => {
      code = status;
      done(status);
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  try {
    await ready(url, () => code !== undefined);
  } catch (error) {
    child.kill("SIGKILL");
    throw new Error(`${error instanceof Error ? error.message : error}\n${lines.join("\n")}`, { cause: error });
  }
  return {
    url,
    pid: child.pid ?? 0,
    reached: (stage, request) => {
      const key = `${stage} ${request}`;
      return seen.has(key) ? Promise.resolve() : new Promise((done) => waiting.set(key, done));
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
    log: () => lines,
  };
};
