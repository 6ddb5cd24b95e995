import fc from "fast-check";
import { expect, test } from "vitest";
import { partsFor } from "#web/laid-out.ts";
import { blocksOf, longestMessage, messagesOf } from "#web/text.ts";

const quote = (shown: string, paragraph = 2) => ({ words: shown, shown, paragraph, direct: false, link: null });

test("a brief is plain text: what it says, and under it the article's words with their paragraph", () => {
  const text = messagesOf(
    blocksOf({
      kind: "brief",
      sheet: {
        headline: { depth: 0, text: "The pool closes", quotes: [] },
        provenance: ["Pasted text · source not verified"],
        sections: [
          {
            name: "summary",
            title: "What it reports",
            first: [{ depth: 0, text: "The mayor said:", quotes: [quote("“We looked for two years”")] }],
            lines: [],
          },
          { name: "loaded", title: "Loaded words", first: [], lines: [{ depth: 0, text: "not at first", quotes: [] }] },
        ],
        footer: "Made by code",
      },
    }),
  );
  expect(text).toEqual([
    [
      "The pool closes",
      "Pasted text · source not verified",
      "",
      "WHAT IT REPORTS",
      "The mayor said:",
      "  ¶2 │ “We looked for two years”",
      "",
      "Made by code",
    ].join("\n"),
  ]);
});

test("an answer leads with its kind, and a quote that needs no words of ours stands alone", () => {
  const lines = [{ depth: 0 as const, text: null, quotes: [quote("It has 812 members.", 4)] }];
  const sheet = { lead: "The article says:", lines, receipt: "1 quote", note: null };
  expect(blocksOf({ kind: "answer", question: "How many?", sheet })).toEqual([
    "The article says:",
    "¶4 │ It has 812 members.",
    "1 quote",
  ]);
});

test("what would act on a screen is shown, not sent", () => {
  expect(blocksOf({ kind: "done", text: "a\u001b[31mb\u202ec" })).toEqual(["a‹U+001B›[31mb‹U+202E›c"]);
});

test("blocks come in messages of a length that chats take, in order, every word of them", () => {
  const block = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6_000 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
      const messages = messagesOf(blocks);
      expect(messages.every((message) => message.length <= longestMessage)).toBe(true);
      expect(messages.every((message) => message.isWellFormed())).toBe(true);
      const solid = (text: string): string => text.replace(/\s/gu, "");
      expect(solid(messages.join(""))).toBe(solid(blocks.join("")));
    }),
  );
});

test("a long reply goes to another chat in several messages, the sheet with the first; what is for the operator stays here", () => {
  const text = Array.from({ length: 60 }, (_, n) => `Line ${n} ${"of what was done ".repeat(8)}`).join("\n");
  const parts = partsFor({ reply: { kind: "done", text } });
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).toMatchObject(parts.map((_, n) => ({ kind: "done", part: n + 1, of: parts.length })));
  expect(parts.map((part) => part instanceof Object && "sheet" in part)).toEqual(parts.map((_, n) => n === 0));
  const fault = { code: "model-key-refused" as const, message: "The endpoint at 10.0.0.5 refuses the key." };
  expect(JSON.stringify(partsFor({ reply: { kind: "fault", fault } }))).not.toContain("10.0.0.5");
});
