import type { Cue } from "#language/saying.ts";
import { isNominal, type Stretch, verbGroup } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import type { Site } from "#reading/syntax/site.ts";
import { subjectOf } from "#reading/syntax/subjects.ts";
import { isClaim } from "./authors.ts";
import { contentBefore } from "./before.ts";
import { contentAfter } from "./content.ts";
import { clauseEnd } from "./ends.ts";
import { type Found, found, type Relay } from "./found.ts";
import { overAdjuncts } from "./media.ts";

/** "was told that", "is said to be", "it was reported that", "the claim was denied by Y", "X was accused of …". */
export const passiveAt = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  const subject = subjectOf(site, group);
  if (subject === null || subject === "shared") return null;
  const { phrase } = subject;
  const base = { cue, at, cueTo };
  const hearsay = site.cues.saying.hearsay.has(cue.lemma);
  const impersonal = words[phrase.from]?.lower === joints.it && phrase.to - phrase.from === 1;
  const byAt = words[cueTo]?.lower === joints.by ? cueTo + 1 : -1;
  const by = byAt < 0 ? null : phraseAfter(site, byAt);
  if (impersonal) {
    const told = hearsay || by !== null ? contentAfter(site, cue, by?.to ?? cueTo) : null;
    return told === null ? null : found({ ...base, source: by, content: [told.content], hearsay: by === null });
  }
  if (tags[cueTo] === "to" && hearsay && cue.takes.has("clause") && !cue.takes.has("hearer")) {
    return found({ ...base, content: [phrase, { from: cueTo, to: clauseEnd(site, cueTo) }], hearsay: true });
  }
  if (cue.takes.has("hearer")) {
    const told = contentAfter(
      site,
      { ...cue, takes: new Set([...cue.takes].filter((one) => one !== "hearer" && one !== "quote")) },
      by?.to ?? cueTo,
    );
    if (told !== null) return found({ ...base, source: by, content: [told.content] });
  }
  if (cue.takes.has("of")) {
    // "accused on Wednesday of": a time may stand between
    const behind = overAdjuncts(site, by?.to ?? cueTo);
    const of = words[behind]?.lower === joints.of ? behind + 1 : -1;
    return of < 0 || of >= site.high
      ? null
      : found({ ...base, source: by, content: [{ from: of, to: clauseEnd(site, of) }], object: phrase });
  }
  if (
    by !== null &&
    cue.takes.has("object") &&
    (isClaim(site, phrase) || tags[phrase.from] === "pron" || cue.act !== "denies")
  ) {
    return found({
      ...base,
      source: by,
      content: [phrase],
      object: phrase,
      points: cue.act === "denies" && (tags[phrase.from] === "pron" || phrase.to - phrase.from <= 3),
    });
  }
  return null;
};

/** "Y quoted X as saying C", "X was quoted by Y as saying C", "X is quoted in Y as saying C". */
export const quotingAt = (site: Site, at: number): Found | null => {
  const { words, tags } = site.clauses;
  const { saying } = site.cues;
  const tag = tags[at];
  if (
    !saying.quoting.has(words[at]?.lower ?? "") ||
    (tag !== "verb" && tag !== "ved" && tag !== "ving" && tag !== "noun")
  )
    return null;
  const group = verbGroup(site.clauses, at, site.low);
  const passive = tags.slice(group, at).includes("be");
  const as = asSaying(site, at);
  const subject = subjectOf(site, group);
  if (subject === "shared") return null;
  if (passive) {
    if (as === null || subject === null) return null;
    const told = contentAfter(site, saying.plain, as);
    const before = told === null ? contentBefore(site, subject.phrase.from) : null;
    const content = told?.content ?? before ?? { from: as, to: clauseEnd(site, as) };
    const relays = outletIn(site, at + 1, before === null ? as : site.high);
    return found({ cue: saying.plain, at, cueTo: as, source: subject.phrase, relays, content: [content] });
  }
  const inner = phraseAfter(site, at + 1, "plain");
  if (inner === null || !isNominal(tags[inner.to - 1])) return null;
  const outer: readonly Relay[] =
    subject === null || tag === "ving" ? [] : [{ phrase: subject.phrase, manner: "medium" }];
  if (as !== null) {
    const told = contentAfter(site, saying.plain, as);
    const content = told?.content ?? { from: as, to: clauseEnd(site, as) };
    return content.to - content.from > 1
      ? found({ cue: saying.plain, at, cueTo: as, source: inner, relays: outer, content: [content] })
      : null;
  }
  if (
    (tags[inner.to] === "colon" || (tags[inner.to] === "comma" && tags[inner.to + 1] === "open")) &&
    outer.length > 0
  ) {
    return found({
      cue: saying.plain,
      at,
      cueTo: at + 1,
      source: inner,
      relays: outer,
      content: [{ from: inner.to + 1, to: site.high }],
    });
  }
  return null;
};

/** The word behind "as saying", or null. */
const asSaying = ({ clauses: { words, tags }, cues, high }: Site, at: number): number | null => {
  for (let k = at + 1; k < Math.min(high, at + 25); k++) {
    if (words[k]?.lower !== cues.grammar.joints.as) continue;
    const verb = words[k + 1]?.lower ?? "";
    return tags[k + 1] === "ving" && cues.saying.verbs.has(verb) && k + 2 <= high ? k + 2 : null;
  }
  return null;
};

const outletIn = (site: Site, from: number, to: number): readonly Relay[] => {
  const { words } = site.clauses;
  const { joints } = site.cues.grammar;
  for (let k = from; k < to; k++) {
    const lower = words[k]?.lower;
    if (lower !== joints.by && lower !== joints.in && lower !== joints.on) continue;
    const phrase: Stretch | null = phraseAfter({ ...site, high: to }, k + 1);
    if (phrase !== null) return [{ phrase, manner: "medium" }];
  }
  return [];
};
