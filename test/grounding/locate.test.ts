import { describe, expect, test } from "vitest";
import { locatorOf } from "#grounding/locate/locate.ts";
import { cuesOf } from "#language/languages.ts";

const article = `The harbour board said on Tuesday that it will not close the old ferry pier before 2031, although repairs would cost $3.5 million.
“We have looked at the figures, and we are confident,” said Mara Ilves, the board's chair. About 1,426 people use the pier each day.

Only a few residents, most of them fishermen, opposed the well-known plan. The mayor may reject it; he told reporters that the U.S. firm had first offered three million euros. Can the town pay? Nobody can't say.`;

const english = locatorOf(article, cuesOf("en"));
const sliceOf = (claim: string): string | null => {
  const { span } = english.locate(claim);
  return span && article.slice(span.start, span.end);
};
const outcomeOf = (claim: string): string => english.locate(claim).outcome;

describe("the same words are exact", () => {
  test.each([
    ["as they stand", "repairs would cost $3.5 million", "repairs would cost $3.5 million"],
    ["in other marks of quotation", "the board’s chair", "the board's chair"],
    ["without the article's marks", "confident, said Mara Ilves", "confident,” said Mara Ilves"],
    ["in marks of the claim's own", "«the old ferry pier»", "the old ferry pier"],
    [
      "in the article's own marks",
      "“We have looked at the figures, and we are confident,”",
      "“We have looked at the figures, and we are confident,”",
    ],
    [
      "over a line break",
      "repairs would  cost\n$3.5 million. We have looked",
      "repairs would cost $3.5 million.\n“We have looked",
    ],
    ["with invisible characters", "old fer\u00adry\u200b pi\ufeffer", "old ferry pier"],
    ["in full width", "ｏｌｄ ｆｅｒｒｙ", "old ferry"],
    ["with ligatures", "of them ﬁshermen", "of them fishermen"],
  ])("%s", (_, claim, slice) => {
    expect(outcomeOf(claim)).toBe("exact");
    expect(sliceOf(claim)).toBe(slice);
  });

  test("in another Unicode form", () => {
    const text = "Die Brücke über die Æa führt nach Łódź.";
    const locator = locatorOf(text, null);
    expect(locator.locate("Bru\u0308cke u\u0308ber").outcome).toBe("exact");
    expect(locatorOf(text.normalize("NFD"), null).locate("Brücke über").span).toEqual({ start: 4, end: 17 });
  });

  test("in scripts without spaces, line breaks apart", () => {
    const locator = locatorOf("市长说，桥将在\n三月开放。ประเทศไทยมีแม่น้ำ", null);
    expect(locator.locate("桥将在三月").span).toEqual({ start: 4, end: 10 });
    expect(locator.locate("แม่น้ำ").outcome).toBe("exact");
  });

  test("the first of two occurrences, unless another stands in the passage that was named", () => {
    const locator = locatorOf("The bridge is open. The road is shut. The bridge is open.", cuesOf("en"));
    expect(locator.locate("The bridge is open").span).toEqual({ start: 0, end: 18 });
    expect(locator.locate("the bridge is open", { start: 38, end: 57 }).span).toEqual({ start: 38, end: 56 });
    expect(locator.locate("The bridge is open", { start: 38, end: 57 }).span).toEqual({ start: 38, end: 56 });
    expect(locator.locate("The road is shut", { start: 38, end: 57 }).outcome).toBe("exact");
  });

  test("the passage that was named counts in the article's own offsets, and for slips and ellipses too", () => {
    const sentence = "The old bridge over the river will be shut.";
    const text = `${"\u200b \n".repeat(40)}${sentence} ${"\u200b \n".repeat(40)}${sentence}`;
    const second = { start: text.lastIndexOf("The"), end: text.length };
    const locator = locatorOf(text, cuesOf("en"));
    for (const claim of [
      sentence,
      "the old bridge over river",
      "The old birdge over the river",
      "The old bridge … will be shut",
    ]) {
      expect(locator.locate(claim).span?.start).toBe(text.indexOf("The"));
      expect(locator.locate(claim, second).span?.start).toBe(second.start);
    }
  });

  test.each(["pier", "1,426 people", "Tuesday"])("a single %s is enough", (claim) => {
    expect(outcomeOf(claim)).toBe("exact");
  });

  test.each([
    ["part of a word", "ier before"],
    ["part of a figure", "426 people use"],
    ["a figure without its currency", "3.5 million"],
    ["half of a short form", "Nobody can"],
    ["nothing but marks", "“…” —"],
    ["nothing", ""],
  ])("%s is not the same words", (_, claim) => {
    expect(outcomeOf(claim)).toBe("rejected");
  });
});

test("a negation is no other word without its accents", () => {
  const { outcome } = locatorOf("The board of nøt pays on time.", cuesOf("en")).locate(
    "The board of not pays on time.",
  );
  expect(outcome).toBe("rejected");
});

