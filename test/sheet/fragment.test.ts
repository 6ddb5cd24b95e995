import fc from "fast-check";
import { expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { fragmentLinks } from "#sheet/fragment.ts";

const url = "https://news.example/bridge?id=7#comments";
const text = "The bridge will close on Monday, the mayor said. Shops at the well-known pier stay open.";
const at = (words: string, whole = text) => {
  const start = whole.indexOf(words);
  return { start, end: start + words.length, text: words };
};

test("a quote of a page links to its own words, and the page's own fragment gives way", () => {
  const link = fragmentLinks(articleFrom({ text, kind: "link", url }))(at("close on Monday, the mayor said."));
  expect(link).toBe("https://news.example/bridge?id=7#:~:text=close%20on%20Monday%2C%20the%20mayor%20said.");
});

test("a hyphen means something in a directive, so it is encoded", () => {
  const link = fragmentLinks(articleFrom({ text, kind: "link", url }))(at("at the well-known pier stay"));
  expect(link).toContain("#:~:text=at%20the%20well%2Dknown%20pier%20stay");
});

test("few words are told from the same words elsewhere by the words around them", () => {
  const link = fragmentLinks(articleFrom({ text, kind: "link", url }))(at("on Monday"));
  expect(link).toContain("#:~:text=bridge%20will%20close-,on%20Monday,-%2C%20the%20mayor");
});

test("a pasted text has no page, whatever it says of its origin", () => {
  expect(fragmentLinks(articleFrom({ text, kind: "paste", url }))(at("on Monday"))).toBeNull();
});

test("a quote of a document with pages links to its page", () => {
  const article = articleFrom({ text, kind: "link", url });
  const paged = { ...article, passages: article.passages.map((passage) => ({ ...passage, page: 3 })) };
  expect(fragmentLinks(paged)(at("on Monday"))).toBe("https://news.example/bridge?id=7#page=3");
});

test("whatever the words are, a directive holds them and nothing of it is left unencoded", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 12 }), (words) => {
      const article = articleFrom({ text: words.join(" "), kind: "link", url });
      const [passage] = article.passages;
      if (!passage) return;
      const quote = { start: passage.start, end: passage.end, text: article.text.slice(passage.start, passage.end) };
      const directive = fragmentLinks(article)(quote)?.split("#:~:text=")[1] ?? "";
      expect(directive).toMatch(/^(?:[^-,&\s]*-,)?[^-,&\s]+(?:,[^-,&\s]+)?(?:,-[^-,&\s]+)?$/u);
      for (const part of directive.split(",")) decodeURIComponent(part);
    }),
  );
});
