import type { Span } from "#brief/article.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import { cuesOf } from "#language/languages.ts";
import type { Reading } from "#reading/reading.ts";
import { turnsDenial } from "./abroad-denial.ts";
import { markedIn, quotedIn } from "./abroad-marks.ts";
import { foreignNames, passagesAt, strayNames } from "./abroad-names.ts";
import { amountsIn, isTold, toldIn } from "./abroad-numbers.ts";
import type { Finding } from "./case.ts";

/** What needs no cues: numbers by value, words in marks, names that stand elsewhere. Doubt speaks for the line. */
export type Abroad = (text: string, quotes: readonly (string | Span)[], language: string) => readonly Finding[];

/**
 * Makes what looks at lines that code cannot weigh: in a language without cues, or in another than the article's. It never lets
 * such a line stand in its own words; what else it finds is final, so that no check model clears it.
 */
export const abroadIn = (reading: Reading, locator: Locator): Abroad => {
  const { article, cues } = reading;
  const isQuoted = quotedIn(article);
  return (text, quotes, language) => {
    const spans = quotes.flatMap((quote) => {
      if (typeof quote !== "string") return [quote];
      const { span } = locator.locate(quote);
      return span === null ? [] : [span];
    });
    const touched = passagesAt(article, spans);
    const evidence = touched.map(({ start, end }) => article.text.slice(start, end)).join("\n");
    const told = toldIn(evidence, article.language, cues);
    const amounts = amountsIn(text, language, cuesOf(language));
    const finding = (reason: Finding["reason"], at: Span | null): Finding => ({ reason, at, against: null });
    return [
      finding("no-cues-for-language", null),
      ...amounts
        .filter((amount) => !isTold(amount, told) && !isHour(amount, text, told.amounts))
        .map(({ start, end }) => finding("number-swapped", { start, end })),
      ...markedIn(text)
        .filter(({ words }) => !isQuoted(words))
        .map(({ start, end }) => finding("paraphrase-as-quotation", { start, end })),
      ...(touched.length === 1 && language !== article.language && turnsDenial(text, cuesOf(language), evidence, cues)
        ? [finding("negation-lost", null)]
        : []),
      ...(nounsInCapitals.has(language) ? [] : strayNames(article, text, touched)).map((at) =>
        finding("name-swapped", at),
      ),
      ...(language === article.language && !nounsInCapitals.has(language) ? foreignNames(article, text) : []).map(
        (at) => finding("name-swapped", at),
      ),
    ];
  };
};

/** German and Luxembourgish: a capital tells no name there. */
const nounsInCapitals: ReadonlySet<string> = new Set(["de", "lb"]);

/** "2:30 p.m." for 14.30: half a day apart. */
const isHour = ({ values, start, end }: { values: readonly number[] } & Span, text: string, told: readonly number[]) =>
  (/^\s?[ap]\.?\s?m\b/iu.test(text.slice(end, end + 6)) || text.slice(start, end).includes(":")) &&
  values.every((value) => told.some((each) => each === value || Math.abs(each - value) === 12));
