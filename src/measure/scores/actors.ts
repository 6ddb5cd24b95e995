import { Gold, readSet } from "../gold.ts";
import type { Score } from "./score.ts";
import { normal, sameName, share } from "./text.ts";

type Actor = { name: string; kind: string; aliases: readonly string[] };

const kinds: Readonly<Record<string, string>> = {
  person: "person",
  organisation: "organization",
  group: "organization",
  state: "place",
};
const equal = (a: string, b: string): boolean => normal(a).toLowerCase() === normal(b).toLowerCase();

/** Actors of whole articles, most important first, against coreference clusters with human salience. */
export const scoreActors = async (
  folder: string,
  actorsOf: (text: string) => Promise<readonly Actor[]>,
): Promise<Score[]> => {
  const gold = readSet(folder, "actors_gum.gold", Gold.actors);
  const docs = new Map(readSet(folder, "actors_gum.docs", Gold.docs).map(({ doc, text }) => [doc, text]));
  const count = { salient: 0, found: 0, listed: 0, real: 0, kind: 0, twice: 0 };
  for (const { doc, actors } of gold) {
    const mine = await actorsOf(docs.get(doc) ?? "");
    const hits = (actor: Actor, cluster: (typeof actors)[number]): boolean =>
      [actor.name, ...actor.aliases].some((a) =>
        [...cluster.names, ...(cluster.wiki ? [cluster.wiki] : [])].some((b) => equal(a, b) || sameName(a, b)),
      );
    for (const cluster of actors.filter(({ salience, kind }) => salience >= 2 && kind !== "place")) {
      count.salient += 1;
      count.found += Number(mine.slice(0, 10).some((actor) => hits(actor, cluster)));
    }
    const seen = new Set<string>();
    for (const actor of mine) {
      count.listed += 1;
      const matches = actors.filter((cluster) => hits(actor, cluster));
      const isNamed = (cluster: (typeof actors)[number]) => cluster.names.some((name) => equal(name, actor.name));
      const [best] = matches.sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.mentions - a.mentions);
      if (!best) continue;
      count.real += 1;
      count.kind += Number(kinds[actor.kind] === best.kind);
      count.twice += Number(seen.has(best.id));
      seen.add(best.id);
    }
  }
  const set = "actors_gum";
  return [
    {
      set,
      measure: "salient people and organisations in the first ten",
      n: count.salient,
      value: share(count.found, count.salient),
      floor: 0.67,
      goal: 0.85,
    },
    { set, measure: "precision", n: count.listed, value: share(count.real, count.listed), floor: null, goal: 0.93 },
    { set, measure: "kind right", n: count.real, value: share(count.kind, count.real), floor: null, goal: null },
    {
      set,
      measure: "duplicates an article",
      n: gold.length,
      value: count.twice / gold.length,
      floor: 3.2,
      goal: 1,
      lowerIsBetter: true,
    },
  ];
};
