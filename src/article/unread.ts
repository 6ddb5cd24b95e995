import type { Passage } from "#brief/article.ts";
import type { PageCues, Unread } from "#language/page.ts";
import { firstWord, opens } from "./openings.ts";

const names: Readonly<Record<Unread, [string, string]>> = {
  chart: ["a chart was here", "charts were here"],
  table: ["a table was here", "tables were here"],
  map: ["a map was here", "maps were here"],
  image: ["an image was here", "images were here"],
  video: ["a video was here", "videos were here"],
  audio: ["a recording was here", "recordings were here"],
  post: ["an embedded post was here", "embedded posts were here"],
};

const stopped = "the text stops here: the rest was not in what was given";

/** What the text shows to have been there and was not read. */
export const unreadIn = (text: string, passages: readonly Passage[], page: PageCues): string[] => {
  const counts = new Map<Unread, number>();
  let isCut = false;
  for (const { start, end, role } of passages) {
    if (role === "machine" || end - start > 400 || end - start < 4) continue;
    const words = text.slice(start, end);
    const what = unreadAt(words, page);
    if (what) counts.set(what, (counts.get(what) ?? 0) + 1);
    isCut ||= role === "boilerplate" && opens(words, page.cutOff);
  }
  const seen = unreadWords(counts);
  return isCut || endsInside(text, passages, page) ? [...seen, stopped] : seen;
};

/** "a chart was here", "3 images were here". */
export const unreadWords = (counts: ReadonlyMap<Unread, number>): string[] =>
  [...counts].map(([what, count]) => (count === 1 ? names[what][0] : `${count} ${names[what][1]}`));

/** What a paragraph stands for that is not text, or null. */
export const unreadAt = (words: string, page: PageCues): Unread | null => {
  if (words.startsWith("![")) return "image";
  if (!page.unreadStarts.has(firstWord(words))) return null;
  return page.unread.find(({ pattern }) => pattern.test(words))?.what ?? null;
};

/** The last sentence breaks off: with an ellipsis, or in the middle of a long line after sentences that end. */
const endsInside = (text: string, passages: readonly Passage[], page: PageCues): boolean => {
  const body = passages.filter(({ role }) => role === "body");
  const last = body.at(-1);
  if (!last || body.length < 2) return false;
  const words = text.slice(last.start, last.end);
  if (page.cutMark.test(words.slice(-60))) return true;
  if (/(?:…|\.\.\.+)\s*(?:\[…\]|\[\.\.\.\])?$/.test(words)) return true;
  const others = body.slice(-6, -1).every(({ start, end }) => /[.!?:。！？]["”’'»)\]]*$/.test(text.slice(start, end)));
  return others && body.length >= 4 && /(?:^|\s)[\p{L}’'-]*[\p{Ll},]$/u.test(words) && words.split(/\s+/).length >= 5;
};
