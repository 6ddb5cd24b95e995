import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "#article/extract/dom.ts";
import { extractHtml } from "#article/extract/html.ts";
import { linkedDataOf } from "#article/extract/linked-data.ts";
import { isoOf } from "#article/extract/moments.ts";

const url = "https://news.example.org/s/8812";
const sentence = "The council of Ellery voted on Tuesday to close the old bridge over the river for eighteen months.";
const originOf = (head: string, { body = "", lang = "en-GB", from = url as string | null } = {}) =>
  extractHtml(
    `<html lang="${lang}"><head>${head}</head><body><article><p>${sentence}</p><p>${sentence.replace("old", "new")}</p>${body}</article></body></html>`,
    from,
  ).origin;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const article = {
  "@type": "NewsArticle",
  headline: "Bridge to close for &quot;months&quot;",
  author: [
    { "@type": "Person", name: "Jana Roth" },
    { "@type": "Person", name: "By Sam Field" },
  ],
  publisher: { "@type": "Organization", name: "The Ellery Courier" },
  datePublished: "2024-05-03T10:15:00+02:00",
  dateModified: "2024-05-04T08:00:00Z",
};
const told = {
  title: 'Bridge to close for "months"',
  byline: "Jana Roth, Sam Field",
  publisher: "The Ellery Courier",
  publishedAt: "2024-05-03T10:15:00+02:00",
  modifiedAt: "2024-05-04T08:00:00Z",
};

