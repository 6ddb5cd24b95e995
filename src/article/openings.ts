import type { Opening } from "#language/page.ts";

/** The first word of a paragraph in lower case, whatever signs stand before it. */
export const firstWord = (words: string): string =>
  /^[\s"“”„‘’'«»<>()[\]{}*_#|=~•·–—-]{0,12}([^\s.,:;!?"“”„«»<>()[\]{}*|]+)/.exec(words)?.[1]?.toLowerCase() ?? "";

export const opens = (words: string, { starts, patterns }: Opening): boolean =>
  starts.has(firstWord(words)) && patterns.some((pattern) => pattern.test(words));
