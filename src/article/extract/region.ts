import { placeWords } from "#language/surroundings.ts";
import { alike, isSentence } from "./block-text.ts";
import type { PageElement } from "./dom.ts";
import type { PageBlock } from "./page-blocks.ts";

const least = 400;

/**
 * The region that the reader view chose, unless it is another one than the headline's: pages that go on with the next article
 * below the first, and stories shorter than the box about their writer, lead it astray. Where it found next to nothing, every
 * sentence of the page is left to the rules.
 */
export const regionOf = (
  blocks: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
  title: string | null,
): ReadonlySet<PageBlock> => {
  const sentences = blocks.filter(isSentence);
  const chosen = sentences.filter((block) => kept.has(block));
  const box = boxOf(blocks, title);
  const inBox = box ? blocks.filter(({ holders }) => holders.includes(box)) : [];
  const own = inBox.filter((block) => isSentence(block) && !isAround(block));
  const isElsewhere =
    sizeOf(own) >= least && sizeOf(chosen.filter((block) => box && block.holders.includes(box))) < sizeOf(chosen) / 2;
  if (isElsewhere) return new Set(inBox.filter((block) => block.linked < 0.5));
  return chosen.length > 0 ? kept : new Set(sentences);
};

/** The smallest article or main part of the page that holds the headline. */
const boxOf = (blocks: readonly PageBlock[], title: string | null): PageElement | undefined => {
  const headline = blocks.find(({ tag, text }) => /^H[12]$/.test(tag) && title !== null && alike(text, title));
  return headline?.holders.find(({ tagName }) => tagName === "ARTICLE" || tagName === "MAIN");
};

const isAround = ({ around }: PageBlock): boolean =>
  [...around].some((name) => name !== "<header>" && (name.startsWith("<") || placeWords.has(name)));

const sizeOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
