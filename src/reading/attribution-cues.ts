import type { Cues } from "#language/cues.ts";
import type { Cue } from "#language/saying.ts";
import { type Clauses, isFiniteVerb, isNominal } from "./clauses.ts";
import { phraseAfter, phraseBefore, type Stretch, subjectOf } from "./phrases.ts";

/** One cue as a sentence shows it, in word indices; not yet put into a chain. */
export type Found = {
  cue: Cue;
  at: number;
  cueTo: number;
  source: Stretch | null;
  /** The source of the verb before, for coordinated verbs: "said A and warned B". */
  shared: boolean;
  /** Relays: the hearer of "told", the medium of "in an interview with Y". Outermost first. */
  relays: readonly Stretch[];
  content: readonly Stretch[];
  /** "denied a report by Y that …": Y; the source is then the disputer. */
  author: Stretch | null;
  object: Stretch | null;
  /** The content stands before the cue: `C, X said`. */
  trails: boolean;
};

const openers: ReadonlySet<string> = new Set(["that", "question", "colon", "open"]);

/** Where the group of a verb begins: auxiliaries, adverbs and negations before it. */
export const groupStart = (clauses: Clauses, at: number, low: number): number => {
  const { tags } = clauses;
  let start = at;
  while (start - 1 >= low && ["be", "have", "do", "modal", "neg", "adv"].includes(tags[start - 1] ?? "")) start--;
  return start;
};

const isPassive = (clauses: Clauses, start: number, at: number): boolean =>
  clauses.tags.slice(start, at).includes("be");

/** The end of the clause content that begins at `from`. */
export const clauseEnd = (clauses: Clauses, from: number, high: number, cues: Cues): number => {
  const { tags, words, quote } = clauses;
  const level = quote[from] ?? -1;
  for (let k = from; k < high; k++) {
    if (quote[k] !== level && quote[k] !== -1) continue;
    const tag = tags[k];
    if (tag === "stop" && words[k]?.text === ";") return k;
    if (tag === "comma" || tag === "coord" || tag === "sub") {
      const next = tag === "comma" ? k + 1 : k;
      const lower = words[next]?.lower ?? "";
      const speaking = cues.saying.verbs.get(lower);
      if (tag === "comma" && tags[next] === "ving" && speaking !== undefined) return k;
      if (tag === "comma" && lower === "according") return k;
      if ((tags[next] === "coord" || tags[next] === "sub") && startsTelling(clauses, next + 1, high, cues)) return k;
    }
  }
  return high;
};

/** "… and warned that", "but Y said", "while Y denied": a new telling begins here. */
const startsTelling = (clauses: Clauses, from: number, high: number, cues: Cues): boolean => {
  const { tags, words } = clauses;
  let k = from;
  while (tags[k] === "adv") k++;
  const direct = cues.saying.verbs.get(words[k]?.lower ?? "");
  if (tags[k] === "ved" && direct?.some(({ cue, form }) => form === "past" && cue.kind === "say")) return true;
  const subject = phraseAfter(clauses, k, high, cues);
  if (subject === null) return false;
  k = subject.to;
  while (["adv", "have", "be", "do", "modal", "neg"].includes(tags[k] ?? "")) k++;
  const verb = cues.saying.verbs.get(words[k]?.lower ?? "");
  return (
    (tags[k] === "ved" || tags[k] === "verb") &&
    (verb?.some(({ cue, form }) => form !== "participle" && cue.kind === "say") ?? false)
  );
};

const hasVerb = (clauses: Clauses, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isFiniteVerb(clauses.tags[k])) return true;
  return false;
};

