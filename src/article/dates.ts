import type { PageCues } from "#language/page.ts";

/** A date as it stands in a text; `iso` is null where the year is missing or the order of day and month is open. */
export type FoundDate = { iso: string | null; length: number };

const clock =
  /^(?:,?\s*(?:at|[|·•–—-])?\s*\d{1,2}(?:[:.]\d{2})?(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?)?(?:[+-]\d{2}:?\d{2})?)(?![\p{L}\p{N}])/u;

/** The date that a line begins with, weekday and clock included: "Friday, July 21, 2017", "21 July 2017", "2017-07-21". */
export const dateAt = (words: string, page: PageCues): FoundDate | null => {
  const weekday = page.weekday.exec(words)?.[0].length ?? 0;
  const rest = words.slice(weekday, weekday + 80);
  const found = numericDate(rest) ?? dayFirst(rest, page) ?? monthFirst(rest, page);
  if (!found) return null;
  const time = clock.exec(rest.slice(found.length))?.[0];
  return { iso: found.iso, length: weekday + found.length + (time && /[:.apAP]/.test(time) ? time.length : 0) };
};

const numericDate = (words: string): FoundDate | null => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/.exec(words);
  if (iso) return { iso: isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), length: iso[0].length };
  const other = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/.exec(words);
  if (!other) return null;
  const [first, second, year] = [Number(other[1]), Number(other[3]), Number(other[4])];
  const dayIsFirst = other[2] === "." || first > 12;
  const iso2 = dayIsFirst ? isoOf(year, second, first) : second > 12 ? isoOf(year, first, second) : null;
  return { iso: iso2, length: other[0].length };
};

const monthFirst = (words: string, page: PageCues): FoundDate | null => {
  const found = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?![\d\p{L}])/u.exec(words);
  const month = page.months[found?.[1]?.toLowerCase() ?? ""];
  return found && month
    ? { iso: found[3] ? isoOf(Number(found[3]), month, Number(found[2])) : null, length: found[0].length }
    : null;
};

const dayFirst = (words: string, page: PageCues): FoundDate | null => {
  const found =
    /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?(?:,?\s+(?:de\s+)?(\d{4}))?(?![\d\p{L}])/u.exec(
      words,
    );
  const month = page.months[found?.[2]?.toLowerCase() ?? ""];
  return found && month
    ? { iso: found[3] ? isoOf(Number(found[3]), month, Number(found[1])) : null, length: found[0].length }
    : null;
};

const isoOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1500 && year <= 2200;
  return isReal ? date.toISOString().slice(0, 10) : null;
};
