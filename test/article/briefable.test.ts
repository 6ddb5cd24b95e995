import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assertBriefable } from "#article/briefable.ts";
import { readPlainText } from "#article/file.ts";
import { articleFrom } from "#article/read.ts";
import { Fault } from "#brief/fault.ts";

const codeOf = (run: () => unknown): string => {
  try {
    run();
    return "ok";
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
};
const refusal = (text: string): string => codeOf(() => assertBriefable(articleFrom({ text, kind: "paste" })));
const sentence = "The old bridge at Marlow will close on Monday for at least six weeks, the council said. ";

describe("what cannot be briefed", () => {
  it.each([
    ["empty", ""],
    ["empty", " \n\t "],
    ["too-short", "The bridge will close. It is old. Nobody objected."],
    ["too-short", `${"The council of Marlow said that the bridge would close ".repeat(5)}on Monday.`],
    ["too-large", sentence.repeat(12_000)],
    ["not-prose", "const a = 1;\nfunction add(a, b) {\n  return a + b;\n}\nexport default add;\n".repeat(5)],
    [
      "not-prose",
      'def add(a, b):\n    """Adds."""\n    return a + b\n\nclass Sum:\n    total = 0\n\nprint(add(1, 2))\n'.repeat(4),
    ],
    ["not-prose", `id,name,city,age\n${"1,Ann Lee,Marlow,34\n2,Bo Ash,Oakland,51\n".repeat(20)}`],
    ["not-prose", `id;name;city\n${"1;Ann Lee;Marlow\n".repeat(20)}`],
    [
      "not-prose",
      "2024-05-03 12:00:01 INFO server started on port 80\n2024-05-03 12:00:02 ERROR cannot open file\n".repeat(10),
    ],
    ["not-prose", "12.5 13.7 88.1\n14.1 99.2 10.0\n".repeat(20)],
    ["not-prose", "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4\n".repeat(10)],
    ["not-prose", '{"a": 1, "b": [1, 2, 3]}\n'.repeat(20)],
    ["not-prose", "<html><body><p>The bridge will close.</p></body></html>\n".repeat(10)],
    ["not-prose", "https://example.org/a\nhttps://example.org/b\n".repeat(10)],
    ["not-prose", "apple\nbanana\ncherry\n".repeat(20)],
    ["not-prose", "=-=-=-#####$$$$%%%%\n".repeat(20)],
  ])("%s: %#", (code, text) => expect(refusal(text)).toBe(code));
});

describe("what can be briefed", () => {
  it.each([
    ["prose", sentence.repeat(4)],
    [
      "prose with a table",
      `${sentence.repeat(6)}\n\n| Year | Cars |\n| --- | --- |\n| 2020 | 1,200 |\n| 2021 | 1,300 |`,
    ],
    [
      "prose with code words",
      `${"Import prices rose, and class sizes fell; for parents, return is not in sight, the union said. ".repeat(4)}`,
    ],
    ["Chinese", "市议会周二决定关闭大桥六周，市长表示反对。居民说他们没有收到通知。专家认为这座桥很危险。".repeat(6)],
    [
      "Arabic",
      "قرر المجلس البلدي يوم الثلاثاء إغلاق الجسر لمدة ستة أسابيع. نفى رئيس البلدية ذلك. لم يعلق السكان. ".repeat(4),
    ],
    [
      "quotations",
      "“We are leaving,” she said on Monday. “Nobody asked us about it.” He nodded and wept a little. ".repeat(4),
    ],
    [
      "a report full of figures",
      "Turnover rose 3.5% to $1,204.7 million (2023: $1,164.0 million), profit fell 12% to $88.1 million, the firm said. ".repeat(
        4,
      ),
    ],
  ])("%s", (_, text) => expect(refusal(text)).toBe("ok"));

  it.each([
    "arab-peace-force",
    "harbour-interview",
    "budget-report",
    "ferry-wire",
    "streetlight-opinion",
    "wasserwerk-de",
  ])("the sample %s", (name) => expect(refusal(readFileSync(`samples/${name}.txt`, "utf8"))).toBe("ok"));
});

describe("a file", () => {
  const bytes = (text: string, encoding: "utf8" | "utf16le" | "latin1" = "utf8") =>
    new Uint8Array(Buffer.from(text, encoding));
  const long = sentence.repeat(4);

  it.each([
    ["plain", bytes(long), "a.txt"],
    ["without an extension", bytes(long), "a"],
    ["Markdown", bytes(long), "a.md"],
    ["with a mark of UTF-8", bytes(`\ufeff${long}`), "a.txt"],
    ["UTF-16", bytes(`\ufeff${long}`, "utf16le"), "a.txt"],
    ["UTF-16, the other way round", new Uint8Array(Buffer.from(`\ufeff${long}`, "utf16le").swap16()), "a.txt"],
  ])("%s is read", (_, data, name) => expect(readPlainText(data, name)).toEqual({ text: long, kind: "file" }));

  it("of an old editor is read in its own encoding", () =>
    expect(
      readPlainText(
        bytes(
          "Der Bürgermeister sagte: „nein“. Danach fuhr er über die Brücke nach Süden.".replace(/[„“]/g, ""),
          "latin1",
        ),
        "a.txt",
      ).text,
    ).toContain("Bürgermeister"));

  it.each([
    ["empty", bytes(" \n "), "a.txt"],
    ["binary", bytes("a\0b\0c\0d\0".repeat(50)), "a.txt"],
    ["binary", new Uint8Array(4_000).map((_, index) => (index * 7919 + (index >> 3)) % 256), "a.bin"],
    ["too-large", bytes(sentence.repeat(12_000)), "a.txt"],
    ["too-large", bytes("é".repeat(2_100_000)), "a.txt"],
  ])("is refused as %s (%#)", (code, data, name) => expect(codeOf(() => readPlainText(data, name))).toBe(code));
});
