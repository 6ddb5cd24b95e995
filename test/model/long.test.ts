import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Passage } from "#brief/article.ts";
import { Fault } from "#brief/fault.ts";
import { fused, withNeighbours } from "#engine/model/look-up.ts";
import { partsOf } from "#engine/model/parts.ts";
import { pooled } from "#engine/model/pooled.ts";
import { tokensOf } from "#engine/model/tokens.ts";
import type { ModelRequest } from "../servers/openai.ts";
import { all, never, readingOf, replying } from "./replying.ts";

const paragraph = (n: number): string =>
  `The harbour of Town${n} counted ${n}00 ships last year, the office said. Mayor Lind${n} asked for a new quay in Town${n} on Monday.`;
const text = Array.from({ length: 150 }, (_, at) => paragraph(at + 1)).join("\n\n");
const reading = readingOf(text, "Quays");
const english = { language: "en", length: "short" } as const;
const small = { contextTokens: 6_000 };

type Line = { id: string; words: string };
const linesIn = ({ user }: ModelRequest): Line[] =>
  [...user.matchAll(/^\[(p\d+)\] (.*)$/gmu)].map(([, id = "", words = ""]) => ({ id, words }));

const drafted = (request: ModelRequest, more: readonly object[] = []) => {
  const [first, second] = linesIn(request);
  const line = (at: Line | undefined) => ({ evidence: [{ p: at?.id, quote: at?.words }], line: at?.words });
  const position = (at: Line | undefined, stance: string) => ({ holders: [], stance, ...line(at) });
  return {
    summary: [line(first), ...more],
    actors: [{ name: "Lind1", kind: "person", role: null, evidence: [], line: null }],
    disputes: [
      {
        question: "How many?",
        positions: [position(first, "asserts"), position(second, "denies")],
        unanswered: false,
        finding: null,
      },
    ],
    unknowns: [line(second)],
  };
};

const numbersOf = ({ user }: ModelRequest, section: string): number[] =>
  [...user.matchAll(new RegExp(`^\\[(\\d+)\\] ${section}`, "gmu"))].map(([, n]) => Number(n));

describe("an article that does not fit a request", () => {
  const briefed = (reply: (request: ModelRequest) => unknown, told: string[] = [], settings = {}) =>
    replying(
      reply,
      (engine) => all(engine.brief(reading, { ...english, told: (part, of) => told.push(`${part}/${of}`) }, never())),
      { ...small, ...settings },
    );

  test("goes by parts that hold every passage once and fit, then is joined by number", async () => {
    const told: string[] = [];
    const { out, requests } = await briefed((request) => {
      if (request.schema === "brief") return drafted(request);
      const [one, two, three] = numbersOf(request, "summary");
      const [a, b, c] = numbersOf(request, "position Q2");
      return {
        summary: [three, one, one, 999, two],
        disputes: [{ question: 2, positions: [b, a, c ?? 999] }],
        unknowns: [],
      };
    }, told);
    const parts = requests.filter(({ schema }) => schema === "brief");
    expect(parts.length).toBeGreaterThan(2);
    const shown = parts.flatMap(linesIn).map(({ id }) => id);
    const ids = reading.article.passages.filter(({ role }) => role === "body").map(({ id }) => id);
    expect(shown.toSorted()).toEqual(ids.toSorted());
    for (const { system, user } of parts) {
      expect(tokensOf(system + user)).toBeLessThan(6_000 * 0.6);
      expect(system).toMatch(/This is part \d+ of \d+ of a long article/u);
      expect(user).toContain("title: Quays");
    }
    expect(told.toSorted()).toEqual(parts.map((_, at) => `${at + 1}/${parts.length}`).toSorted());
    const openings = parts
      .flatMap((request) => linesIn(request).slice(0, 1))
      .toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    const opening = (at: number): string | undefined => openings[at]?.words;
    expect(out.flatMap((part) => (part.part === "summary" ? [part.said.text] : []))).toEqual([
      opening(2),
      opening(0),
      opening(1),
    ]);
    const points = out.flatMap((part) => (part.part === "point" ? [part] : []));
    expect(points.map(({ positions }) => positions.map(({ said }) => said.text))).toEqual([
      [opening(1), expect.any(String)],
    ]);
    expect(out.filter(({ part }) => part === "actor")).toHaveLength(1);
    // the join chose none
    expect(out.filter(({ part }) => part === "unknown").length).toBeGreaterThan(0);
  });

  test("is joined by code where the model does not, in the article's order", async () => {
    const { out } = await briefed((request) => (request.schema === "brief" ? drafted(request) : 401));
    const lines = out.flatMap((part) => (part.part === "summary" ? [part.said.claims[0]?.passageId] : []));
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(lines.toSorted((a, b) => Number(a?.slice(1)) - Number(b?.slice(1))));
    expect(out.filter(({ part }) => part === "point")).toHaveLength(2);
  });

  test("cites nothing that its part did not show", async () => {
    const { out } = await briefed((request) => {
      if (request.schema !== "brief") return { summary: numbersOf(request, "summary"), disputes: [], unknowns: [] };
      const hidden = linesIn(request)[0]?.id === "p1" ? "p299" : "p1";
      return drafted(request, [
        { evidence: [{ p: hidden, quote: "The harbour of Town1 counted 100 ships" }], line: "Strange." },
      ]);
    });
    expect(JSON.stringify(out)).not.toContain('"words":"The harbour of Town1 counted 100 ships"');
  });

  test("gives what the other parts brought before it fails", async () => {
    const found: string[] = [];
    let parts = 0;
    const failing = replying(
      (request) => {
        if (request.schema !== "brief") return { summary: numbersOf(request, "summary"), disputes: [], unknowns: [] };
        parts += 1;
        return parts > 2 ? 401 : drafted(request);
      },
      async (engine) => {
        for await (const { part } of engine.brief(reading, english, never())) found.push(part);
      },
      small,
    );
    await expect(failing).rejects.toBeInstanceOf(Fault);
    expect(found).toContain("summary");
  });
});

