import type { Cue } from "#language/saying.ts";
import { hasVerb, isAuxiliary, isNominal, isVerbal, type Stretch } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import type { Site } from "#reading/syntax/site.ts";
import { clauseEnd } from "./ends.ts";
import type { Relay } from "./found.ts";
import { mediaIn, overAdjuncts } from "./media.ts";
import { hasPredicate, isSaying, isThing } from "./things.ts";

/** `ahead`: nothing but a colon ends the sentence, and the words follow in the next paragraph. */
export type Told = { content: Stretch; relays: readonly Relay[]; ahead?: true };

/** What is told to the right of a cue that ends at `from`, with hearers and media on the way. */
export const contentAfter = (site: Site, cue: Cue, from: number): Told | null => {
  const { tags, words } = site.clauses;
  const { hearer, past } = hearerAfter(site, cue, from);
  const beyond = overAdjuncts(site, past);
  const relays = [...hearer, ...mediaIn(site, past, beyond)];
  if (tags[beyond] === "comma") {
    const after = overParenthesis(site, beyond, cue);
    if (after !== null) return openedAt(site, cue, after, [...relays, ...mediaIn(site, beyond + 1, after - 1)]);
    return cue.takes.has("aside") && tags[from] === "comma" && tags[from - 2] === "pron"
      ? openedAt(site, cue, from + 1, [])
      : null;
  }
  const behind = overClause(site, past);
  if (behind !== null) return openedAt(site, cue, behind, hearer);
  // "hope for funding to build": no clause of what is hoped
  if (tags[beyond] === "ving" && words[past]?.lower === site.cues.grammar.joints.for) return null;
  return (
    openedAt(site, cue, beyond, relays) ??
    (beyond > past ? openedAt(site, cue, past, hearer) : null) ??
    (hearer.length > 0 ? behindBareHearer(site, cue, from, past) : null)
  );
};

/** "told lawmakers taxes would rise": a bare plural hears, and the next noun begins the clause. */
const behindBareHearer = (site: Site, cue: Cue, from: number, past: number): Told | null => {
  const { tags, words } = site.clauses;
  const { grammar } = site.cues;
  for (let k = from; k + 1 < past && (tags[k] === "noun" || tags[k] === "adj"); k++) {
    const lower = words[k]?.lower ?? "";
    if (!grammar.plurals.has(lower) && !grammar.endings.plural.test(lower)) continue;
    const told = openedAt(site, cue, k + 1, [{ phrase: { from, to: k + 1 }, manner: "hearer" }]);
    if (told !== null) return told;
  }
  return null;
};

/** "told reporters after the programme was aired that …": past a clause of time to the "that" behind it. */
const overClause = (site: Site, at: number): number | null => {
  const { tags, words } = site.clauses;
  if (!site.cues.grammar.adjunctive.has(words[at]?.lower ?? "")) return null;
  for (let k = at + 1; k < site.high && k < at + 14; k++) {
    if (tags[k] === "that") return hasVerb(site.clauses, { from: at, to: k }) ? k : null;
    if (tags[k] === "comma" || tags[k] === "stop" || tags[k] === "open") return null;
  }
  return null;
};

const hearerAfter = (site: Site, cue: Cue, from: number): { hearer: Relay[]; past: number } => {
  const { tags } = site.clauses;
  if (!cue.takes.has("hearer")) return { hearer: [], past: from };
  const phrase = phraseAfter(site, from, "plain");
  if (phrase === null) return { hearer: [], past: from };
  const named = tags[phrase.from] !== "object" && tags[phrase.from] !== "pron";
  return { hearer: named ? [{ phrase, manner: "hearer" }] : [], past: phrase.to };
};

