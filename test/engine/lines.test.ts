import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { standingIn } from "#engine/extractive/summary/lines.ts";
import { read } from "#reading/read.ts";

/** The slice of a text's last sentence that stands alone. */
const slice = (text: string): string | null => {
  const reading = read(articleFrom({ text, kind: "paste" }));
  const sentence = reading.sentences.at(-1);
  const span = sentence ? standingIn(reading)(sentence) : null;
  return span && text.slice(span.start, span.end);
};

describe("a sentence that leans on the one before", () => {
  test("loses its connective", () => {
    expect(slice("However, Marrow Bay rejected the appeal of the ferry.")).toBe(
      "Marrow Bay rejected the appeal of the ferry.",
    );
    expect(slice("In addition, the court in Oslo rejected the appeal.")).toBe("the court in Oslo rejected the appeal.");
  });

  test("keeps the word that turns it where it would begin in lower case without", () => {
    const text = "But the court in Oslo rejected the appeal.";
    expect(slice(text)).toBe(text);
  });

  test("is no line when it begins with a pronoun or points back", () => {
    for (const text of [
      "He later rejected the appeal of the company.",
      "This will cost the town four million crowns.",
      "In the mean time, the town left the meeting before the vote.",
      "Yes, all ferries of the town stop at the old pier.",
      "The two left the meeting before the vote was taken.",
      "After graduating he worked for the railway in Bergen.",
      "Rebranded to look like a neutral account, it posted four tweets during the debate.",
    ]) {
      expect(slice(text), text).toBeNull();
    }
  });

  test("stands when its first word only looks like one that points back", () => {
    for (const text of [
      "It is not known which countries would take part.",
      "There were no injuries among the passengers of the train.",
      "Those who live near the river must leave by Friday.",
      "In his speech, Obama promised to close the prison.",
      "This year the harvest was the smallest since 1976.",
    ]) {
      expect(slice(text), text).toBe(text);
    }
  });
});

describe("a long sentence", () => {
  test("ends where a clause ends that governs nothing", () => {
    const text =
      "The ministry of transport will close four stations on the northern line for the whole of next summer, which the mayor of the capital has asked it to do.";
    expect(slice(text)).toBe(
      "The ministry of transport will close four stations on the northern line for the whole of next summer",
    );
  });

  test("keeps a condition", () => {
    const text =
      "The ministry of transport will close four stations on the northern line for the whole of next summer, leaving them open only if the unions agree to the plan.";
    expect(slice(text)).toBe(text);
  });

  test("keeps a concession, a reason and what goes on at the same time", () => {
    for (const tail of [
      "despite the resistance of the unions that speak for the drivers.",
      "because the tracks have to be renewed after the flood.",
      "after two trains collided there in the spring.",
      "while the stations in the south stay open for now.",
    ]) {
      const text = `The ministry of transport will close four stations on the northern line for the whole of next summer, ${tail}`;
      expect(slice(text)).toBe(text);
    }
  });

  test("keeps the one who says it", () => {
    const text =
      "The four stations on the northern line will stay closed for the whole of next summer and the autumn, according to the ministry of transport.";
    expect(slice(text)).toBe(text);
  });
});

test("a loose “it” before a modal is no line", () => {
  const text = "It may grow into a larger reserve if the council agrees to the new borders.";
  expect(slice(text)).not.toBe(text);
});

test("of what somebody says, half a phrase is no line", () => {
  const text =
    "Anna Harrow testified in Oslo on Monday. She also recounted a meeting at the palace where the chancellor told guests that they would have to pay.";
  expect(slice(text) ?? "").not.toMatch(/^meeting/u);
});

test("an opening phrase may name by a pronoun whom its sentence names right behind it", () => {
  const text = "Launching his bid less than three months before the vote, Harrow is betting on the towns of the coast.";
  expect(slice(text)).toBe(text);
  expect(
    slice("Launching his bid less than three months before the vote, the mayor is betting on the coast."),
  ).toBeNull();
});

test("a clause that tells what comes next is not cut off", () => {
  const text =
    "Last month a judge in Oslo rejected the mayor's request to delay the hearing on the harbour bridge, which is scheduled for June at the court.";
  expect(slice(text)).toBe(text);
});
