import type { Cue, VerbEntry } from "#language/saying.ts";
import { clauseEnd, contentAfter, contentBefore, mediaIn, overAdjuncts, type Told } from "./attribution-content.ts";
import { type Found, found, type Relay } from "./attribution-found.ts";
import { objectOf } from "./attribution-objects.ts";
import { passiveAt } from "./attribution-passives.ts";
import { hasVerb, isAuxiliary, isNominal, isVerbal, type Stretch, verbGroup } from "./clauses.ts";
import { phraseAfter, phraseBefore, type Site } from "./phrases.ts";
import { type Subject, subjectOf } from "./subjects.ts";

/** A verb of saying at word `at`, with what stands around it; null when it tells nothing here. */
export const verbAt = (site: Site, at: number): Found | null => {
  const { tags, words } = site.clauses;
  const entries = site.cues.saying.verbs.get(words[at]?.lower ?? "");
  const tag = tags[at];
  if (entries === undefined || (tag !== "verb" && tag !== "ved" && tag !== "ving")) return null;
  const group = verbGroup(site.clauses, at, site.low);
  const helpers = tags.slice(group, at);
  const passive = tag === "ved" && helpers.includes("be");
  const negated = words
    .slice(group, at)
    .some((word) => site.cues.grammar.negations.has(word.lower) || word.lower.endsWith("n't"));
  const modal = words.slice(group, at).some((word) => site.cues.saying.hedges.has(word.lower));
  for (const entry of entries) {
    const to = pastParticle(site, entry.cue, at);
    if (to === null) continue;
    const one = passive ? passiveAt(site, entry.cue, at, to, group) : activeAt(site, entry, at, to, group);
    if (one !== null) return { ...one, negated, modal };
  }
  return null;
};

const pastParticle = ({ clauses: { words, tags } }: Site, cue: Cue, at: number): number | null => {
  if (cue.particle === null) return at + 1;
  for (let k = at + 1; k <= at + 2; k++) {
    if (words[k]?.lower === cue.particle) return k + 1;
    if (tags[k] !== "adv") return null;
  }
  return null;
};

const activeAt = (site: Site, { cue, form }: VerbEntry, at: number, cueTo: number, group: number): Found | null => {
  if (site.clauses.tags[at] === "ving" && !site.clauses.tags.slice(group, at).includes("be"))
    return participleAt(site, cue, at, cueTo, group);
  if (
    form === "participle" &&
    !site.clauses.tags.slice(group, at).includes("have") &&
    !site.cues.saying.verbs
      .get(site.clauses.words[at]?.lower ?? "")
      ?.some((entry) => entry.cue === cue && entry.form === "past")
  )
    return null;
  const governed = governorOf(site, group);
  if (governed === null) return null;
  const subject = subjectOf(site, governed);
  const told = contentAfter(site, cue, cueTo);
  if (subject === null || subject === "shared") {
    return (
      invertedAt(site, cue, at, cueTo, group) ?? (subject === "shared" ? sharedAt(site, cue, at, cueTo, told) : null)
    );
  }
  if (!canSpeak(site, subject.phrase, cue)) return null;
  return told_(site, cue, at, cueTo, subject, told) ?? objectOf(site, cue, at, cueTo, subject.phrase);
};

/** "declined to say", "wants to know": the group of the verb that governs the infinitive; `group` itself for a finite verb; null when there is none. */
const governorOf = (site: Site, group: number): number | null => {
  const { tags, words } = site.clauses;
  if (isVerbal(tags[group - 1]) && site.cues.grammar.helping.has(words[group - 1]?.lower ?? ""))
    return verbGroup(site.clauses, group - 1, site.low);
  if (tags[group - 1] !== "to") return group;
  let governor = group - 2;
  while (
    governor >= site.low &&
    (isNominal(tags[governor]) || tags[governor] === "adv" || tags[governor] === "det" || tags[governor] === "poss")
  )
    governor--;
  const tag = tags[governor];
  if (governor < site.low || !(tag === "ved" || tag === "verb" || isAuxiliary(tag))) return null;
  return verbGroup(site.clauses, governor, site.low);
};

