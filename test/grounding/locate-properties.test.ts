import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldOf } from "#grounding/locate/fold.ts";
import { locatorOf } from "#grounding/locate/locate.ts";
import { cuesOf } from "#language/languages.ts";

const { LONG } = process.env;
const numRuns = LONG ? 100_000 : 200;
const english = cuesOf("en");

const letters = fc.constantFrom(..."abcdefghilmnoprstuvwyzABCDÉéüñßøłаяжλω");
const word = fc.array(letters, { minLength: 1, maxLength: 9 }).map((all) => all.join(""));
const figure = fc.integer({ min: 0, max: 99_999 }).map(String);
const between = fc.constantFrom(
  " ",
  " ",
  " ",
  ", ",
  ". ",
  "\n\n",
  " — ",
  "; ",
  ": ",
  " “",
  "” ",
  "’s ",
  "\u00a0",
  " (",
  ") ",
  "? ",
);
const piece = fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: figure });
const prose = fc
  .array(fc.tuple(piece, between), { minLength: 6, maxLength: 40 })
  .map((pairs) => pairs.map(([left, right]) => left + right).join(""));

/** Places between which whole words stand. */
const wordSpans = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu)].map(({ index, 0: raw }) => ({
    start: index,
    end: index + raw.length,
  }));

/** A text with a stretch of it from one word to the same or a later one. */
const quoted = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.nat(), fc.nat({ max: 12 }))
    .map(([full, from, length]) => {
      const words = wordSpans(full);
      const first = words[from % Math.max(1, words.length)];
      const last = words[Math.min(words.length - 1, (from % Math.max(1, words.length)) + length)];
      return first && last ? { full, claim: full.slice(first.start, last.end) } : null;
    })
    .filter((each) => each !== null);

const retyped = (claim: string, seed: number): string =>
  [...claim]
    .map((character, at) => {
      const turn = (seed + at * 7) % 11;
      if (character === " " && turn === 0) return "\u00a0 \n";
      if (/[“”]/.test(character)) return turn % 2 === 0 ? '"' : "«";
      if (character === "’") return "'";
      if (/\p{L}/u.test(character) && turn === 1) return `${character}\u200b`;
      return turn === 2 ? character.normalize("NFD") : character;
    })
    .join("");

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe("rule 1, over arbitrary text", () => {
  test("words of the article are found exactly, and the slice says what was claimed", () => {
    fc.assert(
      fc.property(quoted(prose), ({ full, claim }) => {
        const located = locatorOf(full, english).locate(claim);
        expect(located.outcome).toBe("exact");
        if (located.span)
          expect(foldOf(full.slice(located.span.start, located.span.end)).text.trim()).toBe(foldOf(claim).text.trim());
      }),
      { numRuns },
    );
  });

  test("words of any script are found exactly", () => {
    const anyWord = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((each) => !/\s/u.test(each));
    fc.assert(
      fc.property(
        fc.array(anyWord, { minLength: 3, maxLength: 20 }),
        fc.nat(),
        fc.nat({ max: 8 }),
        (words, from, length) => {
          const first = from % words.length;
          const claim = words.slice(first, first + 1 + length).join(" ");
          fc.pre(/[\p{L}\p{N}]/u.test(claim));
          expect(locatorOf(words.join(" "), english).locate(claim).outcome).toBe("exact");
        },
      ),
      { numRuns },
    );
  });

  test("other marks, spaces and Unicode forms leave them exact", () => {
    fc.assert(
      fc.property(quoted(prose), fc.nat({ max: 100 }), ({ full, claim }, seed) => {
        expect(locatorOf(full, english).locate(retyped(claim, seed)).outcome).toBe("exact");
      }),
      { numRuns },
    );
  });

  test("a changed figure is rejected", () => {
    fc.assert(
      fc.property(
        quoted(prose).filter(({ claim }) => /\d/.test(claim)),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ full, claim }, which, by) => {
          const places = [...claim.matchAll(/\d/g)];
          const at = places[which % places.length]?.index ?? 0;
          const changed = `${claim.slice(0, at)}${(Number(claim[at]) + by) % 10}${claim.slice(at + 1)}`;
          const located = locatorOf(full, english).locate(changed);
          if (located.span) {
            const digits = (text: string): string => (text.match(/\d+/g) ?? []).map(Number).join();
            expect(digits(full.slice(located.span.start, located.span.end))).toBe(digits(changed));
          }
        },
      ),
      { numRuns },
    );
  });

  test("a “not” put in or taken out is rejected", () => {
    const plain = fc.array(
      word.filter((each) => each.length > 2),
      { minLength: 6, maxLength: 14 },
    );
    fc.assert(
      fc.property(plain, fc.nat(), (words, which) => {
        const at = 1 + (which % (words.length - 1));
        const without = words.join(" ");
        const withNot = [...words.slice(0, at), "not", ...words.slice(at)].join(" ");
        expect(locatorOf(without, english).locate(withNot).outcome).toBe("rejected");
        expect(locatorOf(withNot, english).locate(without).outcome).toBe("rejected");
      }),
      { numRuns },
    );
  });

  test("whatever is claimed of whatever text, what is found lies inside it, between characters", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc
        .array(
          fc.oneof(
            word,
            fc.constantFrom("…", "[", "]", "“", "'", "\u0301", "\ud83d", "\udc00", "not", "...", "7", "[…]", " "),
          ),
          { maxLength: 40 },
        )
        .map((all) => all.join(" ")),
      prose,
    );
    fc.assert(
      fc.property(anything, anything, fc.boolean(), fc.option(fc.nat({ max: 100 })), (text, claim, hasCues, within) => {
        const locator = locatorOf(text, hasCues ? english : null);
        const located =
          within === null ? locator.locate(claim) : locator.locate(claim, { start: within, end: within + 20 });
        const span = located.outcome === "rejected" ? located.nearest : located.span;
        if (!span) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false);
      }),
      { numRuns },
    );
  });
});

describe("no claim takes long", () => {
  const megabyte = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));
  const text = "It is not what it was, and the people of the town know that it is so. ".repeat(1_400);
  const locator = locatorOf(text, english);

  test.each([
    ["a megabyte of one letter", megabyte("a")],
    ["a megabyte of words", megabyte("it is what it was ")],
    ["50,000 marks of quotation", '"'.repeat(50_000)],
    ["10,000 ellipses", "the … ".repeat(10_000)],
    ["a heap of accents", `e${megabyte("\u0301\u0327")}`],
    ["brackets", megabyte("[a]")],
    ["short forms", megabyte("can't ")],
    ["the article backwards", [...text].reverse().join("")],
    ["the article with a word changed", `${text.slice(0, 50_000)}city${text.slice(50_004)}`],
  ])("%s", (_, claim) => {
    const start = performance.now();
    locator.locate(claim);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
