import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "#article/normalise.ts";

const textWithBreaks = fc
  .array(
    fc.oneof(
      fc.constantFrom("\r\n", "\r", "\n", "\0", "\ud83d", "\ude00", "😀", "é", " "),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((parts) => parts.join(""));

describe("normalise", () => {
  it.each([
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a\0b", "a\uFFFDb"],
    ["a\ud83db", "a\uFFFDb"],
    ["😀", "😀"],
    ["ﬁ é e\u0301 “x” \u00a0\u00ad\u202e\u001b[31m", "ﬁ é e\u0301 “x” \u00a0\u00ad\u202e\u001b[31m"],
    ["\uFEFFa", "\uFEFFa"],
  ])("%j becomes %j", (given, text) => expect(normalise(given).text).toBe(text));

  it("maps offsets back over line ends that were two characters", () => {
    const { text, toGiven } = normalise("one\r\ntwo\rthree\r\n\r\nfour");
    expect(toGiven(text.indexOf("two"))).toBe(5);
    expect(toGiven(text.indexOf("three"))).toBe(9);
    expect(toGiven(text.indexOf("four"))).toBe(18);
    expect(toGiven(text.length)).toBe(22);
  });

  it("keeps every character but line ends, NUL and lone surrogates, each at the offset it maps to", () => {
    fc.assert(
      fc.property(textWithBreaks, (given) => {
        const { text, toGiven } = normalise(given);
        expect(text).not.toMatch(/\r|\0/);
        expect(text.isWellFormed()).toBe(true);
        expect(toGiven(0)).toBe(0);
        expect(toGiven(text.length)).toBe(given.length);
        for (let at = 0; at < text.length; at += 1) {
          const before = given[toGiven(at)] ?? "";
          expect(toGiven(at + 1)).toBeGreaterThan(toGiven(at));
          if (text[at] === "\n") expect("\r\n").toContain(before);
          else if (text[at] !== "\uFFFD") expect(text[at]).toBe(before);
        }
      }),
    );
  });

  it("gives the text back when it normalises its own result", () => {
    fc.assert(fc.property(textWithBreaks, (given) => normalise(normalise(given).text).text === normalise(given).text));
  });
});
