import type { Mark } from "../markup.ts";
import { normalise } from "../normalise.ts";
import type { Paragraph } from "../paragraphs.ts";
import type { Block } from "./extracted.ts";

type LaidOut = {
  text: string;
  paragraphs: Paragraph[] /** The page of each paragraph. */;
  pages: readonly (number | null)[];
};

const marks: Readonly<Record<Block["kind"], Mark>> = {
  body: "none",
  heading: "heading",
  list: "list",
  table: "table",
  quote: "quote",
  caption: "image",
};

/** Blocks as one text, an empty line between them, with the paragraphs that they are: each knows its kind and needs no marks. */
export const layOut = (blocks: readonly Block[]): LaidOut => {
  const shown = blocks
    .map(({ text, kind, page }) => ({ text: normalise(text.replace(/\s*\n\s*/g, " ").trim()).text, kind, page }))
    .filter(({ text }) => text !== "");
  let at = 0;
  const paragraphs = shown.map(({ text, kind }, index): Paragraph => {
    const start = at;
    at += text.length + 2;
    return { start, end: start + text.length, number: index + 1, mark: marks[kind], level: kind === "heading" ? 2 : 0 };
  });
  return { text: shown.map(({ text }) => text).join("\n\n"), paragraphs, pages: shown.map(({ page }) => page) };
};
