import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { testSecretKey } from "../store/secret.ts";
import { emptyFolder, freshSettings } from "../store/stores.ts";
import { briefOf, story } from "./served.ts";

const root = join(import.meta.dirname, "../..");

const running = new Set<() => void>();
afterEach(() => {
  for (const end of running) end();
  running.clear();
});

const direct = [process.execPath, join(root, "src/start.ts")] as const;

/** The bot in a process of its own, with these settings and no others. */
const start = (settings: Record<string, string>, cwd: string, [program, ...args]: readonly [string, ...string[]]) => {
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env.PATH, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(() => child.kill("SIGKILL"));
  const lines: string[] = [];
  const told: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  createInterface({ input: child.stderr }).on("line", (line) => told.push(line));
  const ended = once(child, "close").then(([code]: unknown[]) => code);
  const url = async (): Promise<string> => {
    for (let waited = 0; waited < 40_000; waited += 50) {
      const found = lines.map((line) => /listens on (http\S+)/u.exec(line)?.[1]).find((each) => each !== undefined);
      if (found) return found;
      if (child.exitCode !== null) break;
      await pause(50);
    }
    throw new Error(`It did not start: ${told.join("\n")}`);
  };
  return { child, lines, told, ended, url };
};

test("npm start says where it listens and keeps its material, briefs what is posted, and ends when told to", async () => {
  const { dataDir } = await freshSettings("embedded");
  const bot = start({ DATA_DIR: dataDir, SECRET_KEY: testSecretKey }, root, ["npm", "start", "--silent"]);
  const url = await bot.url();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect(bot.lines).toEqual([expect.stringContaining(url), `Its material is kept in ${dataDir}`]);
  const taken = await fetch(`${url}/api/events`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(briefOf(story)),
  });
  expect(taken.status).toBe(202);
  let messages = [];
  for (let waited = 0; waited < 20_000 && messages.length === 0; waited += 100) {
    await pause(100);
    const read = await fetch(`${url}/api/conversations/desk/messages`);
    ({ messages } = JSON.parse(await read.text()));
  }
  expect(messages).toMatchObject([{ kind: "brief" }]);
  bot.child.kill("SIGTERM");
  expect(await bot.ended).toBe(0);
  // npm's end is the bot's own: no process is left behind it.
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  const stages = bot.told.map((line): { stage?: string } => JSON.parse(line)).flatMap(({ stage }) => stage ?? []);
  expect(stages).toContain("received");
  expect(stages.at(-1)).toBe("posted");
  expect(bot.told.join("\n")).not.toMatch(/Harwick|Calloway/u);
}, 60_000);

test.each([
  ["settings that are wrong", { PORT: "many", HOST: "127.0.0.1" }, 2, /PORT/u],
  ["an address that others reach, without a token", { HOST: "0.0.0.0" }, 2, /ADMIN_TOKEN/u],
  ["a Postgres without a secret", { DATABASE_URL: "postgres://127.0.0.1:9/x" }, 2, /SECRET_KEY/u],
])(
  "%s end it with one line that says what to do",
  async (_, settings, code, says) => {
    const home = await emptyFolder();
    const bot = start({ HOME: home, XDG_DATA_HOME: home, ...settings }, home, direct);
    expect(await bot.ended).toBe(code);
    expect(bot.told).toEqual([expect.stringMatching(says)]);
    expect(bot.lines).toEqual([]);
  },
  30_000,
);