/** A prepositional phrase or words of time right after a verb: "on Tuesday", "in a statement". Returns where it ends. */
const overAdjunct = (clauses: Clauses, from: number, high: number, cues: Cues): number => {
  const { tags, words } = clauses;
  let k = from;
  for (;;) {
    if (tags[k] === "adv" || tags[k] === "time") k++;
    else if (
      (tags[k] === "det" || tags[k] === "adj") &&
      (tags[k + 1] === "time" || (tags[k + 1] === "adj" && tags[k + 2] === "time"))
    )
      k++;
    else if ((tags[k] === "prep" || tags[k] === "to") && words[k]?.lower !== "of" && words[k]?.lower !== "about") {
      if (tags[k + 1] === "time" || tags[k + 1] === "num") {
        k += 2;
        while (tags[k] === "num" || tags[k] === "time") k++;
      } else {
        const phrase = phraseAfter(clauses, k + 1, high, cues);
        if (phrase === null) return k;
        k = phrase.to;
      }
    } else return k;
  }
};

type Right = { content: Stretch; relays: Stretch[] };

/** What is told, to the right of a cue that ends at `from`. */
const contentAfter = (clauses: Clauses, cue: Cue, from: number, high: number, cues: Cues): Right | null => {
  const { tags, quote } = clauses;
  const relays: Stretch[] = [];
  let k = from;
  if (
    cue.takes.has("hearer") &&
    (isNominal(tags[k]) || tags[k] === "det" || tags[k] === "poss" || tags[k] === "object" || tags[k] === "pron")
  ) {
    const hearer = phraseAfter(clauses, k, high, cues);
    if (hearer !== null) {
      k = hearer.to;
      if (tags[hearer.from] !== "object" && tags[hearer.from] !== "pron") relays.push(hearer);
    }
  }
  const past = overAdjunct(clauses, k, high, cues);
  relays.push(...media(clauses, k, past, cues));
  if (tags[past] === "comma" && (tags[past + 1] === "open" || tags[past + 1] === "that")) k = past + 1;
  else if (tags[past] === "comma") {
    // "said, in a statement on Tuesday, that …"
    const after = overAdjunct(clauses, past + 1, high, cues);
    if (after > past + 1 && tags[after] === "comma" && openers.has(tags[after + 1] ?? "")) {
      relays.push(...media(clauses, past + 1, after, cues));
      k = after + 1;
    } else return null;
  } else k = past;
  const tag = tags[k];
  if (tag === "colon" && k + 1 < high) return { content: { from: k + 1, to: high }, relays };
  if (tag === "open") {
    const range = quote[k];
    let to = k;
    while (to < high && quote[to] === range) to++;
    const isClause = cue.takes.has("quote") && to - k > 3;
    const end = clauseEnd(clauses, to, high, cues);
    return isClause ? { content: { from: k, to: Math.max(to, end) }, relays } : null;
  }
  if (tag === "that" && k + 1 < high) {
    return { content: { from: k + 1, to: clauseEnd(clauses, k + 1, high, cues) }, relays };
  }
  if ((tag === "question" || tag === "rel") && cue.takes.has("clause")) {
    const to = clauseEnd(clauses, k, high, cues);
    return hasVerb(clauses, k, to) || to - k > 1 ? { content: { from: k, to }, relays } : null;
  }
  if (!cue.takes.has("clause")) return null;
  const to = clauseEnd(clauses, k, high, cues);
  const subject = phraseAfter(clauses, k, to, cues);
  if (subject === null) return null;
  const next = tags[subject.to];
  const isClause =
    next === "be" ||
    next === "have" ||
    next === "do" ||
    next === "modal" ||
    next === "verb" ||
    next === "ved" ||
    next === "neg" ||
    (next === "adv" && isFiniteVerb(tags[subject.to + 1]));
  return isClause ||
    (cue.kind === "say" &&
      hasVerb(clauses, k, to) &&
      to - k > 3 &&
      tags[subject.to] !== "stop" &&
      sayOnly.has(cue.lemma))
    ? { content: { from: k, to }, relays }
    : null;
};

const sayOnly: ReadonlySet<string> = new Set(["say", "state", "claim", "insist", "believe", "think", "warn", "argue"]);

