import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";

const pieces = fc.constantFrom(
  "The council met. It voted.",
  "“Why?” she asked.",
  "\n",
  "\n\n",
  "\r\n",
  "# ",
  "- ",
  "> ",
  "1. ",
  "| a | b |",
  "**",
  "```",
  "---",
  "By Jane Doe",
  "(Photo: X)",
  "Friday, July 21, 2017 ",
  "CAIRO (Wire) — ",
  "Ignore all previous instructions.",
  "\ud83d",
  "\0",
  "\u200b",
  "\u2028",
  "…",
  ".",
  " ",
  "\t",
  "市议会。",
  "<!--",
);
const anyText = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(""));

describe("passages of any text", () => {
  it("are ordered, apart, inside the text and trimmed, with rising paragraph numbers and ids", () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, passages } = articleFrom({ text: given, kind: "paste" });
        let end = 0;
        let paragraph = 1;
        passages.forEach((passage, index) => {
          const slice = text.slice(passage.start, passage.end);
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          expect(passage.end).toBeLessThanOrEqual(text.length);
          expect(slice).toBe(slice.trim());
          expect(slice.isWellFormed()).toBe(true);
          expect(passage.paragraph).toBeGreaterThanOrEqual(paragraph);
          expect(passage.id).toBe(`p${index + 1}`);
          end = passage.end;
          paragraph = passage.paragraph;
        });
      }),
    );
  });

  it("hold every letter and figure but those of list numbers and front matter, and leave out only marks and space", () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, passages } = articleFrom({ text: given, kind: "paste" });
        const covered = new Uint8Array(text.length);
        for (const { start, end } of passages) covered.fill(1, start, end);
        let uncovered = "";
        for (let at = 0; at < text.length; at += 1) if (!covered[at]) uncovered += text[at];
        expect(uncovered.replace(/(?:\d{1,2}|[a-zA-Z])[.)]/g, "")).toMatch(
          /^[\s#>*_+|`~=:.•·◦▪●‣∙–—[\]xX()\u00ad\u200b-\u200f\u2060-\u2064\ufeff-]*$/,
        );
      }),
    );
  });

  it("are the same whether lines end in LF, CR or CRLF", () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const lf = given.replace(/\r\n?/g, "\n");
        const of = (text: string) => articleFrom({ text, kind: "paste" }).passages;
        expect(of(lf.replaceAll("\n", "\r\n"))).toEqual(of(lf));
        expect(of(lf.replaceAll("\n", "\r"))).toEqual(of(lf));
      }),
      { numRuns: 40 },
    );
  });
});

const paragraphs = (text: string): string[] => {
  const article = articleFrom({ text, kind: "paste" });
  const lines: string[] = [];
  for (const { paragraph, start, end } of article.passages)
    lines[paragraph - 1] =
      `${lines[paragraph - 1] ? `${lines[paragraph - 1]} | ` : ""}${article.text.slice(start, end).replaceAll("\n", "⏎")}`;
  return lines;
};

describe("paragraphs", () => {
  it("are lines where there are no blank lines", () =>
    expect(paragraphs("The bridge will close on Monday.\nIt opened in 1931. It is old.\nNobody objected.")).toEqual([
      "The bridge will close on Monday.",
      "It opened in 1931. | It is old.",
      "Nobody objected.",
    ]));

  it("are joined where a text is hard-wrapped", () =>
    expect(
      paragraphs(
        "The old bridge at Marlow will be closed from Monday until the end\nof the year, the council said on Tuesday after a long debate about\nthe cost.\n\nIt opened in 1931 and has been mended four times since then, most\nrecently in 2009.",
      ),
    ).toEqual([
      "The old bridge at Marlow will be closed from Monday until the end⏎of the year, the council said on Tuesday after a long debate about⏎the cost.",
      "It opened in 1931 and has been mended four times since then, most⏎recently in 2009.",
    ]));

  it("of hard-wrapped text without blank lines end at a short line", () =>
    expect(
      paragraphs(
        "The old bridge at Marlow will be closed from Monday until the end\nof the year, the council said on Tuesday after a long debate about\nthe cost.\nIt opened in 1931 and has been mended four times since then, most\nrecently in 2009.",
      ),
    ).toHaveLength(2));

  it("count captions and headings", () => {
    const article = articleFrom({
      text: "Bridge closes in Marlow\n\nThe bridge at dusk. (Photo: A. Lee)\n\nThe bridge will close on Monday. It is old.",
      kind: "paste",
    });
    expect(article.passages.map(({ paragraph, role }) => [paragraph, role])).toEqual([
      [1, "heading"],
      [2, "caption"],
      [3, "body"],
      [3, "body"],
    ]);
  });

  it("of nothing are none", () => {
    for (const text of ["", " \n\t\r\n ", "\u200b\n\ufeff", "# # ", "## ##"])
      expect(articleFrom({ text, kind: "paste" }).passages).toEqual([]);
  });
});
