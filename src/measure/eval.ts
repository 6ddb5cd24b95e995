import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { product } from "./product.ts";
import { scoreActors } from "./scores/actors.ts";
import { scoreAttributions, scoreChains } from "./scores/attributions.ts";
import { scoreDisputes } from "./scores/disputes.ts";
import { scoreMisquotes } from "./scores/misquotes.ts";
import { scoreNeutrality } from "./scores/neutrality.ts";
import { scoreOwn } from "./scores/own.ts";
import { scoreQuestions } from "./scores/questions.ts";
import type { Score } from "./scores/score.ts";
import { scoreSummaries } from "./scores/summaries.ts";
import { holdsSupport, scoreSupport } from "./scores/support.ts";
import { tableOf } from "./table.ts";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { json: { type: "boolean" }, only: { type: "string" } },
  allowPositionals: true,
});
const [folder, other] = positionals;

const news = { hits: 3, hitFloor: 0.966, hitGoal: 0.98, decideFloor: 0.8, decideGoal: 0.88 };
const squad = { hits: 5, hitFloor: 0.888, hitGoal: 0.92, decideFloor: 0.54, decideGoal: 0.62 };

const sets: Readonly<Record<string, (folder: string) => Promise<Score[]>>> = {
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
  support: async (at) => {
    const holding = [at, other].find((each) => each !== undefined && holdsSupport(each));
    return holding === undefined ? [] : scoreSupport(holding, product.judge);
  },
};

const main = async (): Promise<number> => {
  const isSupport = folder !== undefined && holdsSupport(folder) && !existsSync(join(folder, "open"));
  if (folder === undefined || !(isSupport || existsSync(join(folder, "open")))) {
    process.stderr.write(
      "Name the folder of the evaluation sets (it holds open/), and one of statements with their quotes if you have it: npm run eval -- <folder> [<folder>] [--json] [--only misquote]\n",
    );
    return 2;
  }
  const scores: Score[] = [];
  for (const [name, score] of Object.entries(sets)) {
    if ((values.only ?? (isSupport ? "support" : name)) !== name) continue;
    if (process.stderr.isTTY) process.stderr.write(`${name} …\r`);
    scores.push(...(await score(folder)));
  }
  const rows = scores.map(({ lowerIsBetter: _direction, ...row }) => row);
  process.stdout.write(`${values.json ? JSON.stringify({ rows }) : tableOf(scores)}\n`);
  return 0;
};

process.exitCode = await main();
