import { describe, expect, test } from "vitest";
import type { DraftPart, Fallen } from "#brief/draft.ts";
import {
  briefed,
  denied,
  drafting,
  falseLine,
  inOrder,
  opening,
  pointOf,
  said,
  textsOf,
  trueLine,
  unpaid,
  unsafe,
  voted,
} from "./engine.ts";

const mending = (first: readonly DraftPart[], mends: readonly DraftPart[]) => {
  const fallen: (readonly Fallen[])[] = [];
  const engine = drafting(
    (fell) => {
      if (!fell) return inOrder(first);
      fallen.push(fell);
      return inOrder(mends);
    },
    { repairs: true },
  );
  return { engine, fallen };
};

describe("a replacement", () => {
  test("that only repeats what stands does not cost the article's words of what fell", async () => {
    const falseOpening: DraftPart = { part: "summary", said: said(opening.replace("2028", "2031"), opening) };
    const { engine } = mending([trueLine, falseOpening], [{ ...trueLine, replaces: 0 }]);
    const { summary } = await briefed(engine);
    expect(textsOf(summary)).toEqual([voted, opening]);
    expect(summary[1]?.wording).toBe("strict");
  });

  test("takes no side away from a point", async () => {
    const point = pointOf();
    const fell: DraftPart = {
      ...point,
      question: "Was the old quay unsafe?",
      positions: point.positions.map((each) =>
        each.stance === "denies" ? { ...each, said: said(null, "The office stayed away.") } : each,
      ),
    };
    const alone: DraftPart = { ...point, positions: point.positions.slice(0, 1), unanswered: true, replaces: 0 };
    const { engine } = mending([trueLine, fell], [alone]);
    const { disputedPoints, filledBy } = await briefed(engine);
    expect(filledBy.disputedPoints ? [] : disputedPoints).toEqual([]);
  });

  test("of an actor's line is none that another actor shows already", async () => {
    const other: DraftPart = { part: "actor", name: "Balt Line", stance: said(unsafe, unsafe) };
    const fell: DraftPart = { part: "actor", name: "Clean Sound", stance: said(denied, denied) };
    const { engine } = mending([trueLine, other, fell], [{ ...other, name: "Clean Sound", replaces: 0 }]);
    const { actors } = await briefed(engine);
    expect(actors.find(({ name }) => name === "Clean Sound")).toMatchObject({ stance: null });
  });
});

describe("what goes back", () => {
  test("tells of a point which side fell, and why", async () => {
    const point = pointOf(unsafe, denied.replace("denied", "said"));
    const { engine, fallen } = mending([trueLine, point], []);
    await briefed(engine);
    expect(fallen[0]?.[0]?.sides?.map((reasons) => reasons.length > 0)).toEqual([false, true]);
  });

  test("asks for the reply that the article gives", async () => {
    const point = { ...pointOf(), positions: pointOf().positions.slice(0, 1), unanswered: true };
    const { engine, fallen } = mending([trueLine, point], []);
    await briefed(engine);
    expect(fallen[0]?.[0]?.lacks).toBe("reply");
  });

  test("asks for what a lone denial denies", async () => {
    const point = { ...pointOf(), positions: pointOf().positions.slice(1), unanswered: true };
    const { engine, fallen } = mending([trueLine, point], []);
    await briefed(engine);
    expect(fallen[0]?.[0]?.lacks).toBe("claim");
  });

  test("says of an actor whom no quote names that nobody is named, not that somebody else speaks", async () => {
    const { engine, fallen } = mending(
      [trueLine, { part: "actor", name: "Clean Sound", stance: said(voted, voted) }],
      [],
    );
    await briefed(engine);
    expect(fallen[0]?.[0]?.why).toEqual(["name-swapped"]);
  });
});

test("a sentence of the summary is not told again, word for word, among what is not known", async () => {
  const open: DraftPart = { part: "unknown", said: said(unpaid, unpaid) };
  const silent = "The harbour master did not respond to a request for comment.";
  const text = `Council in Hallvik backs new ferry quay\n\n${voted} ${unpaid} ${silent}`;
  const parts: readonly DraftPart[] = [
    { part: "summary", said: said(unpaid, unpaid) },
    open,
    { part: "unknown", said: said(silent, silent) },
  ];
  const { unknowns } = await briefed(
    drafting(() => inOrder([falseLine, ...parts])),
    { text },
  );
  expect(textsOf(unknowns)).toEqual([silent]);
});
