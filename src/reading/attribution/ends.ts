import type { Cue } from "#language/saying.ts";
import { type Clauses, hasVerb, isAuxiliary, isVerbal, type Stretch } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import type { Site } from "#reading/syntax/site.ts";
import { overAdjuncts } from "./media.ts";

/** Where the clause that begins at `from` ends as somebody's content: before the next telling, and before what the article adds. */
export const clauseEnd = (site: Site, from: number, kind: Cue["kind"] = "say"): number => {
  const { clauses, high, cues } = site;
  const { tags, words, quote } = clauses;
  const { joints, adjunctive } = cues.grammar;
  const level = quote[from] ?? -1;
  const adjunctFirst = tags[from] === "sub" || tags[from] === "prep";
  let listed = false;
  let depth = 0;
  for (let k = from + 1; k < high; k++) {
    if (quote[k] !== level && quote[k] !== -1) {
      // "…,” but Y …": the comma stands inside the marks
      const closes = level === -1 && tags[k] === "close" && tags[k - 1] === "comma";
      if (closes && (tags[k + 1] === "coord" ? endsAtComma(site, k, kind, adjunctFirst) : trailsAt(site, k + 1)))
        return k + 1;
      continue;
    }
    const tag = tags[k];
    const lower = words[k]?.lower ?? "";
    // "(a third say they would go), but …": what is told inside brackets ends with them
    if (tag === "bracket") depth += opening.test(lower) ? 1 : -1;
    if (depth < 0) return k;
    if (tag === "stop" && (lower === ";" || k < high - 1)) return k;
    if (tag === "colon" && tags[k + 1] === "open" && isSpokenByOther(site, k + 1)) return k;
    if (tag === "dash" && (kind !== "say" || tags[k + 1] === "sub")) return k;
    if (adjunctive.has(lower) && (tag === "prep" || tag === "sub") && issuedAt(site, k + 1)) return k;
    // "nothing he has done or said amounts to …"
    if (tag === "coord" && lower !== joints.or && startsTelling(site, k + 1)) return k;
    if (lower === joints.according && words[k + 1]?.lower === joints.to && k > from + 1)
      return tags[k - 1] === "comma" ? k - 1 : k;
    if (tag === "comma") {
      if (endsAtComma(site, k, kind, adjunctFirst)) return k;
      if (kind === "think" && tags[k + 1] === "coord" && k - from > 2 && !listed) return k;
      listed = true;
    }
  }
  return high;
};

