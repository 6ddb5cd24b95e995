import { describe, expect, test } from "vitest";
import { attributionsIn, disputedIn } from "./told.ts";

const disputed = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)("%s", (text, expected) => {
    expect(disputedIn(text)).toBe(expected);
  });
};

describe("a denial that names the claim", () => {
  disputed([
    [
      "Mayor Quist denied a report by the Marlow Post that the bridge was unsafe.",
      "the Marlow Post × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Mayor Quist dismissed the Marlow Post's report that the bridge was unsafe.",
      "the Marlow Post × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Mayor Quist rejected a claim from Ines Kraal that the bridge was unsafe.",
      "Ines Kraal × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Ines Kraal's claim that the bridge was unsafe was rejected by Mayor Quist.",
      "Ines Kraal × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Mayor Quist said the Marlow Post was wrong to claim the bridge was unsafe.",
      "the Marlow Post × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Mayor Quist said there was no truth in the Marlow Post's report that the bridge was unsafe.",
      "the Marlow Post × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Mayor Quist called a report by the Marlow Post that the bridge was unsafe false.",
      "the Marlow Post × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Mayor Quist denied that the bridge was unsafe, as the Marlow Post had reported.",
      "the Marlow Post × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Mayor Quist said it was not true that the bridge was unsafe, as claimed by the Marlow Post.",
      "the Marlow Post × Mayor Quist: the bridge was unsafe",
    ],
    [
      "Mayor Quist contradicted the Marlow Post, which had reported that the bridge was unsafe.",
      "the Marlow Post × Mayor Quist: the bridge was unsafe",
    ],
  ]);
});

describe("a denial that points back", () => {
  disputed([
    [
      "An audit claimed the bridge was unsafe. Mayor Quist rejected the claim.",
      "An audit × Mayor Quist: the bridge was unsafe",
    ],
    [
      "An audit said the bridge was unsafe, but Mayor Quist denied it.",
      "An audit × Mayor Quist: the bridge was unsafe",
    ],
    ["An audit said the bridge was unsafe, which Mayor Quist denied.", "An audit × Mayor Quist: the bridge was unsafe"],
    [
      "An audit said the bridge was unsafe, a finding Mayor Quist disputes.",
      "An audit × Mayor Quist: the bridge was unsafe",
    ],
    [
      "An audit said the bridge was unsafe, a charge denied by Mayor Quist.",
      "An audit × Mayor Quist: the bridge was unsafe",
    ],
    [
      "An audit claimed the bridge was unsafe. Mayor Quist said that was untrue.",
      "An audit × Mayor Quist: the bridge was unsafe",
    ],
    [
      "An audit claimed the bridge was unsafe. Mayor Quist said the claim was not true.",
      "An audit × Mayor Quist: the bridge was unsafe",
    ],
    ["An audit claimed the bridge was unsafe. Mayor Quist disagreed.", "An audit × Mayor Quist: the bridge was unsafe"],
    [
      "Ines Kraal accused the firm of hiding the audit. The firm denied the accusation.",
      "Ines Kraal × The firm: hiding the audit",
    ],
    [
      "According to an audit, the bridge was unsafe. Mayor Quist called this nonsense.",
      "an audit × Mayor Quist: the bridge was unsafe",
    ],
  ]);
});

describe("no dispute of what nobody here said", () => {
  test.each([
    "An audit said the bridge was unsafe. Mayor Quist denied allegations of fraud.",
    "An audit said the bridge was unsafe. Mayor Quist rejected the plan.",
    "An audit said the bridge was unsafe. Mayor Quist dismissed the Harbour Times's report.",
    "Mayor Quist said the bridge was safe. Mayor Quist rejected the claim.",
    "An audit said the bridge was unsafe. Mayor Quist refused to resign.",
  ])("%s", (text) => {
    expect(attributionsIn(text).all.filter(({ disputedBy }) => disputedBy !== null)).toEqual([]);
  });
});
