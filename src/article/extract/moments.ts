import { english } from "#language/en/cues.ts";
import { dateAt } from "../dates.ts";

const full = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/;

/**
 * A date or a moment as pages write it, in ISO 8601: with its time and zone where it gives them, else the day alone.
 * `isoOf("Tue, 19 Nov 2019 10:35:00 GMT")` is `"2019-11-19T10:35:00Z"`, `isoOf("November 19, 2019")` is `"2019-11-19"`.
 */
export const isoOf = (told: string | null | undefined): string | null => {
  const text = told?.trim().slice(0, 120) ?? "";
  if (text === "") return null;
  return (
    fullMoment(text) ??
    compactMoment(text) ??
    mailMoment(text) ??
    stamp(text) ??
    dateAt(text, english.page)?.iso ??
    null
  );
};

const fullMoment = (text: string): string | null => {
  const [, day, minutes, seconds, zone] = full.exec(text) ?? [];
  if (!day || !minutes || !isDay(day)) return null;
  return `${day}T${minutes}${seconds ?? ":00"}${zoneOf(zone)}`;
};

const zoneOf = (zone: string | undefined): string => {
  if (!zone) return "";
  return /^[+-]/.test(zone) ? zone.replace(/^(.\d\d):?(\d\d)$/, "$1:$2") : "Z";
};

const compactMoment = (text: string): string | null => {
  const [, year, month, date, hours, minutes, seconds, zone] = compact.exec(text) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!year || !isDay(day)) return null;
  return hours ? `${day}T${hours}:${minutes}:${seconds ?? "00"}${zone ?? ""}` : day;
};

/** The form of mail and of HTTP headers; it always has a zone. */
const mailMoment = (text: string): string | null => {
  if (!/^(?:\w{3},?\s+)?\d{1,2}\s+\w{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+(?:GMT|UTC|Z|[+-]\d{4})/.test(text))
    return null;
  return momentAt(Date.parse(text));
};

/** Seconds or milliseconds since 1970. */
const stamp = (text: string): string | null =>
  /^\d{13}$/.test(text) ? momentAt(Number(text)) : /^\d{10}$/.test(text) ? momentAt(Number(text) * 1_000) : null;

const momentAt = (milliseconds: number): string | null =>
  Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().replace(/\.000Z$/, "Z");

const isDay = (day: string): boolean => dateAt(day, english.page)?.iso === day;
