import { captionWords, placeWords } from "#language/surroundings.ts";
import { type PageElement, parentOf } from "./dom.ts";
import type { PageBlock } from "./page-blocks.ts";

/** Where a block stands on its page, told by the tags and class names around it. */
export type Place = "surroundings" | "caption" | null;

const tagPlaces: Readonly<Record<string, string>> = {
  NAV: "<nav>",
  FOOTER: "<footer>",
  ASIDE: "<aside>",
  FORM: "<form>",
  BUTTON: "<button>",
  HEADER: "<header>",
};

/** Reads places. A name by which much of the article's own text stands means something else on this page, and is not believed. */
export const placesOf = (
  blocks: readonly PageBlock[],
  isText: (block: PageBlock) => boolean,
): ((block: PageBlock) => Place) => {
  const sizes = new Map<string, number>();
  let whole = 0;
  for (const block of blocks) {
    if (!isText(block)) continue;
    whole += block.text.length;
    for (const name of block.around) sizes.set(name, (sizes.get(name) ?? 0) + block.text.length);
  }
  const isBelieved = (name: string): boolean => (sizes.get(name) ?? 0) < whole * 0.25;
  return ({ around, kind }) => {
    const believed = [...around].filter(isBelieved);
    if (believed.some((name) => name.startsWith("<") || placeWords.has(name))) return "surroundings";
    return kind === "caption" || believed.some((name) => captionWords.has(name)) ? "caption" : null;
  };
};

export type NamesAround = (element: PageElement) => ReadonlySet<string>;

/** The telling names of an element and of all it stands in, each element and each way of naming read once. */
export const namesAround = (): NamesAround => {
  const known = new Map<PageElement, ReadonlySet<string>>();
  const telling = new Map<string, readonly string[]>();
  const ownNames = (element: PageElement): readonly string[] => {
    const { tagName } = element;
    if (tagName === "HTML" || tagName === "BODY") return [];
    const named = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""} ${element.getAttribute("role") ?? ""}`;
    const key = `${tagName in tagPlaces ? tagName : ""} ${named}`;
    const before = telling.get(key);
    if (before) return before;
    const tag = tagPlaces[tagName];
    const names = wordsOf(named).filter((name) => placeWords.has(name) || captionWords.has(name));
    const found = tag ? [...names, tag] : names;
    telling.set(key, found);
    return found;
  };
  const read = (element: PageElement): ReadonlySet<string> => {
    const before = known.get(element);
    if (before) return before;
    const parent = parentOf(element);
    const around = parent ? read(parent) : none;
    const own = ownNames(element);
    const names = own.length === 0 ? around : new Set([...around, ...own]);
    known.set(element, names);
    return names;
  };
  return read;
};

const none: ReadonlySet<string> = new Set();

/** "entry-readMore" gives entry, read, more and readmore. */
const wordsOf = (names: string): string[] =>
  names
    .slice(0, 600)
    .split(/\s+/)
    .flatMap((name) => {
      const parts = name
        .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
        .toLowerCase()
        .split(/[-_:.]+/);
      return [...parts, ...parts.slice(1).map((part, index) => `${parts[index]}${part}`)];
    });
