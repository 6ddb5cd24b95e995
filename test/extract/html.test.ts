import { describe, expect, test } from "vitest";
import { extractHtml } from "#article/extract/html.ts";
import { articleText } from "#article/extract/text.ts";

const url = "https://news.example.org/2024/05/bridge";
const paragraphs = [
  "The council of Ellery voted on Tuesday to close the old bridge over the Marne for eighteen months, officials said.",
  "“We have no choice, and everybody in the room knew it,” said Jana Roth, who has chaired the works committee since 2019.",
  "Shop owners on the eastern bank said they had been told nothing before the vote, and asked for a second hearing in June.",
  "The bridge carries some 12,000 cars a day, according to figures that the county published in its last report on traffic.",
];
const [first, second, third, fourth] = paragraphs;

/** A page of news as systems make them: what is given stands between the second and the third paragraph. */
const pageWith = (
  between: string,
  { head = "", above = "", below = "", title = "Bridge to close for months" } = {},
): string => `<!doctype html>
<html lang="en-GB"><head><title>${title}</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><header><h1>${title}</h1></header><div class="story">${above}
<p>${first}</p><p>${second}</p>${between}<p>${third}</p><p>${fourth}</p>${below}</div></article>
<footer><p>© 2024 The Ellery Courier. All rights reserved. We use cookies.</p></footer></body></html>`;

const textOf = (html: string): string => articleText(extractHtml(html, url).blocks);
const plain = paragraphs.join("\n\n");

describe("the article is kept and what stands around it is gone", () => {
  test("a plain page gives its paragraphs", () => {
    expect(textOf(pageWith(""))).toBe(plain);
  });

  test.each([
    ["a link to another story", `<p><a href="/other">Mayor to stand down after the summer, sources say</a></p>`],
    ["a label of related links", `<p>Read also: <a href="/other">Mayor to stand down after the summer</a></p>`],
    ["a French label", `<p>Lire aussi : <a href="/autre">Le maire quitte ses fonctions après l’été</a></p>`],
    ["a Russian label", `<p>Читайте также: <a href="/drugoe">Мэр уйдёт в отставку после лета</a></p>`],
    [
      "a share bar",
      `<div class="share-bar"><span>Share</span><span>Tweet</span><span>Email this to a friend</span></div>`,
    ],
    [
      "a newsletter box",
      `<div class="newsletter-signup"><p>Get the morning’s stories in your inbox. Sign up now.</p></div>`,
    ],
    ["an advert's label", `<div><p>Advertisement</p></div>`],
    [
      "a box of related stories",
      `<aside class="related"><h3>Related</h3><ul><li>Mayor stands down</li><li>Rain again</li></ul></aside>`,
    ],
    ["a shortcode that nobody rendered", `<p>[button link="https://shop.example.org" type="big"]Buy it[/button]</p>`],
    ["a note to browsers", `<p>This slideshow requires JavaScript.</p>`],
    ["an advert in one line", `<p>ANZEIGE - Heute mal ausgehen? Wie wäre es mit Essen vom Markt</p>`],
    ["a date in German", `<p>Publiziert: 03.04.2020, 12:35</p>`],
    ["a licence", `<p>Dieser Text steht unter der Lizenz CC-BY-NC-ND-4.0-DE.</p>`],
    ["a line that counts pictures", `<div>6</div>`],
  ])("%s", (_, html) => {
    expect(textOf(pageWith(html))).toBe(plain);
  });

  test.each([
    ["a byline", `<p class="byline">By Jane Doe, City Editor</p>`],
    ["a date", `<p>Published 3 May 2024, 10:15</p>`],
    ["breadcrumbs", `<div class="breadcrumbs"><a href="/">Home</a> › <a href="/news">News</a></div>`],
    ["the title once more", `<h2>Bridge to close for months</h2>`],
  ])("%s above the text", (_, html) => {
    expect(textOf(pageWith("", { above: html }))).toBe(plain);
  });

  test.each([
    [
      "comments",
      `<div class="comments"><p>I have driven over it for years and never saw a crack, said nobody.</p></div>`,
    ],
    ["who contributed", `<p>Sam Field contributed to this report.</p>`],
    ["a copyright line", `<p>© 2024 The Ellery Courier. All rights reserved.</p>`],
    [
      "a list of links under a label",
      `<h3>More from the Courier</h3><ul><li><a href="/1">Rain again</a></li><li><a href="/2">Tax up</a></li></ul>`,
    ],
    ["a source", `<p>Source: News agencies</p>`],
  ])("%s below the text", (_, html) => {
    expect(textOf(pageWith("", { below: html }))).toBe(plain);
  });

  test("a class name by which all of the text stands is not believed", () => {
    const html = pageWith("").replace('class="story"', 'class="story share-widget promo"');
    expect(textOf(html)).toBe(plain);
  });
});

