import { Readability } from "@mozilla/readability";
import { elementsOf, isElement, type PageDocument, type PageElement, type PageNode } from "./dom.ts";
import { blocksOf, type PageBlock } from "./page-blocks.ts";

const mark = "data-block";

/**
 * Which of the blocks Mozilla's reader view keeps. It takes the page apart while it reads, so it comes last; the blocks know
 * their elements by a number that it carries along.
 */
export const keptByReaderView = (document: PageDocument, blocks: readonly PageBlock[]): ReadonlySet<PageBlock> => {
  const numbers = new Map<PageElement, string>();
  for (const { element } of blocks) if (!numbers.has(element)) numbers.set(element, String(numbers.size));
  for (const [element, number] of numbers) element.setAttribute(mark, number);
  const view = readerView(document);
  if (!view) return new Set();
  const alive = new Set<string>();
  for (const element of elementsOf(view)) alive.add(element.getAttribute(mark) ?? "");
  const texts = new Set(blocksOf(view).map(({ text }) => text));
  const whole = unspaced(view.textContent ?? "");
  const isThere = (text: string): boolean => texts.has(text) || whole.includes(unspaced(text));
  const isAlive = ({ element }: PageBlock): boolean => alive.has(numbers.get(element) ?? "?");
  // A div that becomes a paragraph loses its number: then the words alone tell, unless their twin elsewhere has kept its own.
  const told = new Set(blocks.filter(isAlive).map(({ text }) => text));
  const isTold = ({ text }: PageBlock): boolean => text.length >= 40 && !told.has(text);
  return new Set(blocks.filter((block) => (isAlive(block) || isTold(block)) && isThere(block.text)));
};

const unspaced = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, "");

const readerView = (document: PageDocument): PageElement | null => {
  const reader: Reader = new Readability<PageNode>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: PageNode) => node,
  });
  const content = reader.parse()?.content;
  return content && isElement(content) ? content : null;
};

type Reader = { parse(): { content?: PageNode | null | undefined } | null };
