import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { quotationsOf } from "#reading/quotations.ts";

const quotedIn = (text: string): string[] =>
  quotationsOf(articleFrom({ text, kind: "paste" })).map(({ start, end }) => text.slice(start, end));

describe("quotations", () => {
  test.each([
    ['He said: "No." Then: "Yes."', ['"No."', '"Yes."']],
    ["He said: “No.” Then: “Yes.”", ["“No.”", "“Yes.”"]],
    ["He said: ‘No, it isn’t.’ She left.", ["‘No, it isn’t.’"]],
    ["The players' union and the players’ wives met.", []],
    ["“She said ‘no’ to me,” he said.", ["“She said ‘no’ to me,”"]],
    ["It isn't the '90s.", []],
    [
      "“It was an attempt,’’ Moy told the board. “We will look into it,” he said.",
      ["“It was an attempt,’’", "“We will look into it,”"],
    ],
    ["``It was an attempt,'' Moy said.", ["``It was an attempt,''"]],
    ["‘‘It was an attempt,’’ Moy said.", ["‘‘It was an attempt,’’"]],
  ])("%s", (text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  test("one that is never closed ends with its paragraph", () => {
    expect(quotedIn("He said: “No.\n\nShe left.")).toEqual(["“No."]);
  });

  test("one that is taken up again continues", () => {
    const found = quotationsOf(articleFrom({ text: "He said: “No.\n\n“Never.”", kind: "paste" }));
    expect(found.map(({ open, continues }) => [open, continues])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
