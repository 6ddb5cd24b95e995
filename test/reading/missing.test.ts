import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { missingVoicesOf } from "#reading/missing.ts";
import { read } from "#reading/read.ts";

const missing = (text: string): [string, string][] =>
  missingVoicesOf(read(articleFrom({ text, kind: "paste" }))).map(({ name, why }) => [name, why]);

describe("those who are not heard", () => {
  test("did not answer when they were asked", () => {
    expect(missing("Halden & Sons did not respond to a request for comment.")).toEqual([
      ["Halden & Sons", "did-not-respond"],
    ]);
    expect(missing("The owner, Paul Reuter, could not be reached on Tuesday.")).toEqual([
      ["Paul Reuter", "did-not-respond"],
    ]);
    expect(missing("Calls to the lawyer Petra Stein were not returned.")).toEqual([["Petra Stein", "did-not-respond"]]);
  });

  test("gave no comment, in their own name or by whoever speaks for them", () => {
    expect(missing("A spokeswoman for Karl Odum declined to comment.")).toEqual([["Karl Odum", "did-not-respond"]]);
    expect(missing("Halden & Sons would not comment on the boiler.")).toEqual([["Halden & Sons", "did-not-respond"]]);
    expect(missing("The prosecutor's office of Marrow had no comment.")).toEqual([
      ["The prosecutor's office of Marrow", "did-not-respond"],
    ]);
  });

  test("are accused", () => {
    expect(missing("Mayor Ilse Brandt accused Paul Reuter of fraud. Reuter left the town in May.")).toEqual([
      ["Paul Reuter", "accused"],
    ]);
    expect(missing("Former mayor Karl Odum was charged with fraud on Monday.")).toEqual([["Karl Odum", "accused"]]);
  });

  test("are accused by a noun, in spite of what describes them, or though they attack somebody", () => {
    expect(missing("The report tells of unlawful killings by Norwegian security forces in May.")).toEqual([
      ["Norwegian security forces", "accused"],
    ]);
    expect(missing("Karl Odum, a retired banker, is accused by critics of wasting money.")).toEqual([
      ["Karl Odum", "accused"],
    ]);
    expect(missing("Ilse Brandt said there were allegations against Halden & Sons.")).toEqual([
      ["Halden & Sons", "accused"],
    ]);
    expect(missing("Ilse Brandt said she found no evidence of abuses by Halden & Sons.")).toEqual([]);
  });

  test("are decided about", () => {
    expect(missing("The league said on Monday that Karl Odum had been banned for two years.")).toEqual([
      ["Karl Odum", "decided-about"],
    ]);
  });
});

test("are told of by a pronoun, or behind what describes them", () => {
  expect(missing("Karl Odum left the town in May. He was charged with fraud on Monday.")).toEqual([
    ["Karl Odum", "accused"],
  ]);
  expect(
    missing(
      "Karl Odum, who was the first pick of the National Rowing League, has been suspended without pay by the league.",
    ),
  ).toEqual([["Karl Odum", "decided-about"]]);
});

describe("those who are heard", () => {
  test.each([
    "Mayor Ilse Brandt accused Paul Reuter of fraud. Reuter said that the charge was false.",
    "Karl Odum was charged with fraud on Monday. A lawyer for Karl Odum said that he would appeal.",
    "The council met on Tuesday. Mayor Ilse Brandt said that the plan was ready.",
    "Karl Odum was not charged with anything.",
    "Critics of the mayor fear that Karl Odum might be charged with fraud.",
    "Syria accused the United States of theft. The Pentagon said on Monday that the report was false.",
    "Syria accused France of theft. French Defence Minister Luc Morel said that the charge was false.",
    "A spokesman for Halden & Sons said that the boiler was new. Halden & Sons declined to comment on the fine.",
  ])("%s", (text) => {
    expect(missing(text)).toEqual([]);
  });
});

test("what critics say about somebody is not his answer", () => {
  expect(
    missing("Former workers of Halden & Sons said that the boiler was old. Halden & Sons did not respond."),
  ).toEqual([["Halden & Sons", "did-not-respond"]]);
});

test("what somebody plans is not his answer", () => {
  expect(missing("Karl Odum had planned to sell the hotel. A spokeswoman for Karl Odum did not return calls.")).toEqual(
    [["Karl Odum", "did-not-respond"]],
  );
});
