import type { Article, Span } from "#brief/article.ts";
import type { Voicing } from "#brief/brief.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Attributed } from "#reading/reading.ts";
import { unnamedSource } from "./draft.ts";
import { isTelling } from "./told.ts";

type Piece = Span & { one: Attributed };

const articleVoice: Voicing = { voice: "article", speaker: null };

/** Whose voice a span is in: inside the article's own quotation marks, in a paraphrase, or the article's. */
export const voiceAt = (article: Article, attributions: readonly Attributed[]): ((span: Span) => Voicing) => {
  const quotations = quotationsOf(article);
  const pieces = attributions
    .filter((one) => isTelling(one) || one.cue === null)
    .flatMap((one): Piece[] => one.content.map((piece) => ({ ...piece, one })))
    .toSorted((a, b) => a.start - b.start);
  return (span) => {
    const telling = innermost(pieces, span);
    const speaker = telling === null ? null : speakerOf(telling.one);
    if (holding(quotations, span)) return { voice: "direct", speaker };
    if (telling === null) return articleVoice;
    return { voice: telling.one.cue === null ? telling.one.voice : "reported", speaker };
  };
};

const speakerOf = ({ speaker, chain }: Attributed): string | null => {
  const inner = chain.at(-1);
  return speaker?.name ?? (inner === undefined || inner.source === unnamedSource ? null : inner.source);
};

/** How many sorted spans to look back over from the last that begins before a span. */
const reach = 40;

const lastBefore = (spans: readonly Span[], at: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const holding = (spans: readonly Span[], span: Span): boolean => {
  const last = spans[lastBefore(spans, span.start)];
  return last !== undefined && span.end <= last.end;
};

const innermost = (pieces: readonly Piece[], span: Span): Piece | null => {
  let best: Piece | null = null;
  const last = lastBefore(pieces, span.start);
  for (let k = last; k >= 0 && k > last - reach; k--) {
    const piece = pieces[k];
    if (piece === undefined || piece.end < span.end) continue;
    if (best === null || piece.end - piece.start < best.end - best.start) best = piece;
  }
  return best;
};
