import type { Cue } from "#language/saying.ts";
import { isCapital } from "#reading/words.ts";
import { overAdverbials } from "./adverbials.ts";
import { isNominal, isVerbal, type Stretch, verbGroup } from "./clauses.ts";
import { enclosedBefore, isDot, nounBefore } from "./parentheses.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Site } from "./site.ts";

/** A subject as the sentence shows it; `aside`: the parenthesis between it and its verb ("X, quoted by Y, said"). */
export type Subject = { phrase: Stretch; aside: Stretch | null };

/** The dash that opens the parenthesis which the one at `at` closes, or -1. */
const openingDash = ({ clauses: { tags, quote }, low }: Site, at: number): number => {
  for (let back = at - 1; back > low && back > at - 45; back--) {
    if (quote[back] !== quote[at] && quote[at] === -1) continue;
    if (quote[back] !== quote[at] || tags[back] === "stop" || tags[back] === "colon") return -1;
    if (tags[back] === "dash") return back;
  }
  return -1;
};

/** "we all", "no one": two words that make one pronoun. */
const isPaired = ({ clauses: { tags, words }, low, cues }: Site, at: number): boolean =>
  at > low && (tags[at - 1] === "pron" || cues.grammar.nobody.has(words[at - 1]?.lower ?? ""));

/** "Ada Quist, author of “The Road,” said": where the title opens whose marks hold the comma that closes the parenthesis, or -1. */
const titleBefore = ({ clauses: { tags, quote }, low }: Site, at: number): number => {
  if (tags[at] !== "close" || tags[at - 1] !== "comma") return -1;
  let open = at;
  while (open > low && quote[open - 1] === quote[at]) open--;
  const lead = tags[open - 1];
  return open > low && at - open < longestTitle && (lead === "prep" || isNominal(lead)) ? open : -1;
};

const longestTitle = 12;

/** Who is the subject of the verb group that begins at `group`; `shared` when it is the subject of an earlier verb; null when none is seen. */
export const subjectOf = (site: Site, group: number): Subject | "shared" | null => {
  const { clauses, low } = site;
  const { tags } = clauses;
  let at = overAdverbials(site, group - 1);
  if (at < low) return null;
  let aside: Stretch | null = null;
  if (tags[at] === "comma") {
    const enclosed = enclosedBefore(site, at, group);
    if (enclosed !== null) return enclosed;
    const bare = nounBefore(site, overAdverbials(site, at - 1));
    // "The results published this week, showed": a stray comma after a subject that opens its sentence
    return bare !== null &&
      bare.from <= low + 1 &&
      (tags[bare.from] === "det" || tags[bare.from] === "name" || tags[bare.from] === "poss") &&
      tags[low] !== "prep"
      ? { phrase: bare, aside: null }
      : null;
  }
  const title = titleBefore(site, at);
  const titled = title < 0 ? null : enclosedBefore(site, title, group);
  if (titled !== null) return titled;
  if (tags[at] === "dash") {
    const opening = openingDash(site, at);
    if (opening < 0) return null;
    aside = { from: opening + 1, to: at };
    at = overAdverbials(site, opening - 1);
  }
  if (tags[at] === "bracket") {
    let back = at - 1;
    while (back > low && tags[back] !== "bracket") back--;
    at = back - 1;
  }
  const tag = tags[at];
  if (tag === "coord") return "shared";
  // "let us see whether": the object of the verb before is the subject of the next
  if (tag === "object")
    return isVerbal(tags[at - 1]) && at === group - 1 ? { phrase: { from: at, to: at + 1 }, aside } : null;
  if (tag === "pron") return { phrase: { from: isPaired(site, at) ? at - 1 : at, to: at + 1 }, aside };
  if (tag === "rel") {
    const antecedent = phraseBefore(site, tags[at - 1] === "comma" ? at - 2 : at - 1);
    return antecedent === null
      ? null
      : {
          phrase: site.cues.naming.personRelatives.has(clauses.words[at]?.lower ?? "")
            ? nearestIn(site, antecedent)
            : antecedent,
          aside,
        };
  }
  if (!isNominal(tag) && tag !== "close" && tag !== "det" && tag !== "ved" && tag !== "ving" && !isDot(site, at))
    return null;
  const phrase = nounBefore(site, at);
  return phrase === null ? null : { phrase, aside };
};

