import type { Block } from "./extracted.ts";

/** The article's own text, paragraphs parted by an empty line; no captions. */
export const articleText = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ kind }) => kind !== "caption")
    .map(({ text }) => text)
    .join("\n\n");