/** From a comma behind a cue: past `, according to Z,` or `, in a statement,` to where the content opens, or past the comma itself before a quotation. */
const overParenthesis = (site: Site, comma: number, cue: Cue): number | null => {
  const { tags } = site.clauses;
  const next = tags[comma + 1];
  if (next === "open" || (next === "that" && cue.kind === "say") || next === "colon") return comma + 1;
  for (let k = comma + 1; k < site.high && k < comma + 25; k++) {
    if (tags[k] === "stop" || tags[k] === "open") return null;
    if (tags[k] === "comma") {
      const after = tags[k + 1];
      return after === "that" || after === "open" || after === "question" ? k + 1 : null;
    }
  }
  return null;
};

const openedAt = (site: Site, cue: Cue, at: number, relays: readonly Relay[]): Told | null => {
  const { tags } = site.clauses;
  const { takes } = cue;
  const tag = tags[at];
  if (at >= site.high) return null;
  if (tag === "colon") {
    if (!takes.has("quote")) return null;
    if (at + 1 >= site.high) return { content: { from: at, to: at + 1 }, relays, ahead: true };
    if (at + 2 >= site.high) return null;
    return { content: { from: at + 1, to: tags[at + 1] === "open" ? quotedTo(site, at + 1) : site.high }, relays };
  }
  if (tag === "open") {
    const content = takes.has("quote") ? quotedFrom(site, at, cue) : null;
    return content === null ? null : { content, relays };
  }
  if (tag === "that") {
    if (isPointed(site, at)) return null;
    const from = tags[at + 1] === "comma" ? at + 2 : pointsOut(site, at) ? at : at + 1;
    const content = { from, to: clauseEnd(site, from, cue.kind) };
    return takes.has("clause") && content.to - content.from > 1 ? { content, relays } : null;
  }
  if ((tag === "question" || tag === "rel") && takes.has("asked")) {
    const content = { from: at, to: clauseEnd(site, at, cue.kind) };
    return hasVerb(site.clauses, content) && (!takes.has("hearer") || relays.length > 0 || cue.act === "asks")
      ? { content, relays }
      : null;
  }
  if (!takes.has("bare")) return null;
  const content = { from: at, to: clauseEnd(site, at, cue.kind) };
  return isBareClause(site, content, cue) ? { content, relays } : null;
};

const isSingleClaim = ({ cues }: Site, lower: string): boolean =>
  cues.saying.claims.has(lower) && !cues.grammar.endings.plural.test(lower);

/** "said that report was wrong": the clause begins with "that". */
const pointsOut = (site: Site, that: number): boolean =>
  isSingleClaim(site, site.clauses.words[that + 1]?.lower ?? "") && isAuxiliary(site.clauses.tags[that + 2]);

/** "denied that report": "that" points to a claim and opens no clause. */
const isPointed = (site: Site, that: number): boolean => {
  const { tags, words } = site.clauses;
  const after = tags[that + 2];
  return (
    isSingleClaim(site, words[that + 1]?.lower ?? "") &&
    (that + 2 >= site.high || after === "stop" || after === "comma" || after === "coord" || after === "close")
  );
};

const quotedTo = ({ clauses: { quote }, high }: Site, at: number): number => {
  let to = at;
  while (to < high && quote[to] === quote[at]) to++;
  return to;
};

/** A quotation right behind its cue, with the rest of its clause; none where the marks only hold a title or a word ("added “Protector” to …"). */
const quotedFrom = (site: Site, at: number, cue: Cue): Stretch | null => {
  const { tags, quote } = site.clauses;
  if (quote[at] === -1) return null;
  const to = quotedTo(site, at);
  const closed = tags[to - 2] === "comma" || tags[to - 2] === "stop";
  if (to - at < 3) return null;
  if (to - at < 8 && !closed && (tags[to] === "to" || tags[to] === "prep")) return null;
  return {
    from: at,
    to: closed || tags[to] === "comma" || tags[to] === "bracket" ? to : clauseEnd(site, to - 1, cue.kind),
  };
};

