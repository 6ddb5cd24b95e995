import type { Span } from "#brief/article.ts";
import { Gold, readSet, unitsOf } from "../gold.ts";
import type { Score } from "./score.ts";
import { f1Of, overlap, sameName, scoredText, share, shared } from "./text.ts";

type Attributed = { source: Span | null; cue: Span | null; content: readonly Span[]; chain: readonly string[] };
type Dispute = { claim: string; assertedBy: string | null; disputedBy: string | null };
type Attribute = (text: string) => Promise<{ attributions: readonly Attributed[]; disputes: readonly Dispute[] }>;

type Sets = { source: Set<number>; cue: Set<number>; contents: Set<number>[] };

/** Greedy one-to-one match by overlap of content, best pair first. */
const matched = (predicted: readonly Sets[], gold: readonly Sets[]): [Sets, Sets][] => {
  const pairs = predicted.flatMap((p) =>
    gold.map((g) => ({ p, g, score: Math.max(0, ...p.contents.flatMap((a) => g.contents.map((b) => overlap(a, b)))) })),
  );
  const used = new Set<Sets>();
  const found: [Sets, Sets][] = [];
  for (const { p, g, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score <= 0 || used.has(p) || used.has(g)) continue;
    used.add(p).add(g);
    if (score >= 0.5) found.push([p, g]);
  }
  return found;
};

/** Attributions of whole articles against human spans. */
export const scoreAttributions = async (folder: string, attribute: Attribute): Promise<Score[]> => {
  const gold = readSet(folder, "attribution_gum.gold", Gold.attribution);
  const docs = new Map(readSet(folder, "attribution_gum.docs", Gold.docs).map(({ doc, text }) => [doc, text]));
  const count = { predicted: 0, gold: 0, content: 0, source: 0 };
  for (const { doc, attributions } of gold) {
    const text = docs.get(doc) ?? "";
    const { tokens } = scoredText(text);
    const toUnits = unitsOf(text);
    const wanted = attributions.map((row): Sets => {
      const content = row.content ?? [];
      return {
        source: tokens(row.source.map(toUnits)),
        cue: tokens(row.cue.map(toUnits)),
        contents: [tokens(content.map(toUnits)), tokens((row.content_core ?? content).map(toUnits))],
      };
    });
    const made = await attribute(text);
    const predicted = made.attributions.map(
      ({ source, cue, content }): Sets => ({
        source: tokens(source ? [source] : []),
        cue: tokens(cue ? [cue] : []),
        contents: [tokens(content)],
      }),
    );
    const pairs = matched(predicted, wanted);
    count.predicted += predicted.length;
    count.gold += wanted.length;
    count.content += pairs.length;
    count.source += pairs.filter(([p, g]) =>
      g.source.size > 0 ? shared(p.source, g.source) > 0 : p.source.size === 0,
    ).length;
  }
  const row = { set: "attribution_gum", n: count.gold };
  return [
    {
      ...row,
      measure: "content, F1",
      value: f1Of(count.content, count.predicted, count.gold),
      floor: 0.475,
      goal: null,
    },
    {
      ...row,
      measure: "content and source, F1",
      value: f1Of(count.source, count.predicted, count.gold),
      floor: null,
      goal: 0.68,
    },
  ];
};

/** Chains of sources, sentence by sentence; templated and natural items apart. */
export const scoreChains = async (folder: string, attribute: Attribute): Promise<Score[]> => {
  const gold = readSet(folder, "chains.gold", Gold.chain);
  const count = {
    templated: 0,
    exactTemplated: 0,
    natural: 0,
    exactNatural: 0,
    disputed: 0,
    roles: 0,
    undisputed: 0,
    invented: 0,
  };
  for (const row of gold) {
    const { attributions, disputes } = await attribute(row.text);
    const longest = attributions.reduce<readonly string[]>(
      (best, { chain }) => (chain.length > best.length ? chain : best),
      [],
    );
    const exact =
      longest.length === row.chain.length && longest.every((source, n) => sameName(source, row.chain[n] ?? null));
    if (row.kind === "natural") {
      count.natural += 1;
      count.exactNatural += Number(exact);
    } else {
      count.templated += 1;
      count.exactTemplated += Number(exact);
    }
    const [dispute] = disputes;
    if (row.disputed_by !== null) {
      count.disputed += 1;
      count.roles += Number(
        sameName(dispute?.disputedBy ?? null, row.disputed_by) &&
          sameName(dispute?.assertedBy ?? null, row.asserted_by),
      );
    } else {
      count.undisputed += 1;
      count.invented += Number(dispute !== undefined);
    }
  }
  const set = "chains";
  return [
    {
      set,
      measure: "chain exact, templated",
      n: count.templated,
      value: share(count.exactTemplated, count.templated),
      floor: 0.31,
      goal: 0.9,
    },
    {
      set,
      measure: "chain exact, natural",
      n: count.natural,
      value: share(count.exactNatural, count.natural),
      floor: null,
      goal: null,
    },
    {
      set,
      measure: "dispute roles right",
      n: count.disputed,
      value: share(count.roles, count.disputed),
      floor: 0,
      goal: 0.85,
    },
    {
      set,
      measure: "disputes invented",
      n: count.undisputed,
      value: count.invented / count.undisputed,
      floor: null,
      goal: 0,
      lowerIsBetter: true,
    },
  ];
};
