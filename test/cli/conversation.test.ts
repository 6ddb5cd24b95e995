import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { brief } from "#commands/brief.ts";
import type { Engine } from "#engine/engine.ts";
import { briefSheet } from "#sheet/brief.ts";
import { converse, type Thread } from "../../src/cli/conversation.ts";
import { openWorld } from "../../src/world.ts";
import { testReader } from "../commands/reader.ts";

const story = `Port strike ends in Olmen

Dock workers in Olmen returned to work on Monday after a strike of nine days. Union leader Ines Kraal said the offer was not perfect. “We have won a fair deal,” Kraal said.

It is not known who will pay for the new cranes. The harbour board, which runs the port, has not published its own figures.
`;

const threadOf = async (): Promise<Thread> => {
  const world = openWorld(() => new Date(0), testReader());
  const { signal } = new AbortController();
  const reply = await brief({ posted: { text: story, kind: "paste" }, length: "standard" }, world, () => {}, signal);
  if (reply.kind !== "brief") throw new Error("the story was not briefed");
  const { reading } = reply;
  return {
    reading,
    sheet: briefSheet(reading.article, reply.brief),
    turns: [],
    world,
    screen: { width: 80, colour: false },
    signal,
  };
};

const typed = async (...lines: readonly string[]) => {
  const thread = await threadOf();
  const shown: string[] = [];
  const input = createInterface({ input: Readable.from([`${lines.join("\n")}\n`]) });
  await converse(thread, input, (text) => shown.push(text));
  return { thread, shown: shown.join("") };
};

test("a question typed after the brief is answered from the article, and kept as a turn", async () => {
  const { thread, shown } = await typed("Who returned to work?");
  expect(shown).toMatch(/The article says:[\s\S]*Dock workers/u);
  expect(thread.turns.map(({ question }) => question)).toEqual(["Who returned to work?"]);
});

test("a section's name shows the section, and asks nothing", async () => {
  const { thread, shown } = await typed("receipt", "actors", "loaded");
  expect(shown).toMatch(/RECEIPT[\s\S]*Digest/u);
  expect(shown).toContain("Ines Kraal");
  expect(thread.turns).toEqual([]);
});

test("a paragraph's number shows the paragraph, and the text all of them", async () => {
  const { thread, shown } = await typed("¶3", "2", "77", "text");
  const [first = "", second = "", none = "", all = ""] = shown.split("\n\n");
  expect(first).toContain("¶3 │ It is not known who will pay");
  expect(second).toContain("¶2 │ Dock workers in Olmen");
  expect(none).toBe("The article has the paragraphs ¶1 to ¶3.");
  expect(all).toMatch(/¶1 │ Port strike ends in Olmen[\s\S]*¶2 │[\s\S]*¶3 │/u);
  expect(thread.turns).toEqual([]);
});

test("help says what can be typed; nothing is read after quit", async () => {
  const { thread, shown } = await typed("help", "quit", "Who returned to work?");
  expect(shown).toContain("Ask a question about the article");
  expect(thread.turns).toEqual([]);
});

test("a line that is no question is answered with what to do", async () => {
  const { shown } = await typed("???!");
  expect(shown.trim()).not.toBe("");
  expect(shown).not.toContain("The article says:");
});

test("Ctrl-C ends an answer that is waited for, and the conversation goes on", async () => {
  const thread = await threadOf();
  const { plain } = thread.world.engines;
  const waiting: Engine = {
    ...plain,
    name: "model",
    model: "slow-model",
    answer: async function* (_reading, _turns, _question, _options, signal) {
      setImmediate(() => input.emit("SIGINT"));
      await new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    },
  };
  const shown: string[] = [];
  const told: string[] = [];
  const input = createInterface({ input: Readable.from(["Who returned to work?\nreceipt\n"]) });
  const world = { ...thread.world, engines: { main: waiting, plain } };
  await converse({ ...thread, world, note: (text) => told.push(text) }, input, (text) => shown.push(text));
  expect(shown.join("")).toMatch(/Stopped\.[\s\S]*RECEIPT/u);
  expect(told).toEqual(["Asking slow-model …"]);
  expect(thread.turns).toEqual([]);
});
