import { isAnswerable } from "#brief/article.ts";
import type { Answer, Quote } from "#brief/brief.ts";
import type { AnswerPart } from "#brief/draft.ts";
import type { Ground } from "#grounding/ground.ts";
import { type Desk, type Line, withdrawn } from "./desk.ts";
import { placesOf } from "./quotes.ts";
import type { Handled } from "./rounds.ts";

export type Piece = { kind: Answer["kind"] } | { line: Line } | { nearest: Quote };

/** What an engine's parts came to. */
export type Gathered = { kind: Answer["kind"]; lines: Line[]; nearest: Quote[] };

/** What one part of a draft answer comes to. */
export const handledIn = async (part: AnswerPart, desk: Desk, ground: Ground): Promise<Handled<Piece>> => {
  const plain = { lines: [], whole: true, why: [] };
  switch (part.part) {
    case "kind":
      return { shown: { kind: part.kind }, ...plain };
    case "nearest": {
      const nearest = ground.quote(part.claim, isAnswerable);
      return { shown: nearest && { nearest }, ...plain };
    }
    case "statement": {
      const lines = await desk.lines([part.said]);
      const [line] = lines;
      return { shown: line ? { line } : null, lines, whole: line?.kept ?? false, why: line?.reasons ?? [] };
    }
  }
};

/** Two lines over the same slices are one. */
const once = (lines: readonly Line[]): Line[] => {
  const seen = new Set<string>();
  return lines.map((line) => {
    if (line.shown === null) return line;
    const places = placesOf(line.shown);
    if (seen.has(places)) return withdrawn(line);
    seen.add(places);
    return line;
  });
};

/** Puts together what the parts of an answer came to, in their order. */
export const gathered = (pieces: readonly (Piece | null)[]): Gathered => {
  const found: Gathered = { kind: "does-not-say", lines: [], nearest: [] };
  for (const piece of pieces) {
    if (piece === null) continue;
    if ("kind" in piece) found.kind = piece.kind;
    else if ("line" in piece) found.lines.push(piece.line);
    else found.nearest.push(piece.nearest);
  }
  return { ...found, lines: once(found.lines) };
};

export const standing = ({ lines }: Pick<Gathered, "lines">): Answer["statements"] =>
  lines.flatMap(({ shown }) => shown ?? []);

/** The kind that what stands is enough for; of two accounts that differ, the one that is left would be surer than the article. */
export const kindOf = (found: Gathered, trusted: boolean): Answer["kind"] => {
  const stands = standing(found).length;
  if (stands === 0 || found.kind !== "unclear" || stands > 1) return stands === 0 ? "does-not-say" : found.kind;
  return trusted || found.lines.length === 1 ? "says" : "does-not-say";
};
