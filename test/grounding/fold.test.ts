import { describe, expect, test } from "vitest";
import { foldOf } from "#grounding/locate/fold.ts";

describe("a text is folded for matching", () => {
  test.each([
    ["marks of quotation are left out", "“So,” he said", "So, he said"],
    ["an apostrophe inside a word stays, straight", "the board’s ‘plan’", "the board's plan"],
    ["guillemets go with the space inside them", "il a dit « non », puis", "il a dit non, puis"],
    ["and not with the space outside them", "er sagte »nein« und ging", "er sagte nein und ging"],
    ["white space is one space", "one \t\n two\u00a0three", "one two three"],
    ["invisible characters are gone", "in\u00advis\u200bi\u2060ble\ufeff", "invisible"],
    ["letters and marks are one letter", "cafe\u0301", "café"],
    ["ligatures and full width are plain", "ﬁn ＡＢＣ１２", "fin ABC12"],
    ["small figures stay what they are", "10² m½", "10² m½"],
    ["three full stops are an ellipsis", "well... so", "well… so"],
    ["a line break between ideographs is nothing", "桥将\n开放", "桥将开放"],
    ["dashes stay", "two–three — four", "two–three — four"],
  ])("%s", (_, text, folded) => {
    expect(foldOf(text).text).toBe(folded);
  });

  test("every unit knows where it came from", () => {
    const text = "“Cafe\u0301 ﬁ\u00adn”";
    const { text: folded, start, end } = foldOf(text);
    expect(folded).toBe("Café fin");
    const sourceOf = (unit: number): string => text.slice(start[unit], end[unit]);
    expect([...folded].map((_, unit) => sourceOf(unit))).toEqual(["C", "a", "f", "e\u0301", " ", "ﬁ", "ﬁ", "n"]);
  });
});
