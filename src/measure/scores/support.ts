import { existsSync } from "node:fs";
import { join } from "node:path";
import { evenly, Gold, readFolder } from "../gold.ts";
import type { Score } from "./score.ts";

type Judge = (text: string, statement: string, quotes: readonly string[], language: string) => Promise<string>;

/** Whether a folder holds statements with their quotes. */
export const holdsSupport = (folder: string): boolean => existsSync(join(folder, "support.inputs.jsonl"));

const least = 10;

type SupportOptions = {
  set: string;
  /** How many statements are judged at most, evenly taken from all of them. */
  limit: number;
  goals: { lies: number; kept: number };
};

const byCode: SupportOptions = { set: "support", limit: Number.POSITIVE_INFINITY, goals: { lies: 0.05, kept: 0.6 } };

/** Lies that would be shown in their own words, and true lines that keep theirs: by language, and every kind of lie. */
export const scoreSupport = async (
  folder: string,
  judge: Judge,
  given: Partial<SupportOptions> = {},
): Promise<Score[]> => {
  const { set, limit, goals } = { ...byCode, ...given };
  const texts = new Map(readFolder(folder, "support.docs", Gold.supportDoc).map(({ doc, text }) => [doc, text]));
  const gold = new Map(readFolder(folder, "support.gold", Gold.support).map((each) => [each.id, each]));
  const counts = new Map<string, { n: number; worded: number; shown: number }>();
  const count = (key: string, outcome: string): void => {
    const known = counts.get(key) ?? { n: 0, worded: 0, shown: 0 };
    known.n += 1;
    known.worded += outcome === "worded" ? 1 : 0;
    known.shown += outcome === "dropped" ? 0 : 1;
    counts.set(key, known);
  };
  for (const { id, doc, text, quotes } of evenly(readFolder(folder, "support.inputs", Gold.supportInput), limit)) {
    const known = gold.get(id);
    const article = texts.get(doc);
    if (!known || article === undefined) continue;
    const outcome = await judge(article, text, quotes, known.lang.split(">").at(-1) ?? known.lang);
    count(`${known.label} ${known.lang}`, outcome);
    if (known.lang === "en" && known.label === "lie") count(`kind ${known.kind}`, outcome);
  }
  return [...counts]
    .flatMap(([key, { n, worded, shown }]) => rowsOf({ set, goals }, key, n, worded / n, shown / n))
    .toSorted(byMeasure);
};

const byMeasure = (a: Score, b: Score): number => a.measure.localeCompare(b.measure, "en");

const rowsOf = (
  { set, goals }: Pick<SupportOptions, "set" | "goals">,
  key: string,
  n: number,
  worded: number,
  shown: number,
): Score[] => {
  const [what = "", of = ""] = key.split(" ");
  const row = (measure: string, value: number, goal: number | null, lowerIsBetter = false): Score => ({
    set,
    measure,
    n,
    value,
    floor: null,
    goal,
    lowerIsBetter,
  });
  // By code alone a line in another language than English or German is strict.
  const isAimedAt = of === "en" || of === "de" || goals.kept > byCode.goals.kept;
  if (what === "kind") return [row(`shown though ${of}`, worded, n >= least ? 0.15 : null, true)];
  if (what === "lie") return [row(`lies shown as worded, ${of}`, worded, goals.lies, true)];
  return [
    row(`true lines kept as worded, ${of}`, worded, isAimedAt ? goals.kept : null),
    row(`true lines shown, ${of}`, shown, 0.99),
  ];
};
