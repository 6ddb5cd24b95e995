import type { DisputedPoint, Reason, Statement } from "#brief/brief.ts";
import type { DraftPart, DraftPosition } from "#brief/draft.ts";
import { type Line, strictly, withdrawn } from "./desk.ts";
import type { Piece, Table } from "./piece.ts";
import { questionFor } from "./question.ts";
import type { Handled } from "./rounds.ts";
import { isAnswered, isFor, stanceOf } from "./stances.ts";

type Point = DraftPart & { part: "point" };
export type Side = DraftPosition & { line: Line };

const startOf = ({ line }: Side): number => Math.min(...(line.shown?.quotes ?? []).map(({ start }) => start));

/** A position with a holder that the article has, and words that are theirs; else the reason why not. */
const sideOf = (position: DraftPosition, line: Line, others: readonly string[], table: Table): Side => {
  const { holders, reading, trusted } = table;
  if (trusted || line.shown === null) return { ...position, line };
  const names = position.holders.flatMap((holder) => holders.nameOf(holder) ?? []);
  const isNamed = names.length === position.holders.length && names.length > 0;
  const isTheirs = line.shown !== null && names.every((name) => line.shown && holders.isOf(line.shown, name, others));
  // Where code reads nothing, only a model that looked can tell whose line it is.
  const isKnown = reading.cues !== null || line.judged;
  if (isNamed && isTheirs && isKnown) return { ...position, holders: names, line };
  const why: Reason = !isNamed ? "name-swapped" : isTheirs ? "no-cues-for-language" : "speaker-swapped";
  return { ...position, line: withdrawn(line, [why]) };
};

/** Both sides alike: of a point with a strict side, every side is strict. */
const alike = (sides: readonly Side[]): readonly Side[] =>
  sides.every(({ line }) => line.shown?.wording !== "strict")
    ? sides
    : sides.map((side) => ({ ...side, line: strictly(side.line) }));

/** Every side that was drafted must stand: what is left of a dispute is none, and a reply that fell was one. */
const isComplete = (drafted: readonly DraftPosition[], standing: readonly Side[], unanswered: boolean): boolean => {
  if (unanswered) return standing.length > 0 && standing.length === drafted.length;
  const sides = (positions: readonly DraftPosition[]): number =>
    new Set(positions.map(({ stance }) => isFor(stance))).size;
  return standing.length > 1 && sides(standing) === sides(drafted);
};

/** What the article itself finds is in its own voice; a party's word is no finding. */
const findingOf = (line: Line | undefined, { trusted, holders }: Table): Line | undefined =>
  line?.shown && !trusted && holders.sourcesOf(line.shown).length > 0 ? withdrawn(line, ["attribution-lost"]) : line;

/** Sides with the stances that the article's own verbs give them. */
const asRead = (sides: readonly Side[], { reading, holders }: Table): { sides: readonly Side[]; isTurned: boolean } => {
  const read = sides.map((side) => {
    const [holder = ""] = side.holders;
    return { side, stance: side.line.shown && stanceOf(reading, holders, side.line.shown, holder) };
  });
  // "Denied" is no assertion, whatever is asked; where one side is turned round, none is taken from the draft.
  const isTurned = read.some(
    ({ side, stance }) => stance !== null && stance !== "asserts" && isFor(stance) !== isFor(side.stance),
  );
  if (!isTurned) return { sides, isTurned };
  return { sides: read.map(({ side, stance }) => (stance === null ? side : { ...side, stance })), isTurned };
};

/** Why a point that says it has no reply may not stand: the article gives one. */
const replied = (statements: readonly Statement[], unanswered: boolean, { reading, trusted }: Table): boolean =>
  unanswered && !trusted && statements.some((statement) => isAnswered(reading, statement));

const shownOf = (sides: readonly Side[]): Statement[] => sides.flatMap(({ line }) => line.shown ?? []);

/** Both sides or none: a point whose other side fell would be a point that the article does not make. */
export const handledPoint = async (part: Point, table: Table): Promise<Handled<Piece>> => {
  const saids = part.positions.map(({ said }) => said);
  const lines = await table.desk.lines(part.finding === null ? saids : [...saids, part.finding]);
  const drafted = part.positions.flatMap((position, n): Side[] => {
    const line = lines[n];
    const others = part.positions.filter((other) => other !== position).flatMap((other) => other.holders);
    return line ? [sideOf(position, line, others, table)] : [];
  });
  const finding = findingOf(part.finding === null ? undefined : lines.at(-1), table);
  const { sides, isTurned } = table.trusted ? { sides: drafted, isTurned: false } : asRead(drafted, table);
  const standing = sides.filter(({ line }) => line.shown !== null).toSorted((a, b) => startOf(a) - startOf(b));
  // Two sides that differ are an answer, whatever the draft calls it.
  const unanswered =
    part.unanswered && (table.trusted || new Set(standing.map(({ stance }) => isFor(stance))).size < 2);
  const asked = questionFor(part.question, standing, isTurned, table);
  const against: readonly Reason[] = [
    ...asked.why,
    ...(isTurned ? (["antonym"] as const) : []),
    ...(replied(shownOf(standing), unanswered, table) ? (["scope"] as const) : []),
  ];
  const all = [...sides.map(({ line }) => line), ...(finding ? [finding] : [])];
  const why = [...new Set([...all.flatMap(({ reasons }) => reasons), ...against])];
  if (asked.question === null || against.includes("scope") || !isComplete(sides, standing, unanswered)) {
    return { shown: null, lines: all.map((line) => withdrawn(line, against)), whole: false, why };
  }
  const balanced = alike(standing);
  const point: DisputedPoint = {
    question: asked.question,
    positions: balanced.flatMap(({ holders, stance, line }) =>
      line.shown ? [{ holders: [...holders], stance, statement: line.shown }] : [],
    ),
    unanswered,
    finding: finding?.shown ?? null,
  };
  const fallen = sides.filter(({ line }) => line.shown === null).map(({ line }) => line);
  const shown = [...balanced.map(({ line }) => line), ...fallen, ...(finding ? [finding] : [])];
  return {
    shown: { section: "disputedPoints", point },
    lines: shown,
    whole: shown.every(({ kept }) => kept) && against.length === 0,
    why,
  };
};
