import type { Article, Passage, Span } from "#brief/article.ts";

/** Characters: a longer sentence is not shown whole where pieces of it were cited. */
export const longestSentence = 420;
const longestEvidence = 320;

const passageOf = ({ passages }: Article, at: Span): Passage | undefined =>
  passages.find(({ start, end }) => start <= at.start && at.end <= end);

const hullOf = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/** Pieces of one sentence as the one stretch that holds them, unless that were long. */
export const joined = (article: Article, pieces: readonly Span[], longest = longestEvidence): Span[] => {
  const stretches: Span[] = [];
  for (const piece of pieces) {
    const passage = passageOf(article, piece);
    const place = stretches.findIndex((other) => {
      const { start, end } = hullOf(piece, other);
      return passage !== undefined && passage === passageOf(article, other) && end - start <= longest;
    });
    const other = stretches[place];
    if (other) stretches[place] = hullOf(piece, other);
    else stretches.push(piece);
  }
  return stretches;
};

/** The whole sentences that pieces were cut from; half a sentence says too little to stand alone. */
export const sentencesOf = (article: Article, pieces: readonly Span[]): Span[] =>
  joined(article, pieces, Number.POSITIVE_INFINITY).map((piece) => {
    const passage = passageOf(article, piece);
    return passage && passage.end - passage.start <= longestSentence
      ? { start: passage.start, end: passage.end }
      : piece;
  });
