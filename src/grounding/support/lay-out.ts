import type { Article, Span } from "#brief/article.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Reading } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import { aligned, namesIn, takenApart } from "./align.ts";
import type { Case } from "./case.ts";
import { witnessesIn } from "./evidence.ts";
import type { Item } from "./items.ts";
import { parsedFrom } from "./parse.ts";
import { samenessIn } from "./sameness.ts";
import { isSlice } from "./slice.ts";
import { sourcesIn } from "./sources.ts";

/** Makes what lays a sentence of ours beside the sentences that its quotes were cut from. */
export const layingOut = (reading: Reading, cues: Cues, supporting: Supporting, locator: Locator) => {
  const sameness = samenessIn(cues, supporting);
  const names = namesIn(reading, sameness);
  const isName = (key: string): boolean => names.has(key);
  const evidence = witnessesIn(reading, cues, supporting, sameness, locator, isName);
  const sayingOf = (text: string) => {
    const words = wordsOf(text, 0, text.length);
    const ours = parsedFrom(
      words,
      quotationsOf(articleOfOurs(reading.article, text)),
      cues,
      supporting,
      sameness,
      isName,
    );
    return { text, ours, sources: sourcesIn(ours, cues, supporting) };
  };
  // one sentence is laid beside one piece of evidence after another
  let last: ReturnType<typeof sayingOf> | null = null;
  return (text: string, quotes: readonly (string | Span)[]): Case => {
    const witnesses = evidence.of(quotes);
    last = last?.text === text ? last : sayingOf(text);
    const { sources } = last;
    const isLight = ({ at, lower }: Item): boolean =>
      supporting.thin.has(`${lower} ${last?.ours.words[at + 1]?.lower ?? ""}`);
    const ours = takenApart(last.ours, witnesses, cues, sameness, isLight);
    const matched = aligned(reading, ours, witnesses, cues, sameness, names);
    const { quotations, turns } = evidence;
    return {
      reading,
      cues,
      supporting,
      sameness,
      text,
      names,
      ours,
      sources,
      witnesses,
      quotations,
      turns,
      matched,
      isSlice: isSlice(ours, sources, witnesses, cues, supporting),
    };
  };
};

/** Our sentence as an article of one passage, in the article's language. */
const articleOfOurs = (article: Article, text: string): Article => ({
  ...article,
  text,
  passages: [{ id: "p1", start: 0, end: text.length, paragraph: 1, role: "body", page: null }],
  title: null,
  genre: "news",
  unread: [],
  warnings: [],
});
