import type { Cue } from "#language/saying.ts";
import { hasVerb, isAuxiliary, isNominal, isVerbal, type Stretch } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import type { Site } from "#reading/syntax/site.ts";
import type { Subject } from "#reading/syntax/subjects.ts";
import { clauseEnd, isToldAnew } from "./ends.ts";
import type { Relay } from "./found.ts";
import { beginsClause } from "./led.ts";
import { mediaIn, overAdjuncts } from "./media.ts";

/** What stands before a cue as its content, `C, X said` or `"Q," X said`; `before` is where the source, or the verb, begins. */
export const contentBefore = (site: Site, before: number): Stretch | null => {
  const { clauses, low } = site;
  const { tags, quote } = clauses;
  const left = tags[before - 1];
  if (before - 1 <= low) return null;
  const last = left === "comma" || left === "dash" ? before - 2 : before - 1;
  if (tags[last] === "close" || (quote[last] !== -1 && quote[last] !== quote[before])) return quotedBefore(site, last);
  if (left !== "comma" || isLeftOpen(site, last)) return null;
  const region = { from: low, to: last + 1 };
  let start = low;
  while (tags[start] === "coord" || tags[start] === "adv" || tags[start] === "comma") start++;
  if (!opensAdjunct(site, start) || isSubject(site, start, region.to))
    return hasVerb(clauses, { from: start, to: region.to }) ? region : null;
  let comma = start;
  while (comma < region.to && tags[comma] !== "comma") comma++;
  if (hasVerb(clauses, { from: comma, to: region.to })) return region;
  // "In 2020 the bridge failed, X said": an adjunct without a comma, then a clause
  return comma >= region.to && tags[start] === "prep" && tags[start + 1] === "num" && hasVerb(clauses, region)
    ? region
    : null;
};

/** "Selling a product is hard, X said": a participle with its verb behind it, and not "Speaking after the vote was held, X said". */
const isSubject = ({ clauses: { tags, words }, cues }: Site, from: number, to: number): boolean => {
  if (tags[from] !== "ving") return false;
  for (let k = from + 1; k < to; k++) {
    const tag = tags[k];
    if (tag === "comma" || tag === "sub" || tag === "rel" || tag === "that" || tag === "question" || tag === "pron")
      return false;
    if (cues.grammar.adjunctive.has(words[k]?.lower ?? "")) return false;
    if (isAuxiliary(tag)) return tags[k - 1] !== "to";
  }
  return false;
};

/** "C, when, in fact, he replied": what stands before waits for the clause that the subject begins. */
const isLeftOpen = ({ clauses, low }: Site, last: number): boolean => {
  const { tags } = clauses;
  let k = last;
  while (k > low && k > last - longestAside && tags[k] !== "comma" && tags[k] !== "dash" && !isVerbal(tags[k])) k--;
  const opener = tags[k] === "comma" ? tags[k - 1] : tags[last];
  return opener === "sub" || opener === "question" || opener === "rel" || opener === "that";
};

const longestAside = 6;

/** "…, because, X said, C": what the cue interrupts goes on behind it. */
export const interruptedBy = (site: Site, phrase: Stretch, cueTo: number): Stretch | null => {
  const { tags } = site.clauses;
  const end = overAdjuncts(site, cueTo);
  if (tags[phrase.from - 1] !== "comma" || tags[end] !== "comma" || end + 2 >= site.high) return null;
  const opened = tags[phrase.from - 2];
  const opens = opened === "sub" || opened === "that" || opened === "coord" || opened === "question";
  return opens ? { from: end + 1, to: clauseEnd(site, end + 1) } : null;
};

/** "The bridge, X said, was safe": the subject before the cue and its predicate behind it. */
export const splitAround = (site: Site, phrase: Stretch, cueTo: number): readonly Stretch[] | null => {
  const { tags } = site.clauses;
  const end = overAdjuncts(site, cueTo);
  const next = tags[end + 1];
  const predicate = isAuxiliary(next) || next === "verb" || next === "ved" || next === "that";
  if (tags[phrase.from - 1] !== "comma" || tags[end] !== "comma" || phrase.from - 2 < site.low) return null;
  const rest = { from: end + 1, to: clauseEnd(site, end + 1) };
  if (opensBare(site) ? !(isAdjunct(site, phrase.from - 1) && beginsClause(site, end + 1)) : !predicate) return null;
  return [{ from: site.low, to: phrase.from - 1 }, rest];
};

/** Whether an adverbial opens the sentence, which is no subject. */
const opensBare = ({ clauses: { tags }, low }: Site): boolean => {
  let start = low;
  while (tags[start] === "coord" || tags[start] === "comma") start++;
  return tags[start] === "prep" || tags[start] === "time" || tags[start + 1] === "time" || tags[start] === "adv";
};

/** "At current rates, X said, C", "In May, X said, C": an adverbial without a verb opens what is told. */
const isAdjunct = ({ clauses, low, cues }: Site, to: number): boolean =>
  !hasVerb(clauses, { from: low, to }) &&
  !clauses.words.slice(low, to).some(({ lower }) => cues.saying.vehicles.has(lower) || cues.saying.spokenTo.has(lower));

const opensAdjunct = ({ clauses: { tags, words }, high }: Site, at: number): boolean => {
  const tag = tags[at];
  return (
    tag === "sub" ||
    tag === "prep" ||
    tag === "ving" ||
    tag === "to" ||
    tag === "ved" ||
    (tag === "question" && !words.slice(at, high).some((word) => word.text === "?"))
  );
};

