import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBot } from "../../../test/crash/bot.ts";
import { honestModel, modelOf } from "../../../test/servers/models.ts";
import { type Behaviour, openModelServer } from "../../../test/servers/openai.ts";
import { type Postgres, startPostgres } from "../../../test/servers/postgres.ts";
import { openRoom } from "../../../test/servers/room.ts";

/** How long the endpoint takes for a reply, how many briefs are asked for at once, and of how many workspaces. */
const replyMs = 500;
const briefs = 96;
const workspaces = 8;

const sample = join(import.meta.dirname, "../../../samples/arab-peace-force.txt");

const eventFor = (n: number, text: string) => ({
  key: randomUUID(),
  workspace: `web:bench-${n % workspaces}`,
  conversation: `room-${n}`,
  kind: "channel",
  place: null,
  asker: { id: "bench" },
  to: null,
  wanted: { command: "brief", posted: { kind: "paste", text: `${text}\nThis is copy ${n} of ${briefs}.\n` } },
});

type Run = { perSecond: number; lost: number; doubled: number };

/** Briefs a second from the first event to the last post, with so many instances on one database. */
const runWith = async (instances: number, postgres: Postgres): Promise<Run> => {
  const database = `scale_${instances}`;
  await postgres.run(`create database ${database}`);
  const reply = modelOf(honestModel);
  // The copies differ in their last line alone: one reply does for all, and the endpoint takes no time from the instances.
  const known = new Map<string | null, Behaviour>();
  await using model = await openModelServer((request) => {
    const said = known.get(request.schema) ?? reply(request);
    known.set(request.schema, said);
    return { ...said, waits: replyMs };
  });
  await using room = await openRoom();
  const folder = await mkdtemp(join(tmpdir(), "groundwire-scale-"));
  const settings = {
    DATA_DIR: folder,
    DATABASE_URL: postgres.url(database),
    SECRET_KEY: "a secret of thirty-two characters",
    CHAT_WEBHOOK_URL: room.url,
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: "any",
    OPENAI_CHECK_MODEL: "off",
    OPENAI_REPAIR: "off",
    LOG_LEVEL: "error",
  };
  // Both at once: they bring the new database up to date together.
  const bots = await Promise.all(Array.from({ length: instances }, () => startBot(settings)));
  try {
    const text = await readFile(sample, "utf8");
    const send = async (n: number): Promise<void> => {
      const answer = await fetch(`${bots[n % bots.length]?.url}/api/events`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(eventFor(n, text)),
      });
      if (answer.status !== 202) throw new Error(`Event ${n} was not taken: ${answer.status} ${await answer.text()}`);
    };
    // Each instance has read its word lists before time is taken.
    const warm = await Promise.all(bots.map((_, n) => send(n)));
    await answered(room.posts, warm.length);
    const start = performance.now();
    await Promise.all(Array.from({ length: briefs }, (_, n) => send(n + bots.length)));
    await answered(room.posts, warm.length + briefs);
    const seconds = (performance.now() - start) / 1000;
    const counts = Object.values(room.counts());
    const requests = new Set(room.posts().map(({ key }) => key.split(":")[0]));
    return {
      perSecond: briefs / seconds,
      lost: warm.length + briefs - requests.size,
      doubled: counts.reduce((sum, times) => sum + times - 1, 0),
    };
  } finally {
    for (const bot of bots) await bot.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Settles when so many requests were answered, or after two minutes. */
const answered = async (posts: () => readonly { key: string }[], wanted: number): Promise<void> => {
  const until = performance.now() + 120_000;
  while (performance.now() < until) {
    if (new Set(posts().map(({ key }) => key.split(":")[0])).size >= wanted) return;
    await new Promise((later) => setTimeout(later, 20));
  }
};

/** Throughput of one and of two instances on one Postgres, beside an endpoint that takes half a second for each reply. */
export const benchScale = async () => {
  const postgres = await startPostgres();
  try {
    const one = await runWith(1, postgres);
    const two = await runWith(2, postgres);
    return {
      one: one.perSecond,
      two: two.perSecond,
      ratio: two.perSecond / one.perSecond,
      lost: one.lost + two.lost,
      doubled: one.doubled + two.doubled,
    };
  } finally {
    await postgres.end();
  }
};
