import type { Span } from "#brief/article.ts";
import { type CodePointSpan, Gold, readSet, unitsOf } from "../gold.ts";
import type { Score } from "./score.ts";
import { scoredText, share } from "./text.ts";

type Locate = (
  text: string,
  quote: string,
) => Promise<{ outcome: "exact" | "repaired" | "rejected"; start: number | null; end: number | null }>;

/** What `locate` makes of misquotes: right outcomes, and the two errors that matter. */
export const scoreMisquotes = async (folder: string, locate: Locate): Promise<Score[]> => {
  const gold = readSet(folder, "misquote.gold", Gold.misquote);
  const quotes = new Map(readSet(folder, "misquote.inputs", Gold.misquoteInput).map(({ id, quote }) => [id, quote]));
  const docs = new Map(readSet(folder, "misquote.docs", Gold.docs).map(({ doc, text }) => [doc, text]));
  const count = { right: 0, harmful: 0, toReject: 0, lost: 0, exact: 0, placed: 0, kept: 0 };
  for (const { id, doc, kind, expected, accept, spans } of gold) {
    const text = docs.get(doc) ?? "";
    const found = await locate(text, quotes.get(id) ?? "");
    const outcome = { exact: "exact", repaired: "repairable", rejected: "reject" }[found.outcome];
    count.right += Number(accept.includes(outcome));
    count.toReject += Number(expected === "reject");
    count.harmful += Number(expected === "reject" && outcome !== "reject");
    count.exact += Number(expected === "exact");
    count.lost += Number(expected === "exact" && outcome === "reject");
    if (found.start === null || found.end === null || spans.length === 0) continue;
    count.kept += 1;
    count.placed += Number(isPlaced(text, kind, spans, { start: found.start, end: found.end }));
  }
  const row = { set: "misquote", n: gold.length, floor: null };
  return [
    { ...row, measure: "right outcome", value: share(count.right, gold.length), goal: 0.99 },
    {
      ...row,
      measure: "meaning-changing kept",
      n: count.toReject,
      value: count.harmful / count.toReject,
      floor: 0.01,
      goal: 0,
      lowerIsBetter: true,
    },
    {
      ...row,
      measure: "true quotes lost",
      n: count.exact,
      value: count.lost / count.exact,
      goal: 0,
      lowerIsBetter: true,
    },
    { ...row, measure: "kept at the right place", n: count.kept, value: share(count.placed, count.kept), goal: 1 },
  ];
};

const isPlaced = (text: string, kind: string, gold: readonly CodePointSpan[], at: Span): boolean => {
  const { tokens } = scoredText(text);
  const toUnits = unitsOf(text);
  const spans = gold.map(toUnits);
  const mine = tokens([at]);
  const same = (other: ReadonlySet<number>) => other.size === mine.size && [...mine].every((token) => other.has(token));
  if (kind !== "ellipsis_same_sentence") return spans.some((span) => same(tokens([span])));
  const whole = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  return same(tokens(spans)) || same(tokens([whole]));
};