/** Beliefs are a person's or a body's; "it means" and "this shows" tell nobody's thought. */
export const canSpeak = (site: Site, { from, to }: Stretch, cue: Cue): boolean => {
  const { tags, words } = site.clauses;
  if ((tags[from] !== "pron" && tags[from] !== "object") || to - from > 1)
    return !cue.takes.has("personal") || cue.lemma !== "mean";
  const lower = words[from]?.lower ?? "";
  if (site.cues.grammar.speakers.has(lower)) return true;
  return lower === site.cues.grammar.joints.it
    ? cue.kind === "say" && cue.takes.has("clause")
    : tags[from] === "pron" && cue.kind !== "think" && lower !== site.cues.grammar.joints.there;
};

const told_ = (site: Site, cue: Cue, at: number, cueTo: number, subject: Subject, told: Told | null): Found | null => {
  const around = aroundSubject(site, subject);
  const base = { cue, at, cueTo, source: subject.phrase, via: citedNear(site, cueTo, subject) };
  const before = cue.takes.has("quote")
    ? contentBefore(site, subject.phrase.from)
    : told === null
      ? thoughtBefore(site, cue, cueTo, subject)
      : null;
  if (before !== null) {
    const trail = trailOf(site, cue, cueTo, before);
    if (trail !== null)
      return found({ ...base, content: [before, ...trail.content], relays: [...around, ...trail.relays] });
  }
  return told === null ? null : found({ ...base, content: [told.content], relays: [...around, ...told.relays] });
};

/** "It was in May, I think." */
const thoughtBefore = (site: Site, cue: Cue, cueTo: number, { phrase }: Subject): Stretch | null => {
  const { tags } = site.clauses;
  if (
    cue.kind !== "think" ||
    !cue.takes.has("bare") ||
    tags[phrase.from] !== "pron" ||
    (cueTo < site.high && tags[cueTo] !== "stop" && tags[cueTo] !== "comma")
  )
    return null;
  const to = tags[phrase.from - 1] === "comma" ? phrase.from - 1 : phrase.from;
  const content = { from: site.low, to };
  return to - site.low > 2 &&
    hasVerb(site.clauses, content) &&
    tags[to - 1] !== "coord" &&
    tags[to - 1] !== "sub" &&
    tags[to - 1] !== "rel" &&
    tags[to - 1] !== "question" &&
    tags[to - 1] !== "that"
    ? content
    : null;
};

type Trail = { content: readonly Stretch[]; relays: readonly Relay[] };

/** What follows `C, X said`: nothing more, adjuncts, or the rest of the content: `"Q1," X said, "Q2"` and "The plan, X said, would fail". */
const trailOf = (site: Site, cue: Cue, cueTo: number, before: Stretch): Trail | null => {
  const { tags, quote } = site.clauses;
  let past = cueTo;
  const relays: Relay[] = [];
  if (cue.takes.has("hearer")) {
    const hearer = phraseAfter(site, cueTo, "plain");
    if (hearer !== null) {
      past = hearer.to;
      relays.push({ phrase: hearer, manner: "hearer" });
    }
  }
  const end = overAdjuncts(site, past);
  relays.push(...mediaIn(site, past, end));
  const tag = tags[end];
  const quoted = quote[before.to - 1] !== -1;
  if (tag === "comma") {
    const next = tags[end + 1];
    if (next === "open") return { content: [{ from: end + 1, to: site.high }], relays };
    const goesOn = isAuxiliary(next) || next === "verb" || next === "ved" || (next === "that" && !quoted);
    if (goesOn && !quoted) return { content: [{ from: end + 1, to: clauseEnd(site, end + 1) }], relays };
    return { content: [], relays };
  }
  if (tag === "open" || tag === "colon")
    return end + 2 < site.high
      ? { content: [{ from: tag === "colon" ? end + 1 : end, to: site.high }], relays }
      : { content: [], relays };
  const empty =
    end >= site.high ||
    tag === "stop" ||
    tag === "close" ||
    tag === "coord" ||
    tag === "dash" ||
    tag === "sub" ||
    tag === "ving" ||
    tag === "bracket" ||
    tag === "mark";
  return empty || quoted ? { content: [], relays } : null;
};

