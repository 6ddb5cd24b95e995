import type { Cues } from "#language/cues.ts";
import type { Clauses } from "#reading/syntax/clauses.ts";
import type { Site } from "#reading/syntax/site.ts";
import { adverbAt } from "./adverbs.ts";
import type { Found } from "./found.ts";
import { closedAt, introducedAt } from "./introduced.ts";
import { accordingAt, adjectiveAt, nounAt } from "./nouns.ts";
import { quotingAt } from "./passives.ts";
import { verbAt } from "./verbs.ts";

/** Every cue of a sentence, in order, with its source and content in words. */
export const cuesIn = (clauses: Clauses, cues: Cues): readonly Found[] => {
  const all: Found[] = [];
  const bounds = boundsOf(clauses);
  let claimed = 0; // nouns before this word belong to a cue already read: "denied a report by Y that"
  for (let at = 0; at < clauses.words.length; at++) {
    const { low = 0, high = 0 } = bounds[at] ?? {};
    const site: Site = { clauses, low, high, cues };
    const one =
      accordingAt(site, at) ??
      quotingAt(site, at) ??
      adjectiveAt(site, at) ??
      verbAt(site, at) ??
      (at < claimed ? null : nounAt(site, at)) ??
      adverbAt(site, at) ??
      introducedAt(site, at, all) ??
      closedAt(site, at);
    if (one === null) continue;
    all.push(one);
    claimed = one.content[0]?.from ?? 0;
    at = Math.max(at, one.cueTo - 1);
  }
  return all;
};

/** A sentence longer than any sentence is read through a window, so that a text without full stops costs no more than its length. */
const longSentence = 250;
const wordsBack = 50;
const wordsAhead = 90;

type Bounds = { low: number; high: number };

/** For each word, the stretch that belongs to it: the whole sentence, or its quotation, and no further than a full stop inside. */
const boundsOf = ({ tags, words, quote }: Clauses): readonly Bounds[] => {
  const lows: number[] = [];
  const last = new Map<number, number>();
  words.forEach((word, at) => {
    const level = quote[at] ?? -1;
    const low = last.get(level) ?? at;
    lows.push(level === -1 ? (last.get(level) ?? 0) : low);
    if (tags[at] === "open") last.set(level, at + 1);
    else if (tags[at] === "stop" && (word.text !== "." || at < words.length - 1)) last.set(level, at + 1);
    else if (!last.has(level)) last.set(level, level === -1 ? 0 : at);
  });
  const highs = new Array<number>(words.length);
  const ends = new Map<number, number>();
  for (let at = words.length - 1; at >= 0; at--) {
    const level = quote[at] ?? -1;
    if (!ends.has(level)) ends.set(level, level === -1 ? words.length : tags[at] === "close" ? at : at + 1);
    highs[at] = ends.get(level) ?? words.length;
  }
  const long = words.length > longSentence;
  return words.map((_, at) => {
    const low = lows[at] ?? 0;
    const high = highs[at] ?? words.length;
    return long ? { low: Math.max(low, at - wordsBack), high: Math.min(high, at + wordsAhead) } : { low, high };
  });
};
