import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { english } from "#language/en/cues.ts";
import { likely, loadedIn, loadedTermsOf } from "#reading/loaded.ts";
import { read } from "#reading/read.ts";

const terms = (text: string): string[] => loadedIn(text, english).map(({ term }) => term);
const ofArticle = (text: string): string[] =>
  loadedTermsOf(read(articleFrom({ text, kind: "paste" }))).map(({ term }) => term);

describe("loaded terms of a text", () => {
  test.each<[string, string[]]>([
    ["The notorious regime slammed the plan.", ["notorious", "regime", "slammed"]],
    ["The so-called experts were, of course, wrong.", ["so-called", "of course"]],
    ["The so - called experts left.", ["so - called"]],
    ["Pro-life groups met illegal aliens.", ["Pro-life", "illegal aliens"]],
    ["The minister met the council on Tuesday.", []],
    ["The “notorious regime” met the council.", []],
    ["He called it 'a brutal regime' on Tuesday.", []],
    ["The film Legendary Pictures made cost a lot.", []],
    ["The anti-fascist league met in Saint-Tropez.", []],
    ["The senators grilled the envoy; the envoy was grilled by both.", ["was grilled"]],
    ["The diktats of the palace were a manifest failure.", ["diktats", "manifest failure"]],
    ["They ate grilled fish.", []],
    ["He slammed the door.", []],
    ["The group claimed responsibility for it.", []],
  ])("%s", (text, expected) => {
    expect(terms(text).toSorted()).toEqual(expected.toSorted());
  });

  test("the surest come first, with a reason in plain words", () => {
    const found = loadedIn("Perhaps the popular town is a notorious regime.", english, 0, undefined, likely);
    expect(found[0]?.weight).toBeGreaterThanOrEqual(found.at(-1)?.weight ?? 1);
    expect(found.map(({ term }) => term)).toContain("popular");
    for (const { why } of found) expect(why).not.toBe("");
  });

  test("each is the slice at its place, whatever the text", () => {
    const words = fc.constantFrom(
      "notorious",
      "so-called",
      "“",
      "”",
      "'",
      "US",
      "claimed",
      "the",
      "\n\n",
      ".",
      "é",
      "👍",
    );
    fc.assert(
      fc.property(
        fc.array(words).map((list) => list.join(" ")),
        (text) => {
          for (const { start, end, term } of loadedIn(text, english, 0, text.length, 0)) {
            expect(text.slice(start, end)).toBe(term);
          }
        },
      ),
    );
  });
});

describe("loaded terms of an article", () => {
  test("stand in its own voice, not in somebody's words", () => {
    const text =
      "The notorious gang left the harbour on Monday. The mayor said the gang was a notorious cult. “They are a brutal regime,” the mayor said.";
    expect(ofArticle(text)).toEqual(["notorious"]);
  });

  test("a verb of saying judges only where it says something", () => {
    expect(ofArticle("The minister claimed that taxes would fall. The territory was also claimed by Denmark.")).toEqual(
      ["claimed"],
    );
  });

  test("what a word says of worms, sleep or a group's own name judges nobody", () => {
    expect(
      ofArticle("The star woke up in Oslo. The fish carry parasitic worms. The house drew neo-Nazis in the 1990s."),
    ).toEqual([]);
  });
});
