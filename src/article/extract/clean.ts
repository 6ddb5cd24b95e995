import type { Role } from "#brief/article.ts";
import { english } from "#language/en/cues.ts";
import { cuesOf } from "#language/languages.ts";
import { said } from "#language/surroundings-said.ts";
import type { Paragraph } from "../paragraphs.ts";
import { rolesOf } from "../roles.ts";
import { alike, isSentence, isTextual, lengthOf, letters } from "./block-text.ts";
import type { PageBlock } from "./page-blocks.ts";
import { placesOf } from "./places.ts";

export type Page = {
  blocks: readonly PageBlock[];
  kept: ReadonlySet<PageBlock>;
  title: string | null;
  byline: string | null;
  language: string;
};
/** Why a block is not the article's; null where it is. */
export type Verdict = string | null;

/** Says of each block of a page whether it belongs to the article, and if not, why. */
export const verdictsOf = (page: Page): Map<PageBlock, Verdict> => {
  const placeOf = placesOf(page.blocks, (block) => page.kept.has(block) && isSentence(block));
  const verdicts = new Map<PageBlock, Verdict>();
  const isSibling = siblingsOf(page, placeOf);
  const lead = leadOf(page, placeOf);
  const article = page.blocks.filter((block) => page.kept.has(block) || isSibling(block) || lead.has(block));
  const roles = rolesIn(article, page.language);
  for (const block of page.blocks) verdicts.set(block, page.kept.has(block) ? null : "view");
  article.forEach((block, index) => {
    const place = placeOf(block);
    const why =
      place === "surroundings"
        ? "place"
        : (place === "caption" || roles[index] === "caption") && !isLabel(block.text)
          ? "caption"
          : wordsVerdict(block, roles[index] ?? "body");
    verdicts.set(block, why);
  });
  const left = () => article.filter((block) => verdicts.get(block) === null);
  for (const block of linkLists(left())) verdicts.set(block, "links");
  for (const [block, why] of headOf(left(), page)) verdicts.set(block, why);
  for (const block of tailOf(left())) verdicts.set(block, "tail");
  for (const block of writersIn(left(), page.byline)) verdicts.set(block, "writer");
  return verdicts;
};

/** The reader view drops lists and short paragraphs among the article's own: what stands beside two of its paragraphs comes back. */
const siblingsOf = ({ blocks, kept }: Page, placeOf: ReturnType<typeof placesOf>): ((block: PageBlock) => boolean) => {
  const paragraphs = new Map<unknown, number>();
  const text = blocks.filter((block) => kept.has(block) && isSentence(block));
  for (const { holders } of text) paragraphs.set(holders[1], (paragraphs.get(holders[1]) ?? 0) + 1);
  const [first, last] = [text[0], text.at(-1)].map((block) => (block ? blocks.indexOf(block) : -1));
  const inside = new Set(blocks.slice(first, (last ?? -1) + 1));
  return (block) =>
    inside.has(block) &&
    (isSentence(block) || block.kind === "table" || (block.kind === "list" && block.linked < 0.3)) &&
    placeOf(block) === null &&
    block.holders.slice(1, 3).some((holder) => (paragraphs.get(holder) ?? 0) >= 2);
};

const farthestLead = 25;

/** The sentences between a headline and the text, which the reader view often takes for no part of it. */
const leadOf = ({ blocks, kept, title }: Page, placeOf: ReturnType<typeof placesOf>): ReadonlySet<PageBlock> => {
  const first = blocks.findIndex((block) => kept.has(block) && isSentence(block));
  const above = blocks.slice(Math.max(0, first - farthestLead), Math.max(0, first));
  const headline = above.findLastIndex(({ tag, text }) => tag === "H1" || (title !== null && alike(text, title)));
  if (headline === -1) return new Set();
  return new Set(
    above.slice(headline + 1).filter((block) => isSentence(block) && block.linked < 0.3 && placeOf(block) === null),
  );
};

/** What stands in a caption's place and says nothing of the picture. */
const isLabel = (text: string): boolean =>
  said.creditAlone.test(text) || (text.length < 100 && said.leftover.test(text));

const rolesIn = (blocks: readonly PageBlock[], language: string): Role[] => {
  const { page } = cuesOf(language) ?? english;
  let at = 0;
  const paragraphs = blocks.map(({ text, kind }, index): Paragraph => {
    const start = at;
    at += text.length + 2;
    return {
      start,
      end: start + text.length,
      number: index + 1,
      mark: kind === "body" || kind === "caption" ? "none" : kind,
      level: 0,
    };
  });
  return rolesOf(blocks.map(({ text }) => text).join("\n\n"), paragraphs, page);
};

