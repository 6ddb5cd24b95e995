import fc from "fast-check";
import { expect, test } from "vitest";
import type { FaultCode } from "#brief/fault.ts";
import type { Kept, Reply } from "#commands/command.ts";
import { Settings, Wanted } from "#commands/wanted.ts";
import { sheetOf } from "#sheet/reply.ts";
import { briefWith, harbour, line } from "./made.ts";

const kept: Kept = {
  id: "b1",
  version: 2,
  thread: "t1",
  state: "standing",
  createdAt: new Date("2026-11-24T12:00:00Z"),
  by: "U1",
};

test.each([
  [20, "just now"],
  [60, "1 minute ago"],
  [300, "5 minutes ago"],
  [7_300, "2 hours ago"],
  [260_000, "3 days ago"],
])("a brief of %d seconds ago was made %s", (seconds, ago) => {
  const reply: Reply = { kind: "again", kept, headline: "Olmen weighs its harbour", place: "1.2", seconds };
  expect(sheetOf({ reply })).toEqual({
    kind: "again",
    sheet: {
      text: `Briefed here ${ago}, by the same engine. Refresh it to have it briefed anew.`,
      headline: "Olmen weighs its harbour",
      brief: "b1",
      version: 2,
      place: "1.2",
    },
  });
});

test("a brief that was taken over looks like one that was made", () => {
  const brief = briefWith({ summary: [line("It will be dredged in May.")] });
  const copy = sheetOf({ reply: { kind: "copy", article: harbour, brief } });
  const edited = sheetOf({ reply: { kind: "edited", article: harbour, brief, of: kept } });
  expect(copy).toEqual(edited);
  expect(copy.kind).toBe("brief");
});

test("a passage stands in its paragraph, its words told from those around them", () => {
  const statement = line("It will be dredged in May.");
  const sheet = sheetOf({ reply: { kind: "passage", article: harbour, statement, quotes: statement.quotes } });
  expect(sheet).toMatchObject({
    kind: "passage",
    sheet: {
      paragraphs: [
        {
          number: 1,
          role: null,
          pieces: [
            { text: "The council of Olmen met on Monday to talk about the harbour. ", quoted: false },
            { text: "It will be dredged in May.", quoted: true },
          ],
        },
      ],
    },
  });
});

test("whatever is quoted, the pieces of its paragraphs are the article's text", () => {
  fc.assert(
    fc.property(fc.nat(harbour.text.length - 20), fc.integer({ min: 12, max: 120 }), (start, length) => {
      const words = harbour.text.slice(start, start + length);
      const statement = line(words);
      const sheet = sheetOf({ reply: { kind: "passage", article: harbour, statement, quotes: statement.quotes } });
      if (sheet.kind !== "passage") throw new Error(sheet.kind);
      for (const { number, pieces } of sheet.sheet.paragraphs) {
        const inside = harbour.passages.filter(({ paragraph }) => paragraph === number);
        const text = harbour.text.slice(inside[0]?.start, inside.at(-1)?.end);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }
    }),
    { numRuns: 50 },
  );
});

test("an empty list says what to do", () => {
  expect(sheetOf({ reply: { kind: "listed", briefs: [] } })).toMatchObject({
    sheet: { briefs: [], empty: expect.stringContaining("Post a link") },
  });
});

test("settings say what they mean", () => {
  const settings = Settings.parse({ dayTokens: 50_000, policy: "no-model", privatePolicy: "endpoint" });
  const sheet = sheetOf({ reply: { kind: "settings", settings, policy: "no-model" } });
  if (sheet.kind !== "settings") throw new Error(sheet.kind);
  expect(sheet.sheet.rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "Language of briefs: the article's own",
    "Model tokens a day: 50,000; beyond them no model is asked until midnight UTC",
    "Briefs are kept: 30 days after the last question about them, then deleted",
    "What is posted in channels: goes to no model",
    "Files and direct messages: goes to no model",
    "What is posted in this conversation: goes to no model",
  ]);
});

test("help names everything that can be asked but itself", () => {
  const sheet = sheetOf({ reply: { kind: "help" } });
  if (sheet.kind !== "help") throw new Error(sheet.kind);
  const all = Wanted.options.map(({ shape }) => shape.command.value).filter((command) => command !== "help");
  expect(sheet.sheet.commands.map(({ command }) => command).toSorted()).toEqual(all.toSorted());
});

test.each<[FaultCode, string]>([
  ["too-short", "The text has 12 characters."],
  ["not-allowed", "Ask one of them."],
])("what %s can be mended by who asked is told to them", (code, message) => {
  expect(sheetOf({ reply: { kind: "fault", fault: { code, message } } })).toMatchObject({
    sheet: { text: message, operator: null },
  });
});

test("what only the operator can mend is not told to a conversation", () => {
  const message = "The endpoint at http://10.0.0.5:8000/v1 cannot be reached. Check OPENAI_BASE_URL.";
  const fault = { code: "model-unreachable" as const, message };
  expect(sheetOf({ reply: { kind: "fault", fault } })).toMatchObject({
    sheet: {
      title: "The model could not be reached",
      text: expect.not.stringContaining("10.0.0.5"),
      operator: message,
    },
  });
  const brief = briefWith({ fault });
  const laid = JSON.stringify(sheetOf({ reply: { kind: "copy", article: harbour, brief } }));
  expect(laid).toContain("The model could not be reached. This brief was made without a model.");
  expect(laid).not.toContain("10.0.0.5");
});
