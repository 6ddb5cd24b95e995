import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import { meets } from "#brief/span.ts";
import { foldOf } from "#grounding/locate/fold.ts";
import { lazily } from "#grounding/locate/lazily.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import type { Finding } from "#grounding/support/weigh.ts";
import type { Cues } from "#language/cues.ts";
import { wordsOf } from "#reading/words.ts";

/** Fewer letters than this are anybody's words. */
const least = 12;

const upperFirst = (text: string, to: "toLowerCase" | "toUpperCase"): string => text.charAt(0)[to]() + text.slice(1);

const bareOf = (text: string): string => text.replace(/[.!…]+$/u, "");

/** Makes what finds where the article has a sentence word for word; a capital at its beginning and the mark at its end may be the draft's. */
export const verbatimIn = (article: string, locator: Locator): ((text: string) => Span | null) => {
  const folded = lazily(() => foldOf(article).text.toLowerCase());
  return (text) => {
    const bare = bareOf(text);
    // a long way cheaper than to look for what is not there word for word
    if (text.length < least || !folded().includes(foldOf(bare).text.toLowerCase().trim())) return null;
    for (const form of new Set([text, bare, upperFirst(bare, "toLowerCase"), upperFirst(bare, "toUpperCase")])) {
      const found = locator.locate(form);
      if (found.outcome === "exact") return found.span;
    }
    return null;
  };
};

/** What can be wrong with the article's very words: whose they are, and what they were cut from. */
const cutOff: ReadonlySet<Reason> = new Set<Reason>([
  "attribution-lost",
  "speaker-swapped",
  "hedge-lost",
  "verb-raised",
  "negation-lost",
  "condition-dropped",
  "quantifier",
  "scope",
]);

/** What stands against the article's own words, of what stands against them as anybody's. @param whole whether nothing was cut off. */
export const againstVerbatim = (findings: readonly Finding[], whole: boolean): readonly Finding[] =>
  findings.filter(({ reason }) =>
    whole ? reason === "attribution-lost" || reason === "speaker-swapped" : cutOff.has(reason),
  );

/** Less than all, and more than one. */
const isSome = (rank: number | undefined): boolean => rank !== undefined && rank > 1 && rank < 5;

/** "Residents have left" out of "Some residents have left": how many they are stands right before what was taken. */
export const cutFrom = (
  article: string,
  spans: readonly Span[],
  at: Span,
  { supporting, grammar }: Cues,
): Finding[] => {
  const start = spans.find((span) => meets(span, at))?.start ?? at.start;
  for (const { lower, ...word } of wordsOf(article, Math.min(start, at.start), at.start).toReversed()) {
    if (isSome(supporting?.quantities.get(lower)))
      return [{ reason: "quantifier", at: null, against: { start: word.start, end: word.end } }];
    if (lower !== grammar.joints.of && !grammar.determiners.has(lower)) return [];
  }
  return [];
};

/** Words in marks with the frame around them: who said so, and no more. */
const marked = /[“"«„]([^“”"«»„]+)[”"»“]/gu;
const mostAround = 6;

/** Whether a sentence is somebody's words in marks and little around them. */
export const isQuotation = (text: string): boolean => {
  const inside = [...text.matchAll(marked)].reduce((sum, [whole]) => sum + whole.length, 0);
  const around = text.replace(marked, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return inside > 0 && inside * 2 >= text.length && around <= mostAround;
};
