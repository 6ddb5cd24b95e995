import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listedIn } from "#grounding/support/listed.ts";
import { samenessIn } from "#grounding/support/sameness.ts";
import { cuesOf } from "#language/languages.ts";

it("a line of a sorted text is found by its first word, and nothing where there is none", () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, other) => {
      const lines = words.toSorted().map((each, index) => `${each} x${index} y`);
      const find = listedIn(() => `${lines.join("\n")}${lines.length % 2 ? "\n" : ""}`);
      for (const line of lines) expect(find(line.split(" ")[0] ?? "")).toEqual(line.split(" ").slice(1));
      if (!words.includes(other)) expect(find(other)).toEqual([]);
    }),
  );
});

describe("WordNet's words", () => {
  const cues = cuesOf("en");
  const supporting = cues?.supporting;
  const sameness = cues && supporting ? samenessIn(cues, supporting) : null;

  it("stand in order", () => {
    for (const text of [supporting?.synonyms() ?? "", supporting?.broader() ?? ""]) {
      const keys = text.split("\n").flatMap((line) => (line === "" ? [] : [line.split(" ")[0] ?? ""]));
      expect(keys).toEqual(keys.toSorted());
      expect(keys.length).toBeGreaterThan(1_000);
    }
  });

  it.each([
    ["cottages", "house"],
    ["boat", "vessels"],
  ])("%s are a kind of %s", (word, broader) => {
    expect(sameness?.isBroader(sameness.keyOf(broader), sameness.keyOf(word))).toBe(true);
    expect(sameness?.isBroader(sameness.keyOf(word), sameness.keyOf(broader))).toBe(false);
  });

  it.each([
    ["constructed", "buildings"],
    ["construct", "building"],
  ])("%s and %s say the same", (one, other) => {
    expect(sameness?.alike(sameness.keyOf(one), sameness.keyOf(other))).toBe(true);
  });
});
