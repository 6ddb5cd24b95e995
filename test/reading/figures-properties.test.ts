import fc from "fast-check";
import { expect, test } from "vitest";
import { namedIn } from "./named-in.ts";

const pieces = fc.constantFrom(
  ..."the The of and & , . ; : “ ” \" ' ( ) — ’s said told who which he she it his U.S. Washington Israel Israeli Ministry Minister President Jan May Oda Lindqvist Velmar Group (PLO) bin van Mr. J. a former an alliance groups residents report in by \u{1F600} 43 D-Ariz. WHO \n\n Photo:".split(
    " ",
  ),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" "));

test("every mention is a stretch of the text that reads as one of its figure's names", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { figures, article } = namedIn(text);
      for (const { name, aliases, mentions } of figures) {
        for (const { start, end } of mentions) {
          const words = article.text.slice(start, end).replace(/\s+/g, " ").toLowerCase();
          expect([name, ...aliases].some((known) => known.toLowerCase().endsWith(words))).toBe(true);
        }
      }
    }),
  );
});

test("no two figures share a place, ids count from the most important, and any span can be asked for", () => {
  fc.assert(
    fc.property(texts, fc.nat(400), fc.nat(60), (text, from, length) => {
      const { figures, refer } = namedIn(text);
      const spans = figures.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
      for (const [at, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      expect(figures.map(({ id }) => id)).toEqual(figures.map((_, at) => at));
      const meant = refer({ start: from, end: from + length });
      expect(meant === null || figures.includes(meant)).toBe(true);
    }),
  );
});