const quotedBefore = (site: Site, last: number): Stretch | null => {
  const { tags, quote } = site.clauses;
  let open = last;
  while (open > site.low && quote[open - 1] === quote[last]) open--;
  const lead = open > site.low ? tags[open - 1] : undefined;
  // "… and said, “Q,” the office said": the quotation is part of what the office tells
  if (open - 2 > site.low && (lead === "comma" || lead === "colon") && isSpeech(site, open - 2))
    return { from: site.low, to: last + 1 };
  // "It was a blow but, for now, “we go on,” X said": a clause before the marks belongs to it
  const joined = lead === "comma" && hasClause(site, { from: site.low, to: open - 1 });
  const alone =
    lead === undefined ||
    (lead === "comma" && !joined) ||
    lead === "colon" ||
    lead === "stop" ||
    lead === "dash" ||
    lead === "close";
  if (alone && last - open < 2) return null;
  if (!alone && opensAdjunct(site, site.low)) return null;
  return { from: alone ? open : site.low, to: last + 1 };
};

/** A finite verb that stands outside marks, in words that open with no adjunct. */
const hasClause = (site: Site, { from, to }: Stretch): boolean => {
  const { tags, quote } = site.clauses;
  if (opensAdjunct(site, from)) return false;
  for (let k = from; k < to; k++)
    if (isVerbal(tags[k]) && tags[k - 1] !== "ving" && quote[k] === quote[from]) return true;
  return false;
};

const isSpeech = ({ clauses: { tags, words }, cues }: Site, at: number): boolean =>
  (tags[at] === "ved" || tags[at] === "verb") &&
  tags[at - 1] !== "ving" &&
  (cues.saying.verbs.get(words[at]?.lower ?? "")?.some(({ cue }) => cue.kind === "say" && cue.takes.has("quote")) ??
    false);

export type Trail = { content: readonly Stretch[]; relays: readonly Relay[] };

/** What follows `C, X said`: nothing more, adjuncts, or the rest of the content: `"Q1," X said, "Q2"` and "The plan, X said, would fail". Null when the cue has its own content. */
export const trailOf = (site: Site, hears: boolean, cueTo: number, before: Stretch): Trail | null => {
  const { tags, quote } = site.clauses;
  const hearer = hears ? phraseAfter(site, cueTo, "plain") : null;
  const past = hearer?.to ?? cueTo;
  const end = overAdjuncts(site, past);
  const relays: readonly Relay[] = [
    ...(hearer === null ? [] : [{ phrase: hearer, manner: "hearer" } as const]),
    ...mediaIn(site, past, end),
  ];
  const quoted = quote[before.to - 1] !== quote[cueTo - 1];
  const tag = tags[end];
  // "The truth is, Y has admitted it": what is left open and not taken up again is no content
  if (!quoted && tag !== "comma" && waits(tags[before.to - 1])) return null;
  if (tag === "comma") {
    const next = tags[end + 1];
    if (next === "open") return { content: [{ from: end + 1, to: site.high }], relays };
    const rest = quoted ? null : restBehind(site, end, before);
    return { content: rest === null ? [] : [rest], relays };
  }
  if (tag === "open" || tag === "colon") {
    const from = tag === "colon" ? end + 1 : end;
    return { content: from + 2 < site.high ? [{ from, to: site.high }] : [], relays };
  }
  return quoted || end >= site.high || endings.has(tag) ? { content: [], relays } : null;
};

/** What goes on behind "C, X said,": a predicate, what the words before leave open, or a further clause that nobody else tells. */
const restBehind = (site: Site, comma: number, before: Stretch): Stretch | null => {
  const { tags, words } = site.clauses;
  const next = tags[comma + 1];
  const from = comma + 1;
  const rest = { from, to: clauseEnd(site, from) };
  if (isAuxiliary(next) || next === "verb" || next === "ved" || next === "that" || next === "to" || next === "question")
    return rest;
  if (waits(tags[before.to - 1])) return rest;
  const joined = next === "coord" || site.cues.grammar.reasons.has(words[from]?.lower ?? "");
  return joined && hasVerb(site.clauses, rest) && !isToldAnew(site, from, rest.to) ? rest : null;
};

/** "The bridge was, X said, unsafe". */
const waits = (tag: string | undefined): boolean => tag === "be" || tag === "have" || tag === "modal" || tag === "prep";

const endings: ReadonlySet<string | undefined> = new Set([
  "stop",
  "close",
  "coord",
  "dash",
  "sub",
  "ving",
  "bracket",
  "mark",
]);

/** "It was in May, I think." */
export const thoughtBefore = (site: Site, cue: Cue, cueTo: number, { phrase }: Subject): Stretch | null => {
  const { tags } = site.clauses;
  if (cue.kind !== "think" || !cue.takes.has("bare") || tags[phrase.from] !== "pron" || phrase.to + 1 !== cueTo)
    return null;
  if (cueTo < site.high && tags[cueTo] !== "stop" && tags[cueTo] !== "comma" && tags[cueTo] !== "bracket") return null;
  let from = phrase.from;
  while (from > site.low && tags[from - 1] !== "bracket" && tags[from - 1] !== "dash") from--;
  const to = tags[phrase.from - 1] === "comma" ? phrase.from - 1 : phrase.from;
  const last = tags[to - 1];
  const content = { from, to };
  // "more often than we know"
  if (site.cues.grammar.prepositions.has(site.clauses.words[to - 1]?.lower ?? "")) return null;
  return to - from > 2 &&
    hasVerb(site.clauses, content) &&
    (isNominal(last) || last === "adv" || last === "object" || last === "close")
    ? content
    : null;
};
