import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { samenessIn } from "#grounding/support/sameness.ts";
import { english } from "#language/en/cues.ts";

const folder = join(import.meta.dirname, "../../src/language/en");
const linesOf = (name: string): string[] =>
  readFileSync(join(folder, name), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

test.each(["synonyms.txt", "broader.txt"])("%s is in order, each word once: it is searched by halves", (name) => {
  const firsts = linesOf(name).map((line) => line.split(" ", 1)[0] ?? "");
  expect(firsts.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(firsts);
  expect(new Set(firsts).size).toBe(firsts.length);
});

test("a word is found in the lists by the stem that the check makes of it today", () => {
  const { supporting } = english;
  if (!supporting) throw new Error("English has cues for the check");
  const { alike, isBroader, keyOf } = samenessIn(english, supporting);
  expect(alike(keyOf("purchased"), keyOf("buys"))).toBe(true);
  expect(isBroader(keyOf("discarding"), keyOf("abandoned"))).toBe(true);
  expect(alike(keyOf("purchased"), keyOf("abandoned"))).toBe(false);
});
