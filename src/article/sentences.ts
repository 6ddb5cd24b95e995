import type { Span } from "#brief/article.ts";
import { english } from "#language/en/cues.ts";
import type { SentenceCues } from "#language/sentences.ts";
import { enclosures } from "./enclosures.ts";
import { trimmed } from "./lines.ts";
import { endsSentence } from "./stops.ts";

/** A passage longer than this is no sentence that anyone reads: it is cut at the last space before. */
const longest = 2_000;

const stop = /(?:[.!?。！？｡؟۔।॥…‼⁇⁈⁉]|(?<=\.) \.(?=[ .]))+/gu;
const closers = /["”’'»›)\]}」』）】〉》〞]/;
const reference = /\s?\[(?:\d{1,3}|[a-z]|(?:[a-z]+ ){1,3}needed)\]/y;

/**
 * The sentences of `text.slice(start, end)`, in order, without the space around them; every other character lies in one.
 * A short quotation or bracket of several sentences stays in the sentence that holds it, so that it keeps its speaker.
 * `sentencesOf("Sen. X left. He was late.", 0, 25)` gives the spans of "Sen. X left." and "He was late."
 */
export const sentencesOf = (
  text: string,
  start: number,
  end: number,
  cues: SentenceCues = english.sentences,
): Span[] => {
  const paragraph = text.slice(start, end);
  const holds = enclosures(paragraph);
  const caseless = !/\p{Lu}/u.test(paragraph.slice(0, longest));
  const spans: Span[] = [];
  let from = 0;
  for (const found of paragraph.matchAll(stop)) {
    if (found.index < from) continue;
    const after = pastClosers(paragraph, found.index + found[0].length);
    const place = { text: paragraph, from, stop: found[0], at: found.index, after, cues, caseless };
    if (holds(after) || !endsSentence(place)) continue;
    pushCut(spans, paragraph, from, after);
    from = after;
  }
  pushCut(spans, paragraph, from, paragraph.length);
  return spans.map((span) => ({ start: span.start + start, end: span.end + start }));
};

/** Behind the quotation marks, brackets and footnote numbers that close with the sentence. */
const pastClosers = (text: string, from: number): number => {
  let at = from;
  while (closers.test(text[at] ?? "") || closesAbroad(text, at)) at += 1;
  for (;;) {
    reference.lastIndex = at;
    if (!reference.test(text)) return at;
    at = reference.lastIndex;
  }
};

/** „…“ and »…« close with marks that open elsewhere; before a letter they open. */
const closesAbroad = (text: string, at: number): boolean =>
  /[“«]/.test(text[at] ?? "") && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "");

const pushCut = (spans: Span[], text: string, from: number, to: number): void => {
  let rest = trimmed(text, from, to);
  while (rest.end - rest.start > longest) {
    const cut = cutBefore(text, rest.start, rest.start + longest);
    spans.push(trimmed(text, rest.start, cut));
    rest = trimmed(text, cut, rest.end);
  }
  if (rest.start < rest.end) spans.push(rest);
};

const cutBefore = (text: string, start: number, limit: number): number => {
  const space = text.slice(start, limit).search(/\s\S*$/);
  if (space > 0) return start + space;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
};
