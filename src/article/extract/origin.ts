import { canonicalLink, type PageLinks } from "./canonical.ts";
import { collapsed, type PageDocument, type PageElement, plainText } from "./dom.ts";
import type { Origin } from "./extracted.ts";
import { articleDatum, type Datum, isDatum } from "./linked-data.ts";
import { isoOf } from "./moments.ts";

export type Claims = { document: PageDocument; data: readonly Datum[]; links: PageLinks; url: string | null };

/** What a page says of itself: JSON-LD first, then the tags for other sites, microdata, and what a reader sees. */
export const originOf = ({ document, data, links, url }: Claims): Omit<Origin, "original"> => {
  const article = articleDatum(data);
  const meta = metaOf(document);
  const publisher = publisherOf(article, data, meta);
  return {
    title: titleOf(document, article, meta, publisher),
    byline: bylineOf(document, article, data, meta, publisher),
    publisher,
    publishedAt:
      isoOf(textIn(article?.datePublished)) ??
      isoOf(
        meta(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "date",
        ),
      ) ??
      isoOf(timeOf(document)) ??
      dateInAddress(url),
    modifiedAt:
      isoOf(textIn(article?.dateModified)) ??
      isoOf(
        meta(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod",
        ),
      ),
    language: languageTag(
      document.documentElement.getAttribute("lang") ??
        document.documentElement.getAttribute("xml:lang") ??
        meta("og:locale", "content-language", "language", "dc.language", "inlanguage") ??
        textIn(article?.inLanguage),
    ),
    canonical: canonicalOf(links, url),
  };
};

type Meta = (...names: string[]) => string | null;

/** The first of the named tags that says something. Microdata count as tags of that name. */
const metaOf = (document: PageDocument): Meta => {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta")) {
    const content = collapsed(tag.getAttribute("content") ?? "").slice(0, 2_000);
    for (const key of ["property", "name", "itemprop", "http-equiv"])
      for (const name of (tag.getAttribute(key) ?? "").toLowerCase().split(/\s+/))
        if (name && content && !found.has(name)) found.set(name, content);
  }
  return (...names) => names.map((name) => found.get(name)).find((content) => content !== undefined) ?? null;
};

/** What a page says of its own address. */
export const pageLinksOf = (document: PageDocument): PageLinks => ({
  canonical: attributeOf(document.querySelector('link[rel~="canonical"]'), "href"),
  ogUrl: attributeOf(document.querySelector('meta[property="og:url"]'), "content"),
});

const attributeOf = (element: PageElement | null, name: string): string | null =>
  element?.getAttribute(name)?.trim() || null;

const canonicalOf = (links: PageLinks, url: string | null): string | null => {
  if (url) return canonicalLink(url, links);
  // A saved page has no address but what it says itself.
  const told = [links.canonical, links.ogUrl].find((link) => link && /^https?:\/\/[^/]+\/./i.test(link));
  return told ? canonicalLink(told, null) : null;
};

const titleOf = (
  document: PageDocument,
  article: Datum | null,
  meta: Meta,
  publisher: string | null,
): string | null => {
  const headline = textIn(article?.headline);
  const shared = meta("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title");
  const heading = shown(document.querySelector('[itemprop~="headline"]')) ?? onlyHeading(document);
  // Headlines in JSON-LD may be cut at 110 characters.
  const whole = headline && shared?.startsWith(headline.replace(/(?:…|\.\.\.)$/, "").trimEnd()) ? shared : headline;
  const isName = (text: string): boolean => publisher !== null && letters(publisher).startsWith(letters(text));
  const candidates = [whole, shared, heading, shown(document.querySelector("title"))].filter((text) => text !== null);
  const title = candidates.find((text) => !isName(text)) ?? candidates[0];
  return title ? withoutPublisher(title, publisher, heading) : null;
};

const onlyHeading = (document: PageDocument): string | null => {
  const headings = [...document.querySelectorAll("h1")].map(shown).filter((text) => text !== null);
  return headings.length === 1 ? (headings[0] ?? null) : null;
};

