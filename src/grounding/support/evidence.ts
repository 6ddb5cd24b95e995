import type { Span } from "#brief/article.ts";
import { meets } from "#brief/span.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Attributed, Figure, Reading, Sentence } from "#reading/reading.ts";
import { type Parsed, parsedFrom } from "./parse.ts";
import type { Sameness } from "./sameness.ts";
import { turnsIn } from "./turns.ts";

/** A sentence that the quotes touch: parsed, with what of it the quotes hold, and who says it. */
export type Witness = Parsed & {
  sentence: Sentence;
  quoted: readonly Span[];
  /** Attributions whose content lies in this sentence, outermost first. */
  told: readonly Attributed[];
  /** An answer of an interview: whose it is, if that is known. */
  answer: { speaker: Figure | null } | null;
  /** A question of an interview. */
  asks: boolean;
};

/** Makes what turns quotes into the sentences they were cut from. Each sentence is parsed once. */
export const witnessesIn = (
  reading: Reading,
  cues: Cues,
  supporting: Supporting,
  sameness: Sameness,
  locator: Locator,
  isName: (key: string) => boolean,
) => {
  const quotations = quotationsOf(reading.article);
  const turns = turnsIn(reading, cues);
  const parsed = new Map<number, Parsed>();
  const parse = (sentence: Sentence): Parsed => {
    const known =
      parsed.get(sentence.index) ?? parsedFrom(sentence.words, quotations, cues, supporting, sameness, isName);
    parsed.set(sentence.index, known);
    return known;
  };
  return {
    quotations,
    turns,
    of: (quotes: readonly (string | Span)[]): Witness[] => {
      const spans = quotes.flatMap((quote) => {
        if (typeof quote !== "string") return [quote];
        const found = locator.locate(quote);
        return found.span === null ? [] : [found.span];
      });
      return reading.sentences
        .filter(({ passage }) => spans.some((span) => meets(span, passage)))
        .map((sentence) => ({
          ...parse(sentence),
          sentence,
          quoted: spans.filter((span) => meets(span, sentence.passage)),
          told: reading.attributions.filter(({ content }) => content.some((piece) => meets(piece, sentence.passage))),
          answer: turns.answerAt(sentence.index),
          asks: turns.isQuestion(sentence.index),
        }));
    },
  };
};
