import { expect, test } from "vitest";
import { z } from "zod";
import { Fault } from "#brief/fault.ts";
import type { Weighed } from "#engine/engine.ts";
import { never, replying } from "./replying.ts";

const line = (text: string): Weighed => ({
  text,
  language: "en",
  quotes: [{ text: `Quote of\n${text}`, speaker: "Ada Quist" }],
});

const Sent = z.object({ lines: z.array(z.object({ text: z.string() })) });
const sentIn = (user: string): string => Sent.parse(JSON.parse(user)).lines[0]?.text ?? "";

const weighed = (reply: (text: string) => unknown, lines: readonly string[], settings = {}) =>
  replying(
    ({ user }) => reply(sentIn(user)),
    async ({ judge }) => (judge ? await judge.weigh(lines.map(line), never()) : null),
    settings,
  );

const verdict = (word: string) => ({ verdicts: [{ n: 1, differs: null, verdict: word }] });

test("each line is asked about alone, as surely as the server can, and answered in order", async () => {
  const lines = Array.from({ length: 9 }, (_, at) => `Line ${at}.`);
  const { out, requests } = await weighed((text) => verdict(text === "Line 4." ? "in-part" : "carried"), lines);
  expect(out).toEqual(lines.map((text) => (text === "Line 4." ? "in-part" : "carried")));
  expect(requests).toHaveLength(9);
  for (const { schema, body, user } of requests) {
    expect(schema).toBe("check");
    expect(body.temperature).toBe(0);
    expect(user.split("\n")).toHaveLength(1);
  }
});

test("the model is shown where the quoted words stand", async () => {
  const given: Weighed = {
    ...line("A line."),
    quotes: [{ text: "he left", speaker: null, around: "Lee came.\nThen he left." }],
  };
  const { requests } = await replying(
    () => verdict("carried"),
    async ({ judge }) => judge?.weigh([given], never()),
  );
  expect(requests[0]?.user).toContain('{"speaker":null,"text":"he left","around":"Lee came. Then he left."}');
});

test("a line without a verdict is not carried", async () => {
  for (const reply of [{ verdicts: [] }, { verdicts: [{ n: 1, verdict: "surely" }] }, { verdicts: "carried" }])
    expect((await weighed(() => reply, ["A line."])).out).toEqual(["not-carried"]);
});

test("another model checks where one is named, and none where it is switched off", async () => {
  const { out, requests } = await replying(
    () => verdict("carried"),
    async ({ judge }) => {
      await judge?.weigh([line("A line.")], never());
      return judge?.model;
    },
    { checkModel: "checker" },
  );
  expect(out).toBe("checker");
  expect(requests[0]?.model).toBe("checker");
  expect((await weighed(() => verdict("carried"), ["A line."], { checkModel: "off" })).out).toBeNull();
});

test("a server that fails is a Fault, and no further line is asked about", async () => {
  const lines = Array.from({ length: 20 }, (_, at) => `Line ${at}.`);
  let asked = 0;
  const failing = replying(
    () => {
      asked += 1;
      return 401;
    },
    async ({ judge }) => judge?.weigh(lines.map(line), never()),
  );
  await expect(failing).rejects.toBeInstanceOf(Fault);
  expect(asked).toBeLessThan(10);
});

test.each([
  ["carried", "wholly", "answers"],
  ["carried", "in-part", "beside"],
  ["carried", "no", "beside"],
  ["in-part", "wholly", "in-part"],
  ["in-part", "no", "beside"],
  ["carried", null, "carried"],
  ["carried", undefined, "carried"],
  ["carried", "perhaps", "carried"],
])("of a line that is to answer a question, %s and %s come to %s", async (word, answers, expected) => {
  const given: Weighed = { ...line("A line."), question: "Who left?\nAnd why?" };
  const { out, requests } = await replying(
    () => ({ verdicts: [{ n: 1, differs: null, verdict: word, answers }] }),
    async ({ judge }) => judge?.weigh([given], never()),
  );
  expect(out).toEqual([expected]);
  expect(requests[0]?.user).toContain('"question":"Who left? And why?"');
});

test("whether a line answers is not asked where no question is", async () => {
  const { out, requests } = await replying(
    () => ({ verdicts: [{ n: 1, differs: null, verdict: "carried", answers: "no" }] }),
    async ({ judge }) => judge?.weigh([line("A line.")], never()),
  );
  expect(out).toEqual(["carried"]);
  expect(requests[0]?.user).not.toContain("question");
});
