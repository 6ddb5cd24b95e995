import type { Cue } from "#language/saying.ts";
import { hasVerb, isAuxiliary, isVerbal, type Stretch, verbGroup } from "#reading/syntax/clauses.ts";
import { withNameBehind } from "#reading/syntax/parentheses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import { phraseBefore } from "#reading/syntax/phrase-before.ts";
import type { Site } from "#reading/syntax/site.ts";
import { canSpeak, subjectOf } from "#reading/syntax/subjects.ts";
import { authorOf } from "./authors.ts";
import { contentAfter } from "./content.ts";
import { clauseEnd, pastComment } from "./ends.ts";
import { type Found, found } from "./found.ts";
import { beginsClause, mainVerb, withinAside, withinOpening } from "./led.ts";
import { quotedSource } from "./media.ts";
import { isUntrueAt } from "./untrue.ts";

/** "according to X, C" · "C, according to X" · in the middle. */
export const accordingAt = (site: Site, at: number): Found | null => {
  const { words, tags } = site.clauses;
  const { joints } = site.cues.grammar;
  if (words[at]?.lower !== joints.according || words[at + 1]?.lower !== joints.to) return null;
  const phrase = phraseAfter(site, at + 2) ?? bareReports(site, at + 2);
  if (phrase === null) return null;
  const source = leading(site, at) ? namedAhead(site, phrase) : withNameBehind(site, phrase);
  const next = tags[source.to];
  const aside = tags[source.to + 1] === "rel" ? source.to + 2 : source.to + 1;
  const cites = tags[source.to] === "comma" && site.cues.saying.quoting.has(words[aside]?.lower ?? "");
  const via = cites ? phraseAfter(site, aside + 1) : null;
  const base = {
    cue: { ...site.cues.saying.plain, lemma: joints.according },
    at,
    cueTo: at + 2,
    ...quotedSource(site, source),
    via,
  };
  const opens = leading(site, at);
  if (opens) {
    const from = afterSource(site, source);
    const content = { from, to: clauseEnd(site, from) };
    return content.to - content.from > 1 ? found({ ...base, content: [content] }) : null;
  }
  const whole = { from: site.low, to: tags[at - 1] === "comma" || tags[at - 1] === "bracket" ? at - 1 : at };
  const before = { ...whole, from: pastQuoted(site, whole) ?? pastComment(site, whole) };
  const behind = next === "comma" ? source.to + 1 : -1;
  if (behind > 0 && behind + 1 < site.high) {
    const rest = { from: behind, to: clauseEnd(site, behind) };
    const goesOn =
      isVerbal(tags[behind]) ||
      tags[behind] === "that" ||
      tags[behind] === "to" ||
      tags[behind] === "neg" ||
      tags[behind] === "open" ||
      !hasVerb(site.clauses, before);
    if (tags[at - 1] === "that" || tags[at - 2] === "that")
      return rest.to > rest.from ? found({ ...base, content: [rest] }) : null;
    if (goesOn && rest.to > rest.from)
      return found({ ...base, content: hasContent(site, before) ? [before, rest] : [rest] });
  }
  return before.to - before.from > 1 ? found({ ...base, content: [before] }) : null;
};

/** “No,” said Ada Quist, who came second according to the board: the quotation is hers, and only the clause about her the board's. */
const pastQuoted = ({ clauses: { tags } }: Site, { from, to }: Stretch): number | null => {
  const close = tags[from] === "open" ? tags.indexOf("close", from) : -1;
  const relative = close < 0 ? -1 : tags.indexOf("rel", close);
  return relative > 0 && relative < to ? relative : null;
};

/** "According to the mayor, Ada Quist, the bridge is safe": not "According to the mayor, Smith, 45, drove off". */
const namedAhead = (site: Site, phrase: Stretch): Stretch => {
  const named = withNameBehind(site, phrase);
  return site.clauses.tags[named.to] === "comma" && opensClause(site, named.to + 1) ? named : phrase;
};

/** Whether a subject with its verb begins here: what stands before it is no subject itself. */
const opensClause = (site: Site, at: number): boolean => site.clauses.tags[at] === "ving" || beginsClause(site, at);

/** "according to reports from Y": a noun that behind "to" looks like a verb. */
const bareReports = (site: Site, at: number): Stretch | null => {
  const { words, tags } = site.clauses;
  const { nouns, vehicles } = site.cues.saying;
  const lower = words[at]?.lower ?? "";
  if (tags[at] !== "verb" || !(nouns.has(lower) || vehicles.has(lower))) return null;
  const whose = tags[at + 1] === "prep" ? phraseAfter(site, at + 2) : null;
  return { from: at, to: whose?.to ?? at + 1 };
};

