import { describe, expect, test } from "vitest";
import type { DraftPart, Fallen } from "#brief/draft.ts";
import { Fault } from "#brief/fault.ts";
import type { Sections } from "#briefing/piece.ts";
import {
  briefed,
  drafting,
  fallen,
  falseLine,
  inOrder,
  judging,
  opening,
  pointOf,
  said,
  textsOf,
  trueLine,
  unpaid,
  voted,
} from "./engine.ts";

const other: DraftPart = { part: "summary", said: said(opening, opening) };
const open: DraftPart = { part: "unknown", said: said(unpaid, unpaid) };

const sumsUp = ({
  drafted,
  worded,
  strict,
  dropped,
}: {
  drafted: number;
  worded: number;
  strict: number;
  dropped: number;
}) => drafted === worded + strict + dropped;

describe("the first round", () => {
  test("keeps a true line in its words, and shows a false one in the article's", async () => {
    const brief = await briefed(drafting(() => inOrder([falseLine, other])));
    expect(textsOf(brief.summary)).toEqual([voted, opening]);
    expect(brief.summary.map(({ wording }) => wording)).toEqual(["strict", "checked"]);
    expect(brief.receipt.reasons).toMatchObject({ "number-swapped": 1 });
    expect(brief.receipt.wordingCheckedBy).toEqual(["code"]);
  });

  test("shows nothing of a line whose quote is not in the article, and counts it", async () => {
    const brief = await briefed(drafting(() => inOrder([trueLine, fallen])));
    expect(textsOf(brief.summary)).toEqual([voted]);
    expect(brief.receipt).toMatchObject({ dropped: 1, reasons: { "quote-not-found": 1 } });
    expect(sumsUp(brief.receipt)).toBe(true);
  });

  test("shows two lines over the same words once", async () => {
    const brief = await briefed(drafting(() => inOrder([trueLine, trueLine])));
    expect(brief.summary).toHaveLength(1);
    expect(brief.receipt.dropped).toBe(1);
  });

  test("keeps the order of the draft, whoever is judged first", async () => {
    const judge = judging(
      ({ text }) => new Promise((resolve) => setTimeout(() => resolve("carried"), text === voted ? 15 : 0)),
    );
    const seen: string[][] = [];
    const brief = await briefed(
      drafting(() => inOrder([trueLine, other]), { judge }),
      {
        shown: ({ summary }) => seen.push(textsOf(summary)),
      },
    );
    expect(textsOf(brief.summary)).toEqual([voted, opening]);
    expect(seen[0]).toEqual([voted]);
  });

  test("has nothing of our own words that judge", async () => {
    const line = said(opening.replace("said", "claimed"), opening);
    const brief = await briefed(drafting(() => inOrder([{ part: "summary", said: line }])));
    expect(brief.summary[0]).toMatchObject({ wording: "strict", text: opening });
  });
});

describe("the check model", () => {
  test("lowers what code let pass, and is named", async () => {
    const judge = judging(({ text }) => (text === voted ? "in-part" : "carried"));
    const brief = await briefed(drafting(() => inOrder([trueLine, other]), { judge }));
    expect(brief.summary.map(({ wording }) => wording)).toEqual(["strict", "checked"]);
    expect(brief.receipt.reasons).toEqual({ "not-carried": 1 });
    expect(brief.receipt.wordingCheckedBy).toEqual(["code", "check-model"]);
  });

  test("clears no number, though it carries everything", async () => {
    const brief = await briefed(drafting(() => inOrder([falseLine]), { judge: judging(() => "carried") }));
    expect(brief.summary[0]?.wording).toBe("strict");
  });

  test("hears the lines of one part together", async () => {
    const asked: number[] = [];
    const judge = {
      model: "check-model",
      weigh: async (lines: readonly unknown[]) => {
        asked.push(lines.length);
        return lines.map(() => "carried" as const);
      },
    };
    await briefed(drafting(() => inOrder([pointOf()]), { judge }));
    expect(asked).toEqual([2]);
  });

  test("leaves the word to code where it fails, and is not named then", async () => {
    const judge = judging(() => {
      throw new Fault("model-busy", "The check model is busy.");
    });
    const brief = await briefed(drafting(() => inOrder([trueLine]), { judge }));
    expect(brief.summary[0]?.wording).toBe("checked");
    expect(brief.receipt.wordingCheckedBy).toEqual(["code"]);
    expect(brief.fault?.message).toBe("The check model is busy.");
  });

  test("that answers too little has carried nothing of the rest", async () => {
    const judge = { model: "check-model", weigh: async () => [] };
    const brief = await briefed(drafting(() => inOrder([trueLine]), { judge }));
    expect(brief.summary[0]?.wording).toBe("strict");
  });
});

