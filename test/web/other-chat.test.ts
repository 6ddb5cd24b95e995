import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "#store/open.ts";
import { openRoom } from "../servers/room.ts";
import { openFresh } from "../store/stores.ts";
import { briefOf, served, story } from "./served.ts";

let store: Store;
beforeAll(async () => {
  store = await openFresh("embedded");
});
afterAll(() => store?.close());

const outsideAt = (url: string) => ({ url, token: null, send: fetch });

test("replies go out to another chat, each part once, and a question in the thread that it opened is answered there", async () => {
  await using room = await openRoom("keys");
  await using bot = await served(store, { outside: outsideAt(room.url) });
  const { body } = await bot.post(briefOf(story, { to: { channel: 7 } }));
  const brief = await room.seen(({ key }) => key.startsWith(body.request));
  expect(brief).toMatchObject({ conversation: "desk", part: { kind: "brief", part: 1 } });
  const question = "How many members does the swimming club have?";
  const asked = await bot.post({
    conversation: "desk",
    place: brief.place,
    asker: { id: "ben" },
    wanted: { command: "ask", question },
  });
  const answer = await room.seen(({ key }) => key.startsWith(asked.body.request));
  expect(answer).toMatchObject({ place: brief.place, part: { kind: "answer" } });
  expect(JSON.stringify(answer.part)).toContain("812 members");
  expect(Object.values(room.sent()).every((times) => times === 1)).toBe(true);
});

test("a reply that the chat did not take is posted when it takes it again, once", async () => {
  await using room = await openRoom("keys");
  await using bot = await served(store, { outside: outsideAt(room.url) });
  room.refuse(503, 2);
  const { body } = await bot.post(briefOf(`${story}\nThe vote was close.`, { conversation: "later" }));
  await room.seen(({ key }) => key.startsWith(body.request));
  expect(room.counts()[`${body.request}:0`]).toBe(1);
  expect(room.sent()[`${body.request}:0`]).toBe(3);
});

test("a reply that the chat refuses is not offered again", async () => {
  await using room = await openRoom("keys");
  await using bot = await served(store, { outside: outsideAt(room.url) });
  room.refuse(404);
  const refused = await bot.post(briefOf(`${story}\nThe vote was closer.`, { conversation: "gone" }));
  const next = await bot.post(briefOf(`${story}\nThe vote was closest.`, { conversation: "there" }));
  await room.seen(({ key }) => key.startsWith(next.body.request));
  expect(room.sent()[`${refused.body.request}:0`]).toBe(1);
  expect(room.counts()[`${refused.body.request}:0`]).toBeUndefined();
});
