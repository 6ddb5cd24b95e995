import { describe, expect, test } from "vitest";
import { figureNamed, kindsIn, namedIn } from "./named-in.ts";

describe("bodies whose names hold “and”, commas and owners are one", () => {
  test.each([
    "National Tremor Monitoring and Research Center",
    "U.S. Securities and Exchange Commission",
    "Homicide and Major Enquiry Team",
    "Office of Rail and Road",
    "Department for Health and Social Care",
    "Rail, Maritime and Transport union",
    "Culture, Media and Sport Committee",
    "Marks and Spencer",
    "Bell and Sons",
    "Anna and Jan Rell Foundation",
    "U.S. Attorney's Office for the Western District of New York",
    "Teachers' Union",
    "5th Circuit Court of Appeals",
  ])("%s", (name) => {
    expect(kindsIn(`On Monday the ${name} declined.`)).toEqual([`${name} (organisation)`]);
  });

  test.each([
    ["The Defence Ministry and Interior Ministry declined.", ["Defence Ministry", "Interior Ministry"]],
    ["Yemen and Oman declined.", ["Yemen", "Oman"]],
    ["The Treasury and Trade Commission declined.", ["Treasury", "Trade Commission"]],
    ["The Velmar Group and Tarn Bank declined.", ["Velmar Group", "Tarn Bank"]],
    ["Anna Bek and Jan Rell declined.", ["Anna Bek", "Jan Rell"]],
    ["The mayor, Velmar and Tarn declined.", ["Velmar", "Tarn"]],
  ])("two stay two: %s", (text, names) => {
    expect(kindsIn(text).map((one) => one.replace(/ \(.*/, ""))).toEqual(names);
  });
});

describe("what a body is short for, and whose it is", () => {
  test.each([
    ["Pavle Petrović (Serbia) spoke.", "Pavle Petrović", []],
    ["The OGE Group (Israel) declined.", "OGE Group", []],
    ["Move Forward declined. The Move Forward Party left.", "Move Forward Party", ["Move Forward"]],
    [
      "Westhold Water District welcomed it. A lobbyist for Westhold, Ada Rell, left.",
      "Westhold Water District",
      ["Westhold"],
    ],
  ])("%s", (text, name, aliases) => {
    expect(figureNamed(text, name)?.aliases).toEqual(aliases);
  });

  test("a ministry is some state's", () => {
    expect(figureNamed("Mexico's Foreign Ministry declined.", "Foreign Ministry")?.role).toBe("Mexico");
    expect(figureNamed("Xi's Communist Party declined.", "Communist Party")?.role).toBeNull();
  });
});

describe("names of nobody", () => {
  test.each([
    "They spoke aboard Air Force One.",
    "He wrote to @VelmarNews and #VelmarDay.",
    "The West African bloc and Democratic lawmakers left.",
    "Former Arsenal striker left.",
    "An American Jesuit left.",
    "The Gen Z voters slept.",
    "He read his first novel she never liked.",
  ])("%s", (text) => {
    expect(namedIn(text).figures.filter(({ acts, kind }) => acts && kind !== "group")).toEqual([]);
  });
});

test("a work between quotation marks is nobody, even where somebody is called so", () => {
  const text = 'The film "Rell" opened. J. Anna Rell, its hero, left. "I stay," Rell said.';
  expect(figureNamed(text, "J. Anna Rell")?.mentions).toHaveLength(2);
});

test.each(["A report by Will Moy, its editor, is out.", "Will Moy, its editor, left."])("%s", (text) => {
  expect(figureNamed(text, "Will Moy")).toMatchObject({ kind: "person" });
});

describe("other names", () => {
  test.each([
    ["Adel Fattah al-Bur left. Burhan slept. Al-Burhan spoke.", "Burhan", []],
    ["Mohamed Dagal, better known as Hemet, left. Hemet spoke.", "Mohamed Dagal", ["Hemet"]],
    ["Abdel Fattah al-Burhan left. Burhan spoke.", "Abdel Fattah al-Burhan", ["Burhan"]],
    ["Roger Hall left. Mr Hall spoke. Hall slept.", "Roger Hall", ["Hall"]],
    [
      "Ford was his name. Mike Ford left when he was ill. Ford said he was tired. Ford said he slept.",
      "Mike Ford",
      ["Ford"],
    ],
  ])("%s", (text, name, aliases) => {
    expect(figureNamed(text, name)?.aliases ?? []).toEqual(aliases);
  });
});

describe("short names of bodies", () => {
  test.each([
    [
      "Sage Therapeutics paid. On Monday Sage said it was sorry, and Sage's shares fell.",
      "Sage Therapeutics",
      ["Sage"],
    ],
    ["The U.S. Food and Drug Administration spoke. The FDA left.", "U.S. Food and Drug Administration", ["FDA"]],
    ["The Union of Tarn Machinists and Welders met. The UTM left.", "Union of Tarn Machinists and Welders", ["UTM"]],
    ["The Kansas City Chiefs won. The Chiefs had lost before.", "Kansas City Chiefs", ["Chiefs"]],
  ])("%s", (text, name, aliases) => {
    expect(figureNamed(text, name)).toMatchObject({ kind: "organisation", aliases });
  });

  test("who employs an analyst is a body, and the number before a name makes it a thing", () => {
    expect(kindsIn("Anna Rell, an analyst with Kor Delmin, left.")).toContain("Kor Delmin (organisation)");
    expect(kindsIn("They bought a 737 Max.")).not.toContain("Max (person)");
    expect(kindsIn("On Monday Parks Canada said so.")).toEqual(["Parks Canada (organisation)"]);
  });
});

test("letters before other words name a part of the body, not the body", () => {
  const { figures } = namedIn("The TSA declined. The TSA Topical Team left. The TSA said no. The VBC News team left.");
  expect(figures.find(({ name }) => name === "TSA")?.aliases).toEqual([]);
});

test("what a group would save is no name of its own", () => {
  expect(
    figureNamed(
      "Jan Roe, of the Save Mill Meadow group, said it was lost. Plans for Mill Meadow were approved. They will build on Mill Meadow.",
      "Save Mill Meadow",
    )?.aliases,
  ).toEqual([]);
});
