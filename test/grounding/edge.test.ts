import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { withEdges } from "#grounding/edge.ts";
import { read } from "#reading/read.ts";
import { marked } from "../marked.ts";

/** `claim` is what an engine cites, `shown` what may be shown of it: the slice between the two is in the text. */
const shownOf = (source: string): string => {
  const { text, at } = marked(source);
  const span = withEdges(read(articleFrom({ text, kind: "paste" })), at("claim"));
  return text.slice(span.start, span.end);
};

describe("a slice grows over what governs it", () => {
  test.each([
    [
      "a negation",
      "The council did not [approve the bridge|claim] on Monday.",
      "The council did not approve the bridge",
    ],
    ["a hedge", "The storm may [reach the coast by night|claim].", "The storm may reach the coast by night."],
    [
      "a condition before it",
      "If the fund agrees, [work will begin in May|claim].",
      "If the fund agrees, work will begin in May.",
    ],
    [
      "a condition after it",
      "[Work will begin in May|claim] if the fund agrees.",
      "Work will begin in May if the fund agrees.",
    ],
    [
      "an exception",
      "[The fund will pay the workers|claim] but not the managers.",
      "The fund will pay the workers but not the managers.",
    ],
    [
      "a denial behind it",
      "[The mayor took the money|claim], which he denied.",
      "The mayor took the money, which he denied.",
    ],
    ["a refusal", "The mayor refused [to open the archive|claim] on Friday.", "The mayor refused to open the archive"],
    [
      "a denial",
      "The mayor denied that [the archive was closed|claim].",
      "The mayor denied that the archive was closed.",
    ],
    ["hearsay", "The ferry allegedly [carried no cargo at all|claim].", "The ferry allegedly carried no cargo at all."],
  ])("%s", (_what, source, shown) => {
    expect(shownOf(source)).toBe(shown);
  });
});

describe("and over nothing else", () => {
  test("a negation behind a clause break does not reach it", () => {
    expect(shownOf("The mayor did not come, but [the council met without delay|claim].")).toBe(
      "the council met without delay.",
    );
  });

  test("nor does one in a later clause of its own", () => {
    expect(shownOf("[The council backs the plan|claim] because the old bridge was not safe.")).toBe(
      "The council backs the plan",
    );
  });

  test("nor does one before a comma and a reason, or before a lone dash", () => {
    expect(shownOf("It is not known who will pay, as [the fund has closed its books|claim].")).toBe(
      "the fund has closed its books.",
    );
    expect(shownOf("The mayor did not come – [the council met without delay|claim].")).toBe(
      "the council met without delay.",
    );
    expect(shownOf("It is not – as the paper wrote – [a gift to the whole town|claim].")).toBe(
      "It is not – as the paper wrote – a gift to the whole town.",
    );
  });

  test("a slice of what somebody says stays in it: the frame names the speaker", () => {
    expect(shownOf("Mayor Ana Ruiz said that [the bridge is safe for all traffic|claim].")).toBe(
      "the bridge is safe for all traffic.",
    );
  });

  test("a slice is never half in quotation marks", () => {
    expect(shownOf("She called it “[a gift to the whole town” and left|claim] early.")).toBe(
      "“a gift to the whole town” and left",
    );
  });

  test("a mark whose partner stands in another sentence stays out", () => {
    expect(shownOf("[“We needed this.|claim] And we got it,” said the coach.")).toBe("We needed this.");
    expect(shownOf("“We needed this. [And we got it|claim].”")).toBe("And we got it.");
  });

  test("two single marks are not parted", () => {
    expect(shownOf("“[It was an attempt,’|claim]’ Moy said.")).toBe("It was an attempt,");
  });

  test("a full stop goes along with the words before it", () => {
    expect(shownOf("[The bridge is safe|claim].")).toBe("The bridge is safe.");
  });
});
