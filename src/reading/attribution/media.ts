import type { Clauses, Stretch } from "#reading/syntax/clauses.ts";
import { phraseAfter } from "#reading/syntax/phrase-after.ts";
import type { Site } from "#reading/syntax/site.ts";
import type { Subject } from "#reading/syntax/subjects.ts";
import type { Relay } from "./found.ts";

/** Steps over words of time and prepositional phrases after a verb: "on Tuesday", "in a statement to parliament". */
export const overAdjuncts = (site: Site, from: number): number => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  let k = from;
  while (k < site.high) {
    const tag = tags[k];
    if (tag === "adv" && (tags[k + 1] === "num" || (tags[k + 1] === "adv" && tags[k + 2] === "num"))) return k;
    if (tag === "adv" || tag === "time") k++;
    else if (
      (tag === "det" || tag === "adj") &&
      !isDatedThing(site, k) &&
      (tags[k + 1] === "time" || (tags[k + 1] === "adj" && tags[k + 2] === "time"))
    )
      k++;
    else if ((tag === "prep" && words[k]?.lower !== joints.of) || tag === "to") {
      if (tags[k + 1] === "time" || (tags[k + 1] === "num" && words[k]?.lower === joints.in)) {
        k += 2;
        while (tags[k] === "num" || tags[k] === "time" || (words[k]?.text === "." && tags[k] !== "stop")) k++;
        continue;
      }
      const phrase = tag === "to" && startsInfinitive(site, k + 1) ? null : phraseAfter(site, k + 1);
      if (phrase === null) return k;
      k = phrase.to;
    } else return k;
  }
  return k;
};

/** "the July 25 transcript", "the Monday meeting": a time inside the name of a thing. */
const isDatedThing = ({ clauses: { tags, words }, cues }: Site, at: number): boolean => {
  if (words[at]?.lower !== cues.grammar.joints.the || tags[at + 1] !== "time") return false;
  const behind = tags[at + 2] === "num" ? tags[at + 3] : tags[at + 2];
  return behind === "noun" || behind === "name";
};

/** "to snatch it back": a word behind "to" that has an object of its own is a verb, known or not; "to communications firms" has a plural. */
const startsInfinitive = ({ clauses: { tags, words }, cues }: Site, at: number): boolean => {
  if (tags[at] === "verb") return true;
  if (cues.grammar.endings.plural.test(words[at]?.lower ?? "")) return false;
  const next = tags[at + 1];
  return (
    tags[at] === "noun" &&
    (next === "det" ||
      next === "poss" ||
      next === "object" ||
      next === "pron" ||
      next === "noun" ||
      next === "adj" ||
      next === "name")
  );
};

/** The media among adjuncts: "in an interview with Y", "to Y", "on Y's programme". */
export const mediaIn = (site: Site, from: number, to: number, beside: "cue" | "subject" = "cue"): readonly Relay[] => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  if (words[from]?.lower === joints.according) return [];
  const spoken = words.slice(from, to).some((word) => site.cues.saying.spokenTo.has(word.lower));
  for (let k = to - 1; k >= from; k--) {
    if (tags[k] !== "prep" && tags[k] !== "to") continue;
    const lower = words[k]?.lower;
    const direct = lower === joints.with || lower === joints.to || lower === joints.by;
    if (!direct && lower !== joints.in && lower !== joints.on && lower !== joints.for && lower !== joints.from)
      continue;
    const phrase = phraseAfter({ ...site, high: to }, k + 1);
    if (phrase === null || tags[phrase.from] === "object" || tags[phrase.from] === "pron") continue;
    if (
      direct
        ? spoken || (tags[k] === "to" && beside === "cue")
        : isOutlet(site.clauses, phrase, site.cues.saying.outlets)
    ) {
      return [{ phrase, manner: direct ? "hearer" : "medium" }];
    }
  }
  return [];
};

/** Whether a phrase names a newspaper, agency or broadcaster by one of its words. */
export const isOutlet = ({ words, tags }: Clauses, { from, to }: Stretch, outlets: ReadonlySet<string>): boolean => {
  for (let k = from; k < to; k++) {
    if (tags[k] === "name" && outlets.has(words[k]?.lower.replace(/'s$/, "") ?? "")) return true;
  }
  return false;
};

/** "A source quoted in The Guardian said", "A memo seen by the Post says": the source, and the outlet that quotes or has seen it. */
export const quotedSource = (site: Site, phrase: Stretch): { source: Stretch; relays: readonly Relay[] } => {
  const { tags, words } = site.clauses;
  const { saying, grammar } = site.cues;
  for (let k = phrase.from + 1; k + 2 < phrase.to; k++) {
    if (tags[k] !== "ved" || tags[k + 1] !== "prep") continue;
    const lower = words[k]?.lower ?? "";
    const seen = saying.sightings.has(lower) && words[k + 1]?.lower === grammar.joints.by;
    if (!seen && !saying.quoting.has(lower)) continue;
    return {
      source: { from: phrase.from, to: k },
      relays: [{ phrase: { from: k + 2, to: phrase.to }, manner: "medium" }],
    };
  }
  return { source: phrase, relays: [] };
};

/** Outlets beside the subject: "In an interview with Y, X said", "X, quoted by Y, said". */
export const aroundSubject = (site: Site, { phrase, aside }: Subject): readonly Relay[] => {
  const { tags, quote } = site.clauses;
  const beside = aside === null ? [] : mediaIn(site, aside.from, aside.to, "subject");
  if (beside.length > 0 || tags[phrase.from - 1] !== "comma" || quote[phrase.from - 2] !== quote[phrase.from])
    return beside;
  for (let k = phrase.from - 2; k >= site.low; k--)
    if (tags[k] === "verb" || tags[k] === "stop" || tags[k] === "be" || tags[k] === "have" || tags[k] === "modal")
      return [];
  return mediaIn(site, site.low, phrase.from - 1, "subject");
};

/** "Y reported, citing X, that …": the further source that stands beside the cue. */
export const citedNear = (site: Site, cueTo: number, { aside }: Subject): Stretch | null => {
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
