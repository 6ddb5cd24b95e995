import type { DisputedPoint, Reason, Stance, Statement } from "#brief/brief.ts";
import type { DraftPart, DraftPosition, Lack } from "#brief/draft.ts";
import { alike } from "./balance.ts";
import { type Line, withdrawn } from "./desk.ts";
import type { Piece, Table } from "./piece.ts";
import { questionFor } from "./question.ts";
import { isWithin } from "./quotes.ts";
import type { Handled } from "./rounds.ts";
import { deniesIn, isAnswered, isFor, stanceOf } from "./stances.ts";

type Point = DraftPart & { part: "point" };
/** `says`: whether it says yes to the question, whatever the verb that it is shown with. */
export type Side = DraftPosition & { line: Line; says: boolean };

const startOf = ({ line }: Side): number => Math.min(...(line.shown?.quotes ?? []).map(({ start }) => start));

/** In the article's order: the side that it comes to first, and in it whoever it comes to first. */
const inOrder = (sides: readonly Side[]): readonly Side[] => {
  const placed = sides.toSorted((a, b) => startOf(a) - startOf(b));
  const [first] = placed;
  return placed.toSorted((a, b) => Number(a.says !== first?.says) - Number(b.says !== first?.says));
};

/** A position with a holder that the article has, and words that are theirs; else the reason why not. */
const sideOf = (position: DraftPosition, line: Line, others: readonly string[], table: Table): Side => {
  const { holders, reading, trusted } = table;
  const says = isFor(position.stance);
  if (trusted || line.shown === null) return { ...position, line, says };
  const names = position.holders.flatMap((holder) => holders.nameOf(holder) ?? []);
  const isNamed = names.length === position.holders.length && names.length > 0;
  const isTheirs = line.shown !== null && names.every((name) => line.shown && holders.isOf(line.shown, name, others));
  // Where code reads nothing, only a model that looked can tell whose line it is.
  const isKnown = reading.cues !== null || line.judged;
  if (isNamed && isTheirs && isKnown) return { ...position, holders: names, line, says };
  const why: Reason = !isNamed ? "name-swapped" : isTheirs ? "no-cues-for-language" : "speaker-swapped";
  return { ...position, line: withdrawn(line, [why]), says };
};

/** Every side that was drafted must stand: what is left of a dispute is none, and a reply that fell was one. */
const isComplete = (drafted: readonly Side[], standing: readonly Side[], unanswered: boolean): boolean => {
  if (unanswered) return standing.length > 0 && standing.length === drafted.length;
  const kinds = (sides: readonly Side[]): number => new Set(sides.map(({ says }) => says)).size;
  return standing.length > 1 && kinds(standing) === kinds(drafted);
};

/** What the article itself finds is in its own voice; a party's word is no finding. */
const findingOf = (line: Line | undefined, { trusted, holders }: Table): Line | undefined =>
  line?.shown && !trusted && holders.sourcesOf(line.shown).length > 0 ? withdrawn(line, ["attribution-lost"]) : line;

/** Nobody denies for whom the article has no verb of denial: what they say instead is their own account. */
const plainly = (side: Side, { reading, holders }: Table): Side => {
  const { line, stance } = side;
  if (line.shown === null || stance !== "denies" || !reading.cues) return side;
  const { shown } = line;
  return side.holders.every((holder) => deniesIn(reading, holders, shown, holder))
    ? side
    : { ...side, stance: "asserts" };
};

/** Sides with the stances that the article's own verbs give them. */
const asRead = (sides: readonly Side[], table: Table): { sides: readonly Side[]; isTurned: boolean } => {
  const { reading, holders } = table;
  const read = sides.map((side): { side: Side; stance: Stance | null } => {
    const [holder = ""] = side.holders;
    return { side, stance: side.line.shown && stanceOf(reading, holders, side.line.shown, holder) };
  });
  // "Denied" is no assertion, whatever is asked; where one side is turned round, none is taken from the draft.
  const isTurned = read.some(
    ({ side, stance }) => stance !== null && stance !== "asserts" && isFor(stance) !== isFor(side.stance),
  );
  const turned = read.map(({ side, stance }) =>
    isTurned && stance !== null ? { ...side, stance, says: isFor(stance) } : side,
  );
  return { sides: turned.map((side) => plainly(side, table)), isTurned };
};

const shownOf = (sides: readonly Side[]): Statement[] => sides.flatMap(({ line }) => line.shown ?? []);

/** What a point with one side is without, where it may not stand so: the reply that the article gives, or the claim that is denied. */
const lackOf = (standing: readonly Side[], unanswered: boolean, { reading, trusted }: Table): Lack | null => {
  if (!unanswered || trusted || standing.length === 0) return null;
  if (standing.every(({ says }) => !says)) return "claim";
  return shownOf(standing).some((statement) => isAnswered(reading, statement)) ? "reply" : null;
};

/** One quote under both sides shows a dispute only where it tells of each, and of one that says yes and one that says no. */
const isTold = (standing: readonly Side[], { reading, holders, trusted }: Table): boolean => {
  const shown = shownOf(standing);
  const [first, ...others] = shown;
  const isShared = others.every(
    ({ quotes }) => first && (isWithin(quotes, first.quotes) || isWithin(first.quotes, quotes)),
  );
  if (trusted || !reading.cues || others.length === 0 || !isShared) return true;
  const tellings = standing.map(({ holders: [holder = ""], line }) => {
    if (line.shown === null) return null;
    return deniesIn(reading, holders, line.shown, holder) ? "denies" : stanceOf(reading, holders, line.shown, holder);
  });
  return tellings.every((stance) => stance !== null) && new Set(tellings.map((each) => each && isFor(each))).size > 1;
};

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
  const standing = inOrder(sides.filter(({ line }) => line.shown !== null));
  // Two sides that differ are an answer, whatever the draft calls it.
  const unanswered = part.unanswered && (table.trusted || new Set(standing.map(({ says }) => says)).size < 2);
  const asked = questionFor(part.question, standing, isTurned, table);
  const lacks = lackOf(standing, unanswered, table);
  const balanced = alike(standing);
  const isOne = isTold(balanced, table);
  const against: readonly Reason[] = [
    ...asked.why,
    ...(isTurned ? (["antonym"] as const) : []),
    ...(lacks === null ? [] : (["scope"] as const)),
    ...(isOne ? [] : (["speaker-swapped"] as const)),
  ];
  const all = [...sides.map(({ line }) => line), ...(finding ? [finding] : [])];
  const why = [...new Set([...all.flatMap(({ reasons }) => reasons), ...against])];
  const told = { why, sides: sides.map(({ line }) => line.reasons), ...(lacks === null ? {} : { lacks }) };
  if (asked.question === null || lacks !== null || !isOne || !isComplete(sides, standing, unanswered)) {
    return { shown: null, lines: all.map((line) => withdrawn(line, against)), whole: false, ...told };
  }
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
    ...told,
  };
};
