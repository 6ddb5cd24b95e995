import { articleFrom } from "#article/read.ts";
import { english } from "#language/en/cues.ts";
import { figuresOf } from "#reading/figures/figures.ts";
import type { Figure } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";

/** The figures of a text in English, and what its marked phrase refers to. */
export const namedIn = (text: string) => {
  const article = { ...articleFrom({ text, kind: "paste" }), language: "en" };
  const sentences = article.passages.map((passage, index) => ({
    index,
    passage,
    words: wordsOf(article.text, passage.start, passage.end),
  }));
  return { article, ...figuresOf(article, sentences, english) };
};

/** "Oda Lindqvist (person)", in the order of the text. */
export const kindsIn = (text: string): string[] =>
  namedIn(text)
    .figures.filter(({ mentions }) => mentions.length > 0)
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ name, kind }) => `${name} (${kind})`);

export const figureNamed = (text: string, name: string): Figure | undefined =>
  namedIn(text).figures.find((figure) => figure.name === name);

/** Whom the phrase between [ and ] means; "?" where that is open. */
export const meantIn = (marked: string): string => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace("[", "").replace("]", "");
  return namedIn(text).refer({ start, end })?.name ?? "?";
};