describe("a question about an article that does not fit", () => {
  const asked = async (embeddings?: (texts: readonly string[]) => number[][]) => {
    const { requests } = await replying(
      () => ({ kind: "does-not-say", language: "en", lines: [], nearest: [] }),
      (engine) => all(engine.answer(reading, [], "What did Lind97 want?", { language: "en" }, never())),
      { ...small, embeddingModel: embeddings ? "embed" : null },
      embeddings ? { embeddings } : {},
    );
    const [request] = requests;
    return { shown: request ? linesIn(request).map(({ words }) => words) : [], request };
  };

  test("is read with the passages that meet it, their neighbours and the opening, in order", async () => {
    const { shown, request } = await asked();
    expect(shown.some((words) => words.startsWith("Mayor Lind97 asked"))).toBe(true);
    expect(shown.some((words) => words.startsWith("The harbour of Town97 "))).toBe(true);
    expect(shown[0]).toMatch(/^The harbour of Town1 /u);
    expect(tokensOf(`${request?.system}${request?.user}`)).toBeLessThan(6_000 * 0.7);
  });

  test("is read with what stands near it in sense, where the endpoint has embeddings", async () => {
    const embeddings = (texts: readonly string[]): number[][] =>
      texts.map((words) => (/Lind97|Town42 counted/u.test(words) ? [1, 0] : [0, 1]));
    expect((await asked()).shown.some((words) => words.includes("Town42 counted"))).toBe(false);
    expect((await asked(embeddings)).shown.some((words) => words.includes("Town42 counted"))).toBe(true);
  });
});

describe("parts", () => {
  const passagesOf = (paragraphs: readonly number[]): Passage[] => {
    let id = 0;
    return paragraphs.flatMap((sentences, at) =>
      Array.from({ length: sentences }, () => ({
        id: `p${++id}`,
        start: id,
        end: id + 1,
        paragraph: at + 1,
        role: "body" as const,
        page: null,
      })),
    );
  };

  test("hold every passage once, in order, and none is too large where its sentences are not", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }),
        fc.integer({ min: 3, max: 30 }),
        (paragraphs, room) => {
          const passages = passagesOf(paragraphs);
          const parts = partsOf(passages, room, () => 3);
          expect(parts.flat()).toEqual(passages);
          for (const part of parts) expect(part.length * 3).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  test("are cut between paragraphs, and are of about one size", () => {
    const parts = partsOf(passagesOf([4, 4, 4, 4, 4, 4]), 15, () => 1);
    expect(parts.map(({ length }) => length)).toEqual([12, 12]);
  });
});

test("tasks run a few at a time, keep their order, and stop at the first that fails", async () => {
  let running = 0;
  let most = 0;
  const task = async (n: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 4 - n));
    running -= 1;
    if (n === 3) throw new Error("three");
    return n * 2;
  };
  expect(await pooled([0, 1, 2], 2, task)).toEqual({ done: [0, 2, 4], failure: null });
  expect(most).toBe(2);
  expect(await pooled([0, 3, 1, 2], 1, task)).toEqual({ done: [0], failure: new Error("three") });
});

test("what stands high in several rankings goes first", () => {
  expect(fused([[1, 2, 3], [3, 2, 4], []])).toEqual([3, 2, 1, 4]);
});

test("neighbours are of the same paragraph, and no more is taken than there is room for", () => {
  const passage = (n: number, at: number): Passage => ({
    id: `p${n}`,
    start: n,
    end: n + 1,
    paragraph: at,
    role: "body",
    page: null,
  });
  const passages = [passage(1, 1), passage(2, 1), passage(3, 2), passage(4, 2), passage(5, 2)];
  const best = [passages[1], passages[4]].flatMap((each) => each ?? []);
  const ids = (room: number): string[] => withNeighbours(passages, best, room, () => 1).map(({ id }) => id);
  expect(ids(9)).toEqual(["p1", "p2", "p4", "p5"]);
  expect(ids(3)).toEqual(["p1", "p2", "p5"]);
});

test("tokens are counted rather too high than too low, and dearer in scripts without spaces", () => {
  expect(tokensOf("abcdefg")).toBe(2);
  expect(tokensOf("мирный")).toBe(3);
  expect(tokensOf("平和部隊です")).toBe(8);
});
