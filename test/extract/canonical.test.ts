import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalLink } from "#article/extract/canonical.ts";

const page = "https://news.example.org/2024/05/bridge";

describe("one article has one address", () => {
  test.each([
    "https://news.example.org/2024/05/bridge?utm_source=x&utm_medium=social&fbclid=abc",
    "https://news.example.org/2024/05/bridge?gclid=1&mc_cid=2&igshid=3#comments",
    "https://news.example.org/2024/05/bridge/amp",
    "https://news.example.org/amp/2024/05/bridge",
    "https://amp.news.example.org/2024/05/bridge",
    "https://news.example.org/2024/05/bridge?amp=1",
    "https://news.example.org/2024/05/bridge?outputType=amp",
    "https://news.example.org/2024/05/bridge/print",
    "https://news.example.org/2024/05/bridge?print=true",
    "https://news.example.org/2024/05/bridge?view=print",
    "https://news-example-org.cdn.ampproject.org/c/s/news.example.org/2024/05/bridge",
    "https://www.google.com/amp/s/news.example.org/2024/05/bridge",
    "https://NEWS.example.org:443/2024/05/bridge",
    "https://someone:secret@news.example.org/2024/05/bridge",
  ])("%s", (url) => {
    expect(canonicalLink(url, null)).toBe(page);
  });

  test("parameters that name the article stay, in one order", () => {
    expect(canonicalLink("https://example.org/story?page=2&id=7&utm_source=x", null)).toBe(
      "https://example.org/story?id=7&page=2",
    );
    expect(canonicalLink("https://example.org/story?view=full&type=news", null)).toBe(
      "https://example.org/story?type=news&view=full",
    );
  });

  test("what a page says of its own address is believed", () => {
    const told = { canonical: "/2024/05/bridge", ogUrl: null };
    expect(canonicalLink("https://news.example.org/s/8812?ref=home", told)).toBe(page);
    expect(
      canonicalLink("https://m.example.org/s/8812", { canonical: "https://www.example.org/bridge/", ogUrl: null }),
    ).toBe("https://www.example.org/bridge/");
    expect(canonicalLink("https://example.org/a", { canonical: "http://example.org/b", ogUrl: null })).toBe(
      "https://example.org/b",
    );
  });
});

describe("what a page says of an address is not believed", () => {
  test.each([
    ["about another site", "https://other.example.com/2024/05/bridge"],
    ["about a site that only begins alike", "https://news.example.org.evil.example/2024/05/bridge"],
    ["about the site above its own", "https://example.org/2024/05/bridge"],
    ["if it is the home page", "https://news.example.org/"],
    ["if it is the home page of a language", "https://news.example.org/en/"],
    ["if it is no page at all", "javascript:alert(1)"],
    ["if it is no address", "http://["],
  ])("%s: %s", (_, canonical) => {
    expect(canonicalLink(page, { canonical, ogUrl: null })).toBe(page);
  });

  test("then the address for sharing is asked", () => {
    const told = { canonical: "https://news.example.org/", ogUrl: "https://news.example.org/bridge?fbclid=1" };
    expect(canonicalLink(page, told)).toBe("https://news.example.org/bridge");
  });
});

test("the canonical link of a canonical link is itself", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = canonicalLink(url, null);
      expect(canonicalLink(once, null)).toBe(once);
    }),
    { numRuns: 300 },
  );
});

test("what is no address of a page comes back as it is", () => {
  for (const given of ["mailto:a@example.org", "not a link", ""]) expect(canonicalLink(given, null)).toBe(given);
});
