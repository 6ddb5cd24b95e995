import { aroundIn } from "#brief/around.ts";
import type { Passage } from "#brief/article.ts";
import type { Reason, Statement } from "#brief/brief.ts";
import type { Said } from "#brief/draft.ts";
import { Fault } from "#brief/fault.ts";
import type { Carried, Judge, Weighed } from "#engine/engine.ts";
import type { Ground, Grounded } from "#grounding/ground.ts";
import { loadedInOurs } from "#grounding/lint.ts";
import { type Counted, checkers } from "#grounding/receipt.ts";
import { isFinal, reasonsOf } from "#grounding/support/weigh.ts";
import { cuesOf } from "#language/languages.ts";
import type { Reading } from "#reading/reading.ts";
import { atMost } from "./at-most.ts";

/** What became of a drafted line. `shown` is null where it fell; `strict` is its strict wording, null where no quote stands. */
export type Line = {
  shown: Statement | null;
  strict: Statement | null;
  /** Whether it is what the draft asked for: its own words, or the strict wording where it asked for that. */
  kept: boolean;
  /** Why not, if not. */
  reasons: readonly Reason[];
  /** Whether a model looked at its own words, and whether they stand only because it did. */
  judged: boolean;
  cleared: boolean;
  /** Whether it answers the question that was asked, as a model reads both; null where none was asked. */
  answers: boolean | null;
};

/** Grounds lines and has them judged. Nothing leaves it that does not stand. */
export type Desk = {
  /** The lines of one part, judged together. */
  lines(saids: readonly Said[]): Promise<readonly Line[]>;
  /** By what the wording of these lines was checked, for the receipt. */
  checkedBy(lines: readonly Line[]): string[];
  /** Why the check model no longer looks; null where it does, or there is none. */
  fault(): Fault | null;
};

export type DeskTools = {
  reading: Reading;
  ground: Ground;
  judge: Judge | null;
  /** Which passages may be quoted. */
  may: (passage: Passage) => boolean;
  /** The language that is briefed in: that of translations. */
  language: string;
  /** What the lines are to answer, in words that need no thread; left out where nothing is asked. */
  question?: string | null;
  signal: AbortSignal;
};

/** So many requests to the check model run side by side. */
const atOnce = 4;

/** A line grounded, with what a model may still say of it. */
type OnTable = {
  said: Said;
  grounded: Grounded;
  /** Its own words, where nothing final stands against them. */
  worded: Statement | null;
  reasons: readonly Reason[];
  /** A translation of its quotes that code has nothing against. */
  translation: string | null;
};

/** The judge's word on a line and on its translation; null where nobody was asked. */
type Heard = { line: Carried | null; translation: Carried | null };

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

const tidied = (said: Said): Said => {
  const text = said.text === null ? "" : oneLine(said.text);
  return { ...said, text: text === "" ? null : text };
};

