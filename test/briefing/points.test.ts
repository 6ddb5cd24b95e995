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

  test("keep their words beside one in the article's, where each is one sentence as full as the other", async () => {
    const { points, brief } = await disputed(
      pointOf(),
      story,
      judging(({ text }) => (text === unsafe ? "in-part" : "carried")),
    );
    expect(points[0]?.positions.map(({ statement }) => statement.wording)).toEqual(["strict", "checked"]);
    const { drafted, worded, strict, dropped } = brief.receipt;
    expect(drafted).toBe(worded + strict + dropped);
  });

  test("are strict, all of them, where one in the article's words is fuller than the others", async () => {
    const long =
      "The ferry company Balt Line said that the old quay was unsafe, that its piles were rotten, that its lamps had failed twice in the winter and that no captain would land there again.";
    const point = withPositions(([one, other]) => (one && other ? [{ ...one, said: said(long, long) }, other] : []));
    const { points } = await disputed(
      point,
      story.replace(unsafe, long),
      judging(({ text }) => (text === long ? "in-part" : "carried")),
    );
    expect(points[0]?.positions.map(({ statement }) => statement.wording)).toEqual(["strict", "strict"]);
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

  test("may stand alone where what the article answers is another matter", async () => {
    const risk = "This latest move from the council is clumsy and could put seals at risk.";
    const text = `Council in Hallvik backs new ferry quay

${voted} Mayor Greta Lindholm defended the council's record on Monday, saying that "the new quay will serve everybody".

The Gazette quoted critics, with Ola Brandt stating: "${risk}"`;
    const { points } = await disputed(
      {
        part: "point",
        question: "Could this latest move put seals at risk?",
        positions: [{ holders: ["Ola Brandt"], stance: "asserts", said: said(null, risk) }],
        unanswered: true,
        finding: null,
      },
      text,
    );
    expect(points.map(({ unanswered }) => unanswered)).toEqual([true]);
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

const tram = `Tram to Elmbridge stopped

The Elmbridge council said on Monday that it will stop the tram in June. Residents said that the council had wasted the money. Passengers said that the council had wasted the money.

Councillor Nora Vance said that every invoice is open to the public. Vance denied that she had taken a bribe. The tram maker Orsted Rail said that the rails were not worn.

A similar plan was rejected by former mayor Piet Moor over fears it would ruin the town, which the council rejects. ${voted}`;

const told = (holder: string, stance: "asserts" | "denies", words: string) => ({
  holders: [holder],
  stance,
  said: said(words, words),
});
const wasted = "Residents said that the council had wasted the money.";
const wastedToo = "Passengers said that the council had wasted the money.";
const invoices = "Councillor Nora Vance said that every invoice is open to the public.";
const bribe = "Vance denied that she had taken a bribe.";
const rails = "The tram maker Orsted Rail said that the rails were not worn.";
const fears =
  "A similar plan was rejected by former mayor Piet Moor over fears it would ruin the town, which the council rejects.";

const tramPoint = (question: string, positions: Point["positions"]): Point => ({
  part: "point",
  question,
  positions,
  unanswered: positions.length === 1,
  finding: null,
});

describe("a denial", () => {
  test("is nobody's who has no verb of denial: whoever says something else says it", async () => {
    const question = "Had the council wasted the money?";
    const positions = [told("Residents", "asserts", wasted), told("Nora Vance", "denies", invoices)];
    const { points } = await disputed(tramPoint(question, positions), tram);
    expect(points[0]?.positions.map(({ stance }) => stance)).toEqual(["asserts", "asserts"]);
    expect(points[0]?.unanswered).toBe(false);
  });

  test("is one in German wherever its verb stands", async () => {
    const lead = "Der Stadtrat von Hallstadt hat am Montag über das Freibad beraten.";
    const holds = "Die Firma Rohrbau sagte, dass das Becken undicht ist.";
    const rejects = "Bürgermeister Karl Lenz wies das am Dienstag zurück.";
    const brief = await briefed(
      drafting(() =>
        inOrder([
          { part: "summary", said: said(null, lead) },
          {
            ...tramPoint("Ist das Becken undicht?", []),
            positions: [
              { holders: ["Rohrbau"], stance: "asserts", said: said(null, holds) },
              { holders: ["Karl Lenz"], stance: "denies", said: said(null, rejects) },
            ],
            unanswered: false,
          },
        ]),
      ),
      { text: `Streit um das Freibad in Hallstadt\n\n${lead}\n\n${holds} ${rejects}` },
    );
    expect(brief.disputedPoints[0]?.positions.map(({ stance }) => stance)).toEqual(["asserts", "denies"]);
  });

  test.each([
    ["Had Vance taken a bribe?", told("Nora Vance", "denies", bribe)],
    ["Were the rails worn?", told("Orsted Rail", "denies", rails)],
  ])("that stands alone has no “no reply” under it: %s", async (question, position) => {
    const { points } = await disputed(tramPoint(question, [position]), tram);
    expect(points).toEqual([]);
  });

  test("stands behind all who say what it answers", async () => {
    const between = tram.replace(` ${wastedToo}`, "").replace(bribe, `${bribe} ${wastedToo}`);
    const positions = [
      told("Residents", "asserts", wasted),
      told("Passengers", "asserts", wastedToo),
      told("Nora Vance", "denies", invoices),
    ];
    const { points } = await disputed(tramPoint("Had the council wasted the money?", positions), between);
    expect(points[0]?.positions.map(({ holders }) => holders.join())).toEqual([
      "Residents",
      "Passengers",
      "Nora Vance",
    ]);
  });
});

test("one sentence under both sides is no dispute where it tells of one alone", async () => {
  const positions = [told("Piet Moor", "asserts", fears), told("Elmbridge council", "denies", fears)];
  const { points } = await disputed(tramPoint("Would a similar plan ruin the town?", positions), tram);
  expect(points).toEqual([]);
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
