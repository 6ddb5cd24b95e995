import type { DraftPart, Said } from "#brief/draft.ts";
import type { Shares } from "./brief.ts";
import { isUnreadable } from "./said.ts";

export type Point = DraftPart & { part: "point" };

/** What the parts of a long article drafted, in the article's order. */
export type Candidates = { summary: readonly Said[]; points: readonly Point[]; unknowns: readonly Said[] };

type Drafts = readonly (readonly DraftPart[])[];

const saidIn = (part: DraftPart, kind: "summary" | "unknown"): Said[] =>
  part.part === kind && !isUnreadable(part.said) ? [part.said] : [];

/** The first `most` of each section of each part. */
export const candidatesOf = (drafts: Drafts, most: number): Candidates => ({
  summary: drafts.flatMap((parts) => parts.flatMap((part) => saidIn(part, "summary")).slice(0, most)),
  points: drafts.flatMap((parts) => parts.flatMap((part) => (part.part === "point" ? [part] : [])).slice(0, most)),
  unknowns: drafts.flatMap((parts) => parts.flatMap((part) => saidIn(part, "unknown")).slice(0, most)),
});

/** `most` of them, every part's first before any part's second, then in the article's order. */
const inTurn = <Kind extends DraftPart>(drafts: readonly (readonly Kind[])[], most: number): Kind[] => {
  const ranked = drafts.flatMap((parts, at) => parts.map((part, rank) => ({ part, at, rank })));
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at || a.rank - b.rank)
    .map(({ part }) => part);
};

const only = <Kind extends DraftPart["part"]>(drafts: Drafts, kind: Kind): (DraftPart & { part: Kind })[][] =>
  drafts.map((parts) => parts.filter((part): part is DraftPart & { part: Kind } => part.part === kind));

/** Joined without a model: by share, in the order of the article. */
export const byCode = (
  drafts: Drafts,
  { summary, disputes, unknowns }: Shares,
): { summary: DraftPart[]; points: DraftPart[]; unknowns: DraftPart[] } => ({
  summary: inTurn(only(drafts, "summary"), summary),
  points: inTurn(only(drafts, "point"), disputes),
  unknowns: inTurn(only(drafts, "unknown"), unknowns),
});
