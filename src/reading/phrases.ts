import type { Cues } from "#language/cues.ts";
import { type Clauses, isNominal, isVerbal, type Stretch } from "./clauses.ts";

/** A stretch of a sentence under reading: nothing outside `low` to `high` is looked at. */
export type Site = { clauses: Clauses; low: number; high: number; cues: Cues };

const joins = /^[&/'’@$%€£#+.]$/;

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

const isHelperOrVerb = (tag: string | undefined): boolean =>
  tag === "be" || tag === "have" || tag === "do" || tag === "modal" || tag === "verb";

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
        if (closed) break walk;
        break;
      case "to":
      case "prep":
        if (
          k === end ||
          !(isNominal(left) || left === "pron" || left === "ved") ||
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
          !(isNominal(left) || left === "bracket") ||
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
        if (!(left === "name" && tags[k + 1] === "name" && tags[k + 2] === "comma")) break walk;
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

/** Leaves out adverbs, connectives and a leading adjunct: "In a statement the ministry" is "the ministry". */
const trimmedFront = ({ clauses: { tags } }: Site, start: number, end: number): Stretch | null => {
  let from = start;
  if (tags[from] === "det" && tags[from + 1] === "time" && from + 2 <= end) from += 2; // "this year the mayor"
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

/** How far a noun phrase may reach: `plain` stops before participles ("the bridge | built in 1990"), `full` takes them in. */
export type Reach = "plain" | "full";

/** The noun phrase that begins at word `first`; null when there is none. */
export const phraseAfter = ({ clauses, high, cues }: Site, first: number, reach: Reach = "full"): Stretch | null => {
  const { tags, words } = clauses;
  let k = first;
  let open = true; // a new phrase may begin here
  walk: for (; k < high; k++) {
    const tag = tags[k];
    const next = k + 1 < high ? tags[k + 1] : undefined;
    switch (tag) {
      case "that":
        if (k !== first || !isNominal(next)) break walk;
        break;
      case "det":
      case "poss":
        if (!open) break walk;
        break;
      case "pron":
      case "object":
        if (!open || (k !== first && tags[k - 1] !== "det")) break walk;
        k++;
        if (cues.grammar.determiners.has(words[k]?.lower ?? "") && isVerbal(tags[k + 1])) k++;
        if (tags[k] === "prep" && words[k]?.lower === cues.grammar.joints.of) {
          open = true;
          break;
        }
        break walk;
      case "time":
        if (k > first && !isNominal(next)) break walk;
        break;
      case "name":
      case "noun":
      case "adj":
      case "num":
        open = false;
        break;
      case "prep": {
        const lower = words[k]?.lower ?? "";
        if (
          k === first ||
          open ||
          cues.grammar.adjunctive.has(lower) ||
          next === "time" ||
          next === "ving" ||
          (next === "num" && lower !== cues.grammar.joints.of)
        )
          break walk;
        if (
          lower === cues.grammar.joints.as ||
          !(isNominal(next) || next === "det" || next === "poss" || next === "object")
        )
          break walk;
        open = true;
        break;
      }
      case "to":
        if (k === first || open || !(next === "det" || next === "name" || next === "poss") || reach === "plain")
          break walk;
        open = true;
        break;
      case "coord": {
        const lower = words[k]?.lower;
        if (
          k === first ||
          (lower !== cues.grammar.joints.and && lower !== cues.grammar.joints.or) ||
          !(isNominal(next) || next === "det" || next === "poss") ||
          (reach === "full" && isVerbal(tags[k + 2]))
        )
          break walk;
        open = true;
        break;
      }
      case "ved":
        if (reach === "plain" || k === first || open) break walk;
        if (next !== "prep" && next !== "adv" && next !== "to") break walk;
        break;
      case "ving":
        if (reach === "plain" || k === first || !(next === "prep" || next === "det" || isNominal(next)) || open)
          break walk;
        open = true;
        break;
      case "adv":
        if (!(next === "adj" || next === "ved" || next === "num" || next === "adv") || (k !== first && !open))
          break walk;
        break;
      case "mark":
        if (!joins.test(words[k]?.text ?? "")) break walk;
        break;
      case "bracket": {
        if (k === first || words[k]?.text !== "(") break walk;
        let ahead = k + 1;
        while (ahead < high && words[ahead]?.text !== ")" && ahead < first + 30) ahead++;
        if (tags[ahead + 1] === "bracket" && words[ahead + 1]?.text === ")") ahead++;
        k = ahead;
        break;
      }
      case "open": {
        let ahead = k + 1;
        while (ahead < high && tags[ahead] !== "close" && ahead < k + 8 && !isHelperOrVerb(tags[ahead])) ahead++;
        if (tags[ahead] !== "close" || k === first || ((next === "det" || next === "pron") && tags[k - 1] !== "det"))
          break walk;
        k = ahead;
        break;
      }
      default:
        break walk;
    }
  }
  let to = Math.min(k, high);
  while (
    to > first &&
    (tags[to - 1] === "prep" ||
      tags[to - 1] === "coord" ||
      tags[to - 1] === "adv" ||
      tags[to - 1] === "to" ||
      tags[to - 1] === "comma" ||
      tags[to - 1] === "ving")
  )
    to--;
  return to > first ? { from: first, to } : null;
};
