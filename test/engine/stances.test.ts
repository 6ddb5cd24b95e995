import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { read } from "#reading/read.ts";

const text = `Mayor Ilse Brandt wants to close the harbour bridge in May. Brandt said on Monday that the plan was ready.

Tomas Halvorsen, who speaks for the traders, said the council had met on Friday. Halvorsen opposes the closure of the bridge.

“We cannot wait for somebody to be hurt,” Brandt said. The Coast Gazette reported that the ferry would start in May.`;

const stances = async (): Promise<Map<string, string | null>> => {
  const reading = read(articleFrom({ text, kind: "paste" }));
  const found = new Map<string, string | null>();
  const options = { language: "en", length: "standard" } as const;
  for await (const part of extractiveEngine.brief(reading, options, new AbortController().signal)) {
    if (part.part === "actor") found.set(part.name, part.stance?.claims[0]?.words ?? null);
  }
  return found;
};

test("an actor's stance is an act of taking sides first, then a quote in his own words; an outlet that reports has none", async () => {
  const found = await stances();
  expect(found.get("Tomas Halvorsen")).toBe("Halvorsen opposes the closure of the bridge.");
  expect(found.get("Ilse Brandt")).toContain("We cannot wait");
  expect(found.get("Coast Gazette") ?? null).toBeNull();
});

test("an aborted draft ends", async () => {
  const reading = read(articleFrom({ text, kind: "paste" }));
  const draft = extractiveEngine.brief(reading, { language: "en", length: "short" }, AbortSignal.abort());
  await expect(draft[Symbol.asyncIterator]().next()).rejects.toThrow();
});

const stanceOf = async (story: string, name: string): Promise<string | null> => {
  const reading = read(articleFrom({ text: story, kind: "paste" }));
  const options = { language: "en", length: "standard" } as const;
  for await (const part of extractiveEngine.brief(reading, options, new AbortController().signal)) {
    if (part.part === "actor" && part.name === name) return part.stance?.claims[0]?.words ?? null;
  }
  return null;
};

test("what another says of somebody is not his own stance", async () => {
  const story =
    "Officer Piet Vos testified for an hour on Monday. He testified about a meeting at which Ambassador Karl Brun told the guests they must deliver. Ambassador Karl Brun is to be heard next week.";
  expect(await stanceOf(story, "Karl Brun")).toBeNull();
});

test("of two quotations the one that nothing limits is shown", async () => {
  const story =
    "“I want to say that the witness was credible and gave a reliable account,” prosecutor Ines Holm said. “However, the evidence has become weaker over the years,” Holm said. “We have closed the case for good this morning,” Holm said.";
  expect(await stanceOf(story, "Ines Holm")).not.toContain("credible");
});

test("own whole words stand alone; the sentence around them only names who speaks again", async () => {
  const story =
    "Later, in remarks at the party's headquarters, Mayor Ilse Brandt said, “We strongly oppose every claim to the harbour.” The mayor left at noon. Nobody else spoke on Monday.";
  expect(await stanceOf(story, "Ilse Brandt")).toBe("“We strongly oppose every claim to the harbour.”");
});

test("a sentence that turns from one that is not shown is no stance", async () => {
  const story =
    "The first doctor saw nothing on the scan and sent him home. But when Doctor Owen Brandt looked at it, he disagreed with the finding. The man was ill for three months.";
  expect(await stanceOf(story, "Owen Brandt")).toBeNull();
});
