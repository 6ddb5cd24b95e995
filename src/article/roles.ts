import type { Role } from "#brief/article.ts";
import type { PageCues } from "#language/page.ts";
import { bylineOf, dateLine, datelineLength } from "./dateline.ts";
import { withHeadings } from "./headings.ts";
import { opens } from "./openings.ts";
import type { Paragraph } from "./paragraphs.ts";
import { pullquotesIn } from "./pullquotes.ts";
import { unreadAt } from "./unread.ts";

const shortestAside = 2;
const longestAside = 600;

/** The role of every paragraph but for what addresses a machine, which is told sentence by sentence. */
export const rolesOf = (text: string, paragraphs: readonly Paragraph[], page: PageCues): Role[] => {
  const alone = paragraphs.map((paragraph) => roleAlone(paragraph, text.slice(paragraph.start, paragraph.end), page));
  const repeated = pullquotesIn(text, paragraphs);
  const roles = alone.map((role, index): Role => (role === "body" && repeated.has(index) ? "pullquote" : role));
  return withRelatedLists(text, paragraphs, withHeadings(text, paragraphs, roles, page), page);
};

const roleAlone = (paragraph: Paragraph, words: string, page: PageCues): Role => {
  if (paragraph.mark === "image") return "caption";
  if (paragraph.mark === "code" || paragraph.mark === "definition" || words.startsWith("<!--")) return "boilerplate";
  if (words.length < shortestAside || words.length > longestAside) return byMark(paragraph);
  if (isDateline(words, page)) return "dateline";
  if (isCaption(words, page)) return "caption";
  if (isBoilerplate(words, page)) return "boilerplate";
  if (isRelated(words, page)) return "related";
  return byMark(paragraph);
};

const byMark = ({ mark }: Paragraph): Role =>
  mark === "heading" || mark === "list" || mark === "table" ? mark : "body";

const isDateline = (words: string, page: PageCues): boolean =>
  bylineOf(words, page) !== null ||
  dateLine(words, page) !== null ||
  (words.length < 140 && datelineLength(words, page, true) >= words.length);

const isCaption = (words: string, page: PageCues): boolean =>
  page.captionHint.test(words) &&
  (page.captionStart.test(words) ||
    page.captionCredit.some((credit) => credit.test(words)) ||
    (!/[“"].*[”"]/.test(words) && stopsIn(words) <= 2 && page.captionScene.some((scene) => scene.test(words))));

const isBoilerplate = (words: string, page: PageCues): boolean =>
  page.boilerplate.some((opening) => opens(words, opening)) ||
  (page.boilerplateInside.hint.test(words) && page.boilerplateInside.patterns.some((pattern) => pattern.test(words))) ||
  opens(words, page.cutOff) ||
  unreadAt(words, page) !== null ||
  isShareBar(words, page);

const isShareBar = (words: string, page: PageCues): boolean => {
  const parts = words.length <= 200 ? words.split(/[^\p{L}\p{N}-]+/u).filter(Boolean) : [];
  return (
    parts.length >= 2 &&
    /\p{L}{2}/u.test(words) &&
    parts.every((part) => page.shareWord.test(part)) &&
    !/[.!?]$/.test(words)
  );
};

const isRelated = (words: string, page: PageCues): boolean =>
  words.length < 300 && opens(words, page.related) && stopsIn(words) <= 2;

const stopsIn = (words: string): number => words.match(/[.!?](?=["“”’)]?(?:\s|$))/g)?.length ?? 0;

/** "Related:" as a line of its own covers the short lines below it. */
const withRelatedLists = (
  text: string,
  paragraphs: readonly Paragraph[],
  roles: readonly Role[],
  page: PageCues,
): Role[] => {
  let covers = false;
  return paragraphs.map((paragraph, index): Role => {
    const role = roles[index] ?? "body";
    const words = text.slice(paragraph.start, paragraph.end);
    if (role === "related" || (role === "heading" && isRelated(`${words}:`, page))) {
      covers = words.length < 40;
      return "related";
    }
    if (
      covers &&
      (role === "list" || (role === "heading" && paragraph.mark !== "heading") || /^\[[^\]]+\]\(\S+\)$/.test(words))
    )
      return "related";
    covers = false;
    return role;
  });
};
