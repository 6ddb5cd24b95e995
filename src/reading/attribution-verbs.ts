import type { Cue, VerbEntry } from "#language/saying.ts";
import { contentBefore, splitAround, thoughtBefore, trailOf } from "./attribution-before.ts";
import { contentAfter, type Told } from "./attribution-content.ts";
import { clauseEnd } from "./attribution-ends.ts";
import { type Found, found } from "./attribution-found.ts";
import { aroundSubject, citedNear, overAdjuncts, quotedSource } from "./attribution-media.ts";
import { objectOf } from "./attribution-objects.ts";
import { passiveAt } from "./attribution-passives.ts";
import { isAuxiliary, isNominal, isVerbal, type Stretch, verbGroup } from "./clauses.ts";
import { phraseAfter, phraseBefore, type Site } from "./phrases.ts";
import { canSpeak, type Subject, subjectOf } from "./subjects.ts";

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
  const relayed = asReportedAt(site, at);
  if (relayed !== null) return relayed;
  for (const entry of entries) {
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
  const governed = governorOf(site, group);
  if (governed === null) return null;
  const subject = subjectOf(site, governed);
  const told = contentAfter(site, cue, cueTo);
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
    (governed !== group && (isDummy(site, subject.phrase) || isWithheld(site, group)))
  )
    return null;
  return (
    asToldAt(site, cue, at, cueTo, subject, told) ??
    toldBy(site, cue, at, cueTo, subject, told) ??
    objectOf(site, cue, at, cueTo, subject.phrase)
  );
};

/** "…, a claim Y denied", "…, a charge denied by Y", "…, which Y rejected": the denial of what the sentence has just told. */
const takenUpAt = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
  const { tags, words } = site.clauses;
  if ((cue.act !== "denies" && cue.act !== "doubts") || !cue.takes.has("object")) return null;
  const isClaimNoun = (k: number): boolean =>
    tags[k - 1] === "det" && tags[k - 2] === "comma" && site.cues.saying.claims.has(words[k]?.lower ?? "");
  const points = (source: Stretch, object: Stretch): Found =>
    found({ cue, at, cueTo, source, content: [object], object, points: true });
  if (group === at && isClaimNoun(at - 1) && words[cueTo]?.lower === site.cues.grammar.joints.by) {
    const by = phraseAfter(site, cueTo + 1);
    return by === null ? null : points(by, { from: at - 2, to: at });
  }
  if (tags[at] !== "ved" && tags[at] !== "verb") return null;
  const subject = subjectOf(site, group);
  if (subject === null || subject === "shared") return null;
  const { from, to } = subject.phrase;
  if (isClaimNoun(from + 1) && from + 2 < to) return points({ from: from + 2, to }, { from, to: from + 2 });
  if (tags[from - 1] === "that" && isClaimNoun(from - 2))
    return points(subject.phrase, { from: from - 3, to: from - 1 });
  if (isClaimNoun(from - 1)) return points(subject.phrase, { from: from - 2, to: from });
  if (
    tags[from - 1] === "rel" &&
    tags[from - 2] === "comma" &&
    !isNominal(tags[cueTo]) &&
    tags[cueTo] !== "det" &&
    tags[cueTo] !== "that"
  )
    return points(subject.phrase, { from: from - 1, to: from });
  return null;
};

/** "C, as reported by Y". */
const asReportedAt = (site: Site, at: number): Found | null => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  if (tags[at] !== "ved" || words[at - 1]?.lower !== joints.as || words[at + 1]?.lower !== joints.by) return null;
  const source = phraseAfter(site, at + 2);
  const to = tags[at - 2] === "comma" ? at - 2 : at - 1;
  return source === null || to - site.low < 2
    ? null
    : found({ cue: site.cues.saying.plain, at, cueTo: at + 1, source, content: [{ from: site.low, to }] });
};

/** "C, as Y reported" and "As Y reported on Monday, C". */
const asToldAt = (
  site: Site,
  cue: Cue,
  at: number,
  cueTo: number,
  { phrase }: Subject,
  told: Told | null,
): Found | null => {
  const { tags, words } = site.clauses;
  const as = phrase.from - 1;
  if (
    words[as]?.lower !== site.cues.grammar.joints.as ||
    told !== null ||
    cue.kind !== "say" ||
    !cue.takes.has("clause")
  )
    return null;
  const base = { cue, at, cueTo, source: phrase };
  const end = overAdjuncts(site, cueTo);
  if (as === site.low && tags[end] === "comma")
    return found({ ...base, content: [{ from: end + 1, to: clauseEnd(site, end + 1) }] });
  return tags[as - 1] === "comma" && as - 1 > site.low
    ? found({ ...base, content: [{ from: site.low, to: as - 1 }], echoes: true })
    : null;
};

