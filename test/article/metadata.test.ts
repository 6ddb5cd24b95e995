import { describe, expect, it } from "vitest";
import { articleFrom } from "#article/read.ts";

const body =
  "The old bridge at Marlow will close on Monday, the council said. It opened in 1931.\n\nNobody objected. A ferry will run until May.";
const of = (text: string, title?: string) =>
  articleFrom({ text, kind: "paste", ...(title === undefined ? {} : { title }) });

describe("title", () => {
  it.each([
    [`Bridge closes in Marlow\n\n${body}`, "Bridge closes in Marlow"],
    [`Will the bridge close? What we know\n\n${body}`, "Will the bridge close? What we know"],
    [`# Bridge closes in Marlow\n\n${body}`, "Bridge closes in Marlow"],
    [`---\ntitle: "Bridge closes"\nauthor: Ann Lee\ndate: 2024-05-03\n---\n\n${body}`, "Bridge closes"],
    [`The bridge at dusk. (Photo: A. Lee)\nBridge closes in Marlow\n${body}`, "Bridge closes in Marlow"],
    [`Bridge closes in Marlow Friday, May 3, 2024\n\n${body}`, "Bridge closes in Marlow"],
    [`Marlow\n\n${body}`, null],
    [body, null],
    ["One line only", null],
  ])("%j", (text, title) => expect(of(text).title).toBe(title));

  it("is the one that was given, if one was", () =>
    expect(of(`Bridge closes in Marlow\n\n${body}`, "Given").title).toBe("Given"));
});

describe("a given title", () => {
  it("makes the line that repeats it a heading, whatever its marks", () =>
    expect(of(`Bridge closes. Ferry runs.\n\n${body}`, "Bridge closes – ferry runs").passages[0]).toMatchObject({
      role: "heading",
      end: 26,
    }));
});

describe("byline, publisher and date", () => {
  it.each([
    ["By Jane Doe", { byline: "Jane Doe", publisher: null, publishedAt: null }],
    ["By JANE DOE | Reuters", { byline: "JANE DOE", publisher: "Reuters" }],
    ["By Jane Doe and Bo Ash, Political Editors", { byline: "Jane Doe and Bo Ash, Political Editors" }],
    ["By Jane Doe | 3 May 2024", { byline: "Jane Doe", publisher: null, publishedAt: "2024-05-03" }],
    ["Friday, May 3, 2024", { byline: null, publishedAt: "2024-05-03" }],
    ["Published: 3 May 2024 14:05 GMT | Updated: 4 May 2024", { publishedAt: "2024-05-03" }],
    ["Marlow Post, 3 May 2024", { publisher: "Marlow Post", publishedAt: "2024-05-03" }],
    ["New York, 3 May 2024", { publisher: null, publishedAt: "2024-05-03" }],
    ["May 3", { publishedAt: null }],
    ["04/05/2024", { publishedAt: null }],
    ["30.05.2024", { publishedAt: "2024-05-30" }],
  ])("%s", (line, expected) => expect(of(`Bridge closes in Marlow\n\n${line}\n\n${body}`)).toMatchObject(expected));

  it.each([
    [
      "Copyright for syndicated content belongs to the linked Source : Marlow Post – https://example.org/a",
      "Marlow Post",
    ],
    ["This article was first published in the Marlow Post.", "the Marlow Post"],
    ["© 2024 Marlow Post. All rights reserved.", "Marlow Post"],
    ["Source: Marlow Post", null],
  ])("%s", (line, publisher) => {
    const article = of(`${body}\n\n${line}`);
    expect(article.publisher).toBe(publisher ?? "Marlow Post");
    expect(article.source.verified).toBe(false);
  });

  it("are not read from the middle of the text", () =>
    expect(of(`${body}\n\nIt was designed by Jane Doe. On Friday, May 3, 2024, it was closed.`)).toMatchObject({
      byline: null,
      publishedAt: null,
    }));

  it("takes the agency of a dateline for the publisher", () =>
    expect(of(`LONDON, March 3, 2024 (Nordline) — ${body}`)).toMatchObject({
      publisher: "Nordline",
      publishedAt: "2024-03-03",
    }));
});

describe("identity", () => {
  it("comes from the text alone", () => {
    const [one, two] = [of(body), of(body.replaceAll("\n", "\r\n"))];
    expect(one.id).toBe(two.id);
    expect(one.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(one.id).not.toBe(of(`${body} `).id);
  });
});

describe("what was not read", () => {
  it.each([
    ["[Chart: visitors a year]", ["a chart was here"]],
    ["Image removed", ["an image was here"]],
    ["View the graphic", ["a chart was here"]],
    ["Video: The bridge from above", ["a video was here"]],
    ["Embedded tweet", ["an embedded post was here"]],
    ["![The bridge](bridge.jpg)", ["an image was here"]],
    ["Advertisement", []],
    ["The chart shows how the bridge aged. It is old.", []],
  ])("%s", (line, unread) => expect(of(`${body}\n\n${line}\n\n${body}`).unread).toEqual(unread));

  it.each([
    `${body}\n\nContinue reading`,
    `${body} The mayor added that the work would… [+1234 chars]`,
    `${body} The mayor added that the work would...`,
    `${body} It is old.\n\nThe mayor added that the work on the bridge would`,
    `${body}\n\nSubscribe to continue reading this article`,
  ])("tells that a text breaks off: …%#", (text) =>
    expect(of(text).unread).toEqual(["the text stops here: the rest was not in what was given"]),
  );
});