/** Whether only a connective stands before: "But according to X, C". */
const leading = ({ clauses: { tags }, low }: Site, at: number): boolean => {
  for (let k = low; k < at; k++)
    if (tags[k] !== "coord" && tags[k] !== "adv" && tags[k] !== "comma" && tags[k] !== "sub") return false;
  return true;
};

const hasContent = ({ clauses: { tags } }: Site, { from, to }: Stretch): boolean => {
  for (let k = from; k < to; k++) if (tags[k] !== "coord" && tags[k] !== "adv" && tags[k] !== "comma") return true;
  return false;
};

/** Where the content begins behind "according to X,": past an apposition that its own comma closes. */
const afterSource = (site: Site, source: Stretch): number => {
  const { tags } = site.clauses;
  if (tags[source.to] !== "comma") return source.to;
  const from = source.to + 1;
  const parted = tags[from] === "rel" || site.cues.saying.citing.has(site.clauses.words[from]?.lower ?? "");
  const aside = parted ? commaAfter(site, from) : appositionEnd(site, from);
  return aside > 0 && hasVerb(site.clauses, { from: aside + 1, to: site.high }) ? aside + 1 : from;
};

const commaAfter = ({ clauses: { tags }, high }: Site, from: number): number => {
  for (let k = from; k < high; k++) if (tags[k] === "comma") return k;
  return -1;
};

const appositionEnd = (site: Site, from: number): number => {
  const { tags } = site.clauses;
  const phrase = phraseAfter(site, from);
  if (
    phrase === null ||
    tags[phrase.to] !== "comma" ||
    tags[phrase.to + 1] === "rel" ||
    tags[phrase.to + 1] === "coord"
  )
    return -1;
  const verb = tags[phrase.to + 1];
  const named = tags.slice(phrase.from, phrase.to).every((tag) => tag === "name");
  if (named && !opensClause(site, phrase.to + 1)) return -1;
  return isVerbal(verb) || (tags[from] === "num" && phrase.to - from > 1) ? -1 : phrase.to;
};

/** "is sure that", "were concerned C". */
export const adjectiveAt = (site: Site, at: number): Found | null => {
  const cue = site.cues.saying.adjectives.get(site.clauses.words[at]?.lower ?? "");
  if (cue === undefined) return null;
  const group = verbGroup(site.clauses, at, site.low);
  if (!site.clauses.tags.slice(group, at).includes("be") && site.clauses.tags[at] !== "ved") return null;
  const told = withinAside(site, group, contentAfter(site, cue, at + 1));
  if (told === null) return null;
  const subject = subjectOf(site, group);
  if (subject === null) return null;
  if (subject !== "shared" && !canSpeak(site, subject.phrase, cue)) return null;
  const base = { cue, at, cueTo: at + 1, content: [told.content] };
  return subject === "shared" ? found({ ...base, shared: true }) : found({ ...base, source: subject.phrase });
};

/** "X's claim that C", "a report by Y that C", "reports that C", "there are doubts whether C". */
export const nounAt = (site: Site, at: number): Found | null => {
  const { words, tags } = site.clauses;
  const { saying, grammar } = site.cues;
  const lower = words[at]?.lower ?? "";
  const cue = saying.nouns.get(lower);
  const tag = tags[at];
  if (cue === undefined || (tag !== "noun" && tag !== "adj" && tag !== "name")) return null;
  const made = words[at + 1]?.lower === grammar.joints.by || words[at + 1]?.lower === grammar.joints.from;
  const by = made ? phraseAfter(site, at + 2) : null;
  const that = by?.to ?? at + 1;
  const asked = cue.act === "doubts" && tags[that] === "question";
  const bare =
    cue.certainty === "hedged" && site.cues.grammar.endings.plural.test(lower)
      ? contentAfter(site, { ...cue, takes: bareClause }, that)
      : null;
  if (tags[that] !== "that" && !asked && bare === null) return null;
  const from = asked || bare !== null ? that : that + 1;
  const denial = deniedIn(site, from);
  const subject = !hasVerb(site.clauses, { from: site.low, to: at });
  const main = subject ? mainVerb(site, from) : null;
  const whole = { from, to: denial?.group ?? main ?? clauseEnd(site, from, "think") };
  const content = subject ? withinOpening(site, at, whole) : whole;
  if (!hasVerb(site.clauses, content)) return null;
  const phrase = phraseBefore(site, at);
  const owner =
    by ??
    (phrase === null ? null : authorOf(site, { from: phrase.from, to: at + 1 })) ??
    holderOf(site, at, phrase) ??
    denial?.maker ??
    null;
  if (owner === null && (bare !== null || tellsNothing(site, cue, phrase))) return null;
  if (isTakenUp(site, at, from)) return null;
  const disputer = denial?.by ?? null;
  return found({ cue, at, cueTo: at + 1, source: owner, content: [content], disputer, nominal: true });
};

