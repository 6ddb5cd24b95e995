import { isNominal, isVerbal, type Stretch } from "./clauses.ts";
import { phraseBefore } from "./phrase-before.ts";
import { relativeTo } from "./relatives.ts";
import type { Site } from "./site.ts";

/** What stands before a parenthesis that a comma closes right before a verb: the subject, and the parenthesis. */
export type Enclosed = { phrase: Stretch; aside: Stretch };

const farthest = 45;
/** A description and its name make one phrase up to so many words; beyond that the name stands alone. */
const longest = 14;

/** The noun phrase that ends with word `last`, a relative clause of its own included; an article alone is none. */
export const nounBefore = (site: Site, last: number): Stretch | null => {
  const phrase = relativeTo(site, last) ?? phraseBefore(site, last);
  const isBare = phrase !== null && phrase.to - phrase.from === 1 && site.clauses.tags[phrase.from] === "det";
  return isBare && site.cues.grammar.articles.has(site.clauses.words[phrase.from]?.lower ?? "") ? null : phrase;
};

/** "X, the mayor of Y, 45, said": for the comma at `at`, the first noun phrase of the row that it closes; null where there is none. */
export const enclosedBefore = (site: Site, at: number, group: number): Enclosed | null => {
  const { tags, quote } = site.clauses;
  const level = tags[at] === "open" ? -1 : quote[at];
  let best: Enclosed | null = null;
  let end = at;
  for (let back = at - 1; back > site.low && back > at - farthest; back--) {
    const tag = tags[back];
    if (quote[back] !== level && level === -1 && best === null) continue;
    if (quote[back] !== level || tag === "stop" || tag === "colon") break;
    if (tag !== "comma") continue;
    if (!isParenthetical(site, { from: back + 1, to: end })) break;
    end = back;
    const phrase = subjectAt(site, back);
    if (phrase === null) continue;
    if (best !== null && opensAdjunct(site, phrase.from)) break;
    best = { phrase, aside: { from: back + 1, to: at } };
    if (splits(site, group)) break;
  }
  return best === null ? null : { ...best, phrase: withNames(site, best) };
};

/** "The plan, Ada Quist, the mayor, said, would fail": the first phrase of the row is no speaker. */
const splits = ({ clauses: { tags } }: Site, group: number): boolean => {
  let verb = group;
  while (isVerbal(tags[verb + 1]) || tags[verb + 1] === "adv") verb++;
  return tags[verb + 1] === "comma" && isVerbal(tags[verb + 2]);
};

/** No finite verb but in a relative clause: ", who was there,", ", the mayor of Y,", ", speaking in Y,". */
const isParenthetical = (site: Site, { from, to }: Stretch): boolean => {
  const { tags, words } = site.clauses;
  const first = tags[from];
  if (first === "rel" || (first === "prep" && tags[from + 1] === "rel")) return true;
  if (first === "poss" && site.cues.grammar.questions.has(words[from]?.lower ?? "")) return true;
  if (first === "pron" || first === "that") return false;
  for (let at = from; at < to; at++) {
    if (tags[at] === "rel" || tags[at] === "sub" || tags[at] === "that") return true;
    if (isVerbal(tags[at]) && !isParticiple(site, at, from)) return false;
  }
  return true;
};

/** "based in Leeds", "a plant built in 1990", "whose" apart: a past form that governs no object. */
const isParticiple = ({ clauses: { tags } }: Site, at: number, from: number): boolean => {
  if (tags[at] !== "ved") return false;
  const next = tags[at + 1];
  return (
    at === from || tags[at - 1] === "adv" || next === "prep" || next === "to" || next === "adv" || next === "comma"
  );
};

const opens: ReadonlySet<string | undefined> = new Set([
  undefined,
  "comma",
  "coord",
  "sub",
  "that",
  "open",
  "close",
  "colon",
  "stop",
  "adv",
  "dash",
  "question",
  "bracket",
  "time",
]);

const adjuncts: ReadonlySet<string | undefined> = new Set(["prep", "sub", "ving", "ved", "to"]);

/** Whether the clause that a phrase stands in opens with an adjunct: "At a hearing of the panel that funds NASA, …". */
const opensAdjunct = ({ clauses: { tags }, low }: Site, before: number): boolean => {
  let from = before;
  while (from > low && tags[from - 1] !== "comma" && tags[from - 1] !== "stop" && tags[from - 1] !== "close") from--;
  while (from < before && (tags[from] === "coord" || tags[from] === "adv")) from++;
  return adjuncts.has(tags[from]);
};

/** The noun phrase before the comma, where it begins its clause. */
const subjectAt = (site: Site, comma: number): Stretch | null => {
  const { tags, words } = site.clauses;
  let last = comma - 1;
  while (last > site.low && tags[last] === "adv") last--;
  while (last > site.low && tags[last] === "bracket" && words[last]?.text === ")")
    last = openingBracket(site, last) - 1;
  const tag = tags[last];
  if (tag === "pron") return { from: last, to: last + 1 };
  if (!isNominal(tag) && tag !== "close" && !isDot(site, last)) return null;
  const phrase = nounBefore(site, last);
  if (phrase === null || !opens.has(phrase.from > site.low ? tags[phrase.from - 1] : undefined)) return null;
  const head = tags.slice(phrase.from, phrase.to);
  if (!head.some((one) => one === "name" || one === "noun" || one === "adj" || one === "pron" || one === "close"))
    return null;
  return head.at(-1) === "time" ? null : phrase;
};

