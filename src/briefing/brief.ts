import { type Article, isBriefed } from "#brief/article.ts";
import { type Brief, type Statement, schemaVersion, statementsOf } from "#brief/brief.ts";
import type { DraftPart } from "#brief/draft.ts";
import { Fault, type FaultDetail } from "#brief/fault.ts";
import type { BriefOptions, Engine } from "#engine/engine.ts";
import { extractiveEngine } from "#engine/extractive/engine.ts";
import { groundIn } from "#grounding/ground.ts";
import { receiptOf, sealed } from "#grounding/receipt.ts";
import { loadedTermsOf } from "#reading/loaded.ts";
import { missingVoicesOf } from "#reading/missing.ts";
import type { Reading } from "#reading/reading.ts";
import { sourcesOf } from "#reading/sources.ts";
import { paragraphsWithoutSource } from "#reading/unsourced.ts";
import { actorsOf, handledActor } from "./actors.ts";
import { countedAs, deskOf } from "./desk.ts";
import { holdersIn } from "./holders.ts";
import { handledLine, type Piece, type Sections, type Table } from "./piece.ts";
import { handledPoint } from "./points.ts";
import { countQuotes } from "./quotes.ts";
import { type Handled, inRounds } from "./rounds.ts";
import { type Growing, growing } from "./sections.ts";
import { handledUnknown } from "./unknown.ts";

/**
 * `shown` hears what stands whenever there is more of it; nothing in it is ever taken back. `instead`: why this engine works and not
 * another, for the reader.
 */
export type BriefingOptions = BriefOptions & {
  now: () => Date;
  shown?: (sofar: Sections) => void;
  instead?: FaultDetail | null;
};

const handledIn = (part: DraftPart, table: Table): Promise<Handled<Piece>> => {
  switch (part.part) {
    case "summary":
      return handledLine("summary", part.said, table);
    case "unknown":
      return handledUnknown(part, table);
    case "actor":
      return handledActor(part, table);
    case "point":
      return handledPoint(part, table);
  }
};

const sectionOf = { summary: "summary", unknown: "unknowns", actor: "actors", point: "disputedPoints" } as const;

const headlineOf = (article: Article, summary: readonly Statement[]): Brief["headline"] => {
  const [lead] = summary;
  return article.title !== null || !lead ? { ownTitle: article.title ?? "" } : lead;
};

/** What a draft left empty, from code's own engine; its lines stand behind everything else. @returns by section, who filled it */
const filled = async (
  grown: Growing,
  table: Table,
  { length }: BriefOptions,
  signal: AbortSignal,
): Promise<Record<string, string>> => {
  const { reading } = table;
  const empty = grown.empty();
  if (empty.length === 0) return {};
  const own = { ...table, trusted: true };
  const options = { language: reading.article.language, length };
  for await (const part of extractiveEngine.brief(reading, options, signal)) {
    if (empty.includes(sectionOf[part.part])) grown.append(await handledIn(part, own));
  }
  const still = grown.empty();
  return Object.fromEntries(empty.filter((name) => !still.includes(name)).map((name) => [name, extractiveEngine.name]));
};

/** A dispute that comes back with one side is another than was drafted. */
const losesSide = (fell: DraftPart, by: DraftPart): boolean =>
  fell.part === "point" && by.part === "point" && fell.positions.length > 1 && by.positions.length < 2;

/** How many sections a brief has. */
const all = 4;

const nothingStands = (): Fault =>
  new Fault("model-garbled", "Nothing that the model drafted stands on the article's words.");

/** Why a brief is not what its engine would have made of it, in the words of whoever failed. */
const faultOf = (fault: FaultDetail | null): Pick<Brief, "fault"> =>
  fault === null ? {} : { fault: { code: fault.code, message: fault.message } };

/**
 * The whole way of a brief on one page: draft, ground and judge each part as it comes, send back once what fell, fill what is
 * empty, count what code counts, seal. An engine whose endpoint fails before anything stands leaves the brief to code.
 */
export const briefArticle = async (
  reading: Reading,
  engine: Engine,
  options: BriefingOptions,
  signal: AbortSignal,
): Promise<Brief> => {
  const { article } = reading;
  const { language, length, told } = options;
  const trusted = engine.name === "extractive";
  const desk = deskOf({ reading, ground: groundIn(reading), judge: engine.judge, may: isBriefed, language, signal });
  const table: Table = { reading, desk, holders: holdersIn(reading), language, trusted };
  const grown = growing(options.shown, trusted);
  const asked: BriefOptions = { language, length, ...(told ? { told } : {}) };
  const fault = await inRounds<DraftPart, Piece>({
    draft: (fell) => engine.brief(reading, fell ? { ...asked, fell } : asked, signal),
    handle: (part) => handledIn(part, table),
    repairs: engine.repairs,
    mends: (fell, by, { shown }) => !losesSide(fell, by) && (shown === null || grown.isNew(shown)),
    settle: (place, handled) => grown.put(place, handled),
  });
  const failed =
    fault ?? (!trusted && grown.empty().length === all ? nothingStands() : desk.fault()) ?? options.instead ?? null;
  const byCode = trusted || grown.empty().length === all;
  const filledBy = trusted ? {} : await filled(grown, table, options, signal);
  if (!byCode) grown.complete(actorsOf(reading));

  const sections = grown.sections();
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
    engine: byCode ? extractiveEngine.name : engine.name,
    filledBy: byCode ? {} : filledBy,
    model: byCode ? null : engine.model,
    promptVersion: byCode ? null : engine.promptVersion,
    language: byCode && !trusted ? article.language : language,
    createdAt: options.now().toISOString(),
    ...faultOf(failed),
  };
  const lines = grown.lines();
  const quotes = countQuotes(statementsOf(brief));
  return sealed(article, {
    ...brief,
    receipt: receiptOf(article, lines.map(countedAs), quotes, desk.checkedBy(lines)),
  });
};
