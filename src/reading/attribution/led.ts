import { hasVerb, isAuxiliary, isVerbal, type Stretch } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import type { Site } from "#reading/syntax/site.ts";
import type { Told } from "./content.ts";
import { overAdjuncts } from "./media.ts";

/** "While X said that C, Y …": a telling in the clause that opens a sentence ends where the main clause begins. */
export const withinLead = (site: Site, subject: Stretch, told: Told | null): Told | null => {
  if (told === null || !isLead(site, subject.from)) return told;
  const end = mainClauseAt(site, told.content);
  return end === null ? told : { ...told, content: { from: told.content.from, to: end } };
};

/** "X, alarmed that C, is urging": a telling inside a parenthesis ends at the comma that closes it. */
export const withinAside = (site: Site, group: number, told: Told | null): Told | null => {
  const { tags } = site.clauses;
  if (told === null || tags[group - 1] !== "comma") return told;
  const { from, to } = told.content;
  for (let k = from + 1; k < to; k++) {
    if (tags[k] === "comma" && isVerbal(tags[k + 1])) return { ...told, content: { from, to: k } };
  }
  return told;
};

/** "Upon hearing the news that C, Y …": a noun's clause in the adjunct that opens a sentence ends where the main clause begins. */
export const withinOpening = (site: Site, at: number, content: Stretch): Stretch => {
  const { tags } = site.clauses;
  const opener = tags[site.low];
  if (opener !== "prep" && opener !== "ving" && opener !== "sub") return content;
  for (let k = site.low; k < at; k++) if (tags[k] === "comma") return content;
  return { from: content.from, to: mainClauseAt(site, content) ?? content.to };
};

/** "the doctors who said C | were paid", "X, who said C, was paid": a telling in a relative clause ends with it. */
export const withinRelative = (site: Site, group: number, told: Told | null): Told | null => {
  const { tags } = site.clauses;
  if (told === null || tags[group - 1] !== "rel") return told;
  if (tags[group - 2] === "comma") return withinAside(site, group - 1, told);
  const { from } = told.content;
  const end = mainVerb(site, from);
  return end === null || end >= told.content.to ? told : { ...told, content: { from, to: end } };
};

/** "The announcement that the factory will close | shocked the town": where the sentence's own verb begins, behind the noun's clause. */
export const mainVerb = (site: Site, from: number): number | null => {
  const { tags } = site.clauses;
  let groups = 0;
  for (let k = from; k < site.high; k++) {
    const tag = tags[k];
    if (tag === "comma" || tag === "stop" || tag === "rel" || tag === "that" || tag === "sub" || tag === "coord")
      return null;
    if (tag === "question" && k > from) return null;
    if (!isVerbal(tag) || (tag === "ved" && tags[k + 1] === "prep" && groups > 0)) continue;
    const helped =
      k > from &&
      (isAuxiliary(tags[k - 1]) ||
        tags[k - 1] === "neg" ||
        tags[k - 1] === "to" ||
        (tags[k - 1] === "adv" && isAuxiliary(tags[k - 2])));
    if (!helped) groups++;
    if (groups === 2) return k;
  }
  return null;
};

/** Whether nothing but a word that opens an adverbial clause, and connectives before it, stand before the subject. */
const isLead = ({ clauses: { tags, words }, low, cues }: Site, subject: number): boolean => {
  let k = subject - 1;
  while (k > low && tags[k] === "adv") k--;
  const lower = words[k]?.lower ?? "";
  const opens =
    tags[k] === "sub" ||
    tags[k] === "question" ||
    cues.grammar.adjunctive.has(lower) ||
    lower === cues.grammar.joints.as;
  if (k < low || !opens) return false;
  for (let back = k - 1; back >= low; back--)
    if (tags[back] !== "coord" && tags[back] !== "adv" && tags[back] !== "comma") return false;
  return true;
};

/** The comma behind which the main clause begins: a subject with its verb. A content that opens with an adjunct has a comma of its own. */
const mainClauseAt = (site: Site, { from, to }: Stretch): number | null => {
  const { tags, quote } = site.clauses;
  let own = tags[from] === "sub" || tags[from] === "prep" || tags[from] === "question";
  let first: number | null = null;
  for (let k = from + 2; k < to; k++) {
    const closed = tags[k] === "close" && tags[k - 1] === "comma";
    if ((tags[k] !== "comma" || quote[k] !== -1) && !closed) continue;
    if (!hasVerb(site.clauses, { from, to: k })) continue;
    if (own) {
      own = false;
      continue;
    }
    first ??= closed ? k + 1 : k;
    if (beginsClause(site, k + 1)) return closed ? k + 1 : k;
  }
  return first;
};

/** A subject and its verb, past an adverbial before them and a parenthesis between them: "in May the mayor, a lawyer, resigned". */
export const beginsClause = (site: Site, at: number): boolean => {
  const { tags } = site.clauses;
  const start = tags[at] === "prep" ? overAdjuncts(site, at) : at;
  const from = tags[start] === "adv" || (tags[start] === "comma" && start > at) ? start + 1 : start;
  if (tags[from] === "open") return true;
  const subject = phraseAfter(site, from, "plain");
  if (subject === null) return false;
  let next = subject.to;
  if (tags[next] === "comma") {
    next++;
    while (next < site.high && tags[next] !== "comma") next++;
    next++;
    if (tags[next] === "close") next++;
  }
  while (tags[next] === "adv" || tags[next] === "neg") next++;
  return next < site.high && isVerbal(tags[next]);
};
