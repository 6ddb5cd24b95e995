import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Shown } from "#jobs/surface.ts";
import { storeKinds } from "../store/stores.ts";
import { asked, briefOf } from "./asks.ts";
import { type Mishap, openChat } from "./chat.ts";
import { type Office, openOffice, takeNew } from "./office.ts";
import { until } from "./sent.ts";

describe.each(storeKinds)("posts, on %s", (kind) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(kind, { chat: openChat({ inParts: 2 }), limits: { postTries: 2 } });
  });
  afterAll(() => office[Symbol.asyncDispose]());

  const take = (conversation: string, ...mishaps: Mishap[]): Promise<string> => {
    office.chat.mishaps(conversation, ...mishaps);
    return takeNew(office, briefOf(`in ${conversation}`, "Olmen", { conversation }));
  };
  const delivery = (request: string) =>
    office.store.within({ workspace: "chat:T1", conversation: "*" }, (rows) =>
      rows.selectFrom("deliveries").select(["state", "error"]).where("request", "=", request).executeTakeFirst(),
    );
  const ends = (request: string, state: string) =>
    until(async () => (await delivery(request))?.state === state, `the delivery is ${state}`);

  test.concurrent("a chat that is away for a while gets the reply when it is back", async () => {
    const request = await take("away", "away");
    await ends(request, "posted");
    expect(office.chat.posts("away").map(({ key }) => key)).toEqual([`${request}:0`, `${request}:1`]);
  });

  test.concurrent("one whose answer was lost is looked for, and not posted twice; later parts stand where the first one landed", async () => {
    const request = await take("lost", "answer lost");
    await ends(request, "posted");
    await pause(100);
    expect(office.chat.posts("lost").map(({ key, place }) => [key, place])).toEqual([
      [`${request}:0`, null],
      [`${request}:1`, `thread of ${request}:0`],
    ]);
  });

  test.concurrent("a question in the thread of a post that is not recorded yet does not keep that thread from its brief", async () => {
    const { chat } = office;
    const request = await take("early", "answer lost");
    await until(() => chat.posts("early").length === 1, "the first part");
    const place = `thread of ${request}:0`;
    const question = { command: "ask", question: "When will it be dredged?" };
    await takeNew(office, asked("early", question, { place, conversation: "early" }));
    await ends(request, "posted");
    await takeNew(office, asked("later", question, { place, conversation: "early" }));
    await until(
      () => chat.posts("early").some(({ part }) => part === "answer to When will it be dredged?"),
      "the answer",
    );
  });

  test.concurrent("one that the place refuses is given up and kept as refused, and holds up nothing later", async () => {
    const request = await take("refusing", "refused");
    await ends(request, "refused");
    expect(await delivery(request)).toEqual({ state: "refused", error: "not_in_channel" });
    await ends(await take("beside it"), "posted");
  });

  test.concurrent("one that is never taken is given up in the end", async () => {
    const request = await take("never", "away", "away");
    await ends(request, "refused");
    expect(await delivery(request)).toEqual({ state: "refused", error: "not-taken" });
    expect(office.chat.posts("never")).toEqual([]);
  });
});

test("a post whose answer was lost is tried again under the same key where the chat cannot tell", async () => {
  await using office = await openOffice("embedded", { chat: openChat({ looksUp: false }) });
  office.chat.mishaps("C1", "answer lost");
  const request = await takeNew(office, briefOf("E1", "Olmen"));
  await until(() => office.chat.posts().length === 2, "both posts");
  expect(office.chat.posts().map(({ key }) => key)).toEqual([`${request}:0`, `${request}:0`]);
});

test("a reply that cannot be laid out is no silence: its asker hears of it", async () => {
  const chat = openChat();
  const broken = {
    ...chat,
    parts: (shown: Shown) => {
      if (shown.reply.kind !== "fault") throw new TypeError("a bug");
      return chat.parts(shown);
    },
  };
  await using office = await openOffice("embedded", { chat: broken });
  const request = await takeNew(office, briefOf("E1", "Olmen"));
  await until(() => chat.posts().length === 1, "the reply");
  expect(chat.posts()[0]?.part).toMatch(new RegExp(`^went-wrong: .*${request}`));
});

test("the sweep is scheduled, and done when its hour comes", async () => {
  await using office = await openOffice("embedded");
  const { boss } = office.store;
  expect((await boss.getSchedules("sweep")).map(({ cron }) => cron)).toEqual(["17 * * * *"]);
  const id = await boss.send("sweep");
  for (const worker of boss.getWipData()) if (worker.name === "sweep") boss.notifyWorker(worker.id);
  await until(async () => (await boss.findJobs("sweep", { id: id ?? "" }))[0]?.state === "completed", "the sweep");
});
