/**
 * Learns when to answer and what to show first, and writes src/engine/extractive/answers/weights.ts.
 *
 *     node src/measure/train/answers.ts ../shared/data/grounding [--write]
 *
 * The figures printed are of articles left out of the fitting, eight folds over articles, four times shuffled by fixed numbers.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fitOf, isHopeless, rankingNames, signNames, signsOf } from "#engine/extractive/answers/decide.ts";
import type { Evidence } from "#engine/extractive/answers/evidence.ts";
import { type Example, type Linear, logistic, ranker } from "./fit.ts";
import { type Posed, posedIn } from "./questions.ts";

const folds = 8;
const shuffles = [1, 2, 3, 4];
const ridges = { ranking: 20, decision: 20 };
/** The news set is small and is what readers will ask about; a question made by cutting the answer out is no second one. */
const newsWeight = 4;
const madeWeight = 0.5;

type Learned = { ranking: readonly number[]; decision: Linear };

const weightOf = ({ set, kind }: Posed): number => {
  if (set === "qa_news") return newsWeight;
  return kind === "made" ? madeWeight : 1;
};
const ordered = ({ passages }: Posed, ranking: readonly number[]): Posed["passages"] =>
  passages.toSorted((a, b) => fitOf(b.evidence, ranking) - fitOf(a.evidence, ranking));

const evidences = (posed: Posed, ranking: readonly number[]): Evidence[] =>
  ordered(posed, ranking).map(({ evidence }) => evidence);

/** Signs that can only speak against an answer, and those that may speak either way; all others can only speak for one. */
const against: ReadonlySet<string> = new Set(["namesBroken", "unknown", "missing", "notAsked", "notHere", "opposite"]);
const eitherWay: ReadonlySet<string> = new Set(["long", "gap", "yesNo", "open", "lead", "score"]);

const speaksWrongly = (weight: number, index: number): boolean => {
  const name = signNames[index] ?? "";
  return !eitherWay.has(name) && (against.has(name) ? weight > 0 : weight < 0);
};

/** Fits, and fits again without the signs that chance made speak the wrong way. */
const decisionOf = (examples: readonly Example[], without: ReadonlySet<number> = new Set()): Linear => {
  const masked = examples.map((each) => ({
    ...each,
    signs: each.signs.map((sign, index) => (without.has(index) ? 0 : sign)),
  }));
  const found = logistic(masked, ridges.decision);
  const wrong = found.weights.flatMap((weight, index) =>
    speaksWrongly(weight, index) && !without.has(index) ? [index] : [],
  );
  return wrong.length === 0 ? found : decisionOf(examples, new Set([...without, ...wrong]));
};

const learn = (questions: readonly Posed[]): Learned => {
  const ranked = questions.filter(({ kind, passages }) => kind === "answerable" && passages.some(({ holds }) => holds));
  const ranking = ranker(
    ranked.map((posed) => ({
      weight: posed.set === "qa_news" ? 3 : 1,
      passages: posed.passages.map(({ evidence, holds }) => ({
        holds,
        signs: rankingNames.map((name) => evidence[name]),
      })),
    })),
    ridges.ranking,
  );
  const met = questions.filter((posed) => posed.passages.length > 0 && !isHopeless(evidences(posed, ranking)));
  const decision = decisionOf(
    met.map((posed) => ({
      signs: signsOf(evidences(posed, ranking), ranking),
      isTrue: posed.kind === "answerable",
      weight: weightOf(posed),
    })),
  );
  return { ranking, decision };
};

const chance = (posed: Posed, { ranking, decision }: Learned): number => {
  const found = evidences(posed, ranking);
  if (found.length === 0 || isHopeless(found)) return 0;
  const sum = signsOf(found, ranking).reduce(
    (total, sign, index) => total + sign * (decision.weights[index] ?? 0),
    decision.bias,
  );
  return 1 / (1 + Math.exp(-sum));
};

/** Articles in an order that a number fixes. */
const foldOf = (questions: readonly Posed[], seed: number): Map<string, number> => {
  const articles = [...new Set(questions.map(({ set, article }) => `${set} ${article}`))].sort();
  const mixed = articles.map((article, index) => ({
    article,
    key: Math.sin((index + 1) * 12.9898 * seed) * 43758.5453,
  }));
  mixed.sort((a, b) => a.key - Math.floor(a.key) - (b.key - Math.floor(b.key)));
  return new Map(mixed.map(({ article }, index) => [article, index % folds]));
};

