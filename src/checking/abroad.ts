import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import type { Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";

/** What code sees of a sentence in a language that nobody has written cues for: whether words repeat the article's, and figures. */
export type Abroad = { reasons: readonly Reason[]; at: string[]; near: Span | null };

const told: ReadonlySet<Reason> = new Set<Reason>(["number-swapped", "name-swapped", "negation-lost"]);

const figureOf = (digits: string): string => digits.replaceAll(/[.,’'\s](?=\d{3}(?!\d))/gu, "");

/** Holds a sentence against the article by its figures, and by the place that nearly repeats it. */
export const abroadIn = ({ article }: Reading, locator: Locator): ((text: string) => Abroad) => {
  const numbers = new Set(
    wordsOf(article.text).flatMap(({ kind, lower }) => (kind === "number" ? [figureOf(lower)] : [])),
  );
  return (text) => {
    const found = locator.locate(text);
    const near = found.outcome === "rejected" ? found.nearest : found.span;
    const strange = wordsOf(text).flatMap(({ kind, lower, text: word }) =>
      kind === "number" && !numbers.has(figureOf(lower)) ? [word] : [],
    );
    const reasons: Reason[] = strange.length > 0 ? ["number-swapped"] : [];
    if (found.outcome === "rejected" && near && told.has(found.reason)) reasons.push(found.reason);
    return { reasons: [...new Set(reasons)], at: strange, near };
  };
};
