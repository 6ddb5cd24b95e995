import { rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBot } from "../crash/bot.ts";
import { scratchFolder } from "../servers/scratch.ts";
import { openSlack } from "../servers/slack.ts";
import { story } from "../web/served.ts";

let data = "";
beforeAll(async () => {
  data = await scratchFolder("groundwire-burst-");
});
afterAll(() => rm(data, { recursive: true, force: true }));

const commands = 50;
const channels = Array.from({ length: 10 }, (_, n) => `C0ROOM${n}`);

test("50 commands in a second are all acknowledged within a quarter of one, and answered once each, while a socket is renewed", async () => {
  await using slack = await openSlack();
  for (const channel of channels) slack.channel(channel);
  const bot = await startBot({ ...slack.env, DATA_DIR: data, LOG_LEVEL: "warn" });
  try {
    await slack.until(() => slack.sockets.open() >= 2);
    const sent: Promise<unknown>[] = [];
    for (let n = 0; n < commands; n += 1) {
      if (n === commands / 2) void slack.disconnect("refresh_requested", "oldest");
      const text = `${story}\n\nThe roof of number ${n} was the worst of them all, said Ann Miller on Monday.`;
      sent.push(slack.say({ kind: "command", user: "U0MINA", channel: channels[n % channels.length] ?? "", text }));
      await pause(1_000 / commands);
    }
    await Promise.all(sent);
    const took = slack.acks.map(({ ms }) => ms).toSorted((a, b) => a - b);
    expect(took).toHaveLength(commands);
    expect(took.at(-1)).toBeLessThan(250);
    expect(slack.notices).toEqual([]);
    const answered = (): number => channels.flatMap((channel) => slack.messages(channel)).length;
    await slack.until(() => answered() >= commands, 60_000);
    await bot.stop();
    expect(answered()).toBe(commands);
    expect(slack.sockets.ever()).toBe(3);
  } finally {
    await bot.kill();
  }
}, 120_000);
