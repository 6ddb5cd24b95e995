import { type Article, isAnswerable, isBriefed, type Passage } from "#brief/article.ts";
import {
  type Actor,
  type Answer,
  type Brief,
  type DisputedPoint,
  type Statement,
  schemaVersion,
  statementsOf,
} from "#brief/brief.ts";
import type { AnswerPart, DraftPart, Said } from "#brief/draft.ts";
import type { AnswerOptions, BriefOptions, Engine, Turn } from "#engine/engine.ts";
import { type Ground, groundIn } from "#grounding/ground.ts";
import { loadedInOurs } from "#grounding/lint.ts";
import { sealed, type Tally, tally } from "#grounding/receipt.ts";
import { loadedTermsOf } from "#reading/loaded.ts";
import { missingVoicesOf } from "#reading/missing.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { sourcesOf } from "#reading/sources.ts";
import { paragraphsWithoutSource } from "#reading/unsourced.ts";

export type BriefingOptions = BriefOptions & { now: () => Date };

/** Grounds lines and counts what became of them. */
type Desk = { line(said: Said): Statement | null; tally: Tally };

const deskOf = (ground: Ground, may: (passage: Passage) => boolean): Desk => {
  const counted = tally();
  return {
    tally: counted,
    line: (said) => {
      const grounded = ground.line(said, may);
      counted.add(grounded);
      return grounded.stands ? grounded.statement : null;
    },
  };
};

type Sections = {
  summary: Statement[];
  unknowns: Statement[];
  actors: Actor[];
  disputedPoints: DisputedPoint[];
};

const placesOf = (statement: Statement): string => statement.quotes.map(({ start, end }) => `${start}-${end}`).join();

/** Two drafted lines that grew to the same slice are one line. */
const addOnce = (lines: Statement[], line: Statement | null, desk: Desk): void => {
  if (line === null) return;
  if (lines.some((other) => placesOf(other) === placesOf(line))) desk.tally.drop(null);
  else lines.push(line);
};

const actorOf = (figure: Figure, stance: Statement | null): Actor | null => {
  const { name, kind, role, former, aliases, heard, mentions } = figure;
  if (kind === "place" || kind === "other") return null;
  return { name, kind, role, former, aliases: [...aliases], heard, stance, mentions: [...mentions] };
};

/** The actors of an article, most important first, without what they hold. */
export const actorsOf = ({ figures }: Reading): Actor[] =>
  figures
    .filter(({ acts }) => acts)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((figure) => actorOf(figure, null) ?? []);

/** Both sides or none: a point whose other side fell would be a point that the article does not make. */
const pointOf = (part: DraftPart & { part: "point" }, desk: Desk, reading: Reading): DisputedPoint | null => {
  const drafted = part.positions.map(({ holders, stance, said }) => ({ holders, stance, statement: desk.line(said) }));
  const positions = drafted.flatMap(({ holders, stance, statement }) =>
    statement === null ? [] : [{ holders: [...holders], stance, statement }],
  );
  const complete = part.unanswered ? positions.length === part.positions.length : positions.length > 1;
  if (positions.length === 0 || !complete || loadedInOurs(part.question, reading.cues).length > 0) {
    for (const _fallen of positions) desk.tally.drop("loaded-word");
    return null;
  }
  const finding = part.finding === null ? null : desk.line(part.finding);
  return { question: part.question, positions, unanswered: part.unanswered, finding };
};

const take = (part: DraftPart, sections: Sections, desk: Desk, reading: Reading): void => {
  switch (part.part) {
    case "summary":
      addOnce(sections.summary, desk.line(part.said), desk);
      break;
    case "unknown":
      addOnce(sections.unknowns, desk.line(part.said), desk);
      break;
    case "actor": {
      const figure = reading.figures.find(({ name }) => name === part.name);
      const actor = figure && actorOf(figure, part.stance === null ? null : desk.line(part.stance));
      if (actor) sections.actors.push(actor);
      break;
    }
    case "point": {
      const point = pointOf(part, desk, reading);
      if (point) sections.disputedPoints.push(point);
    }
  }
};

const headlineOf = (article: Article, summary: readonly Statement[]): Brief["headline"] => {
  const [lead] = summary;
  return article.title !== null || !lead ? { ownTitle: article.title ?? "" } : lead;
};

/** Quotes shown, each place once. */
const countQuotes = (statements: readonly Statement[]): number =>
  new Set(statements.flatMap(({ quotes }) => quotes.map(({ start, end }) => `${start}-${end}`))).size;

/** The whole way of a brief on one page: draft, ground each part as it comes, count what code counts, seal. */
export const briefArticle = async (
  reading: Reading,
  engine: Engine,
  options: BriefingOptions,
  signal: AbortSignal,
): Promise<Brief> => {
  const { article } = reading;
  const desk = deskOf(groundIn(reading), isBriefed);
  const sections: Sections = { summary: [], unknowns: [], actors: [], disputedPoints: [] };
  for await (const part of engine.brief(reading, options, signal)) take(part, sections, desk, reading);
  const sources = sourcesOf(reading);
  const brief = {
    schemaVersion,
    version: 1,
    articleId: article.id,
    headline: headlineOf(article, sections.summary),
    ...sections,
    loadedTerms: loadedTermsOf(reading),
    sources,
    missingVoices: missingVoicesOf(reading),
    paragraphsWithoutSource: paragraphsWithoutSource(reading, sources),
    engine: engine.name,
    filledBy: {},
    model: null,
    promptVersion: null,
    language: options.language,
    createdAt: options.now().toISOString(),
  };
  return sealed(article, { ...brief, receipt: desk.tally.receipt(article, countQuotes(statementsOf(brief))) });
};

type Drafted = { kind: Answer["kind"]; statements: Statement[]; nearest: Answer["nearest"] };

const takeAnswer = (part: AnswerPart, drafted: Drafted, desk: Desk, ground: Ground): void => {
  switch (part.part) {
    case "kind":
      drafted.kind = part.kind;
      break;
    case "statement":
      addOnce(drafted.statements, desk.line(part.said), desk);
      break;
    case "nearest": {
      const quote = ground.quote(part.claim, isAnswerable);
      if (quote) drafted.nearest.push(quote);
    }
  }
};

/** An answer of one of three kinds. One whose every line fell is not half an answer: the article does not say. */
export const answerQuestion = async (
  reading: Reading,
  engine: Engine,
  turns: readonly Turn[],
  question: string,
  options: AnswerOptions,
  signal: AbortSignal,
): Promise<Answer> => {
  const ground = groundIn(reading);
  const desk = deskOf(ground, isAnswerable);
  const drafted: Drafted = { kind: "does-not-say", statements: [], nearest: [] };
  for await (const part of engine.answer(reading, turns, question, options, signal)) {
    takeAnswer(part, drafted, desk, ground);
  }
  const { kind, statements, nearest } = drafted;
  const shown =
    kind === "does-not-say" || statements.length === 0
      ? { kind: "does-not-say" as const, statements: [], nearest }
      : { kind: kind === "unclear" && statements.length < 2 ? ("says" as const) : kind, statements, nearest: [] };
  const quotes = shown.nearest.length + countQuotes(shown.statements);
  return sealed(reading.article, { question, ...shown, receipt: desk.tally.receipt(reading.article, quotes) });
};
