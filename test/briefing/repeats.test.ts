import { expect, test } from "vitest";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { briefed } from "./engine.ts";

test("code's own engine says what is not known also where a line above holds it", async () => {
  const text = `The council of Hallvik voted on Tuesday. It is not known whether the quay will open in 2028.

The mayor spoke for an hour in the town hall.`;
  const { summary, unknowns } = await briefed(extractiveEngine, { text });
  expect(unknowns.map((line) => line.text)).toEqual(["It is not known whether the quay will open in 2028."]);
  expect(summary.map((line) => line.text)).toContain("It is not known whether the quay will open in 2028.");
});
