import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kept } from "#commands/command.ts";
import { sectionNames } from "#sheet/sheet.ts";
import { SlackPart } from "#slack/blocks.ts";
import { readable } from "#slack/escape.ts";
import { partsOf } from "#slack/render.ts";
import { linesView, sectionView } from "#slack/sections.ts";
import { View } from "#slack/views.ts";
import { aBrief, anAnswer } from "./hostile.ts";
import { refusedOf, refusedView } from "./refused.ts";

const ref = { id: "0b7e3a52-7a1b-4a56-9b1e-2b8f0c6d1e11", version: 3 };
const runs = { numRuns: 60 };

const wordsOf = ({ blocks }: SlackPart): string =>
  blocks
    .flatMap((block) => {
      if (block.type === "context") return block.elements.map(({ text }) => text);
      if (block.type !== "rich_text") return [];
      return block.elements.flatMap(({ elements }) => elements.map((leaf) => ("text" in leaf ? leaf.text : "")));
    })
    .join("");

test("every quote of what is reported, disputed and unknown stands whole in the message or its thread", () => {
  fc.assert(
    fc.property(aBrief, ({ article, brief }) => {
      const parts = partsOf({ reply: { kind: "copy", article, brief }, brief: ref });
      const words = parts.map(wordsOf).join("");
      const { summary, disputedPoints, unknowns } = brief;
      const positions = disputedPoints.flatMap((point) => point.positions.map(({ statement }) => statement));
      for (const { quotes } of [...summary, ...positions, ...unknowns])
        for (const { text } of quotes) expect(words).toContain(readable(text));
    }),
    runs,
  );
});

describe("Slack takes", () => {
  test("every message of a brief, whatever stands in its article", () => {
    fc.assert(
      fc.property(aBrief, ({ article, brief }) => {
        const parts = partsOf({ reply: { kind: "copy", article, brief }, brief: ref });
        expect(parts.flatMap(refusedOf)).toEqual([]);
        expect(parts.map((part) => SlackPart.parse(part))).toEqual(parts);
        expect(parts[0]?.where).toBe("here");
      }),
      runs,
    );
  });

  test("every message of an answer", () => {
    fc.assert(
      fc.property(anAnswer, ({ article, answer }) => {
        const reply = { kind: "answer" as const, article, answer, model: null, spent: null };
        expect(partsOf({ reply, brief: null }).flatMap(refusedOf)).toEqual([]);
      }),
      runs,
    );
  });

  test("every page of every section in a form", () => {
    fc.assert(
      fc.property(aBrief, ({ article, brief }) => {
        const kept: Kept = {
          id: ref.id,
          version: 1,
          thread: "t",
          state: "standing",
          createdAt: new Date(0),
          by: "U1",
        };
        const shown = { kind: "shown" as const, article, brief, kept };
        const views = [0, 1].flatMap((page) => [
          ...sectionNames.map((name) => sectionView(shown, name, page, "{}")),
          linesView(shown, page, "{}"),
        ]);
        expect(views.flatMap(refusedView)).toEqual([]);
        for (const view of views) expect(View.parse(view)).toEqual(view);
      }),
      { numRuns: 5 },
    );
  });
});