/** The full stop of "Inc." and "Jr.". */
export const isDot = ({ clauses: { tags, words } }: Site, at: number): boolean =>
  tags[at] === "mark" && words[at]?.text === "." && isNominal(tags[at - 1]);

const openingBracket = ({ clauses: { words }, low }: Site, close: number): number => {
  for (let at = close - 1; at > low && at > close - 30; at--) if (words[at]?.text === "(") return at;
  return close;
};

/** "The union's leader, Ines Kraal," and "the head of Y, a charity, Jan Bek,": the name belongs to the description before it. */
const withNames = (site: Site, { phrase, aside }: Enclosed): Stretch => {
  const segments = segmentsOf(site, aside);
  const people = segments.findIndex((one, index) => isOtherPerson(site, one, segments[index + 1]));
  if (people > 0 || (people === 0 && segments.length > 1)) {
    const row = { from: phrase.from, to: aside.to };
    if (row.to - row.from <= longest * 2) return row;
  }
  if (!isDescription(site, phrase)) return phrase;
  const at = segments.findIndex((one, index) => isNames(site, one, index === 0 ? 1 : 2));
  const named = segments[at];
  if (named === undefined) return phrase;
  return named.to - phrase.from <= longest ? { from: phrase.from, to: named.to } : named;
};

/** "said the mayor of Y, Ada Quist.": the same behind a verb. */
export const withNameBehind = (site: Site, phrase: Stretch): Stretch => {
  const { tags } = site.clauses;
  if (tags[phrase.to] !== "comma" || !isDescription(site, phrase) || tags[phrase.from] === "noun") return phrase;
  let to = phrase.to + 1;
  while (to < site.high && (tags[to] === "name" || tags[to] === "noun" || tags[to] === "adj" || tags[to] === "mark"))
    to++;
  const closes = to >= site.high || closers.has(tags[to]);
  return closes && isNames(site, { from: phrase.to + 1, to }, 1) ? { from: phrase.from, to } : phrase;
};

const closers: ReadonlySet<string | undefined> = new Set([
  "comma",
  "stop",
  "dash",
  "close",
  "bracket",
  "prep",
  "rel",
  "sub",
]);

const segmentsOf = ({ clauses: { tags } }: Site, { from, to }: Stretch): readonly Stretch[] => {
  const segments: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && tags[at] !== "comma") continue;
    segments.push({ from: start, to: at });
    start = at + 1;
  }
  return segments;
};

const titling: ReadonlySet<string> = new Set(["noun", "adj", "name", "mark", "num"]);

/** "and Jan Bek": a second speaker, not a second office. */
const isOtherPerson = (site: Site, { from, to }: Stretch, next: Stretch | undefined): boolean => {
  const { tags, words } = site.clauses;
  if (tags[from] !== "coord") return false;
  const described = tags[from + 1] === "det" && next !== undefined && isNames(site, next, 2); // "and the chief, Jan Bek"
  return (
    described ||
    (isNames(site, { from: from + 1, to }, 2) && !site.cues.naming.titleHeads.has(words[from + 1]?.lower ?? ""))
  );
};

/** A head that is a noun, not a name: "the mayor of Leeds", "Carlineo's attorney". */
const isDescription = ({ clauses: { tags } }: Site, { from, to }: Stretch): boolean => {
  let head = from;
  while (head + 1 < to && tags[head + 1] !== "prep" && tags[head + 1] !== "bracket" && tags[head + 1] !== "rel") head++;
  const isOne = (tags[head] === "pron" || tags[head] === "num") && tags[head + 1] === "prep"; // "one of the survivors"
  return isOne || tags[head] === "noun" || (tags[head] === "adj" && tags[from] === "det");
};

/** Nothing but at least `least` names at the end, with a title before them: "Col. Jan Bek", "former White House adviser Ada Quist". */
const isNames = ({ clauses: { tags, words }, cues }: Site, { from, to }: Stretch, least: number): boolean => {
  let start = to;
  const joins = (at: number): boolean =>
    start < to && (tags[at] === "coord" || cues.naming.particles.has(words[at]?.lower ?? ""));
  while (start > from && (tags[start - 1] === "name" || tags[start - 1] === "mark" || joins(start - 1))) start--;
  while (tags[start] === "coord" || tags[start] === "mark") start++;
  const names = tags.slice(start, to).filter((tag) => tag === "name").length;
  if (names < least) return false;
  if (start > from && !cues.naming.titleHeads.has(words[start - 1]?.lower ?? "")) return false;
  return tags.slice(from, start).every((tag) => titling.has(tag));
};
