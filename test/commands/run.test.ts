import { expect, test } from "vitest";
import { Fault } from "#brief/fault.ts";
import { ask } from "#commands/ask.ts";
import { brief } from "#commands/brief.ts";
import { openWorld } from "../../src/world.ts";
import { testReader } from "./reader.ts";

const world = openWorld(() => new Date(0), testReader());
const { signal } = new AbortController();
const text =
  "The wall of Olmen is safe, the mayor said on Monday. It will be dredged in May. Work takes nine weeks.\n\n";

test("what a person can mend comes back as a reply that says what to do", async () => {
  const reply = await brief(
    { posted: { text: "Too little.", kind: "paste" }, length: "standard" },
    world,
    () => {},
    signal,
  );
  expect(reply).toMatchObject({ kind: "fault", fault: { code: "too-short" } });
});

test("what is a bug is thrown as it is", async () => {
  const broken = {
    ...world,
    read: () => {
      throw new TypeError("a bug");
    },
  };
  const reply = brief({ posted: { text, kind: "paste" }, length: "standard" }, broken, () => {}, signal);
  await expect(reply).rejects.toThrow(TypeError);
});

test("a brief comes with the reading that follow-ups are asked of", async () => {
  const reply = await brief(
    { posted: { text: text.repeat(3), kind: "paste" }, length: "short" },
    world,
    () => {},
    signal,
  );
  if (reply.kind !== "brief") throw new Fault("usage", `a brief was expected, not ${reply.kind}`);
  const { reading } = reply;
  expect(await ask({ reading, turns: [], question: "When will it be dredged?" }, world, signal)).toMatchObject({
    kind: "answer",
    article: reading.article,
    answer: { question: "When will it be dredged?" },
  });
});
