import type { PageBlock } from "./page-blocks.ts";

/** Characters as Latin script would need: a sign of Chinese, Japanese or Korean says as much as two or three letters. */
export const lengthOf = (text: string): number =>
  text.length + 1.5 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

/** A block of running text, long enough to tell an article from what surrounds it. */
export const isSentence = ({ text, linked, kind }: PageBlock): boolean =>
  kind !== "caption" &&
  kind !== "heading" &&
  lengthOf(text) >= 60 &&
  linked < 0.5 &&
  /[.!?。！？…:][\p{P}\s]*$|[.!?。！？]\s/u.test(text);

/** A block that a text may begin with. */
export const isTextual = (block: PageBlock): boolean =>
  isSentence(block) ||
  (block.kind !== "heading" &&
    block.linked < 0.7 &&
    lengthOf(block.text) >= 40 &&
    (/[.!?。！？…]["”’»)]*$/.test(block.text) || lengthOf(block.text) > 120));

export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The same words, or one begins with the other: titles carry the paper's name behind them. */
export const alike = (one: string, other: string): boolean => {
  const [a, b] = [letters(one), letters(other)];
  return a !== "" && (a === b || (Math.min(a.length, b.length) > 15 && (a.startsWith(b) || b.startsWith(a))));
};
