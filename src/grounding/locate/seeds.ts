import type { Token } from "./tokens.ts";
import type { WordIndex } from "./wordindex.ts";

const mostSeeds = 24;
const mostPlaces = 400;
const mostVotes = 2_000;
const mostCandidates = 8;

/**
 * Where in the article a claim may stand: the places where its rarest words line up, likeliest first. A place is the
 * token at which the claim would begin, so it may lie before the article's first.
 */
export const candidatePlaces = (claim: readonly Token[], index: WordIndex, slack: number): number[] => {
  const seeds: { at: number; places: readonly number[] }[] = [];
  const seen = new Set<string>();
  for (const [at, { key }] of claim.entries()) {
    const places = index.places(key);
    if (places.length > 0 && places.length <= mostPlaces && !seen.has(key)) seeds.push({ at, places });
    seen.add(key);
  }
  seeds.sort((a, b) => a.places.length - b.places.length);

  const votes: { start: number; weight: number }[] = [];
  for (const { at, places } of seeds.slice(0, mostSeeds)) {
    if (votes.length + places.length > mostVotes && votes.length > 0) break;
    const weight = 1 / (1 + Math.log2(places.length + 1));
    for (const place of places) votes.push({ start: place - at, weight });
  }
  votes.sort((a, b) => a.start - b.start);

  const windows: { start: number; weight: number }[] = [];
  let weight = 0;
  let first = 0;
  for (const vote of votes) {
    weight += vote.weight;
    while ((votes[first]?.start ?? 0) < vote.start - slack) {
      weight -= votes[first]?.weight ?? 0;
      first += 1;
    }
    const middle = Math.round(((votes[first]?.start ?? vote.start) + vote.start) / 2);
    windows.push({ start: middle, weight });
  }
  windows.sort((a, b) => b.weight - a.weight || a.start - b.start);

  const chosen: number[] = [];
  for (const { start } of windows) {
    if (chosen.length >= mostCandidates) break;
    if (chosen.every((each) => Math.abs(each - start) > slack / 2)) chosen.push(start);
  }
  return chosen;
};
