import { expect, test } from "vitest";
import { answerSheet } from "#sheet/answer.ts";
import { paragraphLine } from "#sheet/asked.ts";
import { answerWith, harbour, line } from "./made.ts";

const safe = line("the wall is safe", { by: ["Mayor Ana Ruiz"], voice: "reported" });
const falls = line("the wall will fall", { by: ["The fishermen's union"], voice: "reported" });

test("what the article says stands under who says it, with a receipt", () => {
  const sheet = answerSheet(harbour, answerWith({ kind: "says", statements: [safe] }));
  expect(sheet).toMatchObject({
    lead: "The article says:",
    lines: [{ text: "According to Mayor Ana Ruiz:", quotes: [{ words: "the wall is safe", paragraph: 2 }] }],
    receipt: "1 quote, word for word · strict wording",
  });
});

test("what it does not say has no source: the nearest passage is offered as that, and nothing is receipted", () => {
  const sheet = answerSheet(harbour, answerWith({ kind: "does-not-say", nearest: [...safe.quotes] }));
  expect(sheet).toMatchObject({
    lead: "The article does not say.",
    lines: [{ text: "Nearest passage, not an answer:", quotes: [{ words: "the wall is safe" }] }],
    receipt: null,
  });
});

test("passages that are near are all shown", () => {
  const sheet = answerSheet(harbour, answerWith({ kind: "does-not-say", nearest: [...safe.quotes, ...falls.quotes] }));
  expect(sheet.lines).toMatchObject([
    {
      text: "Nearest passages, not an answer:",
      quotes: [{ words: "the wall is safe" }, { words: "the wall will fall" }],
    },
  ]);
});

test("two accounts are counted, and both quoted", () => {
  const sheet = answerSheet(harbour, answerWith({ kind: "unclear", statements: [safe, falls] }));
  expect(sheet.lead).toBe("The article gives two accounts.");
  expect(sheet.lines.flatMap(({ quotes }) => quotes.map(({ words }) => words))).toEqual([
    "the wall is safe",
    "the wall will fall",
  ]);
});

test("a paragraph is shown whole, by its number", () => {
  expect(paragraphLine(harbour, 1)?.quotes[0]?.words).toMatch(/^The council of Olmen met .* dredged in May\.$/u);
  expect(paragraphLine(harbour, 99)).toBeNull();
});
