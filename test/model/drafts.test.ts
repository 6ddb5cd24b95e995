import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import type { DraftPart } from "#brief/draft.ts";
import { partIn } from "#engine/model/drafts.ts";
import { listedIn } from "#engine/model/listed.ts";
import { type Shown, saidIn } from "#engine/model/said.ts";
import { read } from "#reading/read.ts";

const text = `Mayor Greta Lindholm said the quay could open in 2028. “We have waited long enough,” Lindholm said on Tuesday.

Opposition leader Jonas Aske said the quay would bring no jobs. The ferry company Balt Line denied that berths would go. Several fishermen said they feared for their berths.`;

const reading = read(articleFrom({ text, kind: "paste" }));
const { passages } = reading.article;
const listed = listedIn(reading, passages);
const shown: Shown = { listed, passages, whole: true, from: "en", language: "en" };
const part = (key: string, value: unknown, given = shown): DraftPart | null => partIn({ key, value }, given);
const numberOf = (name: string): string =>
  /^\{a\d+\}/u.exec(listed.lines.find((line) => line.includes(name)) ?? "")?.[0] ?? "";
const quote = { p: "p1", quote: "Mayor Greta Lindholm said the quay could open in 2028" };
const claim = { passageId: "p1", words: quote.quote };
const position = (holder: string) => ({ holders: [holder], stance: "asserts", evidence: [quote], line: "A line." });

describe("a line of a reply", () => {
  test("becomes a draft with its claims", () => {
    const said = { text: "Greta Lindholm said the quay could open in 2028.", claims: [claim] };
    expect(part("summary", { evidence: [quote], line: said.text })).toEqual({ part: "summary", said });
    expect(part("unknowns", { evidence: [quote], line: null })).toEqual({
      part: "unknown",
      said: { text: null, claims: [claim], cut: true },
    });
  });

  test.each(["p1", "[p1]", "1", 1])("cites passage %j", (p) => {
    expect(saidIn({ evidence: [{ ...quote, p }], line: null }, shown)?.claims).toEqual([claim]);
  });

  test("may cite one passage without a list", () => {
    expect(saidIn({ evidence: quote, line: null }, shown)?.claims).toEqual([claim]);
  });

  test("under an id that is not shown may stand anywhere in a whole article, and nowhere in a part of one", () => {
    const value = { evidence: [{ ...quote, p: "p99" }], line: "A line." };
    expect(saidIn(value, shown)?.claims).toEqual([{ ...claim, passageId: null }]);
    expect(saidIn(value, { ...shown, whole: false })?.claims).toEqual([]);
  });

  test("has names for its numbers, and is no line of ours where a number is nobody's", () => {
    const lineOf = (line: string) => saidIn({ evidence: [quote], line }, shown)?.text;
    expect(lineOf(`${numberOf("Lindholm")} spoke.`)).toBe("Greta Lindholm spoke.");
    expect(lineOf("{a99} spoke.")).toBeNull();
    expect(lineOf("{n2} people came.")).toBeNull();
    expect(lineOf(" ")).toBeNull();
  });

  test("in another language says which, with a translation of its quotes", () => {
    const value = { evidence: [quote], translation: "Bürgermeisterin …", line: "Eine Zeile." };
    expect(saidIn(value, { ...shown, language: "de" })).toMatchObject({
      language: "de",
      translation: "Bürgermeisterin …",
    });
    expect(saidIn(value, shown)).toEqual({ text: "Eine Zeile.", claims: [claim] });
  });

  test.each([null, 7, "words", [], { evidence: 3 }])(
    "that is %j stands on nothing, and so is counted as fallen",
    (value) => {
      expect(part("summary", value)).toEqual({ part: "summary", said: { text: null, claims: [] } });
    },
  );

  test("leaves out the one quotation that does not fit", () => {
    const evidence = [{ p: "p2" }, { p: "p1", quote: " " }, quote];
    expect(saidIn({ evidence, line: null }, shown)?.claims).toEqual([claim]);
  });
});

