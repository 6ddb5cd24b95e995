import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";
import { locatorOf } from "#grounding/locate/locate.ts";
import { signNames, signsOf } from "#grounding/support/alignment.ts";
import { close, closenessOf, isLoose, withCloseness } from "#grounding/support/closeness.ts";
import { layingOut } from "#grounding/support/lay-out.ts";
import { findingsIn, ruledOn } from "#grounding/support/weigh.ts";
import { read } from "#reading/read.ts";

const clinic =
  "The board of Lindal hospital decided on Monday to shut the night clinic in June because nurses are lacking.";
const bridge = "Residents of the island told the board that they would reach the clinic faster by the new bridge.";
const reading = read(articleFrom({ text: `${clinic}\n\n${bridge}`, kind: "paste" }));
const locator = locatorOf(reading.article.text, reading.cues);
const layOut = (text: string, quotes: readonly string[]) => {
  if (!reading.cues?.supporting) throw new Error("English has no rules");
  return layingOut(reading, reading.cues, reading.cues.supporting, locator)(text, quotes);
};
const closeness = (text: string, ...quotes: string[]) => closenessOf(signsOf(layOut(text, quotes)));

describe("how closely a sentence lies on its quotes", () => {
  it("is a number for every sign, whatever the sentence", () => {
    for (const text of ["", "Rain fell.", clinic, `${clinic} ${bridge}`]) {
      const signs = signsOf(layOut(text, [clinic, bridge]));
      for (const name of signNames) expect(signs[name]).toBeGreaterThanOrEqual(0);
    }
  });

  it("is less where words come from nowhere", () => {
    const told = closeness("On Monday the hospital's board resolved to close the night clinic in June.", clinic);
    const made = closeness("On Monday the hospital's thrifty owners resolved to close the night ward in June.", clinic);
    expect(told).toBeGreaterThan(made);
  });

  it("is less where the words stand outside the quotes", () => {
    const text = "The board of the hospital decided to shut the clinic in June.";
    expect(closeness(text, clinic)).toBeGreaterThan(closeness(text, "The board of Lindal hospital"));
  });
});

describe("what closeness may change", () => {
  it("lets one word without a counterpart pass only where the rest lies close", () => {
    const near = layOut(
      "The hospital's board resolved on Monday to close the night clinic in June, as it lacks staff.",
      [clinic],
    );
    const far = layOut("Residents of the island will picket the board on the new bridge.", [bridge]);
    const missing = (laid: typeof near) => ({
      reason: "not-carried" as const,
      at: laid.ours.items.find(({ tag, kind }) => kind === "word" && tag === "noun") ?? null,
      against: null,
    });
    expect(closenessOf(signsOf(near))).toBeGreaterThanOrEqual(close);
    expect(withCloseness(near, [missing(near)])).toEqual([]);
    expect(withCloseness(far, [missing(far)])).toEqual([missing(far)]);
  });

  it.each([
    ["a number", "The board decided to shut 12 clinics in June.", "number-swapped"],
    ["a name", "Mayor Orsted decided to shut the clinic in June.", "name-swapped"],
    ["how a thing is described", "The board decided to shut the wretched clinic in June.", "not-carried"],
    ["a denial", "The board did not decide to shut the night clinic in June.", "negation-lost"],
  ])("clears nothing that is found of %s", (_, text, reason) => {
    const laid = layOut(text, [clinic]);
    const found = ruledOn(laid);
    expect(found.map((each) => each.reason)).toContain(reason);
    expect(found.every((each) => isLoose(laid, each))).toBe(false);
    expect(withCloseness(laid, found)).toBe(found);
  });

  it("lets a sentence of the article stand", () => {
    expect(findingsIn(reading, locator)(clinic, [clinic])).toEqual([]);
  });
});
