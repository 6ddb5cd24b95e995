import { type Article, isBriefed } from "#brief/article.ts";
import {
  type Actor,
  type Brief,
  type DisputedPoint,
  type Statement,
  schemaVersion,
  statementsOf,
} from "#brief/brief.ts";
import type { DraftPart } from "#brief/draft.ts";
import type { BriefOptions, Engine } from "#engine/engine.ts";
import { groundIn } from "#grounding/ground.ts";
import { loadedInOurs } from "#grounding/lint.ts";
import { sealed } from "#grounding/receipt.ts";
import { loadedTermsOf } from "#reading/loaded.ts";
import { missingVoicesOf } from "#reading/missing.ts";
import type { Reading } from "#reading/reading.ts";
import { sourcesOf } from "#reading/sources.ts";
import { paragraphsWithoutSource } from "#reading/unsourced.ts";
import { actorOf } from "./actors.ts";
import { addOnce, countQuotes, type Desk, deskOf } from "./desk.ts";

export type BriefingOptions = BriefOptions & { now: () => Date };

type Sections = {
  summary: Statement[];
  unknowns: Statement[];
  actors: Actor[];
  disputedPoints: DisputedPoint[];
};

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