const wordsVerdict = (block: PageBlock, role: Role): Verdict => {
  const { text, linked } = block;
  if (!/\p{L}{2}|\p{N}{2}|\p{Lo}/u.test(text)) return "sign";
  if (role === "boilerplate" || role === "related") return role;
  if (role === "pullquote" && (block.kind === "quote" || block.kind === "heading")) return role;
  if (role === "dateline" && !isSentence(block)) return role;
  if (text.length < 300 && said.related.test(text)) return "related";
  if (text.length < 300 && said.leftover.test(text)) return "leftover";
  if (text.length < 220 && linked > 0 && said.call.test(text)) return "call";
  if (text.length < 220 && block.kind !== "heading" && (said.advertised.test(text) || said.licence.test(text)))
    return "label";
  if (text.length < 120 && said.dated.test(text)) return "date";
  if (said.advert.test(text) || said.share.test(text) || said.creditAlone.test(text)) return "label";
  if (text.length < 120 && said.source.test(text)) return "source";
  if (text.length < 160 && said.credit.test(text)) return "caption";
  if (linked > 0.85 && block.kind !== "heading" && !isLongSentence(text)) return "link";
  return null;
};

const isLongSentence = (text: string): boolean => text.length > 140 && /[.!?。！？]["”’»)]*$/.test(text);

/** Three links or more in a row, with nothing but labels between them. */
const linkLists = (blocks: readonly PageBlock[]): PageBlock[] => {
  const found: PageBlock[] = [];
  let run: PageBlock[] = [];
  for (const block of [...blocks, null]) {
    if (block && block.linked > 0.6 && block.text.length < 200 && block.kind !== "table") run.push(block);
    else {
      if (run.length >= 3) found.push(...run);
      run = [];
    }
  }
  return found;
};

/** Title, writer, date and the like above the first paragraph. */
const headOf = (blocks: readonly PageBlock[], page: Page): [PageBlock, string][] => {
  const first = blocks.findIndex(isTextual);
  return blocks.slice(0, Math.max(0, first)).flatMap((block): [PageBlock, string][] => {
    const why = headWhy(block, page);
    return why ? [[block, why]] : [];
  });
};

const headWhy = (block: PageBlock, { title, byline }: Page): string | null => {
  const { text, kind } = block;
  const isOpen = !/[.!?:…。！？]["”’»)]*$/.test(text);
  const isHeading = kind === "heading";
  if (block.tag === "H1" || (title && alike(text, title))) return "title";
  if (byline && text.length < byline.length + 60 && letters(text).includes(letters(byline))) return "writer";
  if (isHeading && /\d{4}/.test(text) && /\d{1,2}:\d{2}/.test(text)) return "date";
  if (!isHeading && isOpen && text.length < 80 && /\d{4}|\d{1,2}[:.]\d{2}/.test(text)) return "date";
  if (/^https?:\/\/\S+$/.test(text)) return "address";
  return lengthOf(text) < (isHeading ? 16 : 30) && isOpen && kind !== "list" ? "label" : null;
};

const tailOf = (blocks: readonly PageBlock[]): PageBlock[] => {
  const whole = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let seen = 0;
  let end = blocks.length;
  for (const [index, { text }] of blocks.entries()) {
    if (seen > whole * 0.6 && text.length < 80 && (said.tail.test(text) || said.relatedAlone.test(text))) {
      end = index;
      break;
    }
    seen += text.length;
  }
  while (end > 0 && blocks[end - 1]?.kind === "heading") end -= 1;
  return blocks.slice(end);
};

/** Who the writers are, in the last blocks: "Jane Doe is a reporter in Ellery." */
const writersIn = (blocks: readonly PageBlock[], byline: string | null): PageBlock[] => {
  const names = (byline ?? "").split(/,\s|\s(?:and|und|et|y|e|&)\s/).filter((name) => name.length > 4);
  return blocks.slice(Math.max(2, blocks.length - 4)).filter(({ text, italic }) => {
    if (text.length > 500) return false;
    if (
      names.some(
        (name) =>
          text.startsWith(name) &&
          /^,?\s(?:is|was|has been|are|writes|covers|reports|joined|has|can)\b/.test(text.slice(name.length)),
      )
    )
      return true;
    return italic && names.some((name) => text.includes(name));
  });
};
