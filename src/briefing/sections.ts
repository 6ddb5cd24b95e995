import type { Actor } from "#brief/brief.ts";
import { type Line, withdrawn } from "./desk.ts";
import type { Piece, Sections } from "./piece.ts";
import { placesOf } from "./quotes.ts";
import type { Handled } from "./rounds.ts";

/** The sections of a brief as they grow: what stands in them stays. */
export type Growing = {
  /** What became of the part in a place of the draft. */
  put(place: number, handled: Handled<Piece>): void;
  append(handled: Handled<Piece>): void;
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

export const growing = (shown: ((sofar: Sections) => void) | undefined): Growing => {
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

  const put = (place: number, handled: Handled<Piece>): void => {
    next = Math.max(next, place + 1);
    const keys = handled.shown ? keysOf(handled.shown) : [];
    const isNew = handled.shown !== null && !keys.some((key) => seen.has(key));
    lines.set(place, isNew ? handled.lines : handled.lines.map((line) => withdrawn(line)));
    if (!isNew || handled.shown === null) return;
    for (const key of keys) seen.add(key);
    pieces.set(place, handled.shown);
    shown?.(sections());
  };

  return {
    put,
    append: (handled) => put(next, handled),
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
