import type { Cue } from "#language/saying.ts";
import { isAuxiliary, isVerbal, type Stretch } from "#reading/syntax/clauses.ts";
import type { Site } from "#reading/syntax/site.ts";
import type { Subject } from "#reading/syntax/subjects.ts";
import { type Found, found } from "./found.ts";

/** "the plan, which critics say would harm the poor", "what police said was a robbery": the relative and its predicate, with the telling between. */
export const relativeAt = (site: Site, cue: Cue, at: number, cueTo: number, { phrase }: Subject): Found | null => {
  const { tags, words } = site.clauses;
  const { joints, persons } = site.cues.grammar;
  const relative = phrase.from - 1;
  const opener = tags[relative];
  const opens =
    opener === "rel" ||
    (words[relative]?.lower === joints.what && tags[relative - 1] === "prep") ||
    (opener === "that" && isAntecedent(tags[relative - 1]));
  const lower = words[phrase.from]?.lower ?? "";
  // "things that you know are gone", "what most forget is that": nobody's thought
  if (cue.kind === "think" && cue.certainty === "stated") return null;
  if (cue.kind !== "say" && tags[phrase.from] === "pron" && !persons.third.has(lower) && !persons.many.has(lower))
    return null;
  const next = tags[cueTo] === "adv" || tags[cueTo] === "neg" ? cueTo + 1 : cueTo;
  if (relative < site.low || !opens || !cue.takes.has("bare") || !isVerbal(tags[next]) || next >= site.high)
    return null;
  const content = [
    { from: relative, to: phrase.from },
    { from: cueTo, to: relativeEnd(site, relative, cueTo) },
  ];
  return found({ cue, at, cueTo, source: phrase, content });
};

const isAntecedent = (tag: string | undefined): boolean =>
  tag === "noun" || tag === "name" || tag === "adj" || tag === "time";

/** The stretch of a relative clause that begins with the word at `relative` and holds the one at `inside`. */
export const relativeAround = (site: Site, inside: number): Stretch | null => {
  const { tags } = site.clauses;
  for (let k = inside - 1; k >= site.low && k > inside - longest; k--) {
    if (tags[k] === "rel") return { from: k, to: relativeEnd(site, k, inside) };
    if (tags[k] === "comma" || tags[k] === "stop" || tags[k] === "open" || tags[k] === "close" || tags[k] === "sub")
      return null;
  }
  return null;
};

const longest = 8;

/** Where a relative clause ends: at the comma that closes it, or at the verb of the sentence that it stands in. */
const relativeEnd = (site: Site, relative: number, inside: number): number => {
  const { tags } = site.clauses;
  const parted = tags[relative - 1] === "comma";
  let joined = false;
  let own = inside;
  while (tags[own] === "adv" || tags[own] === "neg" || isAuxiliary(tags[own])) own++;
  for (let k = own + 1; k < site.high; k++) {
    const tag = tags[k];
    if (tag === "comma" || tag === "stop" || tag === "dash" || tag === "bracket" || tag === "colon") return k;
    if (tag === "coord" || tag === "that" || tag === "rel" || tag === "sub") joined = true;
    if (parted || joined || !isVerbal(tag) || helped(tags, k, inside)) continue;
    if (tag !== "ved" || tags[k + 1] !== "prep") return k;
  }
  return site.high;
};

const helped = (tags: readonly (string | undefined)[], at: number, inside: number): boolean => {
  let k = at - 1;
  while (k >= inside && (tags[k] === "adv" || tags[k] === "neg")) k--;
  const tag = tags[k];
  return k >= inside && (tag === "be" || tag === "have" || tag === "do" || tag === "modal" || tag === "to");
};
