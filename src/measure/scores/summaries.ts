import { evenly, Gold, readSet } from "../gold.ts";
import type { Score } from "./score.ts";
import { f1 } from "./text.ts";

const plainWords = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

const counts = (words: readonly string[]): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

/** ROUGE-1 F (Lin 2004): single words, each counted as often as both have it. */
const rouge1 = (mine: string, human: string): number => {
  const [a, b] = [plainWords(mine), plainWords(human)];
  const [bagA, bagB] = [counts(a), counts(b)];
  let both = 0;
  for (const [word, n] of bagA) both += Math.min(n, bagB.get(word) ?? 0);
  return a.length > 0 && b.length > 0 ? f1(both / a.length, both / b.length) : 0;
};

/** Summaries against human ones, and figures that the article does not have. */
export const scoreSummaries = async (
  folder: string,
  summaryOf: (text: string, title: string | undefined) => Promise<string>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Score[]> => {
  const gold = evenly(readSet(folder, "summary_gum.gold", Gold.summary), limit);
  const docs = new Map(readSet(folder, "summary_gum.docs", Gold.docs).map((row) => [row.doc, row]));
  const scores: { genre: string; value: number }[] = [];
  const count = { numbers: 0, foreign: 0 };
  for (const { doc, genre, human } of gold) {
    const given = docs.get(doc);
    if (!given) continue;
    const summary = await summaryOf(given.text, given.title);
    scores.push({ genre, value: Math.max(0, ...human.map((text) => rouge1(summary, text))) });
    const known = new Set(numbersIn(given.text));
    for (const number of numbersIn(summary)) {
      count.numbers += 1;
      count.foreign += Number(!known.has(number));
    }
  }
  const mean = (rows: typeof scores) => rows.reduce((sum, { value }) => sum + value, 0) / Math.max(1, rows.length);
  const news = scores.filter(({ genre }) => genre === "news");
  const set = "summary_gum";
  return [
    { set, measure: "ROUGE-1, news", n: news.length, value: mean(news), floor: 0.456, goal: 0.46 },
    { set, measure: "ROUGE-1, all", n: scores.length, value: mean(scores), floor: null, goal: null },
    {
      set,
      measure: "numbers that the article lacks",
      n: count.numbers,
      value: count.foreign,
      floor: null,
      goal: 0,
      lowerIsBetter: true,
    },
  ];
};
