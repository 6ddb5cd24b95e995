import { expect, test } from "vitest";
import { Settings, Wanted } from "#commands/wanted.ts";

test("a setting that is not named is not changed", () => {
  const wanted = Wanted.parse({ command: "settings", set: { language: "de" } });
  expect(wanted).toEqual({ command: "settings", set: { language: "de" }, conversation: null });
});

test("a workspace that has set nothing keeps thirty days, and lets files and direct messages go to no model", () => {
  expect(Settings.parse({})).toEqual({
    language: null,
    dayTokens: null,
    retentionDays: 30,
    policy: "endpoint",
    privatePolicy: "no-model",
  });
});

test.each(["english, please", "e", "x\n"])("%j is no language", (language) => {
  expect(Wanted.safeParse({ command: "settings", set: { language } }).success).toBe(false);
});
