import fc from "fast-check";
import { expect, test } from "vitest";
import { statementsOf } from "#brief/brief.ts";
import type { DraftPart, Said } from "#brief/draft.ts";
import { Fault } from "#brief/fault.ts";
import { Quote } from "#brief/quote.ts";
import { briefArticle } from "#briefing/brief.ts";
import type { Carried } from "#engine/engine.ts";
import { verifyBriefing } from "#grounding/verify.ts";
import { briefingJson } from "#sheet/json.ts";
import { drafting, inOrder, judging, readingOf, story } from "./engine.ts";

const reading = readingOf(story);
const { text, passages } = reading.article;

const slice = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 90 }))
  .map(([start, length]) => text.slice(start, start + length));
const whole = fc.constantFrom(...passages.map(({ start, end }) => text.slice(start, end)));
const words = fc.oneof({ weight: 3, arbitrary: whole }, slice, fc.string({ maxLength: 40 }));
const id = fc.constantFrom(null, "p1", "p3", "p99");

const said: fc.Arbitrary<Said> = fc.record({
  text: fc.option(fc.oneof({ weight: 3, arbitrary: whole }, words)),
  claims: fc.array(fc.record({ passageId: id, words }), { maxLength: 3 }),
});
const name = fc.constantFrom("Balt Line", "The harbour office", "Greta Lindholm", "Nobody Known", "", "unnamed");
const stance = fc.constantFrom("asserts", "denies", "supports", "opposes", "doubts");

const part: fc.Arbitrary<DraftPart> = fc.oneof(
  fc.record({ part: fc.constantFrom("summary", "unknown"), said }),
  fc.record({ part: fc.constant("actor"), name, stance: fc.option(said) }),
  fc.record({
    part: fc.constant("point"),
    question: fc.oneof(fc.constant("Was the old quay unsafe?"), words),
    positions: fc.array(fc.record({ holders: fc.array(name, { maxLength: 2 }), stance, said }), { maxLength: 3 }),
    unanswered: fc.boolean(),
    finding: fc.option(said),
  }),
);

const verdict: fc.Arbitrary<Carried> = fc.constantFrom("carried", "in-part", "not-carried", "contradicted");
const parts = fc.array(part, { maxLength: 6 });
const replacing = fc.array(
  fc.tuple(part, fc.nat(6)).map(([each, replaces]): DraftPart => ({ ...each, replaces })),
  { maxLength: 4 },
);

test("whatever an engine drafts and a check model says, every quote is a slice, the counts add up, and the brief verifies", async () => {
  await fc.assert(
    fc.asyncProperty(
      parts,
      replacing,
      fc.option(fc.array(verdict, { minLength: 1, maxLength: 5 })),
      fc.boolean(),
      async (first, second, verdicts, breaks) => {
        let nth = 0;
        const judge = verdicts && judging(() => verdicts[nth++ % verdicts.length] ?? "carried");
        const fault = new Fault("model-timed-out", "It took too long.");
        const engine = drafting((fell) => (fell ? inOrder(second) : inOrder(first, breaks ? fault : undefined)), {
          judge,
          repairs: true,
        });
        const options = { language: "en", length: "standard" as const, now: () => new Date(0) };
        const brief = await briefArticle(reading, engine, options, new AbortController().signal);
        for (const quote of statementsOf(brief).flatMap(({ quotes }) => quotes)) {
          expect(Quote.is(quote)).toBe(true);
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        }
        const { drafted, worded, strict, dropped } = brief.receipt;
        expect(drafted).toBe(worded + strict + dropped);
        expect(statementsOf(brief).filter(({ wording }) => wording === "checked").length).toBeLessThanOrEqual(
          worded + 1,
        );
        const verified = verifyBriefing(JSON.parse(briefingJson(reading.article, brief, [])));
        expect(verified.problems).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 20_000);