const opening = /^[([]$/;

/** Whether the clause behind a joint, up to `to`, has a teller of its own: "and Y warned …", "but C, Y said". */
export const isToldAnew = (site: Site, joint: number, to: number): boolean =>
  startsTelling(site, joint + 1) || (to < site.high && trailsAt(site, site.clauses.tags[to] === "comma" ? to + 1 : to));

/** "…: “There was no talk,” said Y": the quotation behind the colon has a speaker of its own. */
export const isSpokenByOther = (site: Site, open: number): boolean => {
  const { quote } = site.clauses;
  let to = open;
  while (to < site.high && quote[to] === quote[open]) to++;
  return to < site.high && trailsAt(site, site.clauses.tags[to] === "comma" ? to + 1 : to);
};

const endsAtComma = (site: Site, comma: number, kind: Cue["kind"], adjunctFirst: boolean): boolean => {
  const { tags, words } = site.clauses;
  const { cues } = site;
  const next = tags[comma + 1];
  const word = words[comma + 1]?.lower ?? "";
  if (next === "ving") return cues.saying.verbs.has(word) || cues.saying.quoting.has(word);
  if (next === "coord") {
    const contrast = word === cues.grammar.joints.but;
    return (
      startsTelling(site, comma + 2) ||
      ((contrast || kind !== "say") && startsClause(site, comma + 2)) ||
      (contrast && isVerbal(tags[comma + 2]))
    );
  }
  if (next === "sub") return kind !== "say" || startsTelling(site, comma + 2) || startsClause(site, comma + 2);
  if (next === "rel" && disputesAt(site, comma + 2)) return true;
  if (next === "pron" && kind !== "say" && !adjunctFirst && startsClause(site, comma + 1)) return true;
  if (next === "question" && kind === "think") return true;
  if (word === cues.grammar.joints.as && asTold(site, comma + 2)) return true;
  return takenUpAt(site, comma + 1) || withTelling(site, comma + 1) || trailsAt(site, comma + 1);
};

/** Where a tag walk lands after adverbs, negations and auxiliaries. */
const overHelpers = ({ tags }: Clauses, from: number): number => {
  let k = from;
  while (tags[k] === "adv" || tags[k] === "neg" || isAuxiliary(tags[k])) k++;
  return k;
};

type Test = (cue: Cue) => boolean;

const tellsAt = ({ clauses: { tags, words }, cues }: Site, at: number, test: Test): boolean =>
  (tags[at] === "ved" || tags[at] === "verb") &&
  (cues.saying.verbs.get(words[at]?.lower ?? "")?.some(({ cue, form }) => form !== "participle" && test(cue)) ?? false);

const speaks: Test = (cue) => cue.kind === "say" && cue.takes.has("quote");
const speaksOrStands: Test = (cue) =>
  cue.kind === "say" &&
  (cue.takes.has("quote") || cue.takes.has("object") || cue.takes.has("of") || cue.takes.has("for"));
const disputes: Test = (cue) => cue.act === "denies" || cue.act === "doubts";

/** "and warned that", "but Y said", "while Y denied": a new telling begins at `from`. */
const startsTelling = (site: Site, from: number): boolean => {
  if (tellsAt(site, overHelpers(site.clauses, from), speaksOrStands)) return true;
  const subject = phraseAfter(site, from, "plain");
  if (subject === null) return false;
  const verb = overHelpers(site.clauses, subject.to);
  const governs = site.clauses.tags[verb + 1] !== "prep" && site.clauses.tags[verb + 1] !== "to";
  // "and plants related to it": a participle
  return governs
    ? tellsAt(site, verb, speaksOrStands)
    : tellsAt(site, verb, (cue) => cue.kind === "say" && cue.takes.has("bare"));
};

const startsClause = (site: Site, from: number): boolean => {
  const { tags } = site.clauses;
  const start = tags[from] === "adv" ? from + 1 : from;
  const subject = phraseAfter(site, start, "plain");
  if (subject === null) return false;
  const next = tags[subject.to] === "adv" ? subject.to + 1 : subject.to;
  return isVerbal(tags[next]) && next < site.high;
};

/** ", which Y denied". */
const disputesAt = (site: Site, from: number): boolean => {
  const subject = phraseAfter(site, from, "plain");
  return subject !== null && tellsAt(site, overHelpers(site.clauses, subject.to), disputes);
};

/** ", as Y had reported", ", as claimed by Y". */
const asTold = (site: Site, from: number): boolean => {
  if (tellsAt(site, from, speaks)) return true;
  const subject = phraseAfter(site, from, "plain");
  return subject !== null && tellsAt(site, overHelpers(site.clauses, subject.to), speaks);
};

/** ", a claim Y denied": the content is taken up by a noun for it. */
const takenUpAt = (site: Site, from: number): boolean => {
  const { tags, words } = site.clauses;
  return tags[from] === "det" && site.cues.saying.claims.has(words[from + 1]?.lower ?? "");
};

/** ", X said" or ", said X", up to the end of the sentence or the next comma. */
const trailsAt = (site: Site, from: number): boolean => {
  const { tags, words } = site.clauses;
  if (tellsAt(site, from, speaks))
    return (
      (isName(site, from + 1) || tags[from + 1] === "det" || tags[from + 1] === "poss" || tags[from + 1] === "noun") &&
      words[from + 1]?.lower !== "a" &&
      !isAuxiliary(tags[phraseAfter(site, from + 1, "plain")?.to ?? from])
    );
  const subject = phraseAfter(site, from, "plain");
  if (subject === null) return false;
  const verb = overHelpers(site.clauses, subject.to);
  if (!tellsAt(site, verb, speaks)) return false;
  const told = site.cues.saying.verbs.get(words[verb]?.lower ?? "")?.some(({ cue }) => cue.takes.has("hearer"));
  const hearer = told ? phraseAfter(site, verb + 1, "plain") : null;
  const rest = overAdjuncts(site, hearer?.to ?? verb + 1);
  const tag = tags[rest];
  return rest >= site.high || tag === "stop" || tag === "comma" || tag === "close" || tag === "ving";
};

const isName = ({ clauses: { tags } }: Site, at: number): boolean => tags[at] === "name";

/** ", with Y saying that". */
const withTelling = (site: Site, from: number): boolean => {
  const { tags, words } = site.clauses;
  if (words[from]?.lower !== site.cues.grammar.joints.with) return false;
  const who = phraseAfter(site, from + 1, "plain");
  return who !== null && tags[who.to] === "ving" && site.cues.saying.verbs.has(words[who.to]?.lower ?? "");
};

/** "after Y published its findings". */
const issuedAt = (site: Site, from: number): boolean => {
  const subject = phraseAfter(site, from, "plain");
  return (
    subject !== null &&
    site.cues.saying.issuing.has(site.clauses.words[overHelpers(site.clauses, subject.to)]?.lower ?? "")
  );
};

/** "It is unclear whether C — | the firm had trouble, according to X": what is not known is nobody's telling. */
export const pastComment = ({ clauses, cues }: Site, { from, to }: Stretch): number => {
  const { words, tags } = clauses;
  const opener = words[from]?.lower.replace(/'s$/u, "") ?? "";
  const dash = tags.indexOf("dash", from);
  if (opener !== cues.grammar.joints.it || dash < 0 || dash >= to || tags.slice(dash + 1, to).includes("dash"))
    return from;
  return hasVerb(clauses, { from: dash + 1, to }) ? dash + 1 : from;
};