describe("JSON-LD tells of the article", () => {
  test.each([
    ["alone", ld({ "@context": "https://schema.org", ...article })],
    ["in an array", ld([{ "@type": "WebSite", name: "x" }, article])],
    ["in a graph", ld({ "@graph": [{ "@type": "BreadcrumbList" }, article] })],
    ["inside a page", ld({ "@type": "WebPage", mainEntity: article })],
    ["with its type among others", ld({ ...article, "@type": ["Article", "http://schema.org/NewsArticle"] })],
    [
      "with names by reference",
      ld({
        "@graph": [
          { ...article, author: [{ "@id": "#1" }, { "@id": "#2" }], publisher: { "@id": "#3" } },
          { "@id": "#1", "@type": "Person", name: "Jana Roth" },
          { "@id": "#2", "@type": "Person", name: "Sam Field" },
          { "@id": "#3", "@type": "Organization", name: "The Ellery Courier" },
        ],
      }),
    ],
    ["beside a broken one", `<script type="application/ld+json">{"@type": </script>${ld(article)}`],
    ["with a comma too many and a raw line feed", ld(article).replace("}]", "},]").replace("close for", "close\nfor")],
    ["in a CDATA section", ld(article).replace(/>(\{.*\})</, ">//<![CDATA[\n$1\n//]]><")],
  ])("%s", (_, head) => {
    expect(originOf(head)).toMatchObject(told);
  });

  test("any data at all is read without a fault", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        const document = documentOf(
          `<html><body><script type="application/ld+json">${source.replaceAll("</", "")}</script></body></html>`,
        );
        expect(Array.isArray(linkedDataOf(document))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test("without it the tags for other sites tell", () => {
  const head = `<meta property="og:title" content="Bridge to close | The Ellery Courier"><meta property="og:site_name" content="The Ellery Courier">
    <meta name="author" content="By Jana Roth"><meta property="article:published_time" content="2024-05-03"><meta property="article:modified_time" content="20240504T0800Z">`;
  expect(originOf(head)).toMatchObject({
    title: "Bridge to close",
    byline: "Jana Roth",
    publisher: "The Ellery Courier",
    publishedAt: "2024-05-03",
    modifiedAt: "2024-05-04T08:00:00Z",
  });
});

test("without those, microdata and what a reader sees", () => {
  const body = `<h1>Bridge to close for months</h1><span itemprop="author"><b itemprop="name">Jana Roth</b></span><time itemprop="datePublished" datetime="2024-05-03T10:15Z">today</time>`;
  expect(originOf("<title>Bridge to close for months - Courier</title>", { body })).toMatchObject({
    title: "Bridge to close for months",
    byline: "Jana Roth",
    publishedAt: "2024-05-03T10:15:00Z",
  });
});

test("a writer that is an address, a handle or the paper itself is none", () => {
  for (const content of ["https://facebook.com/courier", "@courier", "admin", "The Ellery Courier"])
    expect(
      originOf(`<meta property="og:site_name" content="The Ellery Courier"><meta name="author" content="${content}">`)
        .byline,
    ).toBeNull();
});

test("the day in a page's address is its date where nothing else is", () => {
  expect(originOf("", { from: "https://news.example.org/2024/05/03/bridge" }).publishedAt).toBe("2024-05-03");
});

test.each([
  ["en_us", "en-US"],
  ["de", "de"],
  ["x", null],
])("the language %s is %s", (lang, tag) => {
  expect(originOf("", { lang }).language).toBe(tag);
});

test("the address that a saved page says is its own is kept, a home page is not", () => {
  expect(
    originOf(`<link rel="canonical" href="https://news.example.org/bridge?utm_source=x">`, { from: null }).canonical,
  ).toBe("https://news.example.org/bridge");
  expect(originOf(`<link rel="canonical" href="/">`).canonical).toBe(url);
});

describe("where a text was first published", () => {
  test.each([
    [`<p>This article was originally published in The Marne Gazette.</p>`, "The Marne Gazette", null],
    [
      `<p><em>First published by <a href="https://gazette.example.com/a">The Marne Gazette</a>.</em></p>`,
      "The Marne Gazette",
      "https://gazette.example.com/a",
    ],
    [
      `<p>Copyright for syndicated content belongs to the linked Source: Marne Monitor – https://monitor.example.com/a</p>`,
      "Marne Monitor",
      "https://monitor.example.com/a",
    ],
    [
      `<p>Cet article a été initialement publié sur <a href="https://gazette.example.com/a">La Gazette</a></p>`,
      "La Gazette",
      "https://gazette.example.com/a",
    ],
  ])("%s", (body, name, link) => {
    expect(originOf(`<meta property="og:site_name" content="Ellery Daily">`, { body }).original).toEqual({
      name,
      url: link,
    });
  });

  test("the address on another site that the page calls the true one is the original's", () => {
    const head = `<link rel="canonical" href="https://gazette.example.com/a">`;
    const body = `<p>Originally published in The Marne Gazette.</p>`;
    expect(originOf(head, { body })).toMatchObject({
      canonical: url,
      original: { name: "The Marne Gazette", url: "https://gazette.example.com/a" },
    });
  });

  test.each(["<p>Copyright Marne Media Group</p>", `<p>Source: Ministry of Defence, 25 October 2019</p>`])(
    "neither a company's copyright nor a source of a claim is an original: %s",
    (body) => {
      expect(originOf(`<meta property="og:site_name" content="Ellery Daily">`, { body }).original).toBeNull();
    },
  );

  test("a paper's own copyright line names no original", () => {
    expect(
      originOf(`<meta property="og:site_name" content="The Ellery Courier">`, {
        body: `<p>© 2024 The Ellery Courier. All rights reserved.</p>`,
      }).original,
    ).toBeNull();
  });
});

test.each([
  ["2024-05-03T10:15:00.123Z", "2024-05-03T10:15:00Z"],
  ["2024-05-03 10:15", "2024-05-03T10:15:00"],
  ["2024-05-03T10:15:00+0200", "2024-05-03T10:15:00+02:00"],
  ["Fri, 03 May 2024 10:15:00 GMT", "2024-05-03T10:15:00Z"],
  ["May 3, 2024", "2024-05-03"],
  ["20240503", "2024-05-03"],
  ["1714731300", "2024-05-03T10:15:00Z"],
  ["2024-13-40T10:15:00Z", null],
  ["yesterday", null],
])("the moment %s is %s", (given, iso) => {
  expect(isoOf(given)).toBe(iso);
});
