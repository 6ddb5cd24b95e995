import type { PageDocument } from "./dom.ts";

/** A node of JSON-LD. */
export type Datum = Readonly<Record<string, unknown>>;

const mostNodes = 2_000;
const longestScript = 2_000_000;

/** Every node of a page's JSON-LD that says its type: graphs, arrays and nested nodes alike, in the order of the page. */
export const linkedDataOf = (document: PageDocument): readonly Datum[] => {
  const nodes: Datum[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const waiting: unknown[] = [parsed(script.textContent ?? "")];
    while (waiting.length > 0 && nodes.length < mostNodes) {
      const value = waiting.shift();
      if (Array.isArray(value)) waiting.unshift(...value.slice(0, mostNodes));
      else if (isDatum(value)) {
        if (value["@type"] !== undefined) nodes.push(value);
        waiting.push(...Object.values(value).filter((inner) => typeof inner === "object" && inner !== null));
      }
    }
  }
  return nodes;
};

export const isDatum = (value: unknown): value is Datum =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const typesOf = (node: Datum): readonly string[] =>
  [node["@type"]]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));

const articleType = /(?:Article|BlogPosting|^Report|^ClaimReview|^SocialMediaPosting|^DiscussionForumPosting)$/;

/** The node of a page's JSON-LD that tells of the article. */
export const articleDatum = (data: readonly Datum[]): Datum | null => {
  const articles = data.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  return articles.find((node) => node.headline !== undefined) ?? articles[0] ?? null;
};

/** JSON as publishing systems write it: in comments or CDATA, with raw line feeds in strings, commas too many. */
const parsed = (source: string): unknown => {
  if (source.length > longestScript) return null;
  const text = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, "")
    .replace(/;\s*$/, "");
  return json(text) ?? json(mended(text)) ?? null;
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const mended = (text: string): string => text.replace(/[\u0000-\u001f]+/g, " ").replace(/,(\s*[}\]])/g, "$1");
