import type { DisputedPoint, Reason, Stance } from "#brief/brief.ts";
import type { DraftPart, DraftPosition } from "#brief/draft.ts";
import { type Line, strictly, withdrawn } from "./desk.ts";
import type { Piece, Table } from "./piece.ts";
import { questionFor } from "./question.ts";
import type { Handled } from "./rounds.ts";

type Point = DraftPart & { part: "point" };
type Side = DraftPosition & { line: Line };

/** For the matter, or against it. */
const isFor = (stance: Stance): boolean => stance === "asserts" || stance === "supports";

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
const findingOf = (line: Line | undefined, { trusted }: Table): Line | undefined =>
  line?.shown && !trusted && line.shown.attribution.chain.length > 0 ? withdrawn(line, ["attribution-lost"]) : line;

/** Both sides or none: a point whose other side fell would be a point that the article does not make. */
export const handledPoint = async (part: Point, table: Table): Promise<Handled<Piece>> => {
  const saids = part.positions.map(({ said }) => said);
  const lines = await table.desk.lines(part.finding === null ? saids : [...saids, part.finding]);
  const sides = part.positions.flatMap((position, n): Side[] => {
    const line = lines[n];
    const others = part.positions.filter((other) => other !== position).flatMap((other) => other.holders);
    return line ? [sideOf(position, line, others, table)] : [];
  });
  const finding = findingOf(part.finding === null ? undefined : lines.at(-1), table);
  const standing = sides.filter(({ line }) => line.shown !== null).toSorted((a, b) => startOf(a) - startOf(b));
  const asked = questionFor(
    part.question,
    standing.flatMap(({ line }) => line.shown ?? []),
    table,
  );
  const drafted = [...sides.map(({ line }) => line), ...(finding ? [finding] : [])];
  const why = [...new Set([...drafted.flatMap(({ reasons }) => reasons), ...asked.why])];
  // Two sides that differ are an answer, whatever the draft calls it.
  const unanswered =
    part.unanswered && (table.trusted || new Set(standing.map(({ stance }) => isFor(stance))).size < 2);
  if (asked.question === null || !isComplete(part.positions, standing, unanswered)) {
    return { shown: null, lines: drafted.map((line) => withdrawn(line, asked.why)), whole: false, why };
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
    whole: shown.every(({ kept }) => kept) && asked.why.length === 0,
    why,
  };
};
