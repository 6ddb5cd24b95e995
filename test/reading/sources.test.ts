import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { read } from "#reading/read.ts";
import { sourcesOf } from "#reading/sources.ts";
import { paragraphsWithoutSource } from "#reading/unsourced.ts";

const text = `The town council will close the bridge in May, Mayor Ilse Brandt said on Tuesday.

The bridge opened in 1931. It carries 12,000 vehicles a day.

Two officials said that the bridge was unsafe. Brandt said that the ferry was ready.

The ferry would allegedly start on 1 May. According to the Coast Gazette, it carries 40 cars.`;

const reading = read(articleFrom({ text, kind: "paste" }));

describe("the sources of an article", () => {
  const sources = sourcesOf(reading);

  test("are named in the order of first use, the ways to name one merged", () => {
    expect(sources[0]?.source).toBe("Ilse Brandt");
    expect(sources[0]?.passageIds).toHaveLength(2);
    expect(sources.map(({ source }) => source).join(" | ")).toMatch(/Coast Gazette/);
  });

  test("count the unnamed ones apart, an adverb without a source among them", () => {
    const unnamed = sources.filter((source) => source.unnamed).map(({ source }) => source.toLowerCase());
    expect(unnamed).toContain("two officials");
    expect(unnamed).toContain("unnamed");
  });
});

test("a paragraph in which nobody is the source of anything is counted", () => {
  expect(paragraphsWithoutSource(reading)).toEqual([2]);
});

test.each([
  ["Rangers told reporters the path had been closed after a rockfall.", []],
  ["The path is shut, according to a group of farmers in Weldham.", []],
  ["A Weldham man was fined for the fire on Monday, prosecutors said.", []],
  ["That said, the path is steep.", [1]],
  ["The park announced a new path on Monday.", []],
  ["A rockfall was reported on the path on Monday.", [1]],
  ["There were four rockfalls reported this year.", [1]],
  ["What did the rangers say?", []],
  ["Rangers said the path was shut.\n\n“… stopped the walkers from leaving the hut”\n\nIt reopened on Monday.", [3]],
  ["The mayor urged people to be careful on the path.", []],
  ["The mayor asked the company to end the deal.", [1]],
])("whether a paragraph has a source: %s", (story, expected) => {
  expect(paragraphsWithoutSource(read(articleFrom({ text: story, kind: "paste" })))).toEqual(expected);
});

test("the head of a phrase is the source, not the place inside it, and nobody who only kept silent", () => {
  const story = `Mayor Ilse Brandt visited Norway on Monday.

The road is closed, according to a group representing rural towns in Norway.

A spokesman for Brandt declined to comment.`;
  const names = sourcesOf(read(articleFrom({ text: story, kind: "paste" }))).map(({ source }) => source);
  expect(names).toEqual(["a group representing rural towns in Norway"]);
});

const sourcesIn = (story: string): string[] =>
  sourcesOf(read(articleFrom({ text: story, kind: "paste" }))).map(
    ({ source, unnamed, passageIds }) => `${unnamed ? "?" : ""}${source} ${passageIds.length}`,
  );

test.each([
  [
    "a report is its maker",
    "The bridge is safe, according to reports from The Marlow Post and Politico.",
    ["The Marlow Post 1", "Politico 1"],
  ],
  [
    "an owner is the maker",
    "The Marlow Post’s report said the bridge was safe. The bridge is old, according to The Marlow Post.",
    ["The Marlow Post 2"],
  ],
  ["a full stop parts no one", "James Bek Jr. said the bridge was safe. Bek said it was old.", ["James Bek Jr 2"]],
  [
    "people without a name are unnamed",
    "Residents said the bridge was safe. The residents said it was old.",
    ["?Residents 2"],
  ],
  [
    "a state speaks through somebody",
    "The bridge is safe, according to the Jordanian government. Jordan is a kingdom.",
    ["the Jordanian government 1"],
  ],
  ["a pronoun is nobody", "One knew what had become of it. They said it was old.", []],
  [
    "whoever is not named stays so",
    "A spokesperson who did not wish to be named said the bridge was safe. The spokesperson said it was old.",
    ["?A spokesperson 2"],
  ],
  [
    "a minister's post names him",
    "Austria's interior minister said the bridge was safe.",
    ["Austria's interior minister 1"],
  ],
] as const)("%s", (_, story, expected) => {
  expect(sourcesIn(story)).toEqual(expected);
});