/** Outlets beside the subject: "In an interview with Y, X said", "X, quoted by Y, said". */
const aroundSubject = (site: Site, { phrase, aside }: Subject): readonly Relay[] => {
  const { tags } = site.clauses;
  const beside = aside === null ? [] : mediaIn(site, aside.from, aside.to);
  if (beside.length > 0 || tags[phrase.from - 1] !== "comma") return beside;
  let start = phrase.from - 1;
  while (start > site.low && tags[start - 1] !== "close" && tags[start - 1] !== "stop") start--;
  return start === site.low && !tags.slice(start, phrase.from).includes("verb")
    ? mediaIn(site, start, phrase.from - 1)
    : [];
};

/** "Y reported, citing X, that …": the further source that stands beside the cue. */
const citedNear = (site: Site, cueTo: number, { aside }: Subject): Stretch | null => {
  const { words, tags } = site.clauses;
  const { citing } = site.cues.saying;
  if (aside !== null && citing.has(words[aside.from]?.lower ?? "")) return speakerAfter(site, aside.from + 1);
  let k = overAdjuncts(site, cueTo);
  if (tags[k] === "comma") k++;
  if (citing.has(words[k]?.lower ?? "")) return speakerAfter(site, k + 1);
  if (citing.has(words[site.low]?.lower ?? "")) return speakerAfter(site, site.low + 1);
  for (let end = site.high - 1; end > cueTo; end--) {
    if (tags[end] === "comma" && citing.has(words[end + 1]?.lower ?? "")) return speakerAfter(site, end + 2);
  }
  return null;
};

/** A phrase that can speak: with a name, or headed by a noun for a person, an office or a text. */
const speakerAfter = (site: Site, at: number): Stretch | null => {
  const phrase = phraseAfter(site, at);
  if (phrase === null) return null;
  const { words, tags } = site.clauses;
  const { unnamed, offices, vehicles } = site.cues.saying;
  for (let k = phrase.from; k < phrase.to; k++) {
    const lower = words[k]?.lower ?? "";
    if (tags[k] === "prep" && k > phrase.from) return null;
    if (tags[k] === "name" || unnamed.has(lower) || offices.has(lower) || vehicles.has(lower)) return phrase;
  }
  return null;
};

const sharedAt = (site: Site, cue: Cue, at: number, cueTo: number, told: Told | null): Found | null =>
  told === null
    ? objectOf(site, cue, at, cueTo, null)
    : found({ cue, at, cueTo, shared: true, content: [told.content], relays: told.relays });

/** "…, adding that", "with Y stating: …", "while denying the claim". */
const participleAt = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
  const { tags } = site.clauses;
  const left = tags[group - 1];
  const told = participleContent(site, cue, cueTo, left === "comma" || isNominal(left));
  if (
    left === "comma" ||
    left === "sub" ||
    left === "prep" ||
    left === "coord" ||
    left === "question" ||
    left === "ved" ||
    left === "verb"
  ) {
    if (group - 1 < site.low) return null;
    return cue.kind === "show" ? null : sharedAt(site, cue, at, cueTo, told);
  }
  if (!isNominal(left) && left !== "pron") return null;
  const source = phraseBefore(site, group - 1);
  if (source === null) return null;
  if (told !== null)
    return cue.kind === "say" || cue.takes.has("clause")
      ? found({ cue, at, cueTo, source, content: [told.content], relays: told.relays })
      : null;
  return cue.act === "accuses" || cue.act === "denies" ? objectOf(site, cue, at, cueTo, source) : null;
};

/** A participle takes a bare clause only where nothing governs it: "adding it would", but not "from claiming asylum". */
const participleContent = (site: Site, cue: Cue, cueTo: number, free: boolean): Told | null => {
  if (cue.takes.has("personal")) return null;
  return contentAfter(
    site,
    free ? cue : { ...cue, takes: new Set([...cue.takes].filter((one) => one !== "bare")) },
    cueTo,
  );
};

/** `"Q," said X` and `C, said X`. */
const invertedAt = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
  if (!cue.takes.has("quote") || cue.kind !== "say") return null;
  const before = contentBefore(site, group);
  if (before === null) return null;
  const source = phraseAfter(site, cueTo);
  if (source === null) return null;
  const trail = trailOf(site, { ...cue, takes: new Set() }, source.to, before);
  return found({ cue, at, cueTo, source, content: [before, ...(trail?.content ?? [])], relays: trail?.relays ?? [] });
};