test.each([
  "Updated figures show 300 people crossed it on foot in 2023, said the county.",
  "Stand up and be counted was what 1,200 of them sang on the way home.",
  "Read the room, she said, and 40 did.",
  "Source of the money is a fund that the state set up in 2011.",
  "Comments by the mayor on the vote were not to be had on Tuesday.",
])("a sentence that only begins like a label stays: %s", (sentence) => {
  expect(textOf(pageWith(`<p>${sentence}</p>`))).toContain(sentence);
});

describe("block structure is kept", () => {
  test("headings, lists, quotes, tables and captions say what they are", () => {
    const between = `<h2>What happens next</h2><ul><li>The bridge closes on 1 June.</li><li>Buses go by the ring road.</li></ul>
      <blockquote><p>Nobody will be cut off, and we will see to it every single day.</p></blockquote>
      <table><tr><th>Year</th><th>Cars</th></tr><tr><td>2022</td><td>11,400</td></tr><tr><td>2023</td><td>12,100</td></tr></table>
      <figure><img src="/b.jpg" width="800"><figcaption>The old bridge in spring.</figcaption></figure>`;
    const { blocks, unread } = extractHtml(pageWith(between), url);
    expect(blocks.slice(2, -2).map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "What happens next"],
      ["list", "The bridge closes on 1 June."],
      ["list", "Buses go by the ring road."],
      ["quote", "Nobody will be cut off, and we will see to it every single day."],
      ["table", "Year | Cars"],
      ["table", "2022 | 11,400"],
      ["table", "2023 | 12,100"],
      ["caption", "The old bridge in spring."],
    ]);
    expect(unread).toEqual(["an image was here"]);
  });

  test("paragraphs parted by line breaks alone are paragraphs", () => {
    const html = `<html lang="en"><body><div class="text">${paragraphs.join("<br><br>")}</div></body></html>`;
    expect(textOf(html)).toBe(plain);
  });
});

describe("hidden text is not the article", () => {
  const secret = "The mayor has secretly agreed to sell the bridge to a friend, and nobody shall know of it.";
  test.each([
    `<p style="display:none">${secret}</p>`,
    `<div style="visibility: hidden"><p>${secret}</p></div>`,
    `<p hidden>${secret}</p>`,
    `<p aria-hidden="true">${secret}</p>`,
    `<p style="font-size:0">${secret}</p>`,
    `<p style="position:absolute; left:-9999px">${secret}</p>`,
    `<div style="height:0;overflow:hidden"><p>${secret}</p></div>`,
    `<p class="visually-hidden">${secret}</p>`,
    `<template><p>${secret}</p></template>`,
    `<!-- ${secret} -->`,
  ])("%s", (html) => {
    const { blocks, unread } = extractHtml(pageWith(html), url);
    expect(articleText(blocks)).toBe(plain);
    expect(unread.join()).toMatch(/^\d+ words that the page hides/);
  });

  test("alternative texts and fallbacks are neither read nor counted", () => {
    const { blocks, unread } = extractHtml(
      pageWith(`<img src="x.jpg" alt="${secret}" width="640"><noscript>${secret}</noscript>`),
      url,
    );
    expect(articleText(blocks)).toBe(plain);
    expect(unread).toEqual(["an image was here"]);
  });

  test("a transparent background hides nothing", () => {
    const html = pageWith(
      `<p style="background-color: transparent">The works cost 14 million euros, most of it from the state.</p>`,
    );
    expect(textOf(html)).toContain("14 million euros");
  });
});