test("of a row each is a source, and a body whose name holds “and” is one", () => {
  expect(sourcesIn("Both the mayor, Ada Quist, and the police chief, Jim Orr, said the march was calm.")).toEqual([
    "Ada Quist 1",
    "Jim Orr 1",
  ]);
  expect(sourcesIn("The Department for Work and Pensions said the march was calm.")).toHaveLength(1);
});

test("groups, callings and bodies without a name are sources where they say something", () => {
  const story = `Health bosses said that 28 people were kept apart. The hunter told doctors he ate the meat in May.

Olmen health authority reported its third case on Sunday, despite an earlier declaration by Norland's health chiefs that the risk was small.

The number who said they had eaten meat rose by a third.`;
  expect(sourcesIn(story)).toEqual([
    "Health bosses 1",
    "The hunter 1",
    "Norland's health chiefs 1",
    "Olmen health authority 1",
  ]);
});

test("the same source under its bare noun or surname is listed once", () => {
  const story = `The authors of the study argued that the rules had helped. The rise was small, the authors wrote.

“We should look again,” said Dr Silvia Marten, who led the work. “Soon,” Marten said.

A reporter's source inside the camp, a refugee who asked not to be identified, said that everybody may leave. “Nobody is kept here,” the source said.`;
  expect(sourcesIn(story)).toEqual([
    "The authors of the study 2",
    "Silvia Marten 2",
    "?A reporter's source inside the camp 2",
  ]);
});

test("an office under its short name, a letter with a date, and reports of which a statement speaks", () => {
  const story = `The Marlow Attorney’s Office for the Northern District said the man had called twice.

The man was held on Monday, the Marlow attorney's office said.

The Governor's Office of Emergency Services said in an Oct. 26 letter to communications companies that their plans were poor.

The path is shut, the coast guard said in a statement. “Early reports indicate that it is safe,” the statement said.`;
  expect(sourcesIn(story)).toEqual([
    "Marlow Attorney’s Office for the Northern District 2",
    "Governor's Office of Emergency Services 1",
    "the coast guard 2",
  ]);
});

test.each([
  ["You know the park is shut.", [1]],
  ["The mayor was accused of shutting the park.", [1]],
  ["On Tuesday, the Norland government announced a new path.", []],
  ["Tests showed that the path was safe.", []],
  ["Ada Quist is not so sure. “I would not walk there in the dark by myself.”", []],
])("whether a paragraph has a source: %s", (story, expected) => {
  expect(paragraphsWithoutSource(read(articleFrom({ text: story, kind: "paste" })))).toEqual(expected);
});

test("a quotation that goes on in the next paragraph is its speaker's there as well", () => {
  const story = `Ada Quist said: “The bridge is safe.

“We have checked it twice.”`;
  expect(sourcesIn(story)).toEqual(["Ada Quist 2"]);
});

test("a body that a source cites, and its bare noun afterwards", () => {
  const story = `A walker was taken to hospital, the Olmen News Agency said, citing the regional health commission.

Nobody else was ill, the commission said.`;
  expect(sourcesIn(story)).toEqual(["Olmen News Agency 1", "the regional health commission 2"]);
});

test("who rejects an earlier claim is a source where the rejection stands", () => {
  const story = `Norland accused the Velmar Group of theft.

Nobody was hurt.

The Olmen Bank rejected these accusations as “patently false”.`;
  expect(sourcesIn(story)).toEqual(["Norland 1", "Olmen Bank 1"]);
});
