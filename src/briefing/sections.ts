import type { Actor, Statement } from "#brief/brief.ts";
import { type Line, withdrawn } from "./desk.ts";
import type { Piece, Sections } from "./piece.ts";
import { isWithin, placesOf } from "./quotes.ts";
import type { Handled } from "./rounds.ts";

/** The sections of a brief as they grow: what stands in them stays. */
export type Growing = {
  /** What became of the part in a place of the draft. */
  put(place: number, handled: Handled<Piece>): void;
  append(handled: Handled<Piece>): void;
  /** Whether a piece would be shown: nothing stands yet that it only repeats. */
  isNew(piece: Piece): boolean;
  /** Actors that the draft left out, behind those it has. */
  complete(actors: readonly Actor[]): void;
  sections(): Sections;
  empty(): readonly (keyof Sections)[];
  /** Every line of the draft as it ended. */
  lines(): readonly Line[];
};

/** What may stand once in a brief: a line over its places, an actor by name, a point by its question and by its places. */
const keysOf = (piece: Piece): string[] => {
  switch (piece.section) {
    case "actors":
      return [`actor ${piece.actor.name}`];
    case "disputedPoints":
      return [
        `question ${piece.point.question.toLowerCase()}`,
        `point ${piece.point.positions.map(({ statement }) => placesOf(statement)).join("|")}`,
      ];
    default:
      return [`${piece.section} ${placesOf(piece.statement)}`];
  }
};

/** The lines that a first screen shows above what is not known. */
const aboveUnknowns = ({ summary, disputedPoints }: Sections): Statement[] => [
  ...summary,
  ...disputedPoints.flatMap(({ positions }) => positions.map(({ statement }) => statement)),
];

/** @param repeats whether an unknown may say again what stands above: code's own engine drafts each section for itself. */
export const growing = (shown: ((sofar: Sections) => void) | undefined, repeats: boolean): Growing => {
  const pieces = new Map<number, Piece>();
  const lines = new Map<number, readonly Line[]>();
  const seen = new Set<string>();
  const added: Actor[] = [];
  let next = 0;

  const sections = (): Sections => {
    const ordered = [...pieces].toSorted(([a], [b]) => a - b).map(([, piece]) => piece);
    return {
      summary: ordered.flatMap((piece) => (piece.section === "summary" ? [piece.statement] : [])),
      actors: [...ordered.flatMap((piece) => (piece.section === "actors" ? [piece.actor] : [])), ...added],
      disputedPoints: ordered.flatMap((piece) => (piece.section === "disputedPoints" ? [piece.point] : [])),
      unknowns: ordered.flatMap((piece) => (piece.section === "unknowns" ? [piece.statement] : [])),
    };
  };

  /** A sentence that a first screen shows already, word for word. */
  const isRepeated = (piece: Piece): boolean =>
    !repeats &&
    piece.section === "unknowns" &&
    aboveUnknowns(sections()).some(({ text }) => text === piece.statement.text);

  const put = (place: number, handled: Handled<Piece>, fills = false): void => {
    next = Math.max(next, place + 1);
    const keys = handled.shown ? keysOf(handled.shown) : [];
    const isSeen = keys.some((key) => seen.has(key));
    // What fills an empty section may repeat: without it the section would say that there is nothing.
    const isNew = handled.shown !== null && !isSeen && (fills || !isRepeated(handled.shown));
    lines.set(place, isNew ? handled.lines : handled.lines.map((line) => withdrawn(line)));
    if (!isNew || handled.shown === null) return;
    for (const key of keys) seen.add(key);
    pieces.set(place, handled.shown);
    shown?.(sections());
  };

  return {
    put,
    append: (handled) => put(next, handled, true),
    isNew: (piece) => {
      if (keysOf(piece).some((key) => seen.has(key)) || isRepeated(piece)) return false;
      const stance = piece.section === "actors" ? piece.actor.stance : null;
      const told = sections().actors.flatMap((actor) => (actor.stance ? [actor.stance.quotes] : []));
      return stance === null || !told.some((quotes) => isWithin(stance.quotes, quotes));
    },
    complete: (actors) => {
      added.push(...actors.filter(({ name }) => !seen.has(`actor ${name}`)));
      if (added.length > 0) shown?.(sections());
    },
    sections,
    empty: () => {
      const sofar = sections();
      const names = ["summary", "actors", "disputedPoints", "unknowns"] as const;
      return names.filter((name) => sofar[name].length === 0);
    },
    lines: () => [...lines].toSorted(([a], [b]) => a - b).flatMap(([, those]) => those),
  };
};
