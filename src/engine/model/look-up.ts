import { isAnswerable, type Passage } from "#brief/article.ts";
import { type Retriever, retrieverOf } from "#engine/retrieve.ts";
import type { Reading } from "#reading/reading.ts";
import type { Desk } from "./desk.ts";

/** Finds passages of an article for a question. */
export type LookUp = {
  /** Every passage that meets the queries, best first. */
  ranked(desk: Desk, queries: readonly string[]): Promise<readonly Passage[]>;
  /** By words alone, with no request. */
  nearest(query: string): readonly Passage[];
};

/** The usual constant of reciprocal rank fusion. */
const dampening = 60;
const mostRanked = 60;
const mostNearest = 3;
const textsAtOnce = 100;

const cosine = (a: readonly number[], b: readonly number[]): number => {
  let [dot, ofA, ofB] = [0, 0, 0];
  for (const [at, x] of a.entries()) {
    const y = b[at] ?? 0;
    dot += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? 0 : dot / Math.sqrt(ofA * ofB);
};

/** Rankings as one: what stands high in several goes first. */
export const fused = (rankings: readonly (readonly number[])[]): number[] => {
  const scores = new Map<number, number>();
  for (const ranking of rankings) {
    for (const [rank, each] of ranking.entries())
      scores.set(each, (scores.get(each) ?? 0) + 1 / (dampening + rank + 1));
  }
  return [...scores].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([each]) => each);
};

type Vectors = readonly (readonly number[])[];

/** Makes what looks passages up; an article's index and embeddings are made once. */
export const lookUpIn = (reading: Reading): LookUp => {
  const { article, sentences } = reading;
  let retriever: Retriever | null = null;
  const byWords = (query: string): number[] => {
    retriever ??= retrieverOf(reading);
    return retriever.rank(query).map(({ sentence }) => sentence);
  };
  const searched = sentences.filter(({ passage }) => isAnswerable(passage) && passage.role !== "machine");
  let embedded: Promise<Vectors | null> | null = null;

  const embedAll = async ({ endpoint, account, signal }: Desk): Promise<Vectors | null> => {
    const texts = searched.map(({ passage: { start, end } }) => article.text.slice(start, end));
    const vectors: (readonly number[])[] = [];
    for (let from = 0; from < texts.length; from += textsAtOnce) {
      const some = await endpoint.embed(texts.slice(from, from + textsAtOnce), account, signal);
      if (some === null) return null;
      vectors.push(...some);
    }
    return vectors;
  };

  const bySense = async (desk: Desk, query: string): Promise<number[]> => {
    const [asked] = (await desk.endpoint.embed([query], desk.account, desk.signal)) ?? [];
    if (!asked) return [];
    embedded ??= embedAll(desk);
    const vectors = await embedded.catch((error: unknown) => {
      embedded = null;
      throw error;
    });
    if (vectors === null) return [];
    return searched
      .map(({ index }, at) => ({ index, score: cosine(asked, vectors[at] ?? []) }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, mostRanked)
      .map(({ index }) => index);
  };

  const passageAt = (index: number): Passage[] => {
    const sentence = sentences[index];
    return sentence && isAnswerable(sentence.passage) ? [sentence.passage] : [];
  };

  return {
    ranked: async (desk, queries) => {
      const [first = ""] = queries;
      const rankings = [...queries.map(byWords), await bySense(desk, first)];
      return fused(rankings.map((ranking) => ranking.slice(0, mostRanked))).flatMap(passageAt);
    },
    nearest: (query) => byWords(query).slice(0, mostNearest).flatMap(passageAt),
  };
};

/** The best passages with their neighbours of the same paragraph, in the article's order, as many as there is room for. */
export const withNeighbours = (
  passages: readonly Passage[],
  best: readonly Passage[],
  room: number,
  costOf: (passage: Passage) => number,
): Passage[] => {
  const places = new Map(passages.map(({ id }, at) => [id, at]));
  const taken = new Set<number>();
  let left = room;
  for (const { id, paragraph } of best) {
    const at = places.get(id);
    if (at === undefined) continue;
    for (const near of [at, at - 1, at + 1]) {
      const passage = passages[near];
      if (!passage || taken.has(near) || (near !== at && passage.paragraph !== paragraph)) continue;
      const cost = costOf(passage);
      if (cost > left) continue;
      taken.add(near);
      left -= cost;
    }
  }
  return passages.filter((_, at) => taken.has(at));
};
