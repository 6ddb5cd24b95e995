import { articleFrom } from "#article/read.ts";
import { isTelling } from "#reading/attribution/attribution.ts";
import { read } from "#reading/read.ts";
import type { Attributed } from "#reading/reading.ts";

/** Every attribution of a text, and the text's words at its spans. */
export const attributionsIn = (text: string): { all: readonly Attributed[]; words: (one: Attributed) => string } => {
  const { article, attributions } = read(articleFrom({ text, kind: "paste" }));
  return {
    all: attributions,
    words: ({ content }) => content.map(({ start, end }) => article.text.slice(start, end)).join(" … "),
  };
};

/** The deepest telling as "outer > inner: content". */
export const toldIn = (text: string): string => {
  const { all, words } = attributionsIn(text);
  const deepest = all.filter(isTelling).toSorted((a, b) => b.chain.length - a.chain.length)[0];
  return deepest === undefined ? "" : `${deepest.chain.map((link) => link.source).join(" > ")}: ${words(deepest)}`;
};

/** Who asserts and who disputes what, as "asserter × disputer: content". */
export const disputedIn = (text: string): string => {
  const { all, words } = attributionsIn(text);
  const found = all.find(({ disputedBy }) => disputedBy !== null);
  return found === undefined ? "" : `${found.chain.at(-1)?.source} × ${found.disputedBy?.source}: ${words(found)}`;
};