describe("slips that change nothing are repaired to the article's slice", () => {
  test.each([
    ["a typo", "the old ferry peir before 2031", "the old ferry pier before 2031"],
    ["a doubled letter", "opposed the well-knnown plan", "opposed the well-known plan"],
    ["an article left out", "will not close old ferry pier", "will not close the old ferry pier"],
    ["an article added", "although the repairs would cost", "although repairs would cost"],
    ["“that” left out", "said on Tuesday it will not close", "said on Tuesday that it will not close"],
    ["a comma left out", "Only a few residents most of them fishermen", "Only a few residents, most of them fishermen"],
    ["a dash", "the well–known plan", "the well-known plan"],
    ["a hyphen left out", "the well known plan", "the well-known plan"],
    ["a capital at the start", "Although repairs would cost", "although repairs would cost"],
    ["all capitals", "ONLY A FEW RESIDENTS", "Only a few residents"],
    ["a short form written out", "Nobody cannot say", "Nobody can't say"],
    ["a number in another notation", "first offered 3 million euros", "first offered three million euros"],
    ["a figure without its comma", "About 1426 people", "About 1,426 people"],
    ["a plural", "Only a few resident, most", "Only a few residents, most"],
    ["another spelling", "The harbor board said", "The harbour board said"],
    ["an abbreviation's full stops", "that the US firm had", "that the U.S. firm had"],
    ["a word in brackets", "The mayor may reject [the pier]; he told", "The mayor may reject it; he told"],
    ["an insertion in brackets", "the old [harbour] ferry pier", "the old ferry pier"],
    ["a capital in brackets", "[O]nly a few residents", "Only a few residents"],
    ["a full stop added", "although repairs would cost.", "although repairs would cost"],
  ])("%s", (_, claim, slice) => {
    expect(sliceOf(claim)).toBe(slice);
    expect(outcomeOf(claim)).toBe("repaired");
  });

  test("an ellipsis is the one slice over its gap", () => {
    expect(sliceOf("Only a few residents … opposed the well-known plan")).toBe(
      "Only a few residents, most of them fishermen, opposed the well-known plan",
    );
    expect(sliceOf("We have looked at [...] and we are confident")).toBe(
      "We have looked at the figures, and we are confident",
    );
  });

  test("it says what it repaired", () => {
    expect(english.locate("the old ferry peir")).toMatchObject({ differences: ["typo: peir for pier"] });
  });
});

describe("what changes the meaning is rejected, with the reason", () => {
  test.each([
    ["number-swapped", "About 1,427 people use the pier"],
    ["number-swapped", "before 2013, although repairs"],
    ["number-swapped", "repairs would cost £3.5 million"],
    ["number-swapped", "had first offered three billion euros"],
    ["number-swapped", "had first offered three euros"],
    ["name-swapped", "said Mara Ilvess, the board's chair"],
    ["name-swapped", "said Tara Ilves, the board's chair"],
    ["name-swapped", "that the us firm had first offered"],
    ["time-shifted", "The harbour board said on Monday that"],
    ["negation-lost", "said on Tuesday that it will close the old ferry pier"],
    ["negation-lost", "although repairs would not cost"],
    ["negation-lost", "The mayor may never reject it"],
    ["hedge-lost", "although repairs will cost"],
    ["hedge-lost", "The mayor will reject it"],
    ["antonym", "close the old ferry pier after 2031"],
    ["antonym", "the U.S. firm had last offered"],
    ["antonym", "the well-known plan. The mayor may accept it"],
    ["quantifier", "Only a few residents, all of them fishermen"],
    ["quantifier", "Only few residents, some of them fishermen"],
    ["verb-raised", "The harbour board warned on Tuesday that"],
    ["condition-added", "it will not close the old ferry pier unless before 2031"],
    ["quote-not-found", "looked at the figures, and we are brave"],
    ["quote-not-found", "Nothing of this kind stands in the article at all"],
    ["quote-not-found", "Can the town pay."],
  ])("%s: %s", (reason, claim) => {
    expect(english.locate(claim)).toMatchObject({ outcome: "rejected", span: null, reason });
  });

  test.each([
    ["words in another order", "the pier ferry old close not will it"],
    ["a splice of two places", "The harbour board said on Tuesday that he told reporters"],
    ["a typo that is another word", "repairs would coast $3.5 million"],
    ["a few made few", "Only three residents"],
    ["more than two slips", "the olld ferry peir befroe 2031"],
    ["a negation in brackets", "The mayor may [not] reject it"],
    ["a name in brackets that the article does not know", "[Smith] told reporters"],
  ])("%s", (_, claim) => {
    expect(outcomeOf(claim)).toBe("rejected");
  });

  test.each([
    ["negation-lost", "The harbour board said on Tuesday that it … close the old ferry pier"],
    ["hedge-lost", "although repairs … cost $3.5 million"],
    ["speaker-swapped", "The mayor may reject … the U.S. firm had first offered"],
    ["merged", "The harbour board said … we are confident"],
    ["merged", "opposed the well-known plan … Only a few residents"],
  ])("an ellipsis that hides too much (%s)", (reason, claim) => {
    expect(english.locate(claim)).toMatchObject({ outcome: "rejected", reason });
  });

  test("the true slice is offered as the nearest", () => {
    const located = english.locate("About 1,427 people use the pier each day");
    if (located.outcome !== "rejected" || !located.nearest) throw new Error("a nearest slice was expected");
    expect(article.slice(located.nearest.start, located.nearest.end)).toBe("About 1,426 people use the pier each day");
  });
});

describe("a language without cues", () => {
  const german = locatorOf(
    "Die Stadt hat am Montag beschlossen, den Steg nicht zu schließen; das kostet 3,5 Millionen.",
    null,
  );

  test.each([
    ["exact", "den Steg nicht zu schließen"],
    ["repaired", "am Montag beschlossen den Steg nicht"],
    ["repaired", "Den Steg nicht zu schließen"],
    ["rejected", "den Steg zu schließen"],
    ["rejected", "Den steg nicht zu schließen"],
    ["rejected", "das kostet 3,6 Millionen"],
    ["rejected", "am Motnag beschlossen"],
  ])("%s: %s", (outcome, claim) => {
    expect(german.locate(claim).outcome).toBe(outcome);
  });
});
