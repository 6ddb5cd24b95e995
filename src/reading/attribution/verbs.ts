import type { Cue, VerbEntry } from "#language/saying.ts";
import { isAuxiliary, isNominal, isVerbal, type Stretch, verbGroup } from "#reading/syntax/clauses.ts";
import { withNameBehind } from "#reading/syntax/parentheses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import type { Site } from "#reading/syntax/site.ts";
import { canSpeak, type Subject, subjectOf } from "#reading/syntax/subjects.ts";
import { contentBefore, interruptedBy, splitAround, thoughtBefore, trailOf } from "./before.ts";
import { contentAfter, type Told } from "./content.ts";
import { type Found, found } from "./found.ts";
import { withinLead, withinRelative } from "./led.ts";
import { aroundSubject, citedNear, quotedSource } from "./media.ts";
import { objectOf } from "./objects.ts";
import { participleAt, sharedAt } from "./participles.ts";
import { passiveAt } from "./passives.ts";
import { relativeAt } from "./relatives.ts";
import { accusedAt, asReportedAt, asToldAt, takenUpAt } from "./taken-up.ts";

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
    .some((word) => site.cues.grammar.negations.has(word.lower) || site.cues.grammar.endings.negated.test(word.lower));
  // "may say", "reportedly told", "appeared to suggest"
  const { hedges, adverbs } = site.cues.saying;
  const modal = words
    .slice(tags[group - 1] === "to" ? Math.max(site.low, group - 2) : group, at)
    .some(({ lower }) => hedges.has(lower) || adverbs.has(lower));
  const relayed = asReportedAt(site, at);
  if (relayed !== null) return relayed;
  for (const entry of entries) {
    // "does not claim to belong": nothing is claimed
    if (negated && entry.cue.act === "asserts" && entry.cue.takes.has("infinitive")) continue;
    // "they may disagree", "I cannot disagree": nobody does
    if ((negated || modal || helpers.includes("modal")) && entry.cue.takes.has("alone")) continue;
    const to = pastParticle(site, entry.cue, at);
    if (to === null) continue;
    const one =
      takenUpAt(site, entry.cue, at, to, group) ??
      (passive ? passiveAt(site, entry.cue, at, to, group) : activeAt(site, entry, at, to, group));
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
  if (cue.takes.has("of") && site.clauses.words[cueTo]?.lower === site.cues.grammar.joints.of)
    return accusedAt(site, cue, at, cueTo);
  const between = invertedBetween(site, cue, at, cueTo, group);
  if (between !== null) return between;
  const governed = governorOf(site, group);
  if (governed === null) return null;
  const subject = subjectOf(site, governed);
  const after = unlessMain(site, group, contentAfter(site, cue, cueTo));
  const told =
    subject === null || subject === "shared"
      ? after
      : withinRelative(site, governed, withinLead(site, subject.phrase, after));
  if (subject === null || subject === "shared") {
    return (
      (form === "base" && cue.lemma !== site.cues.saying.plain.lemma
        ? null
        : invertedAt(site, cue, at, cueTo, group)) ??
      (subject === "shared" ? sharedAt(site, cue, at, cueTo, told) : null)
    );
  }
  if (
    !canSpeak(site, subject.phrase, cue) ||
    (told === null && site.clauses.tags[at] === "ved" && isObject(site, subject.phrase)) ||
    (governed !== group && (isDummy(site, subject.phrase) || isWithheld(site, group)))
  )
    return null;
  return (
    asToldAt(site, cue, at, cueTo, subject, told) ??
    (told === null ? relativeAt(site, cue, at, cueTo, subject) : null) ??
    toldBy(site, cue, at, cueTo, subject, told) ??
    stopped(site, governed, subject.phrase, objectOf(site, cue, at, cueTo, subject.phrase))
  );
};

/** "Residents who saw the fire | said C": behind a relative the object, then the verb of the main clause. */
const unlessMain = (site: Site, group: number, told: Told | null): Told | null => {
  const { tags, words } = site.clauses;
  const from = told?.content.from ?? 0;
  const object = tags[group - 1] === "rel" && tags[from - 1] !== "that" ? phraseAfter(site, from, "plain") : null;
  const entries = site.cues.saying.verbs.get(words[object?.to ?? -1]?.lower ?? "");
  const isMain = entries?.some(({ cue, form }) => cue.kind === "say" && cue.takes.has("clause") && form !== "base");
  return isMain ? null : told;
};

/** "If you plan to retire, C": what is planned ends where the main clause begins. */
const stopped = (site: Site, group: number, subject: Stretch, one: Found | null): Found | null => {
  const [content] = one?.content ?? [];
  if (one === null || content === undefined || one.content.length > 1) return one;
  const { object } = one;
  const cut = withinRelative(site, group, withinLead(site, subject, { content, relays: [] }))?.content ?? content;
  return { ...one, content: [cut], object: object?.to === content.to ? { from: object.from, to: cut.to } : object };
};

