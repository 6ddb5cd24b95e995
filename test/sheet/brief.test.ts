import { describe, expect, test } from "vitest";
import type { Actor, Brief, Statement } from "#brief/brief.ts";
import { briefSheet } from "#sheet/brief.ts";
import type { SectionName } from "#sheet/sheet.ts";
import { briefWith, falls, harbour, line, point, safe } from "./made.ts";

const sheetOf = (parts: Partial<Brief>) => briefSheet(harbour, briefWith(parts));
const sectionOf = (parts: Partial<Brief>, name: SectionName) =>
  sheetOf(parts).sections.find((section) => section.name === name);

const open = line("It is not known who will pay for a new one.");
const met = line("The council of Olmen met on Monday to talk about the harbour.");
const dredged = line("It will be dredged in May.");
const weeks = line("Work will take nine weeks.");

const wordsIn = (parts: Partial<Brief>, name: SectionName): string[] =>
  (sectionOf(parts, name)?.first ?? []).flatMap(({ quotes }) => quotes.map(({ words }) => words));

describe("a line of a brief", () => {
  test("stands as its slice alone, under the words that say whose it is, with its paragraph", () => {
    expect(sectionOf({ summary: [met, safe] }, "summary")?.lines).toEqual([
      {
        depth: 0,
        text: null,
        quotes: [
          {
            words: "The council of Olmen met on Monday to talk about the harbour.",
            shown: "The council of Olmen met on Monday to talk about the harbour.",
            paragraph: 1,
            direct: false,
            link: null,
          },
        ],
      },
      {
        depth: 0,
        text: "According to Mayor Ana Ruiz:",
        quotes: [{ words: "the wall is safe", shown: "the wall is safe", paragraph: 2, direct: false, link: null }],
      },
    ]);
  });

  test("shares the words above it with the next, if they are the same", () => {
    const checked = line("We checked every stone", { by: ["Mayor Ana Ruiz"], voice: "direct" });
    const again = line("every stone", { by: ["Mayor Ana Ruiz"], voice: "direct" });
    const lines = sectionOf({ summary: [checked, again] }, "summary")?.lines ?? [];
    expect(lines.map(({ text, quotes }) => [text, quotes.length])).toEqual([["Mayor Ana Ruiz said:", 2]]);
  });
});

describe("the head", () => {
  test("is the article's own title, with where it comes from and the receipt in short", () => {
    const { headline, provenance } = sheetOf({ summary: [met] });
    expect(headline).toEqual({ depth: 0, text: "Olmen weighs its harbour", quotes: [] });
    expect(provenance[0]).toMatch(/source not verified · news · en · 3 quotes, word for word · strict wording$/u);
  });

  test("of a text without a title is the line that leads, which then stands there and not twice", () => {
    const parts = { headline: met, summary: [met, dredged] };
    expect(sheetOf(parts).headline.quotes).toMatchObject([{ words: met.quotes[0]?.text, paragraph: 1 }]);
    expect(wordsIn(parts, "summary")).toEqual([dredged.quotes[0]?.text]);
  });
});

