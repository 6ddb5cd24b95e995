import { skim } from "./skim.ts";

/** What a page's own data say of its article: whether it is sold, how long it is, and where on the page the sold part stands. */
export type Offer = {
  isArticle: boolean;
  isVideo: boolean;
  isList: boolean;
  isForSale: boolean;
  words: number | null;
  selectors: readonly string[];
};

const mostNodes = 1_000;

/** Read from JSON-LD; schema.org's `isAccessibleForFree` and `hasPart` are how publishers tell search engines of a paywall. */
export const offerOf = (scripts: readonly string[]): Offer => {
  const nodes = scripts.flatMap(nodesIn);
  const articles = nodes.filter((node) => /Article\b|BlogPosting|\bReport\b|ClaimReview|LiveBlog/.test(typesOf(node)));
  const words = articles.map(({ wordCount }) => Number(wordCount)).find((count) => count > 0);
  const parts = nodes.filter((node) => isFalse(node.isAccessibleForFree) && node.cssSelector !== undefined);
  return {
    isArticle: articles.length > 0,
    isVideo: articles.length === 0 && nodes.some((node) => /\bVideoObject\b/.test(typesOf(node))),
    isList: nodes.some((node) => /\b(?:CollectionPage|ItemList|SearchResultsPage)\b/.test(typesOf(node))),
    isForSale: articles.some((node) => isFalse(node.isAccessibleForFree)),
    words: words ?? null,
    selectors: parts.flatMap(({ cssSelector }) =>
      [cssSelector].flat().filter((selector) => typeof selector === "string"),
    ),
  };
};

type Node = Readonly<Record<string, unknown>>;

const nodesIn = (script: string): Node[] => {
  const nodes: Node[] = [];
  const waiting: unknown[] = [parsed(script)];
  while (waiting.length > 0 && nodes.length < mostNodes) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostNodes));
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(
        ...Object.values(value)
          .filter((inner) => typeof inner === "object" && inner !== null)
          .slice(0, mostNodes),
      );
    }
  }
  return nodes;
};

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

const parsed = (script: string): unknown => {
  try {
    return JSON.parse(
      script
        .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, "")
        .replace(/[\u0000-\u001f]+/g, " "),
    );
  } catch {
    return null;
  }
};

const typesOf = (node: Node): string =>
  [node["@type"]]
    .flat()
    .filter((type) => typeof type === "string")
    .join(" ");

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === "string" && /^\s*(?:https?:\/\/schema\.org\/)?false\s*$/i.test(value));

/**
 * Whether the part of an article that is for sale is missing from the page; null where the page does not tell. Publishers who only count
 * their readers' visits serve the whole text.
 */
export const isCutWhereSold = (html: string, { words, selectors }: Offer, prose: number): boolean | null => {
  const names = selectors
    .flatMap((selector) => selector.split(","))
    .map((selector) => /[.#]([\w-]+)\s*$/.exec(selector)?.[1])
    .filter((name) => name !== undefined);
  if (names.length > 0) {
    const sold = lengthUnder(html, new Set(names));
    if (sold !== null && sold < 150 && prose < 3_000) return true;
    if (sold !== null && sold >= 400 && prose >= 400 && sold >= prose * 0.4) return false;
  }
  // Six characters a word, blank included, hold for the languages that count words.
  if (words !== null && words > 80) return prose < words * 6 * 0.55;
  return null;
};

/** Characters inside the elements that have one of these class names or ids; null where there is none, as templates often say what is not so. */
const lengthUnder = (html: string, names: ReadonlySet<string>): number | null => {
  let length = 0;
  let isThere = false;
  // The element that is sold ends where as many of its kind were closed as were opened.
  let sold = "";
  let depth = 0;
  let isCode = false;
  skim(html, {
    open: (name, { class: classes = "", id = "" }) => {
      if (name === "script" || name === "style") isCode = true;
      if (depth > 0) depth += name === sold ? 1 : 0;
      else if ([id, ...classes.split(/\s+/)].some((one) => names.has(one))) [sold, depth, isThere] = [name, 1, true];
    },
    text: (text) => {
      if (depth > 0 && !isCode) length += text.trim().length;
    },
    close: (name) => {
      if (name === "script" || name === "style") isCode = false;
      if (depth > 0 && name === sold) depth -= 1;
    },
  });
  return isThere ? length : null;
};
