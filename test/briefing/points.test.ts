import { describe, expect, test } from "vitest";
import type { DraftPart } from "#brief/draft.ts";
import {
  briefed,
  denied,
  drafting,
  inOrder,
  judging,
  pointOf,
  said,
  story,
  trueLine,
  unsafe,
  voted,
} from "./engine.ts";

type Point = DraftPart & { part: "point" };

const disputed = async (part: Point, text = story, judge = judging(() => "carried")) => {
  const brief = await briefed(
    drafting(() => inOrder([trueLine, part]), { judge }),
    { text },
  );
  return { brief, points: brief.filledBy.disputedPoints ? [] : brief.disputedPoints, filled: brief.disputedPoints };
};

const withPositions = (change: (positions: Point["positions"]) => Point["positions"]): Point => {
  const point = pointOf();
  return { ...point, positions: change(point.positions) };
};

describe("the sides of a point", () => {
  test("stand in their own words, in the article's order, whatever the draft's", async () => {
    const { points } = await disputed(withPositions((positions) => positions.toReversed()));
    expect(points[0]?.positions.map(({ stance, statement }) => [stance, statement.text, statement.wording])).toEqual([
      ["asserts", unsafe, "checked"],
      ["denies", denied, "checked"],
    ]);
  });

  test("are strict, both of them, where one is", async () => {
    const { points, brief } = await disputed(
      pointOf(),
      story,
      judging(({ text }) => (text === unsafe ? "in-part" : "carried")),
    );
    expect(points[0]?.positions.map(({ statement }) => statement.wording)).toEqual(["strict", "strict"]);
    const { drafted, worded, strict, dropped } = brief.receipt;
    expect(drafted).toBe(worded + strict + dropped);
  });

  test("stand or fall together", async () => {
    const { points } = await disputed(
      withPositions(([one, other]) => [
        ...(one ? [one] : []),
        ...(other ? [{ ...other, said: said(null, "The harbour office said nothing of the kind.") }] : []),
      ]),
    );
    expect(points).toEqual([]);
  });

  test("are nobody's but their own: holders that change places fall", async () => {
    const { points } = await disputed(
      withPositions(([one, other]) =>
        one && other
          ? [
              { ...one, holders: other.holders },
              { ...other, holders: one.holders },
            ]
          : [],
      ),
    );
    expect(points).toEqual([]);
  });

  test("are held by nobody whom the article does not name", async () => {
    const { points } = await disputed(
      withPositions(([one, other]) => (one && other ? [{ ...one, holders: ["The Ferrymen's Union"] }, other] : [])),
    );
    expect(points).toEqual([]);
  });

  test("get their stances from the article's verbs where the draft turns them round", async () => {
    const { filled } = await disputed(
      withPositions((positions) =>
        positions.map((each) => ({ ...each, stance: each.stance === "asserts" ? "denies" : "asserts" })),
      ),
    );
    const stances = filled[0]?.positions.map(({ holders, stance }) => [/office/u.test(holders.join()), stance]);
    expect(stances).toEqual([
      [false, "asserts"],
      [true, "denies"],
    ]);
  });

  test("are not called unanswered where the article answers", async () => {
    const { points, filled } = await disputed({
      ...pointOf(),
      positions: pointOf().positions.slice(0, 1),
      unanswered: true,
    });
    expect(points).toEqual([]);
    expect(filled.every(({ unanswered }) => !unanswered)).toBe(true);
  });
});

describe("what the article itself finds", () => {
  test("is in its own voice, and no party's word", async () => {
    const { points } = await disputed({ ...pointOf(), finding: said(unsafe, unsafe) });
    expect(points[0]?.finding).toBeNull();
    expect(points[0]?.positions).toHaveLength(2);
  });

  test("stands under the sides", async () => {
    const { points } = await disputed({ ...pointOf(), finding: said(voted, voted) });
    expect(points[0]?.finding?.text).toBe(voted);
  });
});

describe("the question above a point", () => {
  test.each([
    "Why was the old quay unsafe?",
    "Wasn't the old quay unsafe?",
    "Was the old quay a scandalous deathtrap?",
    "Was the old quay in Oslo unsafe?",
    "Was the old quay unsafe for 700 passengers?",
    "Was the old quay “a deathtrap”?",
    "Balt Line lied about the old quay?",
    "The old quay was unsafe.",
  ])("is not the draft's where that is not fair, or not the article's: %s", async (question) => {
    const { points } = await disputed({ ...pointOf(), question });
    expect(points.map((point) => point.question)).not.toContain(question);
    expect(points[0]?.question ?? "?").toMatch(/\?$/u);
  });

  test("is the draft's where it is", async () => {
    const { points } = await disputed(pointOf());
    expect(points[0]?.question).toBe("Was the old quay unsafe?");
  });

  test.each(["Was it true that the old quay was unsafe?", "Was the former quay unsafe?"])(
    "may hold words that lean to nobody, and others for the article's own: %s",
    async (question) => {
      const { points } = await disputed({ ...pointOf(), question });
      expect(points[0]?.question).toBe(question);
    },
  );
});

test("two points over the same words are one", async () => {
  const again = { ...pointOf(), question: "Is it so that the old quay was unsafe?" };
  const brief = await briefed(
    drafting(() => inOrder([trueLine, pointOf(), again]), { judge: judging(() => "carried") }),
  );
  expect(brief.disputedPoints).toHaveLength(1);
  expect(brief.receipt.dropped).toBe(2);
});
