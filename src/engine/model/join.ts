import { z } from "zod";
import type { DraftActor, DraftPart, DraftPosition, Said } from "#brief/draft.ts";
import { Fault } from "#brief/fault.ts";
import type { Reading } from "#reading/reading.ts";
import type { Shares } from "./brief.ts";
import { byCode, type Candidates, candidatesOf, type Point } from "./candidates.ts";
import { ask, type Desk, fits, type Request, replyOf } from "./desk.ts";
import type { Piece } from "./endpoint.ts";
import { oneLine } from "./prompt.ts";
import { joinShape } from "./shapes.ts";

/** Lines to choose from, each by its number in the request. */
type Numbered = {
  summary: ReadonlyMap<number, Said>;
  unknowns: ReadonlyMap<number, Said>;
  points: ReadonlyMap<number, Point>;
  positions: ReadonlyMap<number, { position: DraftPosition; point: number }>;
  lines: readonly string[];
};

const wordsOf = ({ text, claims }: Said): string => oneLine(text ?? claims.map(({ words }) => words).join(" … "));

const numbered = ({ summary, points, unknowns }: Candidates): Numbered => {
  let last = 0;
  const lines: string[] = [];
  const next = (line: (n: number) => string): number => {
    last += 1;
    lines.push(line(last));
    return last;
  };
  const each = (section: string, said: readonly Said[]): Map<number, Said> =>
    new Map(said.map((one) => [next((n) => `[${n}] ${section}: ${wordsOf(one)}`), one]));
  const positions = new Map<number, { position: DraftPosition; point: number }>();
  const summaries = each("summary", summary);
  const numberedPoints = new Map<number, Point>();
  points.forEach((point, at) => {
    const question = at + 1;
    numberedPoints.set(question, point);
    lines.push(`Q${question} question: ${oneLine(point.question)}`);
    for (const position of point.positions) {
      const who = `${position.holders.map(oneLine).join(", ")} ${position.stance}`.trim();
      const words = wordsOf(position.said);
      positions.set(
        next((n) => `[${n}] position Q${question} ${who}: ${words}`),
        { position, point: question },
      );
    }
  });
  return { summary: summaries, points: numberedPoints, positions, unknowns: each("unknown", unknowns), lines };
};

const Joined = z.object({ question: z.int(), positions: z.array(z.int()) });

/** A question of one part with the answers that its own and other parts' questions have; each position once. */
const pointIn = (value: unknown, { points, positions }: Numbered, used: Set<number>): DraftPart | null => {
  const read = Joined.safeParse(value);
  const point = read.success ? points.get(read.data.question) : undefined;
  if (!read.success || !point) return null;
  const numbers = [...new Set(read.data.positions)].filter((n) => !used.has(n) && positions.has(n));
  const chosen = numbers.toSorted((a, b) => a - b).flatMap((n) => positions.get(n) ?? []);
  const isOwn = chosen.some((each) => each.point === read.data.question);
  if (!isOwn || (chosen.length < 2 && !point.unanswered)) return null;
  for (const n of numbers) used.add(n);
  return { ...point, positions: chosen.map(({ position }) => position), unanswered: chosen.length === 1 };
};

type Picked = { summary: number; point: number; unknown: number };

const partIn = (
  { key, value }: Piece,
  lines: Numbered,
  used: Set<string>,
  usedPositions: Set<number>,
): DraftPart | null => {
  if (key === "disputes") return pointIn(value, lines, usedPositions);
  if ((key !== "summary" && key !== "unknowns") || typeof value !== "number" || used.has(`${key}${value}`)) return null;
  used.add(`${key}${value}`);
  const said = lines[key].get(value);
  return said ? { part: key === "summary" ? "summary" : "unknown", said } : null;
};

const requestOf = (desk: Desk, { lines }: Numbered, asked: Shares, parts: number): Request => ({
  prompt: desk.prompts.join,
  material: lines,
  values: {
    parts: String(parts),
    summary: String(asked.summary),
    disputes: String(asked.disputes),
    unknowns: String(asked.unknowns),
  },
  shape: joinShape,
  maxTokens: replyOf(desk, 1_500),
});

/** The lines to choose from, as many of each part as fit a request. */
const fitting = (desk: Desk, drafts: readonly (readonly DraftPart[])[], asked: Shares): Numbered | null => {
  for (const most of [12, 6, 4, 2, 1]) {
    const lines = numbered(candidatesOf(drafts, most));
    if (fits(desk, requestOf(desk, lines, asked, drafts.length))) return lines;
  }
  return null;
};

async function* picked(
  desk: Desk,
  drafts: readonly (readonly DraftPart[])[],
  asked: Shares,
  parts: number,
  counts: Picked,
): AsyncGenerator<DraftPart> {
  const lines = fitting(desk, drafts, asked);
  if (lines === null || lines.lines.length === 0) return;
  const used = new Set<string>();
  const usedPositions = new Set<number>();
  try {
    for await (const piece of ask(desk, requestOf(desk, lines, asked, parts))) {
      const part = partIn(piece, lines, used, usedPositions);
      if (part === null || part.part === "actor" || counts[part.part] >= most(asked, part.part)) continue;
      counts[part.part] += 1;
      yield part;
    }
  } catch (error) {
    // code joins what no model would
    if (!(error instanceof Fault)) throw error;
  }
}

const most = ({ summary, disputes, unknowns }: Shares, part: keyof Picked): number =>
  ({ summary, point: disputes, unknown: unknowns })[part];

/** One actor a name, the first that brings a line, in the order of their weight in the article. */
const actorsOf = ({ figures }: Reading, drafts: readonly (readonly DraftPart[])[], asked: Shares): DraftActor[] => {
  const found = new Map<string, DraftActor>();
  for (const part of drafts.flat()) {
    if (part.part !== "actor") continue;
    const known = found.get(part.name);
    if (!known || (known.stance === null && part.stance !== null)) found.set(part.name, part);
  }
  const weights = new Map(figures.map(({ name, weight }) => [name, weight]));
  return [...found.values()]
    .toSorted((a, b) => (weights.get(b.name) ?? 0) - (weights.get(a.name) ?? 0))
    .slice(0, asked.actors);
};

/** The brief of a long article from those of its parts: chosen and ordered by the model, by code where it fails. */
export async function* joined(
  desk: Desk,
  reading: Reading,
  drafts: readonly (readonly DraftPart[])[],
  asked: Shares,
  parts: number,
): AsyncGenerator<DraftPart> {
  const counts: Picked = { summary: 0, point: 0, unknown: 0 };
  yield* picked(desk, drafts, asked, parts, counts);
  const plain = byCode(drafts, asked);
  if (counts.summary === 0) yield* plain.summary;
  yield* actorsOf(reading, drafts, asked);
  if (counts.point === 0) yield* plain.points;
  if (counts.unknown === 0) yield* plain.unknowns;
}
