import type { Article } from "#brief/article.ts";
import { type Brief, statementsOf } from "#brief/brief.ts";
import { framedOnce, type Lines, plain } from "./lines.ts";
import type { SheetLine } from "./sheet.ts";
import { capital } from "./words.ts";

/** What stands in no first screen, and is there for who asks. */

/** Every quote of a brief once, in the order of the article, under the words that say whose it is. */
export const quoteLines = (brief: Brief, lines: Lines): SheetLine[] => {
  const placed = statementsOf(brief).flatMap((statement) => {
    const drawn = lines.ofStatement(statement);
    return statement.quotes.map((quote, n) => ({ quote, line: drawn[n] ?? plain("") }));
  });
  const once = new Map(placed.map((each) => [`${each.quote.start}-${each.quote.end}`, each]));
  const ordered = [...once.values()].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
  return framedOnce(ordered.map(({ line }) => line));
};

export const sourceLines = ({ sources, paragraphsWithoutSource }: Brief, lines: Lines): SheetLine[] => [
  ...sources.map(({ source, unnamed, passageIds }) =>
    plain(`${source}${unnamed && source !== "unnamed" ? " (unnamed)" : ""} ${lines.places(passageIds)}`),
  ),
  ...(paragraphsWithoutSource.length > 0
    ? [plain(`Paragraphs that name no source: ${paragraphsWithoutSource.map((n) => `¶${n}`).join(" ")}`)]
    : []),
];

/** Loaded terms by the reason why they are loaded, each with its place. */
export const loadedLines = ({ loadedTerms }: Brief, lines: Lines): SheetLine[] => {
  const byReason = new Map<string, string[]>();
  for (const { term, why, start } of loadedTerms) {
    byReason.set(why, [...(byReason.get(why) ?? []), `“${term}” ¶${lines.paragraphAt(start)}`]);
  }
  return [...byReason].flatMap(([why, terms]) => [plain(`${capital(why)}:`), plain(terms.join(" · "), 1)]);
};

/** A paragraph as it was read; null where the article has none of that number. */
export const paragraphLine = ({ text, passages }: Article, number: number): SheetLine | null => {
  const inside = passages.filter(({ paragraph }) => paragraph === number);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return null;
  const words = text.slice(first.start, last.end);
  const name = roleName(first.role);
  const role = name === null ? null : `${name}:`;
  return {
    depth: 0,
    text: role,
    quotes: [{ words, shown: words, paragraph: number, direct: false, link: null }],
  };
};

/** What a paragraph is, where it is not a part of the running text. */
export const roleName = (role: Article["passages"][number]["role"]): string | null =>
  role === "body" ? null : roles[role];

const roles: Readonly<Record<Exclude<Article["passages"][number]["role"], "body">, string>> = {
  caption: "A caption, not briefed",
  dateline: "A dateline, not briefed",
  heading: "A heading",
  list: "A list",
  table: "A table",
  pullquote: "A pull quote, not briefed",
  related: "Related, not briefed",
  boilerplate: "Around the article, not briefed",
  machine: "Addresses a machine, not briefed",
};
