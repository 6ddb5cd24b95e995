import { isNominal, isVerbal, type Stretch } from "./clauses.ts";
import { closesRow, joinsRow } from "./rows.ts";
import { isHelperOrVerb, joins, type Site } from "./site.ts";

/** Looks back from `at` for the relative pronoun whose clause it stands in, or -1. */
const relativeBefore = ({ clauses: { tags }, low }: Site, at: number): number => {
  for (let back = at; back >= low && back > at - 14; back--) {
    const tag = tags[back];
    if (tag === "rel") return back;
    if (tag === "comma" || tag === "stop" || tag === "open" || tag === "close" || tag === "sub" || tag === "colon")
      return -1;
  }
  return -1;
};

const verbBehind = ({ clauses: { tags }, low }: Site, at: number): boolean => {
  for (let back = at; back >= low; back--) {
    const tag = tags[back];
    if (
      tag === "comma" ||
      tag === "stop" ||
      tag === "close" ||
      tag === "sub" ||
      tag === "that" ||
      tag === "colon" ||
      tag === "dash"
    )
      return false;
    if (isVerbal(tag)) return true;
  }
  return false;
};

const opensQuoted = ({ clauses: { tags }, low }: Site, close: number): number => {
  for (let back = close - 1; back >= low && back > close - 8; back--) {
    if (tags[back] === "open") return back;
    if (isHelperOrVerb(tags[back])) return -1;
  }
  return -1;
};

const leads: ReadonlySet<string | undefined> = new Set(["rel", "adv", "det", "pron", "bracket"]);

/** A verb of telling that is no participle: it begins a clause of its own. */
const tells = ({ clauses: { tags, words }, cues }: Site, at: number): boolean =>
  tags[at + 1] !== "prep" &&
  !(tags[at + 1] === "det" && tags[at + 2] === "time") &&
  (cues.saying.verbs.get(words[at]?.lower ?? "")?.some(({ cue, form }) => form === "past" && cue.takes.has("clause")) ??
    false);

/** "dismissed the report" is a finite verb, "published this week" and "named in the report" are participles. */
const takesObject = ({ clauses: { tags } }: Site, at: number): boolean => {
  const tag = tags[at];
  if (tag === "det" || tag === "adj") return tags[at + 1] !== "time" && tags[at + 2] !== "time";
  return tag === "poss" || tag === "name" || tag === "noun" || tag === "object" || tag === "pron";
};