/** "the idea that", "evidence that", "no sign that": nobody's words. */
const tellsNothing = (site: Site, cue: Cue, phrase: Stretch | null): boolean => {
  const { grammar, saying } = site.cues;
  const first = site.clauses.words[phrase?.from ?? -1]?.lower ?? "";
  return cue.kind !== "say"
    ? cue.certainty === "stated"
    : saying.signs.has(cue.lemma) || first === grammar.joints.no || grammar.scant.has(first);
};

/** "amid fears it would fail": nouns of fear and hope do without "that". */
const bareClause: Cue["takes"] = new Set(["bare"]);

/** "X has a feeling that C": who holds the thought that the noun names. */
const holderOf = (site: Site, at: number, phrase: Stretch | null): Stretch | null => {
  const verb = (phrase?.from ?? at) - 1;
  if (site.clauses.tags[verb] !== "have") return null;
  const subject = subjectOf(site, verbGroup(site.clauses, verb, site.low));
  return subject === null || subject === "shared" ? null : subject.phrase;
};

/** ", an assertion that Y rejects": the noun takes up what was told; its clause is the denial. */
const isTakenUp = (site: Site, at: number, from: number): boolean => {
  const { tags, words } = site.clauses;
  if (tags[at - 1] !== "det" || tags[at - 2] !== "comma") return false;
  const subject = phraseAfter(site, from, "plain");
  if (subject === null) return false;
  let verb = subject.to;
  while (isAuxiliary(tags[verb]) || tags[verb] === "adv") verb++;
  const denies = site.cues.saying.verbs.get(words[verb]?.lower ?? "")?.some(({ cue }) => cue.act === "denies") ?? false;
  const after = tags[verb + 1];
  return denies && (verb + 1 >= site.high || after === "stop" || after === "comma" || after === "coord");
};

/** What denies a noun's clause: where the clause ends, who denies it, and who made the claim where a parenthesis says so. */
type Denial = { group: number; by: Stretch | null; maker: Stretch | null };

const phraseBehindBy = (site: Site, from: number, to: number): Stretch | null => {
  for (let k = from; k < to; k++)
    if (site.clauses.words[k]?.lower === site.cues.grammar.joints.by) return phraseAfter({ ...site, high: to }, k + 1);
  return null;
};

/** "Y's claim that C was denied by X", "… is false": where the main clause's verb ends the content, and X. */
const deniedIn = (site: Site, from: number): Denial | null => {
  const { tags, words } = site.clauses;
  let end: number | null = null;
  let maker: Stretch | null = null;
  for (let k = from + 2; k < site.high; k++) {
    if (tags[k] === "stop") return null;
    if (tags[k] === "comma") {
      // "…, made by Y, was rejected": a parenthesis behind the noun's clause
      const closing = commaAfter(site, k + 1);
      if (closing < 0 || !isAuxiliary(tags[closing + 1])) return null;
      maker = phraseBehindBy(site, k + 1, closing);
      end ??= k;
      k = closing;
      continue;
    }
    const untrue = isUntrueAt(site, k);
    const denies =
      tags[k] === "ved" &&
      (site.cues.saying.verbs.get(words[k]?.lower ?? "")?.some(({ cue }) => cue.act === "denies") ?? false);
    if (!untrue && !denies) continue;
    const group = verbGroup(site.clauses, tags[k - 1] === "det" ? k - 1 : k, from);
    const helper = tags.slice(group, k).includes("be") ? group : -1;
    if (helper < 0) continue;
    return {
      group: end ?? helper,
      maker,
      by: denies && words[k + 1]?.lower === site.cues.grammar.joints.by ? phraseAfter(site, k + 2) : null,
    };
  }
  return null;
};
