import { isBriefed } from "#brief/article.ts";
import { type Brief, type DisputedPoint, type Reason, type Statement, statementsOf } from "#brief/brief.ts";
import { groundIn } from "#grounding/ground.ts";
import { checkers, editorOf, sealed } from "#grounding/receipt.ts";
import type { Reading } from "#reading/reading.ts";
import { deskOf } from "./desk.ts";
import { countQuotes, placesOf } from "./quotes.ts";

/** `line`: its place among `statementsOf(brief)`. `version`: that of the brief that comes of it. */
type Edit = { line: number; version: number };

/** A brief with the line in other words, or why these words do not stand on its quotes. */
export type Edited = { brief: Brief } | { reasons: readonly Reason[] };

/**
 * Puts a line into the words of somebody, `by` name. They are checked by code over the line's quotes as any others are; what code cannot tell
 * for sure does not stand, for nobody else looks.
 */
export const reworded = async (
  reading: Reading,
  brief: Brief,
  { line, version, text, by }: Edit & { text: string; by: string },
  signal: AbortSignal,
): Promise<Edited> => {
  const before = statementsOf(brief)[line];
  if (!before) throw new RangeError(`a brief without a line ${line}`);
  const { language } = brief;
  const desk = deskOf({ reading, ground: groundIn(reading), judge: null, may: isBriefed, language, signal });
  const claims = before.quotes.map((quote) => ({ passageId: quote.passageIds[0] ?? null, words: quote.text }));
  const [made] = await desk.lines([{ text, claims, language }]);
  const shown = made?.shown ?? null;
  if (!made?.kept || shown === null || shown.wording === "strict") return { reasons: made?.reasons ?? [] };
  const sections = replaced(brief, before, { ...shown, wording: "edited" });
  const { receipt } = brief;
  const wasStrict = before.wording === "strict";
  return {
    brief: resealed(
      reading,
      { ...brief, ...sections, version },
      {
        worded: receipt.worded + (wasStrict ? 1 : 0),
        strict: receipt.strict - (wasStrict ? 1 : 0),
        wordingCheckedBy: [...new Set([...receipt.wordingCheckedBy, ...checkers(true, null), editorOf(by)])],
      },
    ),
  };
};

/**
 * A brief without a line. One side of a dispute does not stand without the other: the point goes whole.
 * @returns null where it cannot go: what leads the brief, or the only line of its summary
 */
export const without = (reading: Reading, brief: Brief, { line, version }: Edit): Brief | null => {
  const before = statementsOf(brief)[line];
  if (!before) throw new RangeError(`a brief without a line ${line}`);
  const leads = "quotes" in brief.headline && isSame(brief.headline, before);
  if (leads || (brief.summary.length === 1 && brief.summary.includes(before))) return null;
  const sections = replaced(brief, before, null);
  const left = { ...brief, ...sections, version };
  const gone = statementsOf(brief).filter((each) => !statementsOf(left).includes(each));
  const strict = gone.filter(({ wording }) => wording === "strict").length;
  const { receipt } = brief;
  return resealed(reading, left, {
    strict: Math.max(0, receipt.strict - strict),
    worded: Math.max(0, receipt.worded - (gone.length - strict)),
    dropped: receipt.dropped + gone.length,
    reasons: { ...receipt.reasons, [takenOut]: (receipt.reasons[takenOut] ?? 0) + gone.length },
  });
};

const takenOut = "taken out by a person";

const resealed = ({ article }: Reading, brief: Brief, changed: Partial<Brief["receipt"]>): Brief =>
  sealed(article, {
    ...brief,
    receipt: { ...brief.receipt, ...changed, quotes: countQuotes(statementsOf(brief)) },
  });

/** What leads a brief stands in its summary too. */
const isSame = (a: Statement, b: Statement): boolean => a === b || (a.text === b.text && placesOf(a) === placesOf(b));

type Lines = Pick<Brief, "headline" | "summary" | "actors" | "disputedPoints" | "unknowns">;

const replaced = (brief: Brief, before: Statement, after: Statement | null): Lines => {
  const { headline, summary, actors, disputedPoints, unknowns } = brief;
  const put = (line: Statement): Statement[] => (line === before ? (after ? [after] : []) : [line]);
  const isAtHead = summary.includes(before) || headline === before;
  const inHead = (line: Statement): Statement[] => (isAtHead && isSame(line, before) ? (after ? [after] : []) : [line]);
  const pointWith = (point: DisputedPoint): DisputedPoint[] => {
    const positions = point.positions.flatMap((position) =>
      put(position.statement).map((statement) => ({ ...position, statement })),
    );
    const [finding = null] = point.finding ? put(point.finding) : [];
    return positions.length < point.positions.length ? [] : [{ ...point, positions, finding }];
  };
  const [lead] = "quotes" in headline ? inHead(headline) : [];
  return {
    headline: lead ?? headline,
    summary: summary.flatMap(inHead),
    actors: actors.map((actor) => ({ ...actor, stance: (actor.stance ? put(actor.stance)[0] : null) ?? null })),
    disputedPoints: disputedPoints.flatMap(pointWith),
    unknowns: unknowns.flatMap(put),
  };
};