/** "is showing a wagon called the ID": the phrase before the participle is the object of a verb, and nobody. */
const isObject = ({ clauses: { tags, words }, low, cues }: Site, { from }: Stretch): boolean => {
  if (tags[from] === "object" && isNominal(tags[from + 1])) return true;
  const before = from - 1;
  const verb = tags[before] === "ving" || tags[before] === "verb" || tags[before] === "ved";
  return before > low && verb && !cues.saying.verbs.has(words[before]?.lower ?? "");
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

/** "declined to say whether": nothing is told. */
const isWithheld = ({ clauses: { words }, cues }: Site, group: number): boolean =>
  cues.saying.verbs
    .get(words[group - 2]?.lower ?? "")
    ?.some(({ cue }) => cue.act === "denies" && cue.takes.has("infinitive")) ?? false;

/** "It stands to reason that": nobody's telling. */
const isDummy = ({ clauses: { words }, cues }: Site, { from, to }: Stretch): boolean =>
  to - from === 1 && words[from]?.lower === cues.grammar.joints.it;

const toldBy = (site: Site, cue: Cue, at: number, cueTo: number, subject: Subject, told: Told | null): Found | null => {
  const { source, relays } = quotedSource(site, subject.phrase);
  const around = [...relays, ...aroundSubject(site, subject)];
  const base = { cue, at, cueTo, source, via: citedNear(site, cueTo, subject) };
  const before = cue.takes.has("quote")
    ? contentBefore(site, subject.phrase.from)
    : told === null
      ? thoughtBefore(site, cue, cueTo, subject)
      : null;
  const interrupted = cue.takes.has("quote") ? interruptedBy(site, subject.phrase, cueTo) : null;
  if (interrupted !== null) return found({ ...base, content: [interrupted], relays: around });
  if (before !== null) {
    const trail = trailOf(site, cue.takes.has("hearer"), cueTo, before);
    if (trail !== null)
      return found({ ...base, content: [before, ...trail.content], relays: [...around, ...trail.relays] });
  }
  if (told !== null)
    return found({ ...base, content: [told.content], relays: [...around, ...told.relays], ahead: told.ahead ?? false });
  const split = cue.takes.has("quote") ? splitAround(site, subject.phrase, cueTo) : null;
  return split === null ? null : found({ ...base, content: split, relays: around });
};

/** `"Q," said X` and `C, said X`. */
const invertedAt = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
  if (!cue.takes.has("quote") || cue.kind !== "say") return null;
  const before = contentBefore(site, group);
  if (before === null) return null;
  // "…, found her calling": without marks only a plain verb of telling is turned round
  if (site.clauses.quote[before.to - 1] === -1 && !cue.takes.has("bare")) return null;
  const phrase = phraseAfter(site, cueTo);
  // "said they would pay": the subject of what is told
  if (phrase === null || isAuxiliary(site.clauses.tags[phrase.to])) return null;
  const source = withNameBehind(site, phrase);
  const trail = trailOf(site, false, source.to, before);
  return found({ cue, at, cueTo, source, content: [before, ...(trail?.content ?? [])], relays: trail?.relays ?? [] });
};

/** "The key, says X, is luck": the subject before the cue and its predicate behind the source. */
const invertedBetween = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
  const turned =
    cue.takes.has("bare") && cue.takes.has("quote") && group === at && site.clauses.tags[at - 1] === "comma";
  const phrase = turned ? phraseAfter(site, cueTo) : null;
  if (phrase === null || isToldAbout(site, group, phrase)) return null;
  const source = withNameBehind(site, phrase);
  const content = splitAround(site, { from: group, to: cueTo }, pastAside(site, source.to));
  return content === null ? null : found({ cue, at, cueTo, source, content });
};

/** "Jan Roe, who runs the yard, said traces of oil, found on Monday, had …": a name with its apposition before the verb, and behind it what is told. */
const isToldAbout = ({ clauses: { tags }, low }: Site, group: number, phrase: Stretch): boolean => {
  const comma = tags.indexOf("comma", low);
  return tags[low] === "name" && comma < group - 1 && tags[phrase.from] === "noun";
};

/** Behind "says X, a doctor in Leeds," where the comma that closes the parenthesis stands. */
const pastAside = ({ clauses: { tags }, high }: Site, at: number): number => {
  if (tags[at] !== "comma" || isVerbal(tags[at + 1])) return at;
  for (let k = at + 1; k < high; k++) {
    if (tags[k] === "stop" || tags[k] === "open" || (isVerbal(tags[k]) && tags[k - 1] !== "comma")) return at;
    if (tags[k] === "comma" && isVerbal(tags[k + 1])) return k;
  }
  return at;
};
