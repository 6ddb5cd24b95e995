import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Fault } from "#brief/fault.ts";
import { draftedSets, mirrorWith, news, squad } from "./drafted.ts";
import { extractiveMeasured, type Measured, modelMeasured } from "./engines.ts";
import { product } from "./product.ts";
import { scoreActors } from "./scores/actors.ts";
import { scoreAttributions, scoreChains } from "./scores/attributions.ts";
import { scoreCheck } from "./scores/check.ts";
import { scoreDisputes } from "./scores/disputes.ts";
import { scoreMisquotes } from "./scores/misquotes.ts";
import { scoreNeutrality } from "./scores/neutrality.ts";
import { scoreOwn } from "./scores/own.ts";
import { scoreQuestions } from "./scores/questions.ts";
import { scoreReplay } from "./scores/replay.ts";
import type { Score } from "./scores/score.ts";
import { scoreSummaries } from "./scores/summaries.ts";
import { holdsSupport, scoreSupport } from "./scores/support.ts";
import { sideBySide, tableOf } from "./table.ts";

const usage = `Name the folder of the evaluation sets (it holds open/), one of statements with their quotes if you have it, or both:
  npm run eval -- <folder> [<folder>] [--json] [--only qa_news]
  --engine extractive   all that needs no model (the default)
  --engine model        what a model drafts, answers and checks, at the endpoint that the settings name
  --engine both         the two side by side
  --limit n             at most n articles or questions of a set for the model (default 10; 0: all); the cost is told at the end
`;

const engines = ["extractive", "model", "both"] as const;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: {
    json: { type: "boolean" },
    only: { type: "string" },
    engine: { type: "string", default: "extractive" },
    limit: { type: "string", default: "10" },
  },
  allowPositionals: true,
});
const [folder, other] = positionals;
const support = [folder, other].find((each) => each !== undefined && holdsSupport(each));
const isSets = folder !== undefined && existsSync(join(folder, "open"));

const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const progress = (text: string): void => void (process.stderr.isTTY && process.stderr.write(`\u001b[2K${text} …\r`));

/** What code does, with no model anywhere. */
const codeSets: Readonly<Record<string, (folder: string) => Promise<Score[]>>> = {
  misquote: (at) => scoreMisquotes(at, product.locate),
  qa_news: (at) => scoreQuestions(at, "qa_news", product.answer, news),
  qa_squad: (at) => scoreQuestions(at, "qa_squad", product.answer, squad),
  attribution_gum: (at) => scoreAttributions(at, product.attribute),
  chains: (at) => scoreChains(at, product.attribute),
  disputes_news: (at) => scoreDisputes(at, product.disputes),
  actors_gum: (at) => scoreActors(at, product.actors),
  summary_gum: (at) => scoreSummaries(at, product.summary),
  neutrality_wnc: (at) => scoreNeutrality(at, product.loadedWeight),
  own_de: () => scoreOwn("de", product),
  own_de_support: () =>
    scoreSupport(join(import.meta.dirname, "texts/de-support"), product.judge, { set: "own_de_support" }),
  mirror: () => mirrorWith(extractiveMeasured(), tell, Number.POSITIVE_INFINITY),
  support: async () => (support === undefined ? [] : scoreSupport(support, product.judge)),
  check: async () => (support === undefined ? [] : scoreCheck(support, product.check)),
  replay: async () =>
    support === undefined ? [] : scoreReplay(support, (done, of) => progress(`replay ${done} of ${of}`)),
};

/** Sets that need no folder beside a support folder. */
const ofSupport = new Set(["own_de_support", "support", "check", "replay", "mirror"]);

const scored = async (sets: typeof codeSets, name: string): Promise<Score[]> => {
  const scores: Score[] = [];
  for (const [set, score] of Object.entries(sets)) {
    if ((values.only ?? set) !== set || !(isSets || ofSupport.has(set))) continue;
    progress(`${name}: ${set}`);
    scores.push(...(await score(folder ?? "")));
  }
  return scores;
};

const limit = Number(values.limit) || Number.POSITIVE_INFINITY;

const byModel = async (): Promise<Score[]> => {
  const { readConfig } = await import("../config.ts");
  const model: Measured = modelMeasured(readConfig().model);
  const scores = await scored(draftedSets(model, support, limit, tell), "model");
  tell(
    `Model: ${model.spent()}${Number.isFinite(limit) ? `; at most ${limit} of each set, --limit 0 asks for all` : ""}.`,
  );
  const failed = model.failed();
  if (failed !== null) tell(`Not all of it is the model's: ${failed}`);
  return scores;
};

const rowsOf = (scores: readonly Score[]) => scores.map(({ lowerIsBetter: _direction, ...row }) => row);

const main = async (): Promise<number> => {
  const engine = engines.find((each) => each === values.engine);
  if (!engine || !(isSets || support !== undefined) || !/^\d+$/u.test(values.limit)) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    const code = engine === "model" ? [] : await scored(codeSets, "code");
    const model = engine === "extractive" ? [] : await byModel();
    const all = [...code, ...(engine === "both" ? model.map((row) => ({ ...row, set: `${row.set} (model)` })) : model)];
    const table = engine === "both" ? sideBySide(code, model) : tableOf(all);
    process.stdout.write(`${values.json ? JSON.stringify({ rows: rowsOf(all) }) : table}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
};

process.exitCode = await main();