/** The noun phrase that ends with word `last`, read backwards; null when there is none. */
export const phraseBefore = (site: Site, last: number): Stretch | null => {
  const { clauses, low, cues } = site;
  const { tags, words } = clauses;
  let end = last;
  let k = last;
  let closed = false; // a determiner has opened the innermost phrase: only "of", "and" or a relative leads further back
  let jumped = false; // came over a relative clause
  walk: for (; k >= low; k--) {
    const tag = tags[k];
    const left = k > low ? tags[k - 1] : undefined;
    switch (tag) {
      case "det":
      case "poss":
        if (closed && left !== "det" && tags[k + 1] !== "det") break walk;
        closed = true;
        break;
      case "pron":
      case "object":
        if (closed && tags[k + 1] !== "det" && tags[k + 1] !== "pron") break walk;
        if (
          k !== end &&
          tags[k + 1] !== "rel" &&
          tags[k + 1] !== "coord" &&
          tags[k + 1] !== "prep" &&
          tags[k + 1] !== "det" &&
          tags[k + 1] !== "pron"
        )
          break walk;
        closed = true;
        break;
      case "name":
      case "noun":
      case "num":
      case "adj":
      case "time":
        if (closed || datesAdjunct(site, k, end)) break walk;
        break;
      case "to":
      case "prep":
        if (
          k === end ||
          !(isNominal(left) || left === "pron" || left === "ved" || (left === "ving" && isNominal(tags[k - 2]))) ||
          left === "time" ||
          cues.grammar.adjunctive.has(words[k]?.lower ?? "")
        )
          break walk;
        closed = false;
        break;
      case "coord": {
        const lower = words[k]?.lower;
        if (
          k === end ||
          lower === cues.grammar.joints.but ||
          !(isNominal(left) || left === "bracket" || (left === "comma" && closesRow(site, k - 1))) ||
          (verbBehind(site, k - 1) && relativeBefore(site, k - 1) < 0)
        )
          break walk;
        closed = false;
        break;
      }
      case "ved":
      case "ving": {
        if (k === end && tag === "ving") break walk;
        const main = tag === "ved" && (tells(site, k) || takesObject(site, k + 1));
        const relative = main || isVerbal(left) ? relativeBefore(site, k - 1) : -1;
        if (relative >= 0) {
          k = relative + 1;
          jumped = true;
        } else if (main || !(isNominal(left) || leads.has(left))) break walk;
        closed = false;
        break;
      }
      case "rel":
        // a relative with no verb behind it: "which the minister | denied"
        if (!jumped) break walk;
        jumped = false;
        if (left === "comma") {
          k--;
          end = k - 1;
        }
        closed = false;
        break;
      case "be":
      case "have":
      case "modal":
      case "do":
      case "verb": {
        const relative = relativeBefore(site, k - 1);
        if (relative < 0) break walk;
        k = relative + 1;
        jumped = true;
        closed = false;
        break;
      }
      case "adv":
      case "neg":
        if (k === end || left === "comma" || left === undefined || closed) break walk;
        break;
      case "comma":
        // "Austin, Texas, police": a place in two parts
        if (tags[k + 1] === "coord") break;
        if (!(left === "name" && tags[k + 1] === "name" && tags[k + 2] === "comma") && !joinsRow(site, k, end))
          break walk;
        break;
      case "bracket": {
        let back = k - 1;
        while (back >= low && tags[back] !== "bracket" && back > k - 12) back--;
        if (tags[back] !== "bracket" || back <= low) break walk;
        k = back;
        break;
      }
      case "close": {
        const opening = opensQuoted(site, k);
        if (opening < 0 || left === "comma" || left === "stop" || (k === end && opening === low)) break walk;
        k = opening;
        break;
      }
      case "mark":
        if (!joins.test(words[k]?.text ?? "")) break walk;
        break;
      default:
        break walk;
    }
  }
  return trimmedFront(site, Math.max(k + 1, low), end);
};

/** "In a letter on Monday | Ada Quist", "in 2019 | the council": a date behind a preposition is no part of the phrase that follows it. */
const datesAdjunct = ({ clauses: { tags, words }, low }: Site, at: number, end: number): boolean => {
  const next = tags[at + 1];
  if (at >= end || (next !== "name" && next !== "det" && next !== "poss" && next !== "pron")) return false;
  const isYear = tags[at] === "num" && /^(?:1[5-9]|20)\d\d$/.test(words[at]?.text ?? "");
  if (tags[at] !== "time" && !isYear) return false;
  let back = at - 1;
  while (back > low && (tags[back] === "time" || tags[back] === "num" || tags[back] === "mark")) back--;
  return tags[back] === "prep";
};

/** "this year the mayor", "last week officials": not "an October report". */
const isTimeAhead = ({ clauses: { tags, words }, cues: { grammar } }: Site, from: number, end: number): boolean => {
  if (from + 2 > end || tags[from + 1] !== "time") return false;
  const next = tags[from + 2];
  return (
    grammar.dating.has(words[from]?.lower ?? "") ||
    (tags[from] === "det" && (next === "det" || next === "poss" || next === "name" || next === "pron"))
  );
};

/** Leaves out adverbs, connectives and a leading adjunct: "In a statement the ministry" is "the ministry". */
const trimmedFront = (site: Site, start: number, end: number): Stretch | null => {
  const { tags } = site.clauses;
  let from = start;
  if (isTimeAhead(site, from, end)) from += 2;
  while (from <= end) {
    const tag = tags[from];
    if (tag === "prep") {
      let next = from + 1;
      while (next <= end && (tags[next] === "det" || tags[next] === "poss")) next++;
      while (next <= end && isNominal(tags[next])) next++;
      const opens = next <= end && (tags[next] === "det" || tags[next] === "poss" || tags[next] === "pron");
      from = opens ? next : from + 1;
      if (!opens) {
        while (from <= end && tags[from] === "time") from++;
      }
    } else if (
      tag === "adv" ||
      tag === "coord" ||
      tag === "ved" ||
      tag === "comma" ||
      tag === "neg" ||
      tag === "mark" ||
      (tag === "time" && from < end)
    )
      from++;
    else break;
  }
  return from <= end ? { from, to: end + 1 } : null;
};
