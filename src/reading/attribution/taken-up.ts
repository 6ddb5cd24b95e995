import type { Cue } from "#language/saying.ts";
import { isAuxiliary, isNominal, type Stretch } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import { phraseBefore } from "#reading/syntax/phrase-before.ts";
import type { Site } from "#reading/syntax/site.ts";
import { type Subject, subjectOf } from "#reading/syntax/subjects.ts";
import type { Told } from "./content.ts";
import { clauseEnd } from "./ends.ts";
import { type Found, found } from "./found.ts";
import { overAdjuncts } from "./media.ts";

/** "…, a claim Y denied", "…, a charge denied by Y", "…, which Y rejected": the denial of what the sentence has just told. */
export const takenUpAt = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
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
export const asReportedAt = (site: Site, at: number): Found | null => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  // "as shown by the delay" tells nobody's words
  const says = site.cues.saying.verbs
    .get(words[at]?.lower ?? "")
    ?.some(({ cue }) => cue.kind === "say" && cue.takes.has("bare"));
  if (!says || tags[at] !== "ved" || words[at - 1]?.lower !== joints.as || words[at + 1]?.lower !== joints.by)
    return null;
  const source = phraseAfter(site, at + 2);
  const to = tags[at - 2] === "comma" ? at - 2 : at - 1;
  return source === null || to - site.low < 2
    ? null
    : found({
        cue: site.cues.saying.plain,
        at,
        cueTo: at + 1,
        source,
        content: [{ from: site.low, to }],
        echoes: true,
      });
};

/** "C, as Y reported" and "As Y reported on Monday, C". */
export const asToldAt = (
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
    cue.act !== "asserts" ||
    !cue.takes.has("clause")
  )
    return null;
  const base = { cue, at, cueTo, source: phrase };
  const end = overAdjuncts(site, cueTo);
  if (!closesTelling(site, cue, cueTo, end)) return null;
  if (as === site.low && tags[end] === "comma")
    return found({ ...base, content: [{ from: end + 1, to: clauseEnd(site, end + 1) }] });
  // "…, when, as Y said, C"
  const opened = tags[as - 1] === "comma" ? tags[as - 2] : undefined;
  if (opened === "sub" || opened === "question" || opened === "that" || opened === "coord")
    return tags[end] === "comma" && end + 2 < site.high
      ? found({ ...base, content: [{ from: end + 1, to: clauseEnd(site, end + 1) }] })
      : null;
  return tags[as - 1] === "comma" && as - 1 > site.low
    ? found({ ...base, content: [{ from: site.low, to: as - 1 }], echoes: true })
    : null;
};

/** "as Y said in May" tells; "as Y responded to demand", "as Y warned of floods" and "as Y announced plans" say what was done. */
const closesTelling = (site: Site, cue: Cue, from: number, end: number): boolean => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  const joint = words[from]?.lower;
  if (site.cues.saying.replying.has(cue.lemma) || joint === joints.for || joint === joints.with) return false;
  const tag = tags[end];
  return (
    end >= site.high || tag === "comma" || tag === "stop" || tag === "close" || tag === "dash" || tag === "bracket"
  );
};

/** "A man suspected of killing two women | was held": where the sentence's own verb begins. */
const chargeEnd = (site: Site, from: number): number => {
  const { tags } = site.clauses;
  const end = clauseEnd(site, from);
  for (let k = from + 1; k < end; k++) {
    const tag = tags[k];
    if (tag === "comma" || tag === "rel" || tag === "that" || tag === "question" || tag === "sub" || tag === "pron")
      return end;
    if (isAuxiliary(tag)) return k;
  }
  return end;
};

/** "Two officers, accused of taking bribes, denied it": the participle that names whom somebody accuses. */
export const accusedAt = (site: Site, cue: Cue, at: number, cueTo: number): Found | null => {
  const { tags } = site.clauses;
  const aside = tags[at - 1] === "comma";
  const last = aside ? at - 2 : at - 1;
  const object = last < site.low ? null : phraseBefore(site, last);
  if (object === null || cueTo + 1 >= site.high) return null;
  let to = aside ? clauseEnd(site, cueTo + 1) : chargeEnd(site, cueTo + 1);
  for (let k = cueTo + 1; aside && k < to; k++) if (tags[k] === "comma") to = k;
  return found({ cue, at, cueTo, content: [{ from: cueTo + 1, to }], object });
};