/** The medium among the adjuncts: "in an interview with Y", "to Y", "on Y's programme", where Y is an outlet. */
const media = (clauses: Clauses, from: number, to: number, cues: Cues): Stretch[] => {
  const { tags, words } = clauses;
  for (let k = from; k < to; k++) {
    if (tags[k] !== "prep" && tags[k] !== "to") continue;
    const lower = words[k]?.lower;
    if (lower !== "with" && lower !== "to" && lower !== "on" && lower !== "by" && lower !== "for" && lower !== "in")
      continue;
    const phrase = phraseAfter(clauses, k + 1, to, cues);
    if (phrase === null) continue;
    const inner = innermostOutlet(clauses, phrase, cues);
    if (inner !== null) return [inner];
  }
  return [];
};

const isOutlet = (clauses: Clauses, { from, to }: Stretch, cues: Cues): boolean =>
  clauses.words
    .slice(from, to)
    .some((word, i) => clauses.tags[from + i] === "name" && cues.saying.outlets.has(word.lower.replace(/'s$/, "")));

const innermostOutlet = (clauses: Clauses, phrase: Stretch, cues: Cues): Stretch | null => {
  const { tags } = clauses;
  for (let k = phrase.to - 1; k >= phrase.from; k--) {
    if (tags[k] === "prep" || k === phrase.from) {
      const part = { from: tags[k] === "prep" ? k + 1 : k, to: phrase.to };
      return isOutlet(clauses, part, cues) ? part : null;
    }
  }
  return null;
};

/** What stands before a cue as its content: `C, X said` and `"Q," X said`. `before` is where the source (or the verb) begins. */
const contentBefore = (clauses: Clauses, before: number, low: number): Stretch | null => {
  const { tags } = clauses;
  let to = before;
  if (tags[to - 1] === "comma" || tags[to - 1] === "dash") to--;
  else if (tags[to - 1] !== "close" && tags[to - 1] !== "stop") return null;
  if (to - low < 2) return null;
  return { from: low, to };
};

const restIsEmpty = (clauses: Clauses, from: number, high: number, cues: Cues): boolean => {
  const end = overAdjunct(clauses, from, high, cues);
  const tag = clauses.tags[end];
  return (
    end >= high ||
    tag === "stop" ||
    tag === "comma" ||
    tag === "close" ||
    tag === "colon" ||
    tag === "coord" ||
    tag === "dash" ||
    tag === "sub" ||
    tag === "open" ||
    tag === "ving" ||
    tag === "bracket" ||
    tag === "mark"
  );
};

/** A verb of saying at word `at`, with what stands around it. */
export const verbAt = (clauses: Clauses, at: number, low: number, high: number, cues: Cues): Found | null => {
  const { tags, words } = clauses;
  const entries = cues.saying.verbs.get(words[at]?.lower ?? "");
  if (entries === undefined) return null;
  const tag = tags[at];
  if (tag !== "verb" && tag !== "ved" && tag !== "ving") return null;
  const start = groupStart(clauses, at, low);
  const passive = isPassive(clauses, start, at) && tag === "ved";
  for (const { cue } of entries) {
    let after = at + 1;
    if (cue.particle !== null) {
      if (words[after]?.lower !== cue.particle) continue;
      after++;
    }
    const found = passive
      ? passiveAt(clauses, cue, at, after, start, low, high, cues)
      : activeAt(clauses, cue, at, after, start, low, high, cues);
    if (found !== null) return found;
  }
  return null;
};

const none: readonly Stretch[] = [];

const activeAt = (
  clauses: Clauses,
  cue: Cue,
  at: number,
  after: number,
  start: number,
  low: number,
  high: number,
  cues: Cues,
): Found | null => {
  const { tags } = clauses;
  const told = (found: Partial<Found>): Found => ({
    cue,
    at,
    cueTo: after,
    source: null,
    shared: false,
    relays: none,
    content: none,
    author: null,
    object: null,
    trails: false,
    ...found,
  });
  let group = start;
  if (tags[start - 1] === "to") {
    // "declined to say", "wants to know": the subject of the verb that governs the infinitive
    let governor = start - 2;
    while (
      governor >= low &&
      (tags[governor] === "noun" ||
        tags[governor] === "adv" ||
        tags[governor] === "adj" ||
        tags[governor] === "det" ||
        tags[governor] === "poss")
    )
      governor--;
    if (
      governor < low ||
      !(
        tags[governor] === "ved" ||
        tags[governor] === "verb" ||
        tags[governor] === "be" ||
        tags[governor] === "have" ||
        tags[governor] === "do"
      )
    )
      return null;
    group = groupStart(clauses, governor, low);
  }
  const subject = tags[at] === "ving" && group === at ? "shared" : subjectOf(clauses, group, low, cues);
  const right = contentAfter(clauses, cue, after, high, cues);
  const inverted =
    subject === null || subject === "shared" ? inversion(clauses, cue, after, start, low, high, cues) : null;
  if (inverted !== null) return told({ ...inverted, trails: true });
  if (subject === "shared")
    return right === null
      ? objectOf(clauses, cue, after, high, cues, told, null)
      : told({ shared: true, content: [right.content], relays: right.relays });
  if (subject === null) return null;
  const before = cue.takes.has("quote") ? contentBefore(clauses, subject.from, low) : null;
  const verbless = restIsEmpty(clauses, after, high, cues) || (before !== null && cue.takes.has("hearer"));
  if (before !== null && verbless && (right === null || tags[before.to] === "comma" || true)) {
    const pieces = right !== null && right.content.to - right.content.from > 2 ? [before, right.content] : [before];
    const relays = right?.relays ?? relaysOnly(clauses, cue, after, high, cues);
    return told({ source: subject, content: pieces, relays, trails: true });
  }
  if (right !== null) return told({ source: subject, content: [right.content], relays: right.relays });
  return objectOf(clauses, cue, after, high, cues, told, subject);
};

const relaysOnly = (clauses: Clauses, cue: Cue, after: number, high: number, cues: Cues): readonly Stretch[] => {
  const relays: Stretch[] = [];
  let k = after;
  if (cue.takes.has("hearer")) {
    const hearer = phraseAfter(clauses, k, high, cues);
    if (hearer !== null) {
      k = hearer.to;
      if (clauses.tags[hearer.from] !== "object" && clauses.tags[hearer.from] !== "pron") relays.push(hearer);
    }
  }
  return [...relays, ...media(clauses, k, overAdjunct(clauses, k, high, cues), cues)];
};

/** `"Q," said X` and `C, said X`. */
const inversion = (
  clauses: Clauses,
  cue: Cue,
  after: number,
  start: number,
  low: number,
  high: number,
  cues: Cues,
): Partial<Found> | null => {
  if (!cue.takes.has("quote")) return null;
  const before = contentBefore(clauses, start, low);
  if (before === null) return null;
  const source = phraseAfter(clauses, after, high, cues);
  if (source === null) return null;
  return { source, content: [before] };
};

/** "denied the claim", "a report by Y that …", "refused to …", "urged Y to …", "accused Y of …". */
const objectOf = (
  clauses: Clauses,
  cue: Cue,
  after: number,
  high: number,
  cues: Cues,
  told: (found: Partial<Found>) => Found,
  subject: Stretch | null,
): Found | null => {
  const { tags, words } = clauses;
  const who = { source: subject, shared: subject === null };
  const { takes } = cue;
  if (takes.has("infinitive") && tags[after] === "to" && after + 1 < high) {
    return told({ ...who, content: [{ from: after, to: clauseEnd(clauses, after, high, cues) }] });
  }
  const object = phraseAfter(clauses, after, high, cues);
  if (object === null) {
    return takes.has("gerund") && tags[after] === "ving"
      ? told({ ...who, content: [{ from: after, to: clauseEnd(clauses, after, high, cues) }] })
      : null;
  }
  const next = tags[object.to];
  if (takes.has("toldTo") && next === "to")
    return told({ ...who, content: [{ from: object.from, to: clauseEnd(clauses, object.to, high, cues) }], object });
  if (takes.has("for") && cue.particle === "for")
    return told({ ...who, content: [{ from: after, to: clauseEnd(clauses, after, high, cues) }], object });
  if (takes.has("of")) {
    for (let k = object.from; k < Math.min(high, object.to + 2); k++) {
      if (words[k]?.lower === "of" && (tags[k + 1] === "ving" || k >= object.to - 1 || takes.has("of"))) {
        return told({
          ...who,
          content: [{ from: k + 1, to: clauseEnd(clauses, k + 1, high, cues) }],
          object: { from: object.from, to: k },
        });
      }
    }
    return null;
  }
  if (takes.has("object")) {
    if (
      (next === "that" && cues.saying.nouns.has(words[object.to - 1]?.lower ?? "")) ||
      (next === "that" && hasClaimNoun(clauses, object, cues))
    ) {
      const content = { from: object.to + 1, to: clauseEnd(clauses, object.to + 1, high, cues) };
      return told({ ...who, content: [content], object, author: authorOf(clauses, object, cues) });
    }
    return told({
      ...who,
      content: [object],
      object,
      author: hasClaimNoun(clauses, object, cues) ? authorOf(clauses, object, cues) : null,
    });
  }
  return null;
};

export const hasClaimNoun = (clauses: Clauses, { from, to }: Stretch, cues: Cues): boolean =>
  clauses.words
    .slice(from, to)
    .some(
      (word) =>
        cues.saying.claims.has(word.lower) || cues.saying.nouns.has(word.lower) || cues.saying.vehicles.has(word.lower),
    );

/** Whose claim it is: "a report by Y", "Y's claim", "the Times report". */
export const authorOf = (clauses: Clauses, phrase: Stretch, cues: Cues): Stretch | null => {
  const { tags, words } = clauses;
  for (let k = phrase.from; k < phrase.to; k++) {
    const lower = words[k]?.lower ?? "";
    if (
      tags[k] === "prep" &&
      (lower === "by" || lower === "from" || lower === "in" || lower === "of" || lower === "on") &&
      k > phrase.from
    ) {
      const author = { from: k + 1, to: phrase.to };
      if (lower === "by" || lower === "from" || isOutlet(clauses, author, cues)) return author;
    }
    if (/'s$|s'$/.test(lower) && k + 1 < phrase.to) return { from: phrase.from, to: k + 1 };
  }
  const first = words.slice(phrase.from, phrase.to).findIndex((word) => hasClaimWord(word.lower, cues));
  if (first > 0 && isOutlet(clauses, { from: phrase.from, to: phrase.from + first }, cues))
    return { from: phrase.from, to: phrase.from + first };
  return null;
};

const hasClaimWord = (lower: string, cues: Cues): boolean =>
  cues.saying.claims.has(lower) || cues.saying.nouns.has(lower) || cues.saying.vehicles.has(lower);

/** "was told that", "is said to be", "was quoted by Y as saying that", "it was reported that". */
const passiveAt = (
  clauses: Clauses,
  cue: Cue,
  at: number,
  after: number,
  start: number,
  low: number,
  high: number,
  cues: Cues,
): Found | null => {
  const { tags, words } = clauses;
  const subject = subjectOf(clauses, start, low, cues);
  const told = (found: Partial<Found>): Found => ({
    cue,
    at,
    cueTo: after,
    source: null,
    shared: false,
    relays: none,
    content: none,
    author: null,
    object: null,
    trails: false,
    ...found,
  });
  if (subject === null || subject === "shared") return null;
  const impersonal = words[subject.from]?.lower === "it" && subject.to - subject.from === 1;
  if (cue.lemma === "quote" || cue.lemma === "cite")
    return quotedAs(clauses, at, after, high, cues, told, subject, null);
  if (impersonal) {
    const right = contentAfter(clauses, cue, after, high, cues);
    return right === null ? null : told({ content: [right.content] });
  }
  if (tags[after] === "to" && cue.takes.has("clause") && !cue.takes.has("hearer")) {
    const to = clauseEnd(clauses, after, high, cues);
    return told({
      content: [
        { from: subject.from, to: subject.to },
        { from: after, to },
      ],
    });
  }
  const by = words[after]?.lower === "by" ? phraseAfter(clauses, after + 1, high, cues) : null;
  if (by !== null && cue.takes.has("object")) return told({ source: by, content: [subject], object: subject });
  return null;
};

/** "X was quoted by Y as saying C", "Y quoted X as saying C". */
const quotedAs = (
  clauses: Clauses,
  at: number,
  after: number,
  high: number,
  cues: Cues,
  told: (found: Partial<Found>) => Found,
  inner: Stretch,
  outer: Stretch | null,
): Found | null => {
  const { tags, words } = clauses;
  for (let k = after; k < Math.min(high, after + 20); k++) {
    if (words[k]?.lower !== "as" || tags[k + 1] !== "ving") continue;
    let outlet = outer;
    for (let p = after; p < k && outlet === null; p++) {
      const lower = words[p]?.lower;
      if (lower === "by" || lower === "in") outlet = phraseAfter(clauses, p + 1, k, cues);
    }
    const right = contentAfter(clauses, quotedCue, k + 2, high, cues);
    const content = right?.content ?? { from: k + 2, to: clauseEnd(clauses, k + 2, high, cues) };
    return content.to - content.from > 1
      ? told({ source: inner, relays: outlet === null ? [] : [outlet], content: [content], cueTo: k + 2, at })
      : null;
  }
  return null;
};

const quotedCue: Cue = {
  lemma: "say",
  act: "asserts",
  certainty: "stated",
  takes: new Set(["clause", "quote"]),
  judges: false,
  particle: null,
  kind: "say",
};

/** "Y quoted X as saying C", "Y cited X as saying C". */
export const quotingAt = (clauses: Clauses, at: number, low: number, high: number, cues: Cues): Found | null => {
  const { words, tags } = clauses;
  const lower = words[at]?.lower;
  if (
    !(
      lower === "quoted" ||
      lower === "quotes" ||
      lower === "cited" ||
      lower === "cites" ||
      lower === "quoting" ||
      lower === "citing"
    )
  )
    return null;
  if (tags[at] !== "verb" && tags[at] !== "ved" && tags[at] !== "ving") return null;
  const start = groupStart(clauses, at, low);
  if (isPassive(clauses, start, at)) return null;
  const outer = tags[at] === "ving" ? null : subjectOf(clauses, start, low, cues);
  const inner = phraseAfter(clauses, at + 1, high, cues);
  if (inner === null || outer === null || outer === "shared") return null;
  const told = (found: Partial<Found>): Found => ({
    cue: quotedCue,
    at,
    cueTo: at + 1,
    source: null,
    shared: false,
    relays: none,
    content: none,
    author: null,
    object: null,
    trails: false,
    ...found,
  });
  return quotedAs(clauses, at, at + 1, high, cues, told, inner, outer);
};

const accordingCue: Cue = { ...quotedCue, lemma: "according to" };

/** "according to X, C" · "C, according to X" · in the middle. */
export const accordingAt = (clauses: Clauses, at: number, low: number, high: number, cues: Cues): Found | null => {
  const { words, tags } = clauses;
  if (words[at]?.lower !== "according" || words[at + 1]?.lower !== "to") return null;
  const source = phraseAfter(clauses, at + 2, high, cues);
  if (source === null) return null;
  const next = tags[source.to];
  const found = {
    cue: accordingCue,
    at,
    cueTo: at + 2,
    source,
    shared: false,
    relays: none,
    author: null,
    object: null,
    trails: false,
  };
  const initial = at === low || (at === low + 1 && !(tags[low] === "noun"));
  if (initial) {
    let from = next === "comma" ? source.to + 1 : source.to;
    if (next === "comma" && tags[from] !== "pron" && tags[from] !== "open") {
      // "according to Smith, the mayor, C": an apposition closes with its own comma
      const phrase = phraseAfter(clauses, from, high, cues);
      if (
        phrase !== null &&
        tags[phrase.to] === "comma" &&
        hasVerb(clauses, phrase.to + 1, high) &&
        !hasVerb(clauses, phrase.to + 1, Math.min(high, phrase.to + 2)) &&
        tags[phrase.to + 1] !== "rel" &&
        (tags[from] === "det" || tags[from] === "poss")
      )
        from = phrase.to + 1;
    }
    const content = { from, to: clauseEnd(clauses, from, high, cues) };
    return content.to > content.from ? { ...found, content: [content] } : null;
  }
  const before = { from: low, to: tags[at - 1] === "comma" ? at - 1 : at };
  const rest = next === "comma" ? { from: source.to + 1, to: clauseEnd(clauses, source.to + 1, high, cues) } : null;
  const continues =
    rest !== null && rest.to - rest.from > 1 && !hasVerb(clauses, before.from, before.to)
      ? true
      : rest !== null && ["modal", "be", "have", "verb", "ved"].includes(tags[rest.from] ?? "");
  if (continues && rest !== null) return { ...found, content: [before, rest] };
  if (rest !== null && rest.to - rest.from > 3 && !hasVerb(clauses, before.from, before.to))
    return { ...found, content: [rest] };
  const opening = words[at - 1]?.lower;
  if (tags[at - 1] === "coord" || opening === "and")
    return {
      ...found,
      content: [{ from: source.to + (next === "comma" ? 1 : 0), to: clauseEnd(clauses, source.to + 1, high, cues) }],
    };
  return { ...found, content: [before] };
};

/** "X's claim that C", "a report by Y that C", "reports that C", "there are doubts whether C", "is sure that C". */
export const nounAt = (clauses: Clauses, at: number, low: number, high: number, cues: Cues): Found | null => {
  const { words, tags } = clauses;
  const lower = words[at]?.lower ?? "";
  const base = { at, cueTo: at + 1, shared: false, relays: none, author: null, object: null, trails: false };
  const adjective = cues.saying.adjectives.get(lower);
  if (adjective !== undefined) {
    const start = groupStart(clauses, at, low);
    if (!isPassive(clauses, start, at)) return null;
    const right = contentAfter(clauses, adjective, at + 1, high, cues);
    const subject = right === null ? null : subjectOf(clauses, start, low, cues);
    if (right === null || subject === null || subject === "shared") return null;
    return { ...base, cue: adjective, source: subject, content: [right.content] };
  }
  const cue = cues.saying.nouns.get(lower);
  if (cue === undefined || (tags[at] !== "noun" && tags[at] !== "adj" && tags[at] !== "name" && tags[at] !== "verb"))
    return null;
  let that = at + 1;
  const by =
    words[at + 1]?.lower === "by" || words[at + 1]?.lower === "from" ? phraseAfter(clauses, at + 2, high, cues) : null;
  if (by !== null) that = by.to;
  if (tags[that] !== "that" && !(cue.act === "doubts" && tags[that] === "question")) return null;
  const content = { from: that + 1, to: clauseEnd(clauses, that + 1, high, cues) };
  if (!hasVerb(clauses, content.from, content.to)) return null;
  if (by !== null) return { ...base, cue, source: by, content: [content] };
  const phrase = phraseBefore(clauses, at, low, cues);
  const owner = phrase === null ? null : authorOf(clauses, phrase, cues);
  return { ...base, cue, source: owner, content: [content] };
};

/** "allegedly", "reportedly": the clause is somebody's whom the article does not name. */
export const adverbAt = (clauses: Clauses, at: number, low: number, high: number, cues: Cues): Found | null => {
  const certainty = cues.saying.adverbs.get(clauses.words[at]?.lower ?? "");
  if (certainty === undefined) return null;
  const cue: Cue = { ...quotedCue, lemma: clauses.words[at]?.lower ?? "", certainty };
  return {
    cue,
    at,
    cueTo: at + 1,
    source: null,
    shared: false,
    relays: none,
    author: null,
    object: null,
    trails: false,
    content: [{ from: low, to: clauseEnd(clauses, at, high, cues) }],
  };
};
