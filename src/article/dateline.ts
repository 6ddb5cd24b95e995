import type { PageCues } from "#language/page.ts";
import { dateAt } from "./dates.ts";

const dash = /^\s*(?:[—–]|--|-(?=\s))\s*/;
const capitals = /^\p{Lu}[\p{Lu}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}.'’-]+){0,4}/u;
const named = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|al-|el-|de |la )[\p{L}.'’-]*){0,3}/u;
const region = /^,\s*\p{Lu}[\p{L}.'’-]*(?: (?:of |and |the )?\p{Lu}[\p{L}.'’-]*){0,4}/u;
const agency = /^,?\s*\(([\p{Lu}][\p{L}\p{N} .&/-]{1,40})\)/u;

/** "NordNews.net - ": a site that prints its own name before the first sentence; "Rowler.com — a travel site — said" is none. */
const site = /^(?:[\p{L}\p{N}-]+\.)+(\p{L}{2,6})\s+(?:[—–-]|--)\s+(?=["“‘'(]?\p{Lu})/u;
const siteEndings = new Set(
  "com net org info news tv press media today online am by ge ru ua uk ie au nz ng za".split(" "),
);
const siteReach = 160;

/** How long the dateline is that a paragraph begins with: "CAIRO (Reuters) — ", "Friday, July 21, 2017 " before a sentence; else 0. */
export const datelineLength = (words: string, page: PageCues, isEarly: boolean): number => {
  const dated = datePrefix(words, page);
  if (dated || !isEarly) return dated;
  return sitePrefix(words) || placePrefix(words, page) || (page.placed.exec(words)?.[0].length ?? 0);
};

/** "Thursday, May 7, 2015 On Tuesday, …": a whole date, then a sentence with its own capital. */
const datePrefix = (words: string, page: PageCues): number => {
  if (!page.weekday.test(words)) return 0;
  const date = dateAt(words, page);
  if (!date?.iso) return 0;
  const gap = /^\s*(?:[—–|:]|-(?=\s))?\s+(?=["“‘'(]?\p{Lu})/u.exec(words.slice(date.length))?.[0];
  return gap && !/,/.test(gap) ? date.length + gap.length : 0;
};

const sitePrefix = (words: string): number => {
  const found = site.exec(words);
  if (!found || !siteEndings.has(found[1]?.toLowerCase() ?? "")) return 0;
  const { length } = found[0];
  return / (?:[—–-]|--) /u.test(words.slice(length, length + siteReach)) ? 0 : length;
};

const placePrefix = (words: string, page: PageCues): number => {
  const head = words.slice(0, 140);
  let at = capitals.exec(head)?.[0].length ?? 0;
  const isCapitals = at > 2;
  if (!isCapitals) at = named.exec(head)?.[0].length ?? 0;
  let hasRegion = false;
  if (at > 0) {
    for (let more = region.exec(head.slice(at)); more && !isMonth(more[0], page); more = region.exec(head.slice(at))) {
      at += more[0].length;
      hasRegion = true;
    }
    const comma = /^,?\s+/.exec(head.slice(at))?.[0].length ?? 0;
    const date = dateAt(head.slice(at + comma), page);
    if (date) at += comma + date.length;
    hasRegion ||= !!date;
  }
  const by = agency.exec(head.slice(at));
  if (by) at += by[0].length;
  const line = dash.exec(head.slice(at));
  if (at === 0 || !line || !(isCapitals || hasRegion || by)) return 0;
  const length = at + line[0].length;
  return length >= words.length || /^["“‘'(]?[\p{Lu}\p{Lo}\p{N}]/u.test(words.slice(length)) ? length : 0;
};

const isMonth = (words: string, page: PageCues): boolean =>
  (page.months[/\p{L}+/u.exec(words)?.[0].toLowerCase() ?? ""] ?? 0) > 0;

export type DateLine = { iso: string | null; outlet: string | null };

/** What a paragraph says that is a date and little else: "Published: 3 May 2024", "Ellery Courier, 14 March 2025". */
export const dateLine = (words: string, page: PageCues): DateLine | null => {
  if (words.length > 160) return null;
  const label = page.dateLabel.exec(words)?.[0].length ?? 0;
  const outlet = label === 0 ? outletBefore(words, page) : null;
  const before = outlet?.length ?? label;
  const date = dateAt(words.slice(before), page);
  if (!date) return null;
  const found = { iso: date.iso, outlet: outlet && page.outletName.test(outlet.name) ? outlet.name : null };
  const rest = words.slice(before + date.length);
  if (/^\W*$/.test(rest)) return outlet && !date.iso ? null : found;
  const isAside =
    ((label > 0 || date.iso !== null) && /^\s*[|·•/(–—-]/.test(rest)) ||
    (label > 0 && page.dateLabel.test(rest.replace(/^\W+/, "")));
  return !outlet && isAside && !/[.!?]$/.test(rest) && rest.length < 100 ? found : null;
};

/** "Ellery Courier, " before a date: a name in capitals of up to five words that is neither month nor weekday. */
const outletBefore = (words: string, page: PageCues): { name: string; length: number } | null => {
  const found =
    /^((?:\p{Lu}[\p{L}\p{M}'’&.-]*|of|the|and|&|for)(?: (?:\p{Lu}[\p{L}\p{M}'’&.-]*|of|the|and|&|for)){0,4})\s*[,|·•–—]\s*/u.exec(
      words,
    );
  const name = found?.[1];
  if (!found || !name || isMonth(name, page) || page.weekday.test(`${name}, `) || page.weekday.test(found[0]))
    return null;
  return { name, length: found[0].length };
};

/** Where a date stands behind a headline in one line: "Council closes bridge Tuesday, September 1, 2015". */
export const dateBehind = (words: string, page: PageCues): { at: number; iso: string } | null => {
  for (const space of words.matchAll(/\s(?=\p{L}{3,10},?\s)/gu)) {
    const at = space.index + 1;
    if (at < 12 || words.length - at > 40 || !page.weekday.test(words.slice(at))) continue;
    const date = dateAt(words.slice(at), page);
    if (date?.iso && at + date.length === words.length) return { at, iso: date.iso };
  }
  return null;
};

export type Byline = { name: string; outlet: string | null };

/** The writer whom a paragraph names, when it does nothing else: "By Jane Doe", "By JANE DOE | Reuters". */
export const bylineOf = (words: string, page: PageCues): Byline | null => {
  if (words.length > 200) return null;
  const found = page.byline.exec(words);
  const name = found?.[1]?.replace(/[,\s]+$/, "");
  if (!found || !name) return null;
  const rest = words.slice(found[0].length);
  const outlet = /^\s*[|·•/]\s*(\p{Lu}[\p{L}\p{M}\p{N} .&'’-]{1,50}?)\s*(?:$|[|·•/])/u.exec(rest)?.[1] ?? null;
  const isAside = /^\s*[|·•/(–—,-]/.test(rest) && !/[.!?]["“”’]?$/.test(rest);
  return rest === "" || isAside || dateLine(rest.trim(), page)
    ? { name, outlet: outlet && dateAt(outlet, page) ? null : outlet }
    : null;
};

/** "Reuters" in "CAIRO (Reuters) —": the agency whose text it is. */
export const agencyIn = (dateline: string): string | null =>
  /\((\p{Lu}[\p{L}\p{N} .&/-]{1,40})\)\s*[—–-]/u.exec(dateline)?.[1] ?? null;
