import type { Role } from "#brief/article.ts";
import type { PageCues } from "#language/page.ts";
import type { Paragraph } from "./paragraphs.ts";

const longestLine = 130;
const mostWords = 20;
/** So many short lines in a row are a list, but for those above the text: kicker, headline, standfirst. */
const shortestList = 3;
const longestHead = 4;

/** Gives short lines without an end mark their role: headings where sentences follow, a list where they stand in a row. */
export const withHeadings = (
  text: string,
  paragraphs: readonly Paragraph[],
  roles: readonly Role[],
  page: PageCues,
): Role[] => {
  const isLine = paragraphs.map(
    ({ start, end }, index) => roles[index] === "body" && isHeadingLine(text.slice(start, end), index === 0, page),
  );
  const last = roles.findLastIndex(
    (role, index) => (role === "body" && !isLine[index]) || role === "list" || role === "table",
  );
  if (!roles.some((role, index) => role === "body" && !isLine[index])) return [...roles];
  const headed = [...roles];
  for (let from = 0; from < headed.length; from += 1) {
    if (!isLine[from]) continue;
    let to = from;
    while (isLine[to]) to += 1;
    const isHead = from <= 1 && to - from <= longestHead;
    headed.fill(roleOfRun(to - from, isHead, from < last), from, to);
    from = to;
  }
  return headed;
};

const roleOfRun = (length: number, isHead: boolean, isFollowed: boolean): Role => {
  if (length >= shortestList && !isHead) return "list";
  return isFollowed ? "heading" : "body";
};

/** Short, begins with a capital or figure, has words, and does not read like a sentence. */
const isHeadingLine = (line: string, isFirst: boolean, page: PageCues): boolean => {
  const words = line.replace(/(?:\s?\[\d{1,3}\])+$/, "");
  return (
    words.length <= longestLine &&
    /^["“‘'«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(words) &&
    /\p{L}{2}/u.test(words) &&
    words.split(/\s+/).length <= mostWords &&
    !/[.!?:;,…。！？،؛—–-]["“”’'»«)\]]*$/u.test(words) &&
    !/\p{Ll}{3}\.\s+\p{Lu}/u.test(words) &&
    !/^["“«][^"”»]*["”»]$/u.test(words) &&
    (isFirst || !page.sentenceStart.test(words))
  );
};

/** How long the caption is that runs into the first sentence of a paragraph; 0 where none does. */
export const gluedCaption = (words: string, { glued }: PageCues): number =>
  Math.max(0, ...glued.map((pattern) => pattern.exec(words)?.[0].length ?? 0));
