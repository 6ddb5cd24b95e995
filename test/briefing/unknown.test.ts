import { expect, test } from "vitest";
import { briefed, drafting, inOrder, said } from "./engine.ts";

const text = `Quarry at Dunmore to close

Kessler Stone said on Monday that its quarry at Dunmore will close in May. If convicted, its director Ida Kessler could face two years in jail.

The firm may sue the council. It is not clear who will buy the land. Kessler said she cannot speak to what the buyer's plans are. There was no immediate comment from the council.

Her refusal to say which bidder she favours has angered the town. The council has no plans to buy the land. The miners did not leave when the gates closed.`;

const isUnknown = async (words: string): Promise<boolean> => {
  const brief = await briefed(
    drafting(() =>
      inOrder([
        {
          part: "summary",
          said: said(null, "Kessler Stone said on Monday that its quarry at Dunmore will close in May."),
        },
        { part: "unknown", said: said(words, words) },
      ]),
    ),
    { text },
  );
  return brief.receipt.dropped === 0;
};

test.each([
  "It is not clear who will buy the land.",
  "Kessler said she cannot speak to what the buyer's plans are.",
  "There was no immediate comment from the council.",
  "Her refusal to say which bidder she favours has angered the town.",
])("what the article itself leaves open is not known: %s", async (words) => {
  expect(await isUnknown(words)).toBe(true);
});

test.each([
  "If convicted, its director Ida Kessler could face two years in jail.",
  "The firm may sue the council.",
  "The council has no plans to buy the land.",
  "The miners did not leave when the gates closed.",
])("a bare possibility or a plain “not” is no unknown: %s", async (words) => {
  expect(await isUnknown(words)).toBe(false);
});
