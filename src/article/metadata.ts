import type { Passage } from "#brief/article.ts";
import type { PageCues } from "#language/page.ts";
import { agencyIn, bylineOf, dateLine } from "./dateline.ts";
import { dateAt } from "./dates.ts";
import { frontMatterOf } from "./markup.ts";

export type Metadata = {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
};

/** What a text says of itself. Nothing of it is verified. */
export const metadataOf = (
  text: string,
  passages: readonly Passage[],
  given: string | null,
  page: PageCues,
): Metadata => {
  const front = frontMatter(text);
  const head = passages.slice(0, headEnd(passages));
  const slices = head.map(({ start, end }) => text.slice(start, end));
  const byline = slices.map((words) => bylineOf(words, page)).find((found) => found !== null);
  return {
    title: given ?? front.title ?? titleOf(text, passages),
    byline: front.author ?? byline?.name ?? null,
    publisher: front.publisher ?? publisherOf(text, passages, page),
    publishedAt: front.date ?? publishedAt(text, passages, page),
  };
};

/** A town or a label alone at the top is no headline: "Pittsburgh", "Claim". */
const isOneWord = (heading: string): boolean => /^\p{Lu}\p{Ll}+[.:]?$/u.test(heading);

/** The first passage, when it is a heading: roles have seen that it stands apart. */
const titleOf = (text: string, passages: readonly Passage[]): string | null => {
  const first = passages.findIndex(({ role }) => role === "body" || role === "list" || role === "table");
  const before = first === -1 ? passages : passages.slice(0, first);
  const heading = before.find(({ role, start, end }) => role === "heading" && !isOneWord(text.slice(start, end)));
  if (!heading || before.indexOf(heading) > 3) return null;
  return text.slice(heading.start, heading.end).replace(/\s+/g, " ");
};

/** Headings, datelines and captions at the top, and the first sentence of the text behind them. */
const headEnd = (passages: readonly Passage[]): number => {
  const first = passages.findIndex(({ role }) => role === "body" || role === "list");
  return first === -1 ? passages.length : Math.min(first + 1, 12);
};

const publishedAt = (text: string, passages: readonly Passage[], page: PageCues): string | null => {
  const first = passages.findIndex(({ role }) => role === "body");
  const head = passages.slice(0, first === -1 ? undefined : first + 1);
  const last = passages.slice(-4);
  for (const { start, end, role } of [...head, ...last]) {
    if (role !== "dateline" && role !== "boilerplate") continue;
    const words = text.slice(start, Math.min(end, start + 300));
    const date = dateLine(words, page)?.iso ?? dateInside(words, page);
    if (date && role === "dateline") return date;
  }
  return null;
};

/** "LONDON, March 3, 2024 (Reuters) —", "By Jane Doe | 3 March 2024". */
const dateInside = (words: string, page: PageCues): string | null => {
  for (const start of words.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const date = dateAt(words.slice(start.index), page);
    if (date?.iso) return date.iso;
  }
  return null;
};

const publisherOf = (text: string, passages: readonly Passage[], page: PageCues): string | null => {
  const told = passages
    .filter(({ role }) => role === "boilerplate")
    .map(({ start, end }) => firstGroup(page.publisher, text.slice(start, end)))
    .find((name) => name !== null);
  if (told) return told;
  const datelines = passages.filter(({ role }) => role === "dateline").map(({ start, end }) => text.slice(start, end));
  const named = datelines.map((words) => outletIn(words, page));
  return named.find((name) => name) ?? null;
};

const outletIn = (dateline: string, page: PageCues): string | null => {
  const byline = bylineOf(dateline, page);
  return byline ? byline.outlet : (agencyIn(dateline) ?? dateLine(dateline, page)?.outlet ?? null);
};

const firstGroup = (patterns: readonly RegExp[], words: string): string | null => {
  for (const pattern of patterns) {
    const name = pattern
      .exec(words)?.[1]
      ?.replace(/\.\s.*$/, "")
      .trim()
      .replace(/[.,;:\s]+$/, "");
    if (name) return name;
  }
  return null;
};

type FrontMatter = { title?: string; author?: string; publisher?: string; date?: string };

const frontMatter = (text: string): FrontMatter => {
  const fields: FrontMatter = {};
  for (const line of frontMatterOf(text).split("\n")) {
    const [, key, raw] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const value = raw?.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (!value) continue;
    if (key === "title") fields.title = value;
    if (key === "author" || key === "byline") fields.author = value;
    if (key === "publisher" || key === "source" || key === "outlet") fields.publisher = value;
    if (key === "date" && /^\d{4}-\d{2}-\d{2}/.test(value)) fields.date = value.slice(0, 10);
  }
  return fields;
};
