import type { Span } from "#brief/article.ts";
import { english } from "#language/en/cues.ts";
import type { SentenceCues } from "#language/sentences.ts";

/** A passage longer than this is no sentence that anyone reads: it is cut at the last space before. */
const longest = 2_000;

const wide = /[。！？｡]/;
const stops = /(?:[.!?。！？｡؟۔।॥…‼⁇⁈⁉]|(?<=\.) \.(?=[ .]))+/gu;
const closers = /["”’'»›)\]}」』）】〉》〞]/;
const openers = /["“”„‘’'«‹([{「『（【¿¡*_-]/;
const reference = /\s?\[\d{1,3}\]/y;

/**
 * The sentences of `text.slice(start, end)`, in order, without the space around them; every other character lies in one.
 * `sentencesOf("Sen. X left. He was late.", 0, 25)` gives the spans of "Sen. X left." and "He was late."
 */
export const sentencesOf = (
  text: string,
  start: number,
  end: number,
  cues: SentenceCues = english.sentences,
): Span[] => {
  const spans: Span[] = [];
  let from = start;
  const close = (to: number) => {
    pushTrimmed(spans, text, from, to);
    from = to;
  };
  const caseless = !/\p{Lu}/u.test(text.slice(start, Math.min(end, start + 2_000)));
  stops.lastIndex = start;
  for (let stop = stops.exec(text); stop && stop.index < end; stop = stops.exec(text)) {
    const after = pastClosers(text, stops.lastIndex, end);
    if (endsSentence({ text, from, stop: stop[0], at: stop.index, after, end, cues, caseless })) close(after);
    stops.lastIndex = Math.max(stops.lastIndex, Math.min(after, end));
  }
  close(end);
  return spans;
};

type Place = {
  text: string;
  from: number;
  stop: string;
  at: number;
  after: number;
  end: number;
  cues: SentenceCues;
  caseless: boolean;
};

const endsSentence = (place: Place): boolean => {
  const { text, stop, after, end } = place;
  if (after >= end) return true;
  if (wide.test(stop)) return !/[」』”’]/.test(text[after - 1] ?? "") || !/[とっ]/.test(text[after] ?? "");
  if (!/\s/.test(text[after] ?? "")) return isGlued(place);
  const next = nextWord(text, after, end);
  if (!next) return false;
  if (next.dash) return false;
  const lower = /^\p{Ll}/u.test(next.word) && !/^\p{Ll}\p{Lu}/u.test(next.word);
  if (lower && !place.caseless) return false;
  if (stop.includes("!") || stop.includes("?") || /[؟۔।॥‼⁇⁈⁉]/.test(stop)) return !isSaid(place, next);
  if (stop.length > 1 || stop === "…") return !/^I(?:['’]\p{L}+)?$/u.test(next.word);
  return fullStopEnds(place, next);
};

/** Text taken from pages loses spaces: "home.”He left", "he said.The". A web address has no such capital. */
const isGlued = ({ text, at, after, stop }: Place): boolean =>
  stop === "." &&
  /(?:^|[\s“"])\p{Ll}{2,}$/u.test(text.slice(Math.max(0, at - 30), at)) &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(after, after + 3));

type Next = { word: string; start: number; dash: boolean };

const nextWord = (text: string, from: number, end: number): Next | null => {
  let at = from;
  let dash = false;
  while (at < end && at - from < 40 && /[^\p{L}\p{N}]/u.test(text.slice(at, at + 2).match(/^./su)?.[0] ?? "")) {
    if (/[—–]/.test(text[at] ?? "") || (text[at] === "-" && /\s/.test(text[at + 1] ?? ""))) dash = true;
    else if (!/\s/.test(text[at] ?? "") && !openers.test(text[at] ?? "")) break;
    at += 1;
  }
  const word = text.slice(at, Math.min(end, at + 40)).match(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/u)?.[0];
  if (word) return { word, start: at, dash };
  return at < end ? { word: "", start: at, dash } : null;
};

/** `“Why?” Smith asked.` is one sentence: a name or two, then a verb of saying, behind a closed quotation. */
const isSaid = ({ text, after, cues }: Place, next: Next): boolean => {
  if (!closers.test(text[after - 1] ?? "") || next.start - after > 2) return false;
  const words = text.slice(next.start, next.start + 80).split(/[^\p{L}\p{M}'’.-]+/u, 5);
  const verb = words.findIndex((word) => cues.saying.has(word.toLowerCase().replace(/\.$/, "")));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word));
};

const fullStopEnds = (place: Place, next: Next): boolean => {
  const { text, at, from, cues } = place;
  const token = tokenBefore(text, from, at);
  const lower = token.toLowerCase();
  const opens = cues.openers.has(next.word.toLowerCase().replaceAll("’", "'")) && !/^\p{Lu}\.$/u.test(next.word);
  const number = /^\p{N}/u.test(next.word);
  if (place.after > at + 1 && closers.test(text[place.after - 1] ?? "") && !/[)\]]/.test(text[place.after - 1] ?? ""))
    return true;
  if (cues.titles.has(lower)) return false;
  if (cues.numbered.has(lower)) return !number && (opens || !/^\p{Lu}/u.test(token));
  if (cues.hours.has(lower)) return !number && !cues.afterHours.has(next.word.toLowerCase());
  if (cues.closing.has(lower)) return opens;
  if (/^\p{Lu}$/u.test(token)) return opens && !isInitial(text, from, at);
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(token)) return opens;
  if (/^\p{N}{1,3}$/u.test(token) && at - token.length <= from + 2) return false;
  if (cues.ordinals && /^\p{N}{1,2}$/u.test(token)) return opens;
  return true;
};

/** "J. K. Rowling", "George W. Bush": a capital behind another name or at the start of the sentence; not "vitamin C." */
const isInitial = (text: string, from: number, at: number): boolean => {
  const before = text.slice(Math.max(from, at - 40), at - 1).trimEnd();
  return before === "" || /(?:^|\s)\p{Lu}[\p{L}'’-]*\.?$/u.test(before);
};

const tokenBefore = (text: string, from: number, at: number): string =>
  text.slice(Math.max(from, at - 40), at).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.&-]*$/u)?.[0] ?? "";

const pastClosers = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && closers.test(text[at] ?? "")) at += 1;
  for (;;) {
    reference.lastIndex = at;
    if (!reference.test(text) || reference.lastIndex > end) return at;
    at = reference.lastIndex;
  }
};

const pushTrimmed = (spans: Span[], text: string, from: number, to: number): void => {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  while (end - start > longest) {
    const cut = cutBefore(text, start, start + longest);
    pushTrimmed(spans, text, start, cut);
    start = cut;
    while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  }
  if (start < end) spans.push({ start, end });
};

const cutBefore = (text: string, start: number, limit: number): number => {
  const space = text.slice(start, limit).search(/\s\S*$/);
  if (space > 0) return start + space;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
};
