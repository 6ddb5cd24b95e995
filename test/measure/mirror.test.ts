import { describe, expect, test } from "vitest";
import type { Brief } from "#brief/brief.ts";
import { briefOnce } from "../../src/measure/bench/once.ts";
import { mirrored, type Pairs } from "../../src/measure/mirror.ts";
import { mirrorTexts, scoreMirror } from "../../src/measure/scores/mirror.ts";

const pairs: Pairs = [
  ["Vadria", "Ostrel"],
  ["Vadrian", "Ostrelian"],
  ["Irena Volk", "Milan Moss"],
  ["Volk", "Moss"],
];

describe("two sides change places", () => {
  test.each([
    ["Irena Volk of Vadria met Milan Moss.", "Milan Moss of Ostrel met Irena Volk."],
    ["Volk’s army and Moss’ army", "Moss’s army and Volk’s army"],
    ["A Vadrian boat and an Ostrelian boat", "An Ostrelian boat and a Vadrian boat"],
    ["“It was Volk’, he said", "“It was Moss’, he said"],
    ["Volkish words and Vadriana stay", "Volkish words and Vadriana stay"],
  ])("in %j", (here, there) => {
    expect(mirrored(here, pairs)).toBe(there);
  });

  test.each(mirrorTexts())("in $id and back", ({ text, names }) => {
    expect(mirrored(mirrored(text, names), names)).toBe(text);
    expect(mirrored(text, names)).not.toBe(text);
  });
});

describe("what a brief makes of it", () => {
  const scores = async (briefOf: (text: string) => Promise<Brief>) => {
    const told: string[] = [];
    const rows = await scoreMirror("mirror", briefOf, ({ id }) => told.push(id), 2);
    return { told, values: Object.fromEntries(rows.map(({ measure, value }) => [measure.split(" ").at(-1), value])) };
  };

  test("is the mirrored brief where code alone makes it", async () => {
    const { values } = await scores(briefOnce);
    expect(values.lines).toBe(0);
    expect(values.words).toBe(0);
  });

  test("shows where one side is given less", async () => {
    const { told, values } = await scores(async (text) => {
      const brief = await briefOnce(text);
      const isOurs = ({ text: line }: { text: string }): boolean => !/Kestonia|Crewe/u.test(line);
      return { ...brief, summary: brief.summary.filter(isOurs) };
    });
    expect(told).toHaveLength(2);
    expect(values.words).toBeGreaterThan(0);
  });
});
