import { english } from "#language/en/cues.ts";
import { cuesOf } from "#language/languages.ts";
import { firstIn } from "#language/surroundings-said.ts";
import type { PageDocument } from "./dom.ts";
import type { Origin } from "./extracted.ts";
import type { PageBlock } from "./page-blocks.ts";

type Told = {
  blocks: readonly PageBlock[];
  url: string | null;
  publisher: string | null;
  language: string;
  elsewhere: string | null;
};

/** Where a text was first published, if a line of its page says so. `elsewhere` is another site that the page names as the true address. */
export const originalOf = ({ blocks, url, publisher, language, elsewhere }: Told): Origin["original"] => {
  const { page } = cuesOf(language) ?? english;
  for (const [at, block] of blocks.entries()) {
    if (block.text.length > 400) continue;
    for (const pattern of [...page.publisher, ...firstIn]) {
      const match = pattern.exec(block.text);
      const name = match?.[1]?.trim().replace(/[.,;:\s]+$/, "");
      if (!match || !name || sameName(name, publisher)) continue;
      if (isOwnCopyright(match[0]) || isCitation(match[0], name, blocks.length - at)) continue;
      return { name, url: linkIn(block, url) ?? elsewhere };
    }
  }
  return null;
};

/** A copyright alone is the company's behind the page, or a photographer's. */
const isOwnCopyright = (line: string): boolean => /^\W*(?:copyright|©|\(c\))/i.test(line) && !/source/i.test(line);

/** "Source: the ministry, 25 October 2019" under a claim, a photo or a chart is what that one stands on. */
const isCitation = (line: string, name: string, fromEnd: number): boolean =>
  /^\W*(?:original )?source\s?:/i.test(line) && (/\d/.test(name) || fromEnd > tail);

/** So many blocks at the end may tell of the whole text. */
const tail = 6;

const sameName = (name: string, publisher: string | null): boolean => {
  const [one, other] = [name, publisher ?? ""].map((text) => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]+/gu, ""));
  return !one || !other ? false : one.includes(other) || other.includes(one);
};

/** The first link of a block to another site, or an address that stands there as text. */
const linkIn = ({ element, text }: PageBlock, url: string | null): string | null => {
  const links = [...element.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
  const written = /https?:\/\/[^\s<>"')\]]+/.exec(text)?.[0] ?? "";
  const own = url && URL.canParse(url) ? new URL(url).hostname : null;
  return (
    [...links, written].find(
      (link) => /^https?:\/\//i.test(link) && URL.canParse(link) && new URL(link).hostname !== own,
    ) ?? null
  );
};

export const originalTags = (document: PageDocument): string | null =>
  document.querySelector('meta[name="syndication-source"], meta[name="original-source"]')?.getAttribute("content") ??
  null;