/** Whether the stretch is a clause by itself: a subject with its verb right behind. */
const isBareClause = (site: Site, { from, to }: Stretch, cue: Cue): boolean => {
  const { tags, words } = site.clauses;
  const speaks = cue.kind === "say" && cue.takes.has("quote");
  if (speaks && tags[from] === "sub" && to - from > 4) return hasVerb(site.clauses, { from, to });
  if (tags[from] === "ving") return cue.kind !== "show" && hasHelper(site, from + 1, to);
  const subject = phraseAfter({ ...site, high: to }, from, "plain");
  if (subject === null || tags[subject.from] === "object") return false;
  // "said it “regrets” the delay"
  const says = cue.lemma === site.cues.saying.plain.lemma;
  if (says && tags[subject.from] === "pron" && tags[subject.to] === "open") return true;
  const next = predicateOf(site, subject.to, to);
  if (next >= to) return false;
  const tag = tags[next];
  if (isAuxiliary(tag)) return true;
  // "said the president's “mercurial temperament” had spoiled it"
  if (speaks && tags[next] === "close") return isVerbal(tags[next + 1]);
  // "said Y's claim that … was untrue"
  if (
    speaks &&
    tag === "that" &&
    words.slice(subject.from, subject.to).some((word) => site.cues.saying.nouns.has(word.lower))
  )
    return hasVerb(site.clauses, { from: next, to });
  // "posted pictures by the dining table of the club"
  if (tag === "verb" && words[next + 1]?.lower === site.cues.grammar.joints.of) return isSaying(site, next);
  if (tag === "verb")
    return (
      speaks ||
      tags[subject.from] === "pron" ||
      opensObject.has(tags[next + 1]) ||
      !site.cues.grammar.nounVerbs.has(words[next]?.lower ?? "")
    );
  if (
    tag === "ved" &&
    cue.kind === "think" &&
    (next + 1 >= to || tags[next + 1] === "stop") &&
    tags[subject.from] !== "pron"
  )
    return false;
  // "shows a van called the Harrier"
  if (tag === "ved" && !speaks && isNaming(site, next)) return false;
  if (tag === "ved")
    return words[next + 1]?.lower !== site.cues.grammar.joints.by || hasVerb(site.clauses, { from: next + 1, to });
  const opens = tags[from] === "det" || tags[from] === "poss" || tags[from] === "name" || tags[from] === "open";
  const longer = (tag === "to" || tag === "coord") && hasPredicate(site, next, to);
  const goesOn = tag === "ving" || tag === "prep" || tag === "bracket" || longer;
  if (!says && goesOn && isThing(site, next, to)) return false;
  return speaks && opens && goesOn && to - from > 4 && hasVerb(site.clauses, { from: next, to });
};

const isNaming = ({ clauses: { words }, cues }: Site, at: number): boolean =>
  cues.saying.verbs.get(words[at]?.lower ?? "")?.some(({ cue }) => cue.takes.has("called")) ?? false;

/** Where the verb of a subject that ends at `at` should stand: past adverbs, an opening mark, or a parenthesis ("the plan, agreed in May, would"). */
const predicateOf = ({ clauses: { tags, words }, cues }: Site, at: number, to: number): number => {
  let next = at;
  if (tags[next] === "comma" && tags[next + 1] !== "coord" && tags[next + 1] !== "pron") {
    let k = next + 1;
    while (k < to && tags[k] !== "comma") k++;
    if (isVerbal(tags[k + 1])) next = k + 1;
  }
  // "once" joins clauses, but between a subject and its verb it is an adverb
  const isAdverb = (k: number): boolean =>
    tags[k] === "adv" || (tags[k] === "sub" && cues.grammar.adverbs.has(words[k]?.lower ?? ""));
  if (tags[next] === "open" && tags[next - 1] !== "adv" && isNominal(tags[next - 1])) {
    let close = next;
    while (close < to && tags[close] !== "close") close++;
    if (isVerbal(tags[close + 1])) return close;
  }
  while (isAdverb(next) || tags[next] === "neg" || tags[next] === "open") next++;
  return next;
};

const opensObject: ReadonlySet<string | undefined> = new Set(["det", "poss", "that", "pron", "object", "to"]);

const hasHelper = ({ clauses: { tags } }: Site, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isAuxiliary(tags[k]) || tags[k] === "verb") return true;
  return false;
};
