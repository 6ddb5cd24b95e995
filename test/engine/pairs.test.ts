import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { linesOf } from "#engine/extractive/summary/lines.ts";
import { pairedIn } from "#engine/extractive/summary/pairs.ts";
import { summaryOf } from "#engine/extractive/summary/summary.ts";
import { read } from "#reading/read.ts";

const readingOf = (text: string) => read(articleFrom({ text, kind: "paste" }));

const paired = (text: string): string[] => {
  const reading = readingOf(text);
  return pairedIn(reading, linesOf(reading)).map(({ span }) => text.slice(span.start, span.end));
};

const lead = "The council of Marrow Bay met on Tuesday and heard the harbour office.";

test("what was to be is told with what is instead, over a paragraph", () => {
  const foil = "The new ferry was supposed to carry three hundred people across the bay.";
  const turn = "But it may be far smaller if the state cuts its share, the harbour office says.";
  expect(paired(`${foil}\n\n${turn}`)).toContain(`${foil}\n\n${turn}`);
});

test("a line is told with the sentence of its paragraph that takes it back", () => {
  const line = "The harbour office argued that the old pier is safe.";
  const turn = "However, two engineers found cracks in it last winter.";
  expect(paired(`${lead}\n\n${line} ${turn}`)).toContain(`${line} ${turn}`);
});

test("a limit between commas reaches over a paragraph", () => {
  const line = "The town held for decades that the mill had done no harm.";
  const turn = "Recent mayors have, however, said that the river was poisoned.";
  expect(paired(`${lead}\n\n${line}\n\n${turn}`)).toContain(`${line}\n\n${turn}`);
});

test("a contrast in the next paragraph leaves a line alone", () => {
  const line = "The harbour office argued that the old pier is safe.";
  expect(paired(`${lead}\n\n${line}\n\nBut two engineers found cracks in it last winter.`)).toContain(line);
});

test("a figure is told with the group that the sentence before names", () => {
  const group = "In adults aged 60 or older, use of the bus rose by 12 percent.";
  const figure = "Use of the ferry fell by 40 percent after the fare went up.";
  const lines = paired(`${lead}\n\n${group} ${figure}`);
  expect(lines).toContain(`${group} ${figure}`);
  expect(lines).not.toContain(figure);
});

test("a contrast in the midst of a paragraph is no line without what it takes back", () => {
  const line = "The harbour office argued that the old pier is safe.";
  const turn = "But when the tide is high, the crews of the ferries keep away.";
  const lines = paired(`${lead}\n\n${line} ${turn}`);
  expect(lines).toContain(`${line} ${turn}`);
  expect(lines).not.toContain(turn);
});

test("a figure is told with the bracketed sentence that limits it", () => {
  const figure = "About 4,000 people came to the fair of Marrow Bay this year.";
  const limit = "(Bad weather may have had an impact as well.)";
  expect(paired(`${lead}\n\n${figure} ${limit}`)).toContain(`${figure} ${limit}`);
  const note = "(The fair belongs to the guild of bakers.)";
  expect(paired(`${lead}\n\n${figure} ${note}`)).toContain(figure);
});

test("what only adds to another sentence is no line", () => {
  const other = "The bakers of Ellery have seen the losses of the winter, too.";
  expect(paired(`${lead}\n\n${other}\n\nThe fair was sold to a firm in Oslo.`)).not.toContain(other);
  const own = "The bakers of Ellery and the brewers of Oslo came to the fair, too.";
  expect(paired(`${lead}\n\n${own}\n\nThe fair was sold to a firm in Oslo.`)).toContain(own);
});

test("two lines of a summary share no sentence", () => {
  const text = `${lead}\n\nThe harbour office argued that the old pier is safe. However, two engineers found cracks in it last winter. The state will pay for a new pier of steel by May.`;
  const words = summaryOf(readingOf(text), "long").flatMap((part) =>
    part.part === "summary" ? part.said.claims.map((claim) => claim.words) : [],
  );
  expect(words.filter((line) => line.includes("two engineers found cracks"))).toHaveLength(1);
});
