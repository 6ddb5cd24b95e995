import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";

test("nothing needs to be set, and a variable set to nothing is not set", () => {
  expect(readConfig({})).toEqual({ logLevel: "error", colour: null, columns: null });
  expect(readConfig({ NO_COLOR: "", COLUMNS: "", LOG_LEVEL: "" })).toEqual(readConfig({}));
});

test("every mistake is told at once", () => {
  expect(() => readConfig({ LOG_LEVEL: "loud", COLUMNS: "wide" })).toThrow(/2 mistakes: LOG_LEVEL: .*; COLUMNS: /u);
});

test.each([
  [{ NO_COLOR: "1" }, false],
  [{ NO_COLOR: "0", FORCE_COLOR: "1" }, false],
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "0" }, false],
  [{ TERM: "dumb" }, false],
  [{ TERM: "dumb", FORCE_COLOR: "1" }, true],
])("%j: colour %s", (variables, colour) => {
  expect(readConfig(variables).colour).toBe(colour);
});

test("a terminal that does not know its width has none", () => {
  expect(readConfig({ COLUMNS: "0" }).columns).toBeNull();
});
