import type { Article } from "#brief/article.ts";
import type { Brief } from "#brief/brief.ts";
import type { Part } from "#language/cues.ts";
import { shortReceipt } from "./receipt.ts";
import { andOf, capital } from "./words.ts";

const partNames: Readonly<Record<Part, string>> = {
  attribution: "attribution",
  actors: "actors",
  disputes: "disputes",
  unknowns: "what is unknown",
};

/** What a language without cues, or without some of them, leaves out of a brief. */
const leftOutOf = (language: string, unread: readonly Part[]): string[] => {
  if (unread.length === 0) return [];
  const rest = unread.includes("attribution") ? ": quotes and retrieval only" : "";
  const verb = unread.length === 1 && unread[0] === "attribution" ? "is" : "are";
  const what = capital(andOf(unread.map((part) => partNames[part])));
  return [`Language ${language}${rest}. ${what} ${verb} not read in this language without a model.`];
};

/** Whether no paragraph tells whom anything is known from. */
const namesNobody = ({ passages }: Article, { sources, paragraphsWithoutSource }: Brief): boolean => {
  const paragraphs = new Set(passages.filter(({ role }) => role === "body").map(({ paragraph }) => paragraph));
  return paragraphs.size > 0 && sources.length === 0 && paragraphsWithoutSource.length === paragraphs.size;
};

/** Whose word a brief stands on where nobody else is heard. */
const ownWordOf = (article: Article, brief: Brief): string[] => {
  if (article.genre === "opinion") return ["An opinion: what it says is its writer's view."];
  return namesNobody(article, brief) ? ["It names no source: what it tells is its writer's own account."] : [];
};

/** Where the text says it comes from, whether anybody looked, what was not read, and the receipt in short. */
export const provenanceOf = (article: Article, brief: Brief, partsLeft: readonly Part[]): string[] => {
  const { publisher, byline, publishedAt, original, source, genre, language, unread } = article;
  const day = publishedAt?.slice(0, 10);
  const first = original ? `first published by ${original.name}` : null;
  const origin = [byline, publisher, day, first, source.url].filter((part) => typeof part === "string");
  const verified = source.verified ? [] : ["source not verified"];
  return [
    [...origin, ...verified, ...(genre === "other" ? [] : [genre]), language, shortReceipt(brief.receipt)].join(" · "),
    ...ownWordOf(article, brief),
    ...leftOutOf(language, partsLeft),
    ...unread.map((what) => `Not read: ${what}`),
  ];
};
