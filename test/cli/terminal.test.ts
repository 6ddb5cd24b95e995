import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sheet, SheetLine } from "#sheet/sheet.ts";
import { answerText, briefText, sectionText } from "../../src/cli/terminal.ts";

const screen = { width: 40, colour: false };

const sheetOf = (...lines: SheetLine[]): Sheet => ({
  headline: { depth: 0, text: "A title", quotes: [] },
  provenance: ["Olmen Post"],
  sections: [
    { name: "summary", title: "What it reports", first: lines, lines },
    { name: "receipt", title: "Receipt", first: [], lines: [{ depth: 0, text: "All of it.", quotes: [] }] },
  ],
  footer: "1 quote",
});

const quoted = (words: string, direct = false, text: string | null = null): SheetLine => ({
  depth: 0,
  text,
  quotes: [{ words, shown: direct ? `“${words}”` : words, paragraph: 3, direct, link: null }],
});

describe("a terminal shows a sheet", () => {
  test("right of the bar stands nothing but the article's words; who speaks stands above", () => {
    const text = briefText(sheetOf(quoted("the bridge is safe", false, "According to Ana Ruiz:")), screen, false);
    expect(text).toContain("  According to Ana Ruiz:\n     ¶3 │ the bridge is safe");
  });

  test("in colour a ¶ opens the page at the words; without colour nothing but words is printed", () => {
    const link = "https://news.example/a#:~:text=the%20bridge%20is%20safe";
    const line: SheetLine = {
      depth: 0,
      text: null,
      quotes: [{ words: "the bridge is safe", shown: "the bridge is safe", paragraph: 3, direct: false, link }],
    };
    expect(briefText(sheetOf(line), { ...screen, colour: true }, false)).toContain(`\u001b]8;;${link}\u001b\\`);
    expect(briefText(sheetOf(line), { ...screen, colour: false }, false)).not.toContain("\u001b");
  });

  test("a list of paragraphs breaks between them, never before the first", () => {
    const places = Array.from({ length: 30 }, (_, n) => `¶${n + 1}`).join(" ");
    const text = briefText(
      sheetOf({ depth: 0, text: `Paragraphs that name no source: ${places}`, quotes: [] }),
      screen,
      false,
    );
    expect(text).toContain("Paragraphs that name no source: ¶1 ¶2");
  });

  test("words of a person stand in quotation marks", () => {
    const text = briefText(sheetOf(quoted("It is safe", true, "Ana Ruiz said:")), screen, false);
    expect(text).toContain("│ “It is safe”");
  });

  test("what is for who asks comes with all, or by its name", () => {
    const sheet = sheetOf(quoted("the bridge is safe"));
    expect(briefText(sheet, screen, false)).not.toContain("RECEIPT");
    expect(briefText(sheet, screen, true)).toContain("RECEIPT");
    expect(sectionText(sheet, "receipt", screen)).toContain("All of it.");
    expect(sectionText(sheet, "loaded", screen)).toBeNull();
  });

  test("colour comes only where the screen has it", () => {
    const sheet = sheetOf(quoted("the bridge is safe"));
    expect(briefText(sheet, { width: 40, colour: true }, false)).toContain("\u001b[");
    expect(briefText(sheet, screen, false)).not.toContain("\u001b");
  });

  test("an answer says first what it is", () => {
    const text = answerText(
      "Who pays?",
      { lead: "The article does not say.", lines: [], receipt: null, note: null },
      screen,
    );
    expect(text).toBe("> Who pays?\nThe article does not say.");
  });
});

test("no line is wider than the screen, and no letter is lost", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "é", "東", "-", "x"), minLength: 1, maxLength: 60 }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 24, max: 120 }), (parts, width) => {
      const text = parts.join(" ");
      const shown = briefText(sheetOf(quoted(text)), { width, colour: false }, false);
      const rows = shown.split("\n").filter((row) => row.includes("│"));
      const columns = (row: string) => [...row].reduce((sum, char) => sum + (char === "東" ? 2 : 1), 0);
      for (const row of rows) expect(columns(row)).toBeLessThanOrEqual(width);
      const letters = rows.map((row) => row.slice(row.indexOf("│") + 1)).join("");
      expect(letters.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
    { numRuns: process.env.LONG ? 20_000 : 200 },
  );
}, 600_000);