/** "Two officers, accused of taking bribes, denied it": the participle that names whom somebody accuses. */
const accusedAt = (site: Site, cue: Cue, at: number, cueTo: number): Found | null => {
  const { tags } = site.clauses;
  const aside = tags[at - 1] === "comma";
  const last = aside ? at - 2 : at - 1;
  const object = last < site.low ? null : phraseBefore(site, last);
  if (object === null || cueTo + 1 >= site.high) return null;
  let to = clauseEnd(site, cueTo + 1);
  for (let k = cueTo + 1; aside && k < to; k++) if (tags[k] === "comma") to = k;
  return found({ cue, at, cueTo, content: [{ from: cueTo + 1, to }], object });
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

const sharedAt = (site: Site, cue: Cue, at: number, cueTo: number, told: Told | null): Found | null =>
  told === null
    ? objectOf(site, cue, at, cueTo, null)
    : found({ cue, at, cueTo, shared: true, content: [told.content], relays: told.relays });

/** "…, adding that", "with Y stating: …", "while denying the claim". */
const participleAt = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
  const { tags } = site.clauses;
  const left = group > site.low ? tags[group - 1] : undefined;
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
  if (left === undefined) return told === null ? null : leadingAt(site, cue, at, cueTo, told);
  if (!isNominal(left) && left !== "pron") return null;
  const phrase = phraseBefore(site, group - 1);
  if (phrase === null) return null;
  const source = issuerOf(site, phrase) ?? phrase;
  if (told !== null)
    return cue.kind === "say" || cue.takes.has("clause")
      ? found({ cue, at, cueTo, source, content: [told.content], relays: told.relays })
      : null;
  return cue.act === "accuses" || cue.act === "denies" ? objectOf(site, cue, at, cueTo, source) : null;
};

/** "The institute published a report saying that": the report's words are the institute's. */
const issuerOf = (site: Site, phrase: Stretch): Stretch | null => {
  const { words, tags } = site.clauses;
  const verb = phrase.from - 1;
  if (
    !isVerbal(tags[verb]) ||
    !site.cues.saying.issuing.has(words[verb]?.lower ?? "") ||
    !site.cues.saying.vehicles.has(words[phrase.to - 1]?.lower ?? "")
  )
    return null;
  const subject = subjectOf(site, verbGroup(site.clauses, verb, site.low));
  return subject === null || subject === "shared" ? null : subject.phrase;
};

/** "Warning that fares would rise, the mayor urged …": the subject stands behind the comma. */
const leadingAt = (site: Site, cue: Cue, at: number, cueTo: number, { content, relays }: Told): Found | null => {
  const { tags, quote } = site.clauses;
  for (let k = content.from; k < content.to; k++) {
    if (tags[k] !== "comma" && !(tags[k] === "close" && tags[k - 1] === "comma")) continue;
    if (quote[k] !== -1 && tags[k] === "comma") continue;
    const subject = phraseAfter(site, k + 1, "plain");
    if (subject !== null && isVerbal(tags[subject.to]))
      return found({
        cue,
        at,
        cueTo,
        source: subject,
        content: [{ from: content.from, to: tags[k] === "close" ? k + 1 : k }],
        relays,
      });
  }
  return null;
};

const isHelped = (site: Site, from: number): boolean => {
  const subject = phraseAfter(site, from, "plain");
  return subject !== null && isAuxiliary(site.clauses.tags[subject.to]);
};

/** A participle takes a bare clause only where nothing governs it: "adding it would", but not "from claiming asylum". */
const participleContent = (site: Site, cue: Cue, cueTo: number, free: boolean): Told | null => {
  if (cue.takes.has("personal")) return null;
  return contentAfter(
    site,
    free || isHelped(site, cueTo) ? cue : { ...cue, takes: new Set([...cue.takes].filter((one) => one !== "bare")) },
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
  const trail = trailOf(site, false, source.to, before);
  return found({ cue, at, cueTo, source, content: [before, ...(trail?.content ?? [])], relays: trail?.relays ?? [] });
};