/** "talks with Ada Quist, who said": Ada Quist; "the mayor of Leeds, who said": the mayor. */
const nearestIn = ({ clauses: { tags, words }, cues: { grammar } }: Site, { from, to }: Stretch): Stretch => {
  for (let at = to - 2; at > from; at--)
    if (tags[at] === "to" || (tags[at] === "prep" && !grammar.binding.has(words[at]?.lower ?? "")))
      return { from: at + 1, to };
  return { from, to };
};

/** "The firm replied after Ada Quist scolded it, accusing it of …": the named subject of the clause of time before `at`; null where there is none, `open` where it cannot be told. */
const inClauseOfTime = (site: Site, at: number): Stretch | "open" | null => {
  const { words } = site.clauses;
  for (let k = at - 2; k >= site.low && k > at - 30; k--) {
    if (words[k]?.text === ",") return null;
    if (!site.cues.grammar.adjunctive.has(words[k]?.lower ?? "")) continue;
    const first = words[k + 1];
    if (first === undefined || !isCapital(first)) return null;
    const nearest = nearestSubject(site, at);
    return nearest?.from === k + 1 ? nearest : "open";
  }
  return null;
};

/**
 * The subject of an earlier finite verb, for participles and coordinated verbs: the main clause's behind a comma, else the
 * nearest. Whoever accuses may stand in a clause of time (`accusing`).
 */
export const subjectBehind = (site: Site, at: number, accusing = false): Stretch | null => {
  const timed = accusing ? inClauseOfTime(site, at) : null;
  if (timed !== null) return timed === "open" ? null : timed;
  const { tags } = site.clauses;
  const group = verbGroup(site.clauses, at, site.low);
  const parted = tags[group - 1] === "comma" || (tags[group - 1] === "coord" && tags[group - 2] === "comma");
  return (parted ? mainSubject(site, group) : null) ?? nearestSubject(site, at);
};

const mainSubject = (site: Site, before: number): Stretch | null => {
  const { tags } = site.clauses;
  for (let k = site.low; k < before; k++) {
    if (!isVerbal(tags[k])) continue;
    const subject = subjectOf(site, verbGroup(site.clauses, k, site.low));
    if (subject === null || subject === "shared") continue;
    const lead = tags[subject.phrase.from - 1];
    if (lead !== "sub" && lead !== "question" && lead !== "prep" && lead !== "rel") return subject.phrase;
  }
  return null;
};

const nearestSubject = (site: Site, at: number): Stretch | null => {
  const { tags } = site.clauses;
  for (let back = at - 1; back >= site.low && back > at - 60; back--) {
    if (!isVerbal(tags[back])) continue;
    const group = verbGroup(site.clauses, back, site.low);
    const subject = subjectOf(site, group);
    if (subject !== null && subject !== "shared") return subject.phrase;
    back = group;
  }
  return null;
};

/** Beliefs are a person's or a body's; "it means" and "this shows" tell nobody's thought, and what "no official said" nobody told. */
export const canSpeak = (site: Site, { from, to }: Stretch, cue: Cue): boolean => {
  const { tags, words } = site.clauses;
  if (site.cues.grammar.nobody.has(words[from]?.lower ?? "")) return false;
  if ((tags[from] !== "pron" && tags[from] !== "object") || to - from > 1)
    return !cue.takes.has("personal") || cue.lemma !== "mean";
  const lower = words[from]?.lower ?? "";
  if (lower === site.cues.grammar.joints.there) return false;
  if (site.cues.grammar.speakers.has(lower) || tags[from] === "object") return true;
  return lower === site.cues.grammar.joints.it
    ? cue.kind === "say" && cue.takes.has("clause")
    : tags[from] === "pron" && cue.kind !== "think" && site.cues.grammar.pointers.has(lower);
};