export const deskOf = ({ reading, ground, judge, may, language, question = null, signal }: DeskTools): Desk => {
  const { article } = reading;
  const around = aroundIn(article);
  const inTurn = atMost(atOnce);
  let asked = judge;
  let fault: Fault | null = null;

  const isOurs = (text: string, inLanguage: string): boolean => loadedInOurs(text, cuesOf(inLanguage)).length === 0;

  const ordering = new Set(article.passages.flatMap(({ id, role }) => (role === "machine" ? [id] : [])));
  /** What a text orders machines to say is nobody's telling: it is quoted to whoever asks, and never told. */
  const isOrdered = ({ quotes }: Statement): boolean =>
    quotes.some(({ passageIds }) => passageIds.some((id) => ordering.has(id)));

  /** Quotes that are the claimed words, and stand in one place only, were weighed where the line was grounded. */
  const isAsClaimed = (quotes: Statement["quotes"], { claims }: Said): boolean =>
    quotes.length === claims.length &&
    quotes.every(
      ({ text, start }, n) =>
        text === claims[n]?.words && article.text.indexOf(text) === start && article.text.lastIndexOf(text) === start,
    );

  /** What a reader of the stored brief will check again: the line over the quotes that stand under it. */
  const reasonsOver = ({ text, quotes }: Statement, said: Said): Reason[] => [
    ...(isOurs(text, said.language ?? article.language) ? [] : (["loaded-word"] as const)),
    ...(isAsClaimed(quotes, said)
      ? []
      : reasonsOf(ground.wording(text, quotes, said.language ?? article.language).filter(isFinal))),
  ];

  /** Whoever asks for an answer in another language than the one that is briefed in gets it in that. */
  const intoOf = (said: Said): string => said.language ?? language;

  const translationOf = (said: Said): string | null => {
    const into = intoOf(said);
    if (!said.translation || into === article.language) return null;
    const text = oneLine(said.translation);
    const grounded = ground.line({ text, claims: said.claims, language: into }, may);
    return grounded.stands && grounded.worded && isOurs(text, into) ? text : null;
  };

  const laid = (given: Said): OnTable => {
    const said = tidied(given);
    const grounded = ground.line(said, may);
    if (!grounded.stands) return { said, grounded, worded: null, reasons: grounded.reasons, translation: null };
    const { worded } = grounded;
    const against = worded === null ? [] : reasonsOver(worded, said);
    const isWorded = worded !== null && against.length === 0 && !isOrdered(worded);
    const ordered = worded !== null && isOrdered(worded) ? (["not-carried"] as const) : [];
    const reasons = [...new Set([...grounded.reasons, ...against, ...ordered])];
    return {
      said,
      grounded,
      worded: isWorded ? worded : null,
      reasons,
      translation: asked ? translationOf(said) : null,
    };
  };

  /** null where nobody looks, or whoever looked has failed: code alone decides then. */
  const weighed = async (lines: readonly Weighed[]): Promise<readonly Carried[] | null> => {
    if (lines.length === 0) return [];
    try {
      return await inTurn(async () => (asked ? await asked.weigh(lines, signal) : null));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      asked = null;
      fault ??= error;
      return null;
    }
  };

  const heardOf = async (table: readonly OnTable[]): Promise<readonly Heard[]> => {
    const lines: Weighed[] = [];
    const places = table.map(({ said, grounded, worded, translation }) => {
      if (!grounded.stands) return { line: -1, translation: -1 };
      const quotes = (worded ?? grounded.strict).quotes.map((quote) => ({
        text: quote.text,
        speaker: quote.speaker,
        around: around(quote),
      }));
      const put = (text: string | null, inLanguage: string, asked: string | null = null): number =>
        text === null
          ? -1
          : lines.push({ text, language: inLanguage, quotes, ...(asked ? { question: asked } : {}) }) - 1;
      // What is shown in the article's own words is looked at for one thing alone: whether it answers.
      const text = worded?.text ?? (question === null ? null : grounded.strict.text);
      return {
        line: put(text, worded ? (said.language ?? article.language) : article.language, question),
        translation: put(translation, intoOf(said)),
      };
    });
    const verdicts = asked ? await weighed(lines) : null;
    // A line without a verdict was not carried.
    const at = (place: number): Carried | null =>
      verdicts === null || place < 0 ? null : (verdicts[place] ?? "not-carried");
    return places.map((place) => ({ line: at(place.line), translation: at(place.translation) }));
  };

  const settled = ({ said, grounded, worded, reasons, translation }: OnTable, heard: Heard): Line => {
    const nobody = { judged: false, cleared: false, answers: null };
    if (!grounded.stands) return { shown: null, strict: null, kept: false, reasons, ...nobody };
    const translated = { translation: heard.translation === "carried" ? translation : null };
    const strict = { ...grounded.strict, ...translated };
    const answers = heard.line === "answers" ? true : heard.line === "beside" ? false : null;
    if (said.text === null) return { shown: strict, strict, kept: true, reasons, ...nobody, answers };
    const isCarried = heard.line === "carried" || heard.line === "answers";
    const stands = heard.line === null ? worded !== null && grounded.statement === worded : isCarried;
    if (worded === null || !stands) {
      const isLowered = worded !== null && heard.line !== null;
      const lowered = isLowered ? [...new Set([...reasons, "not-carried" as const])] : reasons;
      return { shown: strict, strict, kept: false, reasons: lowered, ...nobody, answers };
    }
    const judged = heard.line !== null;
    const shown = { ...worded, ...translated };
    return { shown, strict, kept: true, reasons: [], judged, cleared: grounded.statement !== worded, answers };
  };

  return {
    lines: async (saids) => {
      const table = saids.map(laid);
      const heard = await heardOf(table);
      return table.map((line, n) => settled(line, heard[n] ?? { line: null, translation: null }));
    },
    checkedBy: (lines) => {
      const worded = lines.filter(({ shown }) => shown !== null && shown.wording !== "strict");
      const byModel = worded.every(({ judged }) => judged) || worded.some(({ cleared }) => cleared);
      return checkers(worded.length > 0, judge && byModel ? judge.model : null);
    },
    fault: () => fault,
  };
};

/** How a line counts in the receipt. */
export const countedAs = ({ shown, kept, reasons }: Line): Counted => ({
  outcome: shown === null ? "dropped" : shown.wording === "strict" ? "strict" : "worded",
  reasons: kept && shown !== null ? [] : reasons,
});

/** A line that had stood and is not shown: a repetition, or a side whose other side fell. */
export const withdrawn = (line: Line, why: readonly Reason[] = []): Line =>
  line.shown === null ? line : { ...line, shown: null, kept: false, reasons: [...line.reasons, ...why] };

/** A line shown in the strict wording although its own words would stand. */
export const strictly = (line: Line): Line =>
  line.shown === null || line.shown.wording === "strict" ? line : { ...line, shown: line.strict, kept: false };
