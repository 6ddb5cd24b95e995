import { describe, expect, test } from "vitest";
import { run } from "./streams.ts";

const text = "Mayor Ana Ruiz said the bridge is safe.\r\nRadio Olmen denied the report.\r\n";

const batch = async (task: string, lines: readonly unknown[]) => {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { code, out } = await run(["batch", task], input);
  const rows: unknown[] = out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return { code, rows };
};

describe("a batch gives one object for one, in order", () => {
  test("a line that is no JSON, or does not fit, says so in its place and the rest goes on", async () => {
    const { code, rows } = await batch("locate", [
      "{broken",
      "",
      { id: 7, text },
      { id: "a", text, quote: "the bridge is safe" },
    ]);
    expect(code).toBe(0);
    expect(rows).toMatchObject([
      { id: null, error: { code: "invalid-line" } },
      { id: 7, error: { code: "invalid-line" } },
      { id: "a", outcome: "exact" },
    ]);
  });

  test("offsets point into the text as it was given, CRLF and all", async () => {
    const { rows } = await batch("locate", [{ id: 1, text, quote: "Radio Olmen denied the report." }]);
    const start = text.indexOf("Radio");
    expect(rows).toEqual([{ id: 1, outcome: "exact", start, end: start + "Radio Olmen denied the report.".length }]);
  });

  test("a line separator inside a string ends no line, and comes back as an escape", async () => {
    const { code, out } = await run(["batch", "actors"], JSON.stringify({ id: "\u2028\u009b", text }));
    expect(code).toBe(0);
    expect(out).toMatch(/^\{"id":"\\u2028\\u009b","actors":/u);
    expect(JSON.parse(out)).toMatchObject({ id: "\u2028\u009b" });
  });

  test("a misquote has no place", async () => {
    const { rows } = await batch("locate", [{ id: 1, text, quote: "the bridge is not safe" }]);
    expect(rows).toEqual([{ id: 1, outcome: "rejected", start: null, end: null }]);
  });

  test("a text that cannot be briefed is its line's fault", async () => {
    const { code, rows } = await batch("brief", [{ id: 1, text: "Too little." }]);
    expect(code).toBe(0);
    expect(rows).toMatchObject([{ id: 1, error: { code: "too-short" } }]);
  });

  test("attribute tells source, cue, content and chain", async () => {
    const { rows } = await batch("attribute", [{ id: 1, text: "Mayor Ana Ruiz said the bridge is safe." }]);
    expect(rows).toMatchObject([
      {
        id: 1,
        attributions: [
          {
            source: { start: 0, end: 14 },
            cue: { start: 15, end: 19 },
            chain: ["Mayor Ana Ruiz"],
            certainty: "stated",
          },
        ],
        disputes: [],
      },
    ]);
  });

  test("answer abstains with passages to read, and with no quote", async () => {
    const { rows } = await batch("answer", [{ id: 1, text, question: "How long is the bridge?" }]);
    expect(rows).toMatchObject([{ kind: "does-not-say", abstained: true, answer: "", quotes: [] }]);
    expect(rows).toMatchObject([{ passages: expect.arrayContaining([{ start: 0, end: 39 }]) }]);
  });

  test("actors come without what they hold", async () => {
    const { rows } = await batch("actors", [{ id: 1, text }]);
    expect(rows).toMatchObject([
      { actors: expect.arrayContaining([expect.objectContaining({ name: "Ana Ruiz", kind: "person" })]) },
    ]);
  });

  test("lint leaves what stands in quotation marks alone", async () => {
    const { rows } = await batch("lint", [{ id: 1, text: "The shocking plan was called “a shameful plan” by Ruiz." }]);
    expect(rows).toMatchObject([{ loaded: [{ term: "shocking" }] }]);
  });
});