/** "Bridge to reopen | Ellery Courier" is "Bridge to reopen". */
const withoutPublisher = (title: string, publisher: string | null, heading: string | null): string => {
  if (
    heading &&
    heading.length >= 15 &&
    title !== heading &&
    title.startsWith(heading) &&
    /^\s*[|–—:·•«-]/.test(title.slice(heading.length))
  )
    return heading;
  const cut = /^(.{10,}?)\s+[|–—·•«»-]\s+([^|–—·•«»]{2,60})$/u.exec(title);
  const [, rest, name] = cut ?? [];
  const isName =
    publisher !== null &&
    name !== undefined &&
    letters(name) !== "" &&
    (letters(publisher).includes(letters(name)) || letters(name).includes(letters(publisher)));
  return rest && (isName || title.slice(rest.length).trimStart().startsWith("|")) ? rest.trim() : title;
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const bylineOf = (
  document: PageDocument,
  article: Datum | null,
  data: readonly Datum[],
  meta: Meta,
  publisher: string | null,
): string | null => {
  const told = namesIn(article?.author, data);
  const tagged = meta(
    "author",
    "parsely-author",
    "sailthru.author",
    "article:author_name",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "article:author",
    "twitter:creator:name",
  );
  const names = told.length > 0 ? told : [tagged ?? writerSeen(document)].filter((name) => name !== null);
  const writers = names.map(withoutBy).filter((name) => isWriter(name) && letters(name) !== letters(publisher ?? ""));
  return [...new Set(writers)].slice(0, 12).join(", ") || null;
};

const writerSeen = (document: PageDocument): string | null => {
  const places =
    '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"], .byline, .author-name, .author';
  return [...document.querySelectorAll(places)].map(shown).find((text) => text !== null && text.length < 100) ?? null;
};

const withoutBy = (name: string): string =>
  name
    .replace(/^(?:by|von|par|por|di|door|av|af|oleh|przez|autor|autore|auteur|author|written by|text)[:\s]\s*/i, "")
    .replace(/^[\s|·•–—-]+|[\s|·•–—,-]+$/g, "");

/** Not an address, a handle, a date or a sentence. */
const isWriter = (name: string): boolean =>
  /\p{L}{2}/u.test(name) &&
  name.length <= 160 &&
  !/^https?:|^www\.|@|^\d|\d{4}|^(?:admin|administrator|editor|staff|user|root|anonymous|null|undefined)$/i.test(name);

const publisherOf = (article: Datum | null, data: readonly Datum[], meta: Meta): string | null => {
  const [named] = namesIn(article?.publisher, data);
  const told =
    named ??
    meta(
      "og:site_name",
      "dc.publisher",
      "dcterms.publisher",
      "publisher",
      "cre",
      "application-name",
      "apple-mobile-web-app-title",
    );
  return told && !/^(?:https?:|www\.)/i.test(told) ? told : null;
};

const timeOf = (document: PageDocument): string | null => {
  const selectors = [
    '[itemprop~="datePublished"]',
    "time[pubdate]",
    "article time[datetime]",
    "main time[datetime]",
    "header time[datetime]",
    "time[datetime]",
    ".published[title]",
    "abbr.published",
  ];
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const told =
      element?.getAttribute("content") ??
      element?.getAttribute("datetime") ??
      element?.getAttribute("title") ??
      element?.textContent;
    if (told && isoOf(told)) return told;
  }
  return null;
};

/** "/2019/11/19/": the day that many papers put into an article's address. */
const dateInAddress = (url: string | null): string | null => {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-])/.exec(url ?? "") ?? [];
  return year && month && day ? isoOf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) : null;
};

/** "en_us" is "en-US"; null where it is no language tag. */
const languageTag = (told: string | null): string | null => {
  const tag =
    told
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll("_", "-") ?? "";
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

const shown = (element: PageElement | null): string | null => collapsed(element?.textContent ?? "") || null;

const textIn = (value: unknown): string | null => {
  const [first] = [value].flat();
  if (isDatum(first)) return textIn(first["@value"]);
  return typeof first === "string" ? plainText(first.slice(0, 4_000)) || null : null;
};

/** Names of persons or organisations, written out or as references to other nodes. */
const namesIn = (value: unknown, data: readonly Datum[]): string[] =>
  [value]
    .flat()
    .slice(0, 20)
    .flatMap((one) => {
      const id = isDatum(one) && one.name === undefined ? one["@id"] : undefined;
      const node = id === undefined ? one : data.find((other) => other["@id"] === id && other.name !== undefined);
      const name = isDatum(node) ? [node.name].flat().map(textIn) : [textIn(node)];
      return name.filter((text) => text !== null);
    });