describe("a disputed point", () => {
  test("shows both sides alike, each with its holder, stance and words", () => {
    expect(sectionOf({ disputedPoints: [point] }, "disputed")?.first).toMatchObject([
      { depth: 0, text: "Is the wall safe?", quotes: [] },
      { depth: 1, text: "Mayor Ana Ruiz — says so", quotes: [{ words: "the wall is safe" }] },
      { depth: 1, text: "The fishermen's union — denies", quotes: [{ words: "the wall will fall" }] },
    ]);
  });

  test("shows the claim before what answers it, wherever the article has them", () => {
    const turned = { ...point, positions: point.positions.toReversed() };
    expect(sectionOf({ disputedPoints: [turned] }, "disputed")?.first.map(({ text }) => text)).toEqual([
      "Is the wall safe?",
      "Mayor Ana Ruiz — says so",
      "The fishermen's union — denies",
    ]);
  });

  test("names and counts all holders of a position", () => {
    const shared = {
      ...point,
      positions: [{ holders: ["Ruiz", "Olmen"], stance: "doubts" as const, statement: safe }],
    };
    const [, first] = sectionOf({ disputedPoints: [shared] }, "disputed")?.lines ?? [];
    expect(first?.text).toBe("Ruiz, Olmen (2) — doubt");
  });

  test("says who passes on a position, and who tells of it in somebody else's stead", () => {
    const relayed = line("the wall is safe", { by: ["Radio Olmen", "Mayor Ana Ruiz"], voice: "reported" });
    const lines = (holder: string, statement: Statement) =>
      sectionOf(
        { disputedPoints: [{ ...point, positions: [{ holders: [holder], stance: "asserts", statement }] }] },
        "disputed",
      )?.lines.map(({ text }) => text);
    expect(lines("Mayor Ana Ruiz", relayed)).toContain("Mayor Ana Ruiz — says so, as reported by Radio Olmen");
    expect(lines("Olmen", safe)).toEqual(["Is the wall safe?", "Olmen — says so", "According to Mayor Ana Ruiz:"]);
  });

  test("that one sentence tells shows the sentence once, under both sides", () => {
    const positions = point.positions.map((position) => ({ ...position, statement: open }));
    expect(sectionOf({ disputedPoints: [{ ...point, positions }] }, "disputed")?.first).toMatchObject([
      { text: "Is the wall safe?" },
      { text: "Mayor Ana Ruiz — says so", quotes: [] },
      { text: "The fishermen's union — denies", quotes: [{ words: "It is not known who will pay for a new one." }] },
    ]);
  });

  test("two accounts of one thing are each what somebody says", () => {
    const positions = point.positions.map((position) => ({ ...position, stance: "asserts" as const }));
    expect(sectionOf({ disputedPoints: [{ ...point, positions }] }, "disputed")?.first.map(({ text }) => text)).toEqual(
      ["Is the wall safe?", "Mayor Ana Ruiz — says", "The fishermen's union — says"],
    );
  });

  test("with no reply says so", () => {
    const alone = { ...point, positions: point.positions.slice(0, 1), unanswered: true };
    expect(sectionOf({ disputedPoints: [alone] }, "disputed")?.first.at(-1)?.text).toBe(
      "No reply to this in the article.",
    );
  });

  test("is never invented: without one the sheet says that none was found", () => {
    expect(sectionOf({}, "disputed")?.first).toMatchObject([{ text: "No disputed points found." }]);
  });

  test("beyond the third shows its question, and its sides to who asks", () => {
    const five = { disputedPoints: Array.from({ length: 5 }, () => point) };
    expect(wordsIn(five, "disputed")).toHaveLength(6);
    expect(sectionOf(five, "disputed")?.first.some(({ text }) => text === "2 more points:")).toBe(true);
    expect(sectionOf(five, "disputed")?.lines.flatMap(({ quotes }) => quotes)).toHaveLength(10);
  });
});

describe("the first screen", () => {
  const parts = { summary: [met, dredged, weeks, safe, open], disputedPoints: [point], unknowns: [open] };

  test("shows once what a point or an unknown quotes just below", () => {
    expect(wordsIn(parts, "summary")).toEqual([met, dredged, weeks].map(({ quotes }) => quotes[0]?.text));
    expect(sectionOf(parts, "summary")?.lines).toHaveLength(5);
  });

  test("keeps three lines of report even so", () => {
    expect(wordsIn({ ...parts, summary: [met, safe, open] }, "summary")).toHaveLength(3);
  });

  test("leaves sources, loaded words, the receipt and the list of quotes to who asks", () => {
    const { sections } = sheetOf({
      ...parts,
      sources: [{ source: "Mayor Ana Ruiz", unnamed: false, passageIds: ["p3"] }],
      loadedTerms: [{ start: 0, end: 3, term: "The", why: "a word for this test" }],
    });
    const asked = sections.filter(({ first }) => first.length === 0).map(({ name }) => name);
    expect(asked).toEqual(["quotes", "sources", "loaded", "receipt"]);
  });
});

