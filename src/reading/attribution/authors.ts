import type { Stretch } from "#reading/syntax/clauses.ts";
import type { Site } from "#reading/syntax/site.ts";
import { isOutlet } from "./media.ts";

/** Whether the phrase speaks of a claim: "the report", "Y's accusation". */
export const isClaim = (site: Site, { from, to }: Stretch): boolean => {
  const { words, tags } = site.clauses;
  const { claims, nouns, vehicles } = site.cues.saying;
  for (let k = from; k < to; k++) {
    const lower = words[k]?.lower ?? "";
    if (tags[k] === "prep") return false;
    if (tags[k] !== "name" && (claims.has(lower) || nouns.has(lower) || vehicles.has(lower))) return true;
  }
  return false;
};

/** Whose claim it is: "a report by Y", "Y's claim", "the Times report"; null when the phrase does not say. */
export const authorOf = (site: Site, phrase: Stretch): Stretch | null => {
  const { tags, words } = site.clauses;
  const { joints } = site.cues.grammar;
  const { claims, nouns, vehicles, outlets } = site.cues.saying;
  const owner = ownerIn(site, phrase);
  if (owner !== null) return owner;
  for (let k = phrase.from; k < phrase.to; k++) {
    const lower = words[k]?.lower ?? "";
    if (tags[k] !== "name" && k > phrase.from && (claims.has(lower) || nouns.has(lower) || vehicles.has(lower))) {
      const lead = { from: phrase.from, to: k };
      if (isOutlet(site.clauses, lead, outlets)) return lead;
    }
    if (tags[k] === "prep" && k > phrase.from) {
      const author = { from: k + 1, to: phrase.to };
      const made = lower === joints.by || lower === joints.from;
      if (made || isOutlet(site.clauses, author, outlets)) return author;
      if (lower !== joints.in && lower !== joints.on && lower !== joints.of) return null;
    }
  }
  return null;
};

/** "Y's" in "Y's claim" or "no truth in Y's claim". */
export const ownerIn = (site: Site, phrase: Stretch): Stretch | null => {
  const { tags, words } = site.clauses;
  if (tags[phrase.from] === "poss") return { from: phrase.from, to: phrase.from + 1 };
  let from = phrase.from;
  for (let k = phrase.from; k + 1 < phrase.to; k++) {
    if (tags[k] === "prep" || tags[k] === "to") from = k + 1;
    if (site.cues.grammar.endings.owner.test(words[k]?.lower ?? "")) return { from, to: k + 1 };
    if (k > from && /^['’]$/.test(words[k]?.text ?? "")) return { from, to: k };
  }
  return null;
};
