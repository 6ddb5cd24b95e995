import { expect, test } from "vitest";
import { type LogLevel, logError, openLog } from "../src/log.ts";
import { openServiceLog } from "../src/service-log.ts";

const opened = (least: LogLevel) => {
  const lines: string[] = [];
  const log = openServiceLog({ write: (text) => lines.push(text) }, least, () => new Date("2026-01-02T03:04:05Z"));
  return {
    log,
    told: () => lines.map((line): Record<string, unknown> => JSON.parse(line)),
    text: () => lines.join(""),
  };
};

test("a service's line is one JSON object with time, level, message and fields", () => {
  const { log, told, text } = opened("info");
  log("info", "stage", { stage: "fetched", request: "r1", ms: 12 });
  log("debug", "not heard");
  expect(told()).toEqual([
    { level: "info", time: "2026-01-02T03:04:05.000Z", stage: "fetched", request: "r1", ms: 12, message: "stage" },
  ]);
  expect(text().endsWith("}\n")).toBe(true);
});

test("silent says nothing", () => {
  const { log, text } = opened("silent");
  log("error", "heard?");
  expect(text()).toBe("");
});

test.each([
  ["an OpenAI key", "refused sk-proj-abcdefghijklmnop", "sk-proj-abc"],
  ["a Slack token", "got xoxb-123456789012-abcdef", "xoxb-123"],
  ["a bearer token", "sent Bearer abcdefghijkl", "abcdefghijkl"],
  ["a Discord token", `has ${"M".repeat(26)}.Gabcde.${"x".repeat(38)}`, "Gabcde"],
  ["a password in an address", "postgres://ana:hunter2@db/x", "hunter2"],
])("%s is taken out of a message and of any field", (_, text, secret) => {
  const { log, text: written } = opened("info");
  log("error", text, { reason: text });
  expect(written()).not.toContain(secret);
  expect(written()).toContain("[secret]");
});

test("a field that would hold the article's words or a token is not shown, a count of tokens is", () => {
  const { log, told } = opened("info");
  log("info", "x", { quote: "The minister said", authorization: "abc", promptTokens: 7 });
  expect(told()).toMatchObject([{ quote: "[not shown]", authorization: "[not shown]", promptTokens: 7 }]);
});

test("an error is told by its name, code and place; what it says only at debug", () => {
  const error = Object.assign(new TypeError("Unexpected token in 'The minister said'"), { code: "E1" });
  error.stack = `TypeError: ${error.message}\n    at parse (node:internal/x:1:2)\n    at f (file:///home/x/src/jobs/work.ts:12:3)`;
  const quiet = opened("info");
  logError(quiet.log, "a job failed", error, { request: "r1" });
  expect(quiet.told()).toMatchObject([
    { message: "a job failed", request: "r1", error: "TypeError", code: "E1", at: "src/jobs/work.ts:12:3" },
  ]);
  expect(quiet.text()).not.toContain("minister");
  const loud = opened("debug");
  logError(loud.log, "a job failed", error);
  expect(loud.text()).toContain("minister");
});

test("an error is told on a terminal's log as well", () => {
  const lines: string[] = [];
  logError(openLog({ write: (text) => lines.push(text) }, "error"), "a job failed", "thrown text");
  expect(lines).toEqual(["error a job failed error=string\n"]);
});
