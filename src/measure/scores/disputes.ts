import type { Span } from "#brief/article.ts";
import { evenly, Gold, readSet, unitsOf } from "../gold.ts";
import type { Score } from "./score.ts";
import { f1Of, sameName, scoredText, share, shared } from "./text.ts";

type Dispute = { disputedBy: string | null; assertedQuotes: readonly Span[]; disputedQuotes: readonly Span[] };

/** Disputes of whole articles: a smoke test by its size. */
export const scoreDisputes = async (
  folder: string,
  disputesOf: (text: string) => Promise<readonly Dispute[]>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Score[]> => {
  const gold = evenly(readSet(folder, "disputes_news.gold", Gold.dispute), limit);
  const docs = new Map(readSet(folder, "disputes_news.docs", Gold.docs).map(({ doc, text }) => [doc, text]));
  const count = { found: 0, predicted: 0, gold: 0, disputer: 0, invented: 0, calm: 0 };
  for (const { doc, disputes } of gold) {
    const text = docs.get(doc) ?? "";
    const { tokens } = scoredText(text);
    const toUnits = unitsOf(text);
    const open = new Set(await disputesOf(text));
    count.predicted += open.size;
    count.gold += disputes.length;
    count.calm += Number(disputes.length === 0);
    if (disputes.length === 0) count.invented += open.size;
    for (const { disputed_by } of disputes) {
      const wanted = tokens(disputed_by.map(({ span }) => toUnits(span)));
      const hit = [...open].find(
        ({ assertedQuotes, disputedQuotes }) =>
          shared(tokens([...assertedQuotes, ...disputedQuotes]), wanted) / wanted.size >= 0.5,
      );
      if (!hit) continue;
      open.delete(hit);
      count.found += 1;
      count.disputer += Number(disputed_by.some(({ who }) => sameName(who, hit.disputedBy)));
    }
  }
  const set = "disputes_news";
  return [
    {
      set,
      measure: "disputes found, F1",
      n: count.gold,
      value: f1Of(count.found, count.predicted, count.gold),
      floor: null,
      goal: null,
    },
    {
      set,
      measure: "right disputer, of those found",
      n: count.found,
      value: share(count.disputer, count.found),
      floor: null,
      goal: null,
    },
    {
      set,
      measure: "invented where there are none",
      n: count.calm,
      value: count.invented,
      floor: null,
      goal: 0,
      lowerIsBetter: true,
    },
  ];
};