type Told = { posed: Posed; chance: number; order: Posed["passages"] };

const leftOut = (questions: readonly Posed[], seed: number): Told[] => {
  const fold = foldOf(questions, seed);
  const of = ({ set, article }: Posed): number => fold.get(`${set} ${article}`) ?? 0;
  return Array.from({ length: folds }, (_, out) => {
    const learned = learn(questions.filter((posed) => of(posed) !== out));
    return questions
      .filter((posed) => of(posed) === out)
      .map((posed) => ({ posed, chance: chance(posed, learned), order: ordered(posed, learned.ranking) }));
  }).flat();
};

const share = <T>(all: readonly T[], test: (each: T) => boolean): number =>
  all.filter(test).length / Math.max(1, all.length);

const figures = (told: readonly Told[], threshold: number): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const [set, depth] of [
    ["qa_news", 3],
    ["qa_squad", 5],
  ] as const) {
    const here = told.filter(({ posed }) => posed.set === set && posed.kind !== "made");
    const answerable = here.filter(({ posed }) => posed.kind === "answerable");
    const others = here.filter(({ posed }) => posed.kind !== "answerable");
    found[`${set} hit@${depth}`] = share(answerable, ({ order }) => order.slice(0, depth).some(({ holds }) => holds));
    found[`${set} answered`] = share(answerable, (each) => each.chance >= threshold);
    found[`${set} refused`] = share(others, (each) => each.chance < threshold);
    found[`${set} balanced`] = ((found[`${set} answered`] ?? 0) + (found[`${set} refused`] ?? 0)) / 2;
  }
  const byId = new Map(told.map((each) => [each.posed.id, each]));
  found["twins right"] = share(
    told.filter(({ posed }) => posed.twin !== null),
    (twin) => {
      const first = byId.get(twin.posed.twin ?? "");
      return (
        twin.chance < threshold &&
        first !== undefined &&
        first.chance >= threshold &&
        first.order.slice(0, 2).some(({ holds }) => holds)
      );
    },
  );
  return found;
};

const mean = (all: readonly Record<string, number>[], name: string): number =>
  all.reduce((sum, each) => sum + (each[name] ?? 0), 0) / all.length;

const rounded = (values: readonly number[]): string =>
  `[${values.map((value) => Number(value.toFixed(2))).join(", ")}]`;

const source = ({ ranking, decision }: Learned, threshold: number, note: string): string => `/**
 * Learned by src/measure/train/answers.ts from qa_squad (SQuAD 2.0, CC BY-SA 4.0) and qa_news (questions over Wikinews, CC0 and CC BY 2.5);
 * only these numbers are kept. ${note}
 */
export const ranking: readonly number[] = ${rounded(ranking)};

export const decision = { bias: ${decision.bias.toFixed(2)}, weights: ${rounded(decision.weights)} };

/** An answer is given where its chance reaches this. */
export const threshold = ${threshold};
`;

const [folder = "", ...flags] = process.argv.slice(2);
const questions = [...posedIn(folder, "qa_news"), ...posedIn(folder, "qa_squad")];
const runs = shuffles.map((seed) => leftOut(questions, seed));
const thresholds = [0.3, 0.35, 0.4, 0.45, 0.5];
const table = thresholds.map((threshold) => ({ threshold, rows: runs.map((told) => figures(told, threshold)) }));
for (const { threshold, rows } of table) {
  const names = Object.keys(rows[0] ?? {});
  console.log(threshold, names.map((name) => `${name} ${mean(rows, name).toFixed(3)}`).join(" · "));
}
/** The middle of the thresholds that are alike: on so few questions the best of them is chance. */
const threshold = 0.4;
const chosen = runs.map((told) => figures(told, threshold));
const learned = learn(questions);
console.log(signNames.map((name, index) => `${name} ${(learned.decision.weights[index] ?? 0).toFixed(2)}`).join(" · "));
if (flags.includes("--write")) {
  const told = ["qa_news balanced", "qa_squad balanced", "twins right"]
    .map((name) => `${name} ${mean(chosen, name).toFixed(2)}`)
    .join(", ");
  const note = `On articles left out: ${told}.`;
  writeFileSync(
    join(import.meta.dirname, "../../engine/extractive/answers/weights.ts"),
    source(learned, threshold, note),
  );
}
