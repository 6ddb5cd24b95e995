import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import type { Case } from "./case.ts";
import type { Item, Parsed } from "./parse.ts";

/** How many an item is told of, by the words right before it; of "half of all" the lesser counts. */
const rankAt = ({ supporting }: Case, { words, tags, clauseOf }: Parsed, { at, tag: own }: Item): number | null => {
  if (own === "verb" || own === "ved" || own === "adv") return null;
  let least: number | null = null;
  for (let back = at - 1; back >= 0 && back >= at - 7 && clauseOf[back] === clauseOf[at]; back--) {
    const lower = words[back]?.lower ?? "";
    const rank = supporting.quantities.get(lower);
    if (
      rank !== undefined &&
      lower !== "a" &&
      lower !== "an" &&
      words[back - 1]?.lower !== "at" &&
      !(least === null && back < at - 5)
    ) {
      least = least === null ? rank : Math.min(least, rank);
      if (words[back - 1]?.lower !== "of") return least;
    }
    const tag = tags[back];
    if (
      tag === "verb" ||
      tag === "be" ||
      tag === "comma" ||
      tag === "coord" ||
      tag === "modal" ||
      tag === "have" ||
      tag === "ved"
    )
      return least;
    if (tag === "prep" && lower !== "of") return least;
  }
  return least;
};

const allOf = 5;

/** Some must not become many, nor many all; and "all" must be the evidence's own. */
export const quantities = (given: Case): readonly Reason[] => {
  const reasons: Reason[] = [];
  for (const { matches, main } of given.matched) {
    const witness = given.witnesses[main];
    if (!witness) continue;
    for (const match of matches) reasons.push(...ofItem(given, match, witness), ...ofNumber(match, witness));
    reasons.push(...universals(given, matches, witness));
  }
  return reasons;
};

const ofItem = (given: Case, { item, on, borrowed }: Match, witness: Parsed): Reason[] => {
  if (!on || borrowed || item.kind !== "word") return [];
  const [mine, theirs] = [rankAt(given, given.ours, item), rankAt(given, witness, on)];
  if (mine === null && theirs !== null && theirs >= 2 && theirs < allOf && /s$/.test(item.lower)) return ["quantifier"];
  return mine !== null && mine >= 2 && (theirs === null ? mine >= 3 : mine > theirs) ? ["quantifier"] : [];
};

/** Every "all", "always" and "whole" of ours stands on one of theirs in the same sentence. */
const universals = (given: Case, matches: readonly Match[], witness: Parsed): Reason[] => {
  const [first] = matches;
  if (!first) return [];
  const mine = given.ours.words.some(
    ({ lower }, at) =>
      given.ours.clauseOf[at] === first.item.clause &&
      given.supporting.quantities.get(lower) === allOf &&
      lower !== "any" &&
      given.ours.words[at - 1]?.lower !== "at",
  );
  const theirs = witness.words.some(
    ({ lower }) => given.supporting.quantities.get(lower) === allOf || lower === "never" || lower === "no",
  );
  return mine && !theirs ? ["quantifier"] : [];
};

/** One person's act told of several. */
const ofNumber = ({ item, on, borrowed }: Match, { words, tags }: Parsed): Reason[] => {
  if (!on || borrowed || item.kind !== "word" || item.key !== on.key || item.tag !== "noun") return [];
  const many = /[^s]s$/.test(item.lower) && !/s$/.test(on.lower) && item.lower.startsWith(on.lower);
  const whole = tags[on.at + 1] === "name" || words[on.at - 1]?.lower === "one" || words[on.at - 1]?.lower === "single";
  return many && whole ? ["overgeneralised"] : [];
};
