import { hasVerb, isVerbal, type Stretch } from "#reading/syntax/clauses.ts";
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
    if (tags[k] !== "comma" || !isVerbal(tags[k + 1]) || !hasVerb(site.clauses, { from, to: k })) continue;
    return { ...told, content: { from, to: k } };
  }
  return told;
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
