import type { Article, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import type { Position } from "./positions.ts";

/** A place where a figure is named. `quote` is the index of the quotation it stands in, or -1. */
export type Mention = { span: Span; known: Known; position: Position | null; quote: number };

/** What the search for referents walks over. */
export type Scene = {
  sentences: readonly Sentence[];
  /** In order, for each sentence. */
  mentions: readonly (readonly Mention[])[];
  quoteOf(word: Word): number;
  sentenceAt(offset: number): Sentence | null;
  /** Where "the company", "the paper" and the like are first spoken of. */
  firstOf: ReadonlyMap<string, number>;
  cues: Cues;
};

/** Lays out the figures over the sentences. */
export const sceneOf = (
  article: Article,
  sentences: readonly Sentence[],
  knowns: readonly Known[],
  cues: Cues,
): Scene => {
  const quotations = quotationsOf(article).filter(({ end, start }) => end - start > 3);
  const quoteAt = (offset: number): number => {
    const at = lastAtOrBefore(quotations, offset);
    return at >= 0 && offset < (quotations[at]?.end ?? 0) ? at : -1;
  };
  const passages = sentences.map(({ passage }) => passage);
  const sentenceAt = (offset: number): Sentence | null => sentences[lastAtOrBefore(passages, offset)] ?? null;
  const mentions: Mention[][] = sentences.map(() => []);
  const all = knowns
    .flatMap((known) => known.figure.mentions.map((span) => ({ span, known })))
    .toSorted((a, b) => a.span.start - b.span.start);
  let at = 0;
  for (const { span, known } of all) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.passage.start ?? Number.POSITIVE_INFINITY) <= span.start)
      at += 1;
    mentions[at]?.push({ span, known, position: known.positions.get(span.start) ?? null, quote: quoteAt(span.start) });
  }
  return {
    sentences,
    mentions,
    quoteOf: ({ start }) => quoteAt(start),
    sentenceAt,
    firstOf: firstSpokenOf(sentences, cues),
    cues,
  };
};

const firstSpokenOf = (sentences: readonly Sentence[], { naming }: Cues): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const { words } of sentences) {
    for (const [at, { lower, start }] of words.entries()) {
      const isClass = naming.companyNouns.has(lower) || naming.outletNouns.has(lower);
      if (isClass && words[at - 1]?.lower === naming.article && !first.has(lower)) first.set(lower, start);
    }
  }
  return first;
};

/** The index of the last span that starts at or before `offset`, or -1. */
export const lastAtOrBefore = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? offset + 1) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
