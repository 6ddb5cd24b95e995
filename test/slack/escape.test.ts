import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped, leaf, linkLeaf, piecesOf, plainText, readable, shortened } from "#slack/escape.ts";

test.each([
  ["<!here> & <@U1>", "&lt;!here&gt; &amp; &lt;@U1&gt;"],
  ["&lt;!here&gt;", "&amp;lt;!here&amp;gt;"],
  ["*bold* :x: https://a.example", "*bold* :x: https://a.example"],
])("%s is escaped once", (text, to) => {
  expect(escaped(text)).toBe(to);
});

test("nothing escaped is read as Slack's own markup", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[<>]/u.test(escaped(text))));
});

test("what would act is shown by name, and what is blank is said to be", () => {
  expect(readable("a\u202eb")).toBe("a‹U+202E›b");
  expect(readable(" \u00a0 ")).toBe("(blank)");
  expect(plainText("")).toEqual({ type: "plain_text", text: "(blank)", emoji: false });
  expect(leaf("<!channel>")).toEqual({ type: "text", text: "<!channel>" });
});

test("only addresses that a reader can open become links", () => {
  expect(linkLeaf("¶2", "https://a.example/x")).toMatchObject({ type: "link", url: "https://a.example/x" });
  expect(linkLeaf("¶2", "javascript:alert(1)")).toEqual({ type: "text", text: "¶2" });
  expect(linkLeaf("¶2", `https://a.example/${"x".repeat(3_000)}`)).toEqual({ type: "text", text: "¶2" });
  expect(linkLeaf("¶2", null)).toEqual({ type: "text", text: "¶2" });
});

test("pieces are the text again, none too long, no character parted", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.integer({ min: 10, max: 90 }), (text, longest) => {
      const pieces = piecesOf(text.toWellFormed(), longest);
      expect(pieces.join("")).toBe(text.toWellFormed());
      expect(pieces.every((piece) => piece.length <= longest && piece.isWellFormed())).toBe(true);
    }),
  );
});

test("a name in a menu ends after a whole word, without dots", () => {
  expect(shortened("The council of Olmen met on Monday", 20)).toBe("The council of Olmen");
});