describe("the repair", () => {
  const mending = (
    mended: (fell: readonly Fallen[]) => DraftPart[],
    first: readonly DraftPart[] = [falseLine, other],
  ) => drafting((fell) => inOrder(fell ? mended(fell) : first), { repairs: true });

  test("is told what fell and why, once", async () => {
    const told: (readonly Fallen[])[] = [];
    await briefed(
      mending((fell) => {
        told.push(fell);
        return [];
      }),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toHaveLength(1);
    expect(told[0]?.[0]?.part).toEqual(falseLine);
    expect(told[0]?.[0]?.why).toContain("number-swapped");
  });

  test("puts what it mends in the place of what fell, and counts the line once", async () => {
    const brief = await briefed(mending(() => [{ ...trueLine, replaces: 0 }]));
    expect(textsOf(brief.summary)).toEqual([voted, opening]);
    expect(brief.summary.every(({ wording }) => wording === "checked")).toBe(true);
    expect(brief.receipt.reasons).toEqual({});
    expect(brief.receipt.worded).toBe(brief.receipt.drafted - brief.receipt.strict);
  });

  test("that lies again leaves the strict wording", async () => {
    const brief = await briefed(mending(() => [{ ...falseLine, replaces: 0 }]));
    expect(brief.summary[0]).toMatchObject({ wording: "strict", text: voted });
  });

  test("takes nothing that replaces nothing, or another kind of part", async () => {
    const brief = await briefed(mending(() => [{ ...trueLine, replaces: 7 }, { ...open, replaces: 0 }, trueLine]));
    expect(brief.summary[0]?.wording).toBe("strict");
    expect(brief.filledBy).toHaveProperty("unknowns");
  });

  test("that breaks leaves what stood, and says so", async () => {
    const engine = drafting(
      (fell) =>
        fell ? inOrder<DraftPart>([], new Fault("model-timed-out", "It took too long.")) : inOrder([falseLine, other]),
      { repairs: true },
    );
    const brief = await briefed(engine);
    expect(textsOf(brief.summary)).toEqual([voted, opening]);
    expect(brief.fault?.code).toBe("model-timed-out");
  });
});

describe("an endpoint that fails", () => {
  const fault = new Fault("model-unreachable", "The model cannot be reached.");

  test("before anything stands leaves the whole brief to code, and says why", async () => {
    const brief = await briefed(drafting(() => inOrder<DraftPart>([], fault)));
    expect(brief).toMatchObject({ engine: "extractive", model: null, filledBy: {}, fault: { code: fault.code } });
    expect(brief.summary.length).toBeGreaterThan(2);
  });

  test("in the middle keeps what stood, fills what is empty, and mends nothing", async () => {
    let rounds = 0;
    const engine = drafting(
      () => {
        rounds += 1;
        return inOrder([falseLine, other], fault);
      },
      { repairs: true },
    );
    const brief = await briefed(engine);
    expect(rounds).toBe(1);
    expect(brief).toMatchObject({ engine: "model", model: "test-model", fault: { message: fault.message } });
    expect(textsOf(brief.summary)).toEqual([voted, opening]);
    expect(brief.filledBy).toEqual({ actors: "extractive", disputedPoints: "extractive", unknowns: "extractive" });
  });

  test("with nothing that stands is told as that", async () => {
    const brief = await briefed(drafting(() => inOrder([fallen])));
    expect(brief).toMatchObject({ engine: "extractive", fault: { code: "model-garbled" } });
    expect(sumsUp(brief.receipt)).toBe(true);
    expect(brief.receipt.dropped).toBe(1);
  });

  test("by a fault of ours is thrown as it is", async () => {
    await expect(briefed(drafting(() => inOrder([trueLine], new TypeError("a bug"))))).rejects.toThrow(TypeError);
  });
});

describe("what a reader sees grow", () => {
  test("only ever grows, and ends as the brief", async () => {
    const seen: Sections[] = [];
    const engine = drafting(
      (fell) => inOrder(fell ? [{ ...trueLine, replaces: 0 }] : [falseLine, fallen, other, pointOf(), open]),
      {
        repairs: true,
      },
    );
    const brief = await briefed(engine, { shown: (sofar) => seen.push(structuredClone(sofar)) });
    const lines = (sofar: Pick<Sections, "summary" | "unknowns">) => textsOf([...sofar.summary, ...sofar.unknowns]);
    for (const [n, sofar] of seen.entries()) {
      const later = lines(seen[n + 1] ?? brief);
      expect(lines(sofar).filter((text) => !later.includes(text))).toEqual([]);
    }
    expect(seen.flatMap(lines).some((text) => text.includes("97") || text.includes("green"))).toBe(false);
    expect(textsOf(brief.summary)).toEqual([voted, opening]);
  });
});
