/**
 * Learns how closely a sentence must lie on its quotes, and writes src/grounding/support/closeness-weights.ts.
 *
 *     npm run train -- support <folder> [<folder>…] [--write]
 *
 * The figures printed are of folders left out of the fitting one by one, and of articles left out, eight folds.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleFrom } from "#article/read.ts";
import { locatorOf } from "#grounding/locate/locate.ts";
import { type Signs, signNames, signsOf } from "#grounding/support/alignment.ts";
import { close, closenessOf, isLoose } from "#grounding/support/closeness.ts";
import { layingOut } from "#grounding/support/lay-out.ts";
import { ruledOn } from "#grounding/support/weigh.ts";
import { read } from "#reading/read.ts";
import { Gold, readFolder } from "../gold.ts";
import { type Linear, logistic } from "./fit.ts";

const folds = 8;
const ridge = 100;

type Line = {
  folder: string;
  article: string;
  isTrue: boolean;
  signs: Signs;
  /** What the rules make of it: it stands, it would but for loose findings, it does not. */
  rules: "stands" | "loose" | "refused";
};

/** The sentences of one folder that are in their article's own language, where the language has rules. */
const linesOf = (folder: string): Line[] => {
  const gold = new Map(readFolder(folder, "support.gold", Gold.support).map((row) => [row.id, row]));
  const inputs = readFolder(folder, "support.inputs", Gold.supportInput);
  return readFolder(folder, "support.docs", Gold.supportDoc).flatMap(({ doc, text }): Line[] => {
    const reading = read(articleFrom({ text, kind: "paste" }));
    const { cues, article } = reading;
    if (!cues?.supporting) return [];
    const layOut = layingOut(reading, cues, cues.supporting, locatorOf(article.text, cues));
    return inputs
      .filter((row) => row.doc === doc)
      .flatMap((row): Line[] => {
        const known = gold.get(row.id);
        if (known?.lang !== article.language) return [];
        const laid = layOut(row.text, row.quotes);
        const found = ruledOn(laid);
        const isOpen = found.every((finding) => isLoose(laid, finding));
        const rules = found.length === 0 ? "stands" : isOpen ? "loose" : "refused";
        return [{ folder, article: `${folder} ${doc}`, isTrue: known.label === "true", signs: signsOf(laid), rules }];
      });
  });
};

const learn = (lines: readonly Line[]): Linear =>
  logistic(
    lines.map(({ signs, isTrue }) => ({ signs: signNames.map((name) => signs[name]), isTrue, weight: 1 })),
    ridge,
  );

type Told = { line: Line; closeness: number };

const leftOut = (lines: readonly Line[], groupOf: (line: Line) => string): Told[] =>
  [...new Set(lines.map(groupOf))].flatMap((group) => {
    const learned = learn(lines.filter((line) => groupOf(line) !== group));
    return lines
      .filter((line) => groupOf(line) === group)
      .map((line) => ({ line, closeness: closenessOf(line.signs, learned) }));
  });

const stands = ({ line: { rules }, closeness }: Told): boolean =>
  rules === "stands" || (rules === "loose" && closeness >= close);

const share = (told: readonly Told[], isTrue: boolean, test: (each: Told) => boolean): string => {
  const those = told.filter(({ line }) => line.isTrue === isTrue);
  const held = those.filter(test).length;
  return `${held}/${those.length} ${(held / Math.max(1, those.length)).toFixed(3)}`;
};

const byRules = ({ line }: Told): boolean => line.rules === "stands";

const print = (name: string, told: readonly Told[]): void =>
  console.log(
    `${name}: true kept ${share(told, true, byRules)} → ${share(told, true, stands)} · lies shown ${share(told, false, byRules)} → ${share(told, false, stands)}`,
  );

const source = ({ bias, weights }: Linear, lines: readonly Line[]): string => `/**
 * Learned by src/measure/train/support.ts from ${lines.length} sentences, true and false, over ${new Set(lines.map(({ article }) => article)).size} news articles; only these numbers are kept,
 * in the order of the signs.
 */
export const learned = {
  bias: ${bias.toFixed(3)},
  weights: [${weights.map((weight) => Number(weight.toFixed(3))).join(", ")}],
};
`;

/** Prints how well the rules do with and without what is learned, on what was left out; `--write` keeps what is learned of all. */
export const support = (given: readonly string[]): void => {
  const folders = given.filter((each) => !each.startsWith("--"));
  const lines = folders.flatMap(linesOf);
  const articles = [...new Set(lines.map(({ article }) => article))].sort();
  if (folders.length > 1) {
    const told = leftOut(lines, ({ folder }) => folder);
    for (const folder of folders)
      print(
        folder,
        told.filter(({ line }) => line.folder === folder),
      );
    print("folders left out", told);
  }
  print(
    "articles left out",
    leftOut(lines, ({ article }) => String(articles.indexOf(article) % folds)),
  );
  const learned = learn(lines);
  print(
    "in sample",
    lines.map((line) => ({ line, closeness: closenessOf(line.signs, learned) })),
  );
  console.log(signNames.map((name, index) => `${name} ${(learned.weights[index] ?? 0).toFixed(2)}`).join(" · "));
  if (given.includes("--write"))
    writeFileSync(join(import.meta.dirname, "../../grounding/support/closeness-weights.ts"), source(learned, lines));
};
