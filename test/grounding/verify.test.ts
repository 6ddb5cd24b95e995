import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import type { Brief, Statement } from "#brief/brief.ts";
import { briefArticle } from "#briefing/brief.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { sealed } from "#grounding/receipt.ts";
import { verifyBriefing } from "#grounding/verify.ts";
import { read } from "#reading/read.ts";
import { briefingJson } from "#sheet/json.ts";

const line = "The council of Hallvik voted on Tuesday to build a new ferry quay for 62 million euros.";
const reading = read(
  articleFrom({
    text: `${line}\n\nThe old quay was built in 1954. The work will take two years and starts in May.`,
    kind: "paste",
  }),
);

/** What verifying says of a brief whose first line stands in words of ours, sealed as if it had been made so. */
const problemsOf = async (text: string, wordingCheckedBy: string[]): Promise<string[]> => {
  const options = { language: "en", length: "standard" as const, now: () => new Date(0) };
  const made = await briefArticle(reading, extractiveEngine, options, new AbortController().signal);
  const [first, ...rest] = made.summary;
  if (!first) throw new Error("there is no summary");
  const worded: Statement = { ...first, text, wording: "checked" };
  const brief: Brief = {
    ...made,
    headline: { ownTitle: "" },
    summary: [worded, ...rest],
    receipt: { ...made.receipt, wordingCheckedBy },
  };
  const json = briefingJson(reading.article, sealed(reading.article, brief), []);
  return verifyBriefing(JSON.parse(json)).problems.map(({ what }) => what);
};

describe("a line in words of ours, verified without a model", () => {
  const lower = line.replace("a new ferry quay", "a ferry quay");

  test("stands where code has nothing against it", async () => {
    expect(await problemsOf(lower, ["code"])).toEqual([]);
  });

  test("does not verify with another number, whoever is said to have checked it", async () => {
    const [what] = await problemsOf(line.replace("62", "97"), ["code", "check-model"]);
    expect(what).toMatch(/not carried by the quotes under it: .*number-swapped/u);
  });

  test("verifies with a word that code cannot compare only where a model looked", async () => {
    const unknownWord = line.replace("build", "erect");
    const alone = await problemsOf(unknownWord, ["code"]);
    if (alone.length > 0) expect(alone).toEqual(["not carried by the quotes under it: not-carried"]);
    expect(await problemsOf(unknownWord, ["code", "check-model"])).toEqual([]);
  });
});
