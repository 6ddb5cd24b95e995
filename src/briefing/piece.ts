import type { Actor, DisputedPoint, Statement } from "#brief/brief.ts";
import type { Said } from "#brief/draft.ts";
import type { Reading } from "#reading/reading.ts";
import type { Desk } from "./desk.ts";
import type { Holders } from "./holders.ts";
import type { Handled } from "./rounds.ts";

/** What a brief holds of its draft. */
export type Sections = {
  summary: Statement[];
  actors: Actor[];
  disputedPoints: DisputedPoint[];
  unknowns: Statement[];
};

/** One piece of a section. */
export type Piece =
  | { section: "summary" | "unknowns"; statement: Statement }
  | { section: "actors"; actor: Actor }
  | { section: "disputedPoints"; point: DisputedPoint };

/** What handling a part leans on. `trusted`: the parts are code's own, and say of nobody what the article does not. */
export type Table = { reading: Reading; desk: Desk; holders: Holders; language: string; trusted: boolean };

/** A line of the summary, or of what is not known. */
export const handledLine = async (
  section: "summary" | "unknowns",
  said: Said,
  { desk }: Pick<Table, "desk">,
): Promise<Handled<Piece>> => {
  const lines = await desk.lines([said]);
  const [line] = lines;
  const statement = line?.shown ?? null;
  return {
    shown: statement && { section, statement },
    lines,
    whole: line?.kept ?? false,
    why: line?.reasons ?? [],
  };
};