describe("an actor of a reply", () => {
  test.each(["Greta Lindholm", "Lindholm", "Mayor Greta Lindholm", "lindholm"])("is known as %s", (name) => {
    expect(part("actors", { name, kind: "person", role: null, evidence: [], line: null })).toEqual({
      part: "actor",
      name: "Greta Lindholm",
      kind: "person",
      role: null,
      stance: null,
    });
  });

  test("is known by its number, and has a line where it brings one", () => {
    const actor = part("actors", {
      name: numberOf("Aske"),
      kind: "nonsense",
      role: "leader",
      evidence: [quote],
      line: "A line.",
    });
    expect(actor).toEqual({
      part: "actor",
      name: "Jonas Aske",
      role: "leader",
      stance: { text: "A line.", claims: [claim] },
    });
  });

  test("whom the article does not name is left out", () => {
    for (const name of ["John Smith", "{a99}", ""])
      expect(part("actors", { name, evidence: [], line: null })).toBeNull();
  });
});

describe("a dispute of a reply", () => {
  const dispute = (positions: readonly unknown[], more: object = {}) =>
    part("disputes", { question: "Will it bring jobs?", positions, unanswered: false, finding: null, ...more });

  test("keeps its positions in order, holders by the names that code knows or the article's own words", () => {
    const point = dispute([position("Mayor Greta Lindholm"), position("several fishermen")]);
    expect(point).toMatchObject({
      part: "point",
      positions: [{ holders: ["Greta Lindholm"] }, { holders: ["several fishermen"] }],
      unanswered: false,
    });
  });

  test("has nobody's name where the article gives none", () => {
    const point = dispute([{ ...position("Jonas Aske"), holders: [] }, position("unnamed")]);
    expect(point).toMatchObject({ positions: [{ holders: ["unnamed"] }, { holders: ["unnamed"] }] });
  });

  test("is left out whole where one side cannot be read", () => {
    expect(
      dispute([position("Jonas Aske"), { holders: ["Balt Line"], stance: "shouts", evidence: [quote], line: "x" }]),
    ).toBeNull();
    expect(dispute([position("Jonas Aske"), position("Nobody In It")])).toBeNull();
    expect(dispute([position("Jonas Aske"), { ...position("Balt Line"), evidence: [], line: null }])).toBeNull();
  });

  test("of one side stands only where it is said to be unanswered", () => {
    expect(dispute([position("Jonas Aske")])).toBeNull();
    expect(dispute([position("Jonas Aske")], { unanswered: true })).toMatchObject({ unanswered: true });
    expect(dispute([position("Jonas Aske"), position("Balt Line")], { unanswered: true })).toMatchObject({
      unanswered: false,
    });
    expect(dispute([], { unanswered: true })).toBeNull();
  });

  test("has the article's own finding, or none", () => {
    const finding = { evidence: [quote], line: null };
    expect(dispute([position("Jonas Aske"), position("Balt Line")], { finding })).toMatchObject({
      finding: { text: null, claims: [claim] },
    });
    expect(dispute([position("Jonas Aske"), position("Balt Line")], { finding: "none" })).toMatchObject({
      finding: null,
    });
  });
});

test("a section that nobody asked for is left out", () => {
  expect(part("opinion", { evidence: [quote], line: "A line." })).toBeNull();
});

test("actors are listed by number with role and other names, those that stand in the passages alone", () => {
  const line = listed.lines.find((each) => each.includes("Lindholm")) ?? "";
  expect(line).toMatch(/^\{a\d+\} Greta Lindholm, Mayor \(also: Lindholm\)$/u);
  const last = listedIn(reading, passages.slice(3));
  expect(last.lines.some((each) => each.includes("Lindholm"))).toBe(false);
  expect(last.lines.find((each) => each.includes("Balt Line"))).toBe(
    listed.lines.find((each) => each.includes("Balt Line")),
  );
});
