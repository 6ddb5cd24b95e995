import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { groundIn } from "#grounding/ground.ts";
import { read } from "#reading/read.ts";

const story = `Port strike ends in Olmen

Dock workers in Olmen returned to work on Monday after a strike of nine days. Union leader Ines Kraal said the offer was not perfect. “We have won a fair deal,” Kraal said.

Radio Olmen reported that a port official warned the cranes might fail. The harbour board denied the report. The board has not published its own figures.

Copyright Radio Olmen. All rights reserved.`;

const article = articleFrom({ text: story, kind: "paste" });
const ground = groundIn(read(article));

const passageOf = (words: string): string => {
  const at = story.indexOf(words);
  const passage = article.passages.find(({ start, end }) => start <= at && at < end);
  return passage?.id ?? "";
};

const line = (words: string, where = words, text: string | null = null) =>
  ground.line({ text, claims: [{ passageId: passageOf(where), words }] });

describe("a line stands on its quote or falls", () => {
  test("a slice of the article stands as it is", () => {
    const grounded = line("Dock workers in Olmen returned to work on Monday after a strike of nine days.");
    expect(grounded).toMatchObject({
      stands: true,
      statement: {
        text: "Dock workers in Olmen returned to work on Monday after a strike of nine days.",
        wording: "strict",
      },
    });
  });

  test("words with another number fall, and the reason is counted", () => {
    const grounded = line(
      "Dock workers in Olmen returned to work on Monday after a strike of ten days.",
      "Dock workers",
    );
    expect(grounded).toEqual({ stands: false, reasons: ["number-swapped"] });
  });

  test("what somebody said gets a frame that names them", () => {
    const grounded = line("We have won a fair deal");
    expect(grounded).toMatchObject({
      stands: true,
      statement: { text: expect.stringMatching(/Kraal said: “We have won a fair deal,?”/u) },
    });
  });

  test("a negation that governs the words comes along", () => {
    const grounded = line("published its own figures");
    expect(grounded).toMatchObject({
      stands: true,
      statement: { quotes: [{ text: "The board has not published its own figures." }] },
    });
  });

  test("small print is never a line", () => {
    expect(line("Copyright Radio Olmen. All rights reserved.")).toMatchObject({ stands: false });
  });

  test("less than a dozen characters are no evidence", () => {
    expect(line("a strike")).toEqual({ stands: false, reasons: ["quote-not-found"] });
  });

  test("a source too short for evidence brings its sentence along, beside words that are", () => {
    const claims = ["We have won a fair deal", "Kraal said"].map((words) => ({
      passageId: passageOf("“We have won"),
      words,
    }));
    const whole = "“We have won a fair deal,” Kraal said.";
    const text = "Kraal said they have won a fair deal.";
    expect(ground.line({ text, claims })).toMatchObject({ stands: true, worded: { quotes: [{ text: whole }] } });
    expect(ground.line({ text, claims: claims.slice(1) })).toEqual({ stands: false, reasons: ["quote-not-found"] });
  });

  test("pieces of a sentence are one quote under a line of ours, and the whole sentence where the line is shown strictly", () => {
    const whole = "Dock workers in Olmen returned to work on Monday after a strike of nine days.";
    const claims = ["Dock workers in Olmen", "after a strike of nine days"].map((words) => ({
      passageId: null,
      words,
    }));
    const grounded = ground.line({ text: "The strike of dock workers in Olmen was costly.", claims });
    expect(grounded).toMatchObject({ strict: { text: whole, quotes: [{ text: whole }] } });
    expect(grounded).toMatchObject({ worded: { quotes: [{ text: whole }] } });
  });

  test("a wording with a word that nothing carries is shown strictly instead, and is there for a check model to clear", () => {
    const slice = "Dock workers in Olmen returned to work on Monday after a strike of nine days.";
    expect(line(slice, slice, "The strike in Olmen was costly.")).toMatchObject({
      worded: { text: "The strike in Olmen was costly.", wording: "checked" },
      stands: true,
      reasons: ["not-carried"],
      statement: { text: slice, wording: "strict" },
    });
  });
});

test("whatever is claimed, what stands is a slice", () => {
  const anyClaim = fc.record({
    passageId: fc.constantFrom(...article.passages.map(({ id }) => id), "p999"),
    words: fc.oneof(
      fc.string({ unit: "binary" }),
      fc.tuple(fc.nat(story.length), fc.nat(story.length)).map(([a, b]) => story.slice(Math.min(a, b), Math.max(a, b))),
    ),
  });
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 3 }), (claims) => {
      const grounded = ground.line({ text: null, claims });
      if (!grounded.stands) return;
      for (const quote of grounded.statement.quotes) {
        expect(quote.text).toBe(story.slice(quote.start, quote.end));
        expect(grounded.statement.text).toContain(quote.text);
      }
    }),
    { numRuns: process.env.LONG ? 100_000 : 150 },
  );
}, 600_000);

test("what somebody only tried to suggest keeps those words; what he said is framed", () => {
  const text =
    "The mayor has tried to suggest that he barely knows the builder of the pier. The builder said that he had met the mayor ten times. Nobody else spoke on Monday.";
  const told = articleFrom({ text, kind: "paste" });
  const stand = (words: string) => {
    const at = text.indexOf(words);
    const passageId = told.passages.find(({ start, end }) => start <= at && at < end)?.id ?? "";
    const grounded = groundIn(read(told)).line({ text: null, claims: [{ passageId, words }] });
    return grounded.stands ? grounded.statement.quotes[0]?.text : null;
  };
  expect(stand("he barely knows the builder of the pier")).toContain("tried to suggest that");
  expect(stand("he had met the mayor ten times")).not.toContain("said");
});

test.each(["Lund Optics", "Consolidated Instruments of Upper Marrow"])(
  "how long a name is decides nothing about whose words follow it: %s",
  (name) => {
    const text = `${name} alleges that it was copied.\n\nThe court will hear both sides in May, a clerk said.`;
    const reading = read(articleFrom({ text, kind: "paste" }));
    const words = `${name} alleges that it was copied.`;
    const grounded = groundIn(reading).line({ text: null, claims: [{ passageId: null, words }] });
    if (!grounded.stands) throw new Error("it stands");
    expect(grounded.statement.attribution.chain.map(({ verb }) => verb)).toEqual(["alleges"]);
  },
);