test("what the page embeds is named as unread", () => {
  const between = `<iframe src="https://www.youtube.com/embed/x"></iframe><iframe src="https://datawrapper.dwcdn.net/abc/"></iframe>`;
  expect(extractHtml(pageWith(between), url).unread).toEqual(["a video was here", "a chart was here"]);
});

test("a page that draws itself by script is read from its JSON-LD, unless that is sold", () => {
  const data = (free: boolean) =>
    `<html lang="en"><body><div id="app"></div><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", isAccessibleForFree: free, articleBody: paragraphs.join("\n") })}</script></body></html>`;
  expect(textOf(data(true))).toBe(plain);
  const sold = extractHtml(data(false), url);
  expect(articleText(sold.blocks)).toBe("");
  expect(sold.warnings).toEqual(["too-short"]);
});

test.each([
  ["metadata before the page", `<meta name="author" content="Jana Roth">${pageWith("")}`],
  ["scripts between its halves", pageWith("").replace("<body>", "<script>let a = 1;</script><body>")],
  ["no head, html or body at all", `<title>x</title><p>${first}</p><p>${second}</p><p>${third}</p><p>${fourth}</p>`],
  ["two heads", pageWith("").replace("<head>", "<head><meta charset=utf-8></head><head>")],
  ["paragraphs that nobody closes", pageWith("").replaceAll("</p>", "")],
  [
    "blocks inside inline elements",
    pageWith("")
      .replace('<div class="story">', '<span><div class="story">')
      .replace("</div></article>", "</div></span></article>"),
  ],
])("a page with %s is read as a browser shows it", (_, html) => {
  expect(textOf(html)).toBe(plain);
});

test("the sentences between headline and text are the article's", () => {
  const lead = "The old bridge over the Marne is to close in June, and nobody knows when it will open again.";
  const html = pageWith("")
    .replace("</header>", "</header>")
    .replace('<div class="story">', `<div class="intro-box"><p>${lead}</p></div><div class="story">`);
  expect(textOf(html)).toBe(`${lead}\n\n${plain}`);
});

test("a page that hides itself until its scripts have run is no hidden text", () => {
  const html = pageWith("")
    .replace("<article>", `<div style="opacity:0"><article>`)
    .replace("</article>", "</article></div>");
  expect(textOf(html)).toBe(plain);
});

test("of two articles on one page the one under the page's own headline is read", () => {
  const other = Array.from(
    { length: 12 },
    (_, index) =>
      `<p>Rain fell on the ${index + 1}th day as well, and the harvest of the valley, long awaited, was lost to it in the end.</p>`,
  ).join("");
  const html = `<html lang="en"><head><title>Bridge to close for months</title></head><body><main>
    <article><h1>Bridge to close for months</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>
    <article><h1>Rain without an end</h1>${other}</article></main></body></html>`;
  expect(textOf(html)).toBe(plain);
});

test("the readings of Japanese signs are not read twice", () => {
  const html = `<html lang="ja"><body><article><h1>橋</h1>${"<p><ruby>市<rt>し</rt></ruby>は古い橋を十八か月閉鎖することを決めた。住民は六月に二度目の公聴会を求めている。</p><p>市長は水曜日、誰も取り残さないと述べた。橋は一日に一万二千台の車が通る。</p>"}</article></body></html>`;
  expect(textOf(html)).toContain("市は古い橋");
});
