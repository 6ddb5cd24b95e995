import type { Unread } from "#language/page.ts";
import { languageOf } from "../language.ts";
import { unreadWords } from "../unread.ts";
import { foreignCanonical } from "./canonical.ts";
import { verdictsOf } from "./clean.ts";
import { documentOf, type PageElement } from "./dom.ts";
import type { Block, Extracted } from "./extracted.ts";
import { withoutHidden } from "./hidden.ts";
import { articleDatum, type Datum, linkedDataOf } from "./linked-data.ts";
import { type Media, mediaOf } from "./media.ts";
import { originOf, pageLinksOf } from "./origin.ts";
import { blocksOf, type PageBlock } from "./page-blocks.ts";
import { namesAround } from "./places.ts";
import { keptByReaderView } from "./reader-view.ts";
import { regionOf } from "./region.ts";
import { originalOf, originalTags } from "./syndication.ts";

const shortest = 200;
const fewestHidden = 8;

/**
 * The article of a page. Mozilla's reader view says which region of the page it is; rules about places, words and links then
 * take out what only stands around it. `url` is where the page came from, null where nobody knows.
 */
export const extractHtml = (html: string, url: string | null): Extracted => {
  const document = documentOf(html);
  const data = linkedDataOf(document);
  const links = pageLinksOf(document);
  const told = originOf({ document, data, links, url });
  const elsewhere = foreignCanonical(url, links) ?? originalTags(document);
  const around = namesAround();
  const media = mediaOf(document, around);
  const { hiddenWords } = withoutHidden(document, around);
  const page = blocksOf(document.body, around);
  const language = told.language?.slice(0, 2) ?? languageOf(page.map(({ text }) => text).join("\n"));
  const kept = regionOf(page, keptByReaderView(document, page), told.title);
  const verdicts = verdictsOf({ blocks: page, kept, ...told, language });
  const article = page.filter((block) => verdicts.get(block) === null);
  const body = bodyOf(data);
  const isScripted = sizeOf(body) > 2 * sizeOf(article) && sizeOf(body) > shortest;
  const blocks = isScripted ? body : page.flatMap((block) => blockFor(block, verdicts.get(block)));
  const nearby = page.slice(...rangeAround(page, article));
  return {
    blocks,
    origin: { ...told, original: originalOf({ blocks: nearby, url, publisher: told.publisher, language, elsewhere }) },
    unread: [...unreadWords(countsOf(media, article)), ...hiddenNote(hiddenWords)],
    warnings: sizeOf(blocks) < shortest ? ["too-short"] : [],
  };
};

/** Captions stay, as captions; all else that is not the article's goes. */
const blockFor = (block: PageBlock, verdict: string | null | undefined): Block[] => {
  const { text, kind } = block;
  if (verdict === null) return [{ text, kind, page: null }];
  return verdict === "caption" ? [{ text, kind: "caption", page: null }] : [];
};

/** The article's text in JSON-LD, for pages that draw themselves by script. What is sold is not shown there, so it is not read there. */
const bodyOf = (data: readonly Datum[]): Block[] => {
  const datum = articleDatum(data);
  const body = datum?.articleBody;
  if (typeof body !== "string" || /^false$/i.test(String(datum?.isAccessibleForFree))) return [];
  const isHtml = /<(?:p|br|div)[\s/>]/i.test(body);
  const html = isHtml ? body : body.replace(/\r?\n/g, "<br><br>");
  return blocksOf(documentOf(`<html><body>${html}</body></html>`).body).map(({ text, kind }) => ({
    text,
    kind,
    page: null,
  }));
};

const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text, kind }) => sum + (kind === "caption" ? 0 : text.length), 0);

/** The article with what stands right above and below it, where pages say where a text comes from. */
const rangeAround = (page: readonly PageBlock[], article: readonly PageBlock[]): [number, number] => {
  const [first, last] = [article[0], article.at(-1)];
  return first && last ? [Math.max(0, page.indexOf(first) - 5), page.indexOf(last) + 12] : [0, 0];
};

/** Media in the smallest element that holds nearly all of the article. */
const countsOf = (media: readonly Media[], article: readonly PageBlock[]): Map<Unread, number> => {
  const sizes = new Map<PageElement, number>();
  for (const { holders, text } of article)
    for (const holder of holders) sizes.set(holder, (sizes.get(holder) ?? 0) + text.length);
  const whole = sizeOf(article) * 0.9;
  // Holders come nearest first, so that the first with enough text is the smallest.
  const root = article[0]?.holders.find((holder) => (sizes.get(holder) ?? 0) >= whole);
  const counts = new Map<Unread, number>();
  for (const { what, holders } of media) if (root && holders.has(root)) counts.set(what, (counts.get(what) ?? 0) + 1);
  return counts;
};

const hiddenNote = (words: number): string[] =>
  words >= fewestHidden ? [`${words.toLocaleString("en")} words that the page hides from its readers were here`] : [];
