import type { Article } from "#brief/article.ts";
import type { Quote, Statement } from "#brief/brief.ts";
import { areMany, frameOf, marked } from "#grounding/frame.ts";
import { cuesOf } from "#language/languages.ts";
import { fragmentLinks } from "./fragment.ts";
import type { SheetLine, SheetQuote } from "./sheet.ts";

/** Turns the statements, quotes and places of one article into lines. */
export type Lines = {
  /** A line a quote; a strict quote under its own frame, one of ours under our words. */
  ofStatement(statement: Statement, depth?: 0 | 1): SheetLine[];
  quote(quote: Quote): SheetQuote;
  /** Whether a phrase names several, and takes a verb for many. */
  many(phrase: string): boolean;
  /** "¶3 ¶5", each paragraph once. */
  places(passageIds: readonly string[]): string;
  /** The paragraph that an offset stands in. */
  paragraphAt(offset: number): number;
};

export const plain = (text: string, depth: 0 | 1 = 0): SheetLine => ({ depth, text, quotes: [] });

/** Lines that follow each other under the same words stand under them together. */
export const framedOnce = (lines: readonly SheetLine[]): SheetLine[] => {
  const merged: SheetLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (last && last.text !== null && last.text === line.text && last.depth === line.depth) {
      merged[merged.length - 1] = { ...last, quotes: [...last.quotes, ...line.quotes] };
    } else merged.push(line);
  }
  return merged;
};

const firstEndingAfter = (passages: Article["passages"], offset: number): number => {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

const translated = ({ translation }: Statement): { translation?: string } =>
  translation === null ? {} : { translation: `${translation} (our translation)` };

export const linesOf = (article: Article): Lines => {
  const paragraphs = new Map(article.passages.map(({ id, paragraph }) => [id, paragraph]));
  const cues = cuesOf(article.language);
  const linkOf = fragmentLinks(article);
  const quote = (given: Quote): SheetQuote => ({
    words: given.text,
    shown: marked(given, cues),
    paragraph: paragraphs.get(given.passageIds[0] ?? "") ?? 0,
    direct: given.voice === "direct",
    link: linkOf(given),
  });
  return {
    quote,
    ofStatement: (statement, depth = 0) => {
      const { attribution, quotes, text, wording } = statement;
      const isStrict = wording === "strict";
      const inOrder = isStrict ? quotes : quotes.toSorted((a, b) => a.start - b.start);
      const last = inOrder.length - 1;
      // Ours, and said to be ours: it stands under the last of the quotes that it translates.
      const drawn = inOrder.map((each, n) => (n === last ? { ...quote(each), ...translated(statement) } : quote(each)));
      if (!isStrict) return [{ depth, text, quotes: drawn }];
      return drawn.map((each, n) => {
        const of = inOrder[n];
        return { depth, text: of ? frameOf(attribution, of, cues) : null, quotes: [each] };
      });
    },
    many: (phrase) => areMany(phrase, cues),
    places: (passageIds) => [...new Set(passageIds.map((id) => `¶${paragraphs.get(id) ?? "?"}`))].join(" "),
    paragraphAt: (offset) => article.passages[firstEndingAfter(article.passages, offset)]?.paragraph ?? 0,
  };
};
