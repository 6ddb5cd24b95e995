import type { Cue } from "#language/saying.ts";
import { isAuxiliary, isNominal, isVerbal, type Stretch, verbGroup } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import { phraseBefore } from "#reading/syntax/phrase-before.ts";
import type { Site } from "#reading/syntax/site.ts";
import { subjectOf } from "#reading/syntax/subjects.ts";
import { contentAfter, type Told } from "./content.ts";
import { type Found, found } from "./found.ts";
import { withinAside } from "./led.ts";
import { objectOf } from "./objects.ts";

/** "…, adding that", "with Y stating: …", "while denying the claim". */
export const participleAt = (site: Site, cue: Cue, at: number, cueTo: number, group: number): Found | null => {
  const { tags } = site.clauses;
  const left = group > site.low ? tags[group - 1] : undefined;
  const told = withinAside(site, group, participleContent(site, cue, cueTo, left === "comma" || isNominal(left)));
  if (
    left === "comma" ||
    left === "sub" ||
    left === "prep" ||
    left === "coord" ||
    left === "question" ||
    left === "ved" ||
    left === "verb"
  ) {
    if (group - 1 < site.low || isNounPair(site, at, group)) return null;
    return cue.kind === "show" ? null : sharedAt(site, cue, at, cueTo, told);
  }
  if (left === undefined) return told === null ? null : leadingAt(site, cue, at, cueTo, told);
  if (!isNominal(left) && left !== "pron") return null;
  const phrase = phraseBefore(site, group - 1);
  if (phrase === null || isInsidePhrase(site, at, told)) return null;
  const source = issuerOf(site, phrase) ?? phrase;
  if (told !== null)
    return cue.kind === "say" || cue.takes.has("clause")
      ? found({ cue, at, cueTo, source, content: [told.content], relays: told.relays })
      : null;
  return cue.act === "accuses" || cue.act === "denies" ? objectOf(site, cue, at, cueTo, source) : null;
};

/** "the public relations and branding firm". */
const isNounPair = ({ clauses: { tags } }: Site, at: number, group: number): boolean =>
  tags[group - 1] === "coord" && isNominal(tags[group - 2]) && tags[at + 1] === "noun";

/** "One county reporting station was", "a nagging feeling that": the participle belongs to the noun behind it, or is one. */
const isInsidePhrase = ({ clauses: { tags, words }, cues }: Site, at: number, told: Told | null): boolean => {
  const next = words[at + 1]?.lower ?? "";
  const single = tags[at + 1] === "noun" && !cues.grammar.plurals.has(next) && !cues.grammar.endings.plural.test(next);
  const noun = cues.saying.nouns.get(words[at]?.lower ?? "");
  return (told?.content.from === at + 1 && single) || noun?.kind === "think";
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

export const sharedAt = (site: Site, cue: Cue, at: number, cueTo: number, told: Told | null): Found | null =>
  told === null
    ? objectOf(site, cue, at, cueTo, null)
    : found({ cue, at, cueTo, shared: true, content: [told.content], relays: told.relays });
