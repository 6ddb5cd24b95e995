import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeKinds } from "../store/stores.ts";
import { asked, briefOf } from "./asks.ts";
import { story } from "./chat.ts";
import { type Office, openOffice, takeNew } from "./office.ts";
import { until } from "./sent.ts";

describe.each(storeKinds)("requests, on %s", (kind) => {
  let office: Office;
  let brokenRead = 0;
  beforeAll(async () => {
    office = await openOffice(kind, {
      limits: { atOnce: 4, tries: 2, deadlines: { brief: 60_000, ask: 60_000, check: 1_000, atOnce: 60_000 } },
      before: async (text) => {
        if (text.includes("Slowly")) await pause(60_000, undefined, { ref: false });
        if (!text.includes("Breaking")) return;
        brokenRead += 1;
        throw new TypeError(`cannot read ${text}`);
      },
    });
  });
  afterAll(() => office[Symbol.asyncDispose]());
  const postsIn = (conversation: string) => office.chat.posts(conversation);
  const briefedIn = async (conversation: string, place: string): Promise<string> => {
    const request = await takeNew(office, briefOf(`brief in ${conversation}`, place, { conversation }));
    await until(() => office.lines.some((line) => line.request === request && line.stage === "posted"), "the brief");
    await until(() => isPosted(request), "its thread");
    return `thread of ${request}:0`;
  };
  const isPosted = (request: string) =>
    office.store.within({ workspace: "chat:T1", conversation: "*" }, async (rows) => {
      const due = rows.selectFrom("deliveries").select("state").where("request", "=", request);
      return (await due.executeTakeFirst())?.state === "posted";
    });

  test.concurrent("one is worked on and its reply posted once, however often the platform sends its event", async () => {
    const { jobs, chat, lines } = office;
    const ask = briefOf("E1", "Olmen", { conversation: "once" });
    const request = await takeNew(office, ask);
    expect(await jobs.take(ask)).toEqual({ taken: "seen", request });
    await until(() => isPosted(request), "the post");
    expect(await jobs.take(ask)).toEqual({ taken: "seen", request });
    await pause(100);
    expect(postsIn("once")).toEqual([{ key: `${request}:0`, conversation: "once", place: null, part: "brief" }]);
    expect(chat.told).toContain("received");
    const stages = lines.filter((line) => line.request === request).flatMap(({ stage }) => stage ?? []);
    expect(stages).toEqual(["received", "fetched", "drafted", "grounded", "stored", "posted"]);
  });

  test.concurrent("a follow-up belongs to the thread that the brief's post opened, and those of one thread are answered in order", async () => {
    const places = await Promise.all(["a", "b", "c"].map((name) => briefedIn(`ordered ${name}`, `Olmen ${name}`)));
    for (let n = 0; n < 4; n += 1)
      for (const [i, place] of places.entries()) {
        const conversation = `ordered ${["a", "b", "c"][i]}`;
        await takeNew(
          office,
          asked(`${place} ${n}`, { command: "ask", question: `When is it, ${n}?` }, { place, conversation }),
        );
      }
    for (const [i, place] of places.entries()) {
      const conversation = `ordered ${["a", "b", "c"][i]}`;
      await until(() => postsIn(conversation).length === 5, "the answers");
      const answers = postsIn(conversation).slice(1);
      expect(answers.map(({ part }) => part)).toEqual([0, 1, 2, 3].map((n) => `answer to When is it, ${n}?`));
      expect(answers.every((post) => post.place === place)).toBe(true);
    }
  });

  test.concurrent("what a person caused is a reply at once", async () => {
    const posted = { kind: "paste", text: "Too little.", title: null };
    await takeNew(office, asked("E3", { command: "brief", posted }, { conversation: "short" }));
    await until(() => postsIn("short").length === 1, "the reply");
    expect(postsIn("short")[0]?.part).toMatch(/^too-short: /);
  });

  test.concurrent("what fails by a bug is tried again, and then told with its reference; nothing logged says what was in it", async () => {
    const broken = await takeNew(office, briefOf("E4", "Breaking", { conversation: "broken" }));
    await until(() => postsIn("broken").length === 1, "the reply");
    expect(postsIn("broken")[0]?.part).toMatch(new RegExp(`^went-wrong: .*${broken}`));
    expect(brokenRead).toBe(2);
    expect(JSON.stringify(office.lines.filter(({ level }) => level !== "debug"))).not.toMatch(/cannot read|Breaking/);
  });

  test.concurrent("what takes longer than its deadline is ended, and its asker told, though it heeds no signal", async () => {
    const [draft, against] = ["Slowly", "Olmen"].map((place) => ({ kind: "paste", text: story(place), title: null }));
    await takeNew(office, asked("E5", { command: "check", draft, against }, { conversation: "slow" }));
    await until(() => postsIn("slow").length === 1, "the reply");
    expect(postsIn("slow")[0]?.part).toMatch(/^timed-out: /);
  });

  test.concurrent("what needs no work is answered at once, its change written, and nothing posted", async () => {
    const { jobs } = office;
    const of = { conversation: "at once" };
    expect(await jobs.take(asked("E6", { command: "help" }, of))).toMatchObject({
      taken: "answered",
      shown: { reply: { kind: "help" } },
    });
    const set = asked("E7", { command: "settings", set: { retentionDays: 7 } }, { ...of, mayAdminister: true });
    expect(await jobs.take(set)).toMatchObject({ taken: "answered", shown: { reply: { kind: "settings" } } });
    expect(await jobs.take(asked("E8", { command: "settings" }, of))).toMatchObject({
      shown: { reply: { settings: { retentionDays: 7 } } },
    });
    expect(await jobs.take(asked("E9", { command: "settings", set: { retentionDays: 9 } }, of))).toMatchObject({
      taken: "answered",
      shown: { reply: { kind: "fault", fault: { code: "not-allowed" } } },
    });
    expect(postsIn("at once")).toEqual([]);
  });

  test.concurrent("a thread that is forgotten while it is worked on gets no reply, and holds up nothing", async () => {
    const place = await briefedIn("forgetful", "Tessin");
    const { jobs } = office;
    const draft = { kind: "paste", text: story("Slowly"), title: null };
    const request = await takeNew(
      office,
      asked("E10", { command: "check", draft }, { place, conversation: "forgetful" }),
    );
    const forget = asked("E11", { command: "forget", what: "thread" }, { place, conversation: "forgetful" });
    expect(await jobs.take(forget)).toMatchObject({ taken: "answered", shown: { reply: { kind: "done" } } });
    await briefedIn("after it", "Harwick");
    await pause(1_500);
    expect(postsIn("forgetful").filter(({ key }) => key.startsWith(request))).toEqual([]);
  });
});
