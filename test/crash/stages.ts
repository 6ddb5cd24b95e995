import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { honestModel, modelOf } from "../servers/models.ts";
import { openNewsroom } from "../servers/newsroom.ts";
import { openModelServer } from "../servers/openai.ts";
import { openRoom, type RoomManners } from "../servers/room.ts";
import { type Bot, startBot } from "./bot.ts";

/** Where a request is when its process is killed, each seen from outside: by what the bot answers, fetches, asks, logs or posts. */
export const stages = ["received", "fetched", "drafted", "grounded", "stored", "posted"] as const;
export type Stage = (typeof stages)[number];

const Accepted = z.object({ request: z.string() });

const eventFor = (key: string, link: string) => ({
  key,
  workspace: "web:crash",
  conversation: `room-${key.slice(-1)}`,
  kind: "channel",
  place: null,
  asker: { id: "ines" },
  to: null,
  wanted: { command: "brief", posted: { kind: "link", url: link } },
});

/** Hands over an event as a platform does, which sends it again as long as nobody says that it was taken. @returns the request's id. */
const sendUntilTaken = async (bot: Bot, event: unknown): Promise<string> => {
  for (let tried = 0; ; tried += 1) {
    const answer = await fetch(`${bot.url}/api/events`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(event),
    });
    const body = await answer.text();
    if (answer.status === 202) return Accepted.parse(JSON.parse(body)).request;
    if (tried === 5) throw new Error(`The event was not taken: ${answer.status} ${body}`);
    await pause(500);
  }
};

/** What came of the kills: requests whose reply never came, and posts that came more than once. */
export type Toll = { kills: number; lost: number; doubled: number };

/**
 * Kills the bot at one stage after the other with a request in hand, starts it anew, and lets the platform send each event again. In the end
 * each request must have been answered once in the room outside.
 *
 * @param settings of the store that the bot is to use
 * @param manners what the room outside offers to whoever does not know whether a post arrived
 */
export const killAtStages = async (
  plan: readonly Stage[],
  settings: Readonly<Record<string, string>>,
  told: (line: string) => void,
  manners: RoomManners = "look-up",
  patienceMs = 120_000,
): Promise<Toll> => {
  const newsroom = await openNewsroom();
  const model = await openModelServer(modelOf(honestModel));
  const room = await openRoom(manners);
  const start = (): Promise<Bot> =>
    startBot({
      ...settings,
      CHAT_WEBHOOK_URL: room.url,
      ALLOWED_PRIVATE_HOSTS: newsroom.host,
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: "any",
      OPENAI_CHECK_MODEL: "off",
      OPENAI_REPAIR: "off",
    });
  let bot = await start();
  const requests: string[] = [];
  try {
    for (const [n, stage] of plan.entries()) {
      const path = `/Ward-${n}`;
      const event = eventFor(`${randomUUID()}-${n % 10}`, `${newsroom.url}${path}`);
      const release = stage === "posted" ? room.hold() : null;
      const request = await sendUntilTaken(bot, event);
      requests.push(request);
      if (stage === "fetched") await newsroom.served(path);
      else if (release) await room.seen(({ key }) => key.startsWith(`${request}:`));
      else if (stage !== "received") await bot.reached(stage, request);
      await bot.kill();
      release?.();
      bot = await start();
      const again = await sendUntilTaken(bot, event);
      if (again !== request) requests.push(again);
      told(`${stage}: killed`);
    }
    const until = performance.now() + patienceMs;
    const open = (): readonly string[] =>
      requests.filter((request) => !room.posts().some(({ key }) => key.startsWith(`${request}:`)));
    while (open().length > 0 && performance.now() < until) await pause(100);
    const again = Object.values(room.counts()).reduce((sum, times) => sum + times - 1, 0);
    const doubled = again + requests.length - plan.length;
    return { kills: plan.length, lost: open().length, doubled };
  } finally {
    await bot.kill();
    await room[Symbol.asyncDispose]();
    await model[Symbol.asyncDispose]();
    await newsroom[Symbol.asyncDispose]();
  }
};