test("every quote stands once in the list of quotes, in the article's order", () => {
  const parts = { summary: [open, met], unknowns: [open], disputedPoints: [point] };
  const listed = sectionOf(parts, "quotes")?.lines.flatMap(({ quotes }) => quotes.map(({ words }) => words));
  expect(listed).toEqual([met, safe, falls, open].map(({ quotes }) => quotes[0]?.text));
});

test("a text that was first published elsewhere says where, beside its own page", () => {
  const article = { ...harbour, original: { name: "The Olmen Post", url: "https://post.example/harbour" } };
  expect(briefSheet(article, briefWith({})).provenance[0]).toContain("first published by The Olmen Post");
});

describe("actors", () => {
  const actor = (name: string, heard: Actor["heard"], role: string | null = null): Actor => ({
    name,
    kind: "person",
    role,
    former: false,
    aliases: [],
    heard,
    stance: null,
    mentions: [{ start: 0, end: 3 }],
  });

  test("stand by how they are heard, with the role as worded; the photo's are counted", () => {
    const actors = [
      actor("Ana Ruiz", "quoted", "Mayor"),
      actor("Olmen", "spoken-about"),
      actor("Tom Bell", "photo-only"),
      actor("Ida Moss", "quoted"),
    ];
    expect(sectionOf({ actors }, "actors")?.first.map(({ text }) => text)).toEqual([
      "Quoted: Ana Ruiz (Mayor) · Ida Moss",
      "Spoken about: Olmen",
      "And 1 in the photo only.",
    ]);
  });

  test("who says something that nothing above shows stands first, with the words under the name, and not again below", () => {
    const checked = line("We checked every stone", { by: ["Mayor Ana Ruiz"], voice: "direct" });
    const actors = [{ ...actor("Ana Ruiz", "quoted", "Mayor"), stance: checked }, actor("Ida Moss", "quoted")];
    const first = (summary: Statement[]) =>
      sectionOf({ actors, summary }, "actors")?.first.map(({ text, quotes }) => text ?? quotes[0]?.words);
    expect(first([])).toEqual(["Ana Ruiz (Mayor)", "We checked every stone", "Also quoted: Ida Moss"]);
    expect(first([checked])).toEqual(["Quoted: Ana Ruiz (Mayor) · Ida Moss"]);
  });

  test("past offices are called so", () => {
    const former = { ...actor("Ida Moss", "quoted", "mayor"), former: true };
    expect(sectionOf({ actors: [former] }, "actors")?.first[0]?.text).toBe("Quoted: Ida Moss (formerly mayor)");
  });
});

test("a language that is not read is named once, and claims no finding of none", () => {
  const swedish = { ...harbour, language: "sv" };
  const { provenance, sections } = briefSheet(swedish, briefWith({ summary: [met] }));
  expect(provenance.join("\n")).toMatch(/Language sv: quotes and retrieval only\. .* not read in this language/u);
  expect(sections.filter(({ first }) => first.length > 0).map(({ name }) => name)).toEqual(["summary"]);
});

describe("whose word a brief stands on", () => {
  const told = (parts: Partial<Brief>): readonly string[] => sheetOf(parts).provenance;
  const own = "It names no source: what it tells is its writer's own account.";

  test("is said where no paragraph names a source", () => {
    expect(told({ sources: [], paragraphsWithoutSource: [1, 2, 3, 4] })).toContain(own);
    expect(told({ sources: [], paragraphsWithoutSource: [1, 4] })).not.toContain(own);
  });

  test("is the writer's own view in an opinion", () => {
    const { provenance } = briefSheet({ ...harbour, genre: "opinion" }, briefWith({}));
    expect(provenance).toContain("An opinion: what it says is its writer's view.");
  });
});
