import type { Reason } from "#brief/brief.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Match } from "./align.ts";
import { against, type Case, type Finding } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

const allOf = 5;

/** Some must not become many, nor many all; and "all" must be the evidence's own. */
export const quantities = (given: Case): readonly (Reason | Finding)[] => {
  const reasons: (Reason | Finding)[] = [];
  for (const { matches, main } of given.matched) {
    const witness = given.witnesses[main];
    if (!witness) continue;
    for (const match of matches) reasons.push(...ofNumber(given, match, witness));
    reasons.push(...ofItems(given, matches, witness));
    reasons.push(...universals(given, matches, witness));
  }
  return reasons;
};

/** "Much harder", "many more": how far, and not how many. */
const isDegree = ({ measuring, grading, endings }: Supporting, lower: string, next: string): boolean =>
  measuring.has(next) || (grading.has(lower) && endings.compared.test(next));

/** The words of quantity in a sentence, each with the first item behind it that both sides have. */
const ranked = (
  { supporting }: Case,
  { words, tags, items }: Parsed,
  held: (item: Item) => boolean,
): { rank: number; head: Item }[] =>
  words.flatMap(({ lower }, at) => {
    const rank = supporting.quantities.get(lower);
    if (
      rank === undefined ||
      supporting.indefinite.has(lower) ||
      (lower === supporting.small.any && words.some((word) => supporting.negations.has(word.lower))) ||
      words[at - 1]?.lower === supporting.small.at ||
      isDegree(supporting, lower, words[at + 1]?.lower ?? "") ||
      (words[at - 1]?.lower === supporting.small.as && words[at + 1]?.lower === supporting.small.as) ||
      words[at + 1]?.kind === "mark"
    )
      return [];
    let to = at + 1;
    while (
      to < words.length &&
      to < at + 7 &&
      !ends.has(tags[to] ?? "") &&
      !(tags[to - 1] === "noun" && supporting.light.has(words[to - 1]?.lower ?? "")) &&
      !(tags[to] === "prep" && words[to]?.lower !== supporting.small.of && to > at + 1)
    )
      to++;
    const head = items.find((item) => item.at > at && item.at < to && held(item));
    return head ? [{ rank, head }] : [];
  });

const ends: ReadonlySet<string> = new Set(["verb", "be", "comma", "coord", "modal", "have", "ved", "stop", "rel"]);

const least = (found: readonly { rank: number; head: Item }[], item: Item): number | null => {
  const ranks = found.filter(({ head }) => head === item).map(({ rank }) => rank);
  return ranks.length > 0 ? Math.min(...ranks) : null;
};

/** The phrase that an item stands in tells of several: "Australian schools". */
const isPlural = ({ ours, cues }: Case, { at }: Item): boolean => {
  let to = at;
  while (["noun", "adj", "name"].includes(ours.tags[to + 1] ?? "")) to++;
  const { lower = "" } = ours.words[to] ?? {};
  return /[^s]s$/.test(lower) || cues.grammar.plurals.has(lower);
};

const ofItems = (given: Case, matches: readonly Match[], witness: Parsed): Finding[] => {
  const pairs = matches.flatMap(({ item, on, borrowed }) =>
    on && !borrowed && item.kind === "word" ? [{ item, on }] : [],
  );
  const mine = ranked(given, given.ours, (item) => pairs.some((pair) => pair.item === item));
  const theirs = ranked(given, witness, (item) => pairs.some((pair) => pair.on === item));
  const verb = given.ours.tags.findIndex(
    (tag, at) =>
      at > (matches[0]?.item.at ?? 0) &&
      (tag === "verb" || tag === "ved" || tag === "be" || tag === "have" || tag === "modal"),
  );
  return pairs.flatMap(({ item, on }): Finding[] => {
    const [ours, original] = [least(mine, item), least(theirs, on)];
    if (ours === null) {
      const isSubject = item.at < verb && given.ours.words[item.at - 1]?.lower !== given.supporting.small.among;
      return original !== null && original >= 2 && original < allOf && isSubject && isPlural(given, item)
        ? [against("quantifier", { item, on })]
        : [];
    }
    return ours >= 2 && (original === null ? ours >= 3 : ours > original) ? [against("quantifier", { item, on })] : [];
  });
};

/** Every "all", "always" and "whole" of ours stands on one of theirs in the same sentence. */
const universals = (given: Case, matches: readonly Match[], witness: Parsed): Reason[] => {
  const [first] = matches;
  if (!first) return [];
  const mine = given.ours.words.some(
    ({ lower }, at) =>
      given.ours.clauseOf[at] === first.item.clause &&
      given.supporting.quantities.get(lower) === allOf &&
      lower !== given.supporting.small.any &&
      !given.supporting.paired.has(lower) &&
      (at === 0 || !["have", "be", "verb"].includes(given.ours.tags[at + 1] ?? "")) &&
      given.ours.words[at - 1]?.lower !== given.supporting.small.at,
  );
  const theirs = witness.words.some(
    ({ lower }, at) =>
      (given.supporting.quantities.get(lower) === allOf &&
        !given.supporting.paired.has(lower) &&
        !given.supporting.excepting.has(witness.words[at + 1]?.lower ?? "")) ||
      given.supporting.none.has(lower),
  );
  return mine && !theirs ? ["quantifier"] : [];
};

/** One person's act told of several. */
const ofNumber = (given: Case, { item, on, borrowed }: Match, { words, tags }: Parsed): Finding[] => {
  if (!on || borrowed || item.kind !== "word" || item.key !== on.key || item.tag !== "noun") return [];
  const many = /[^s]s$/.test(item.lower) && !/s$/.test(on.lower) && item.lower.startsWith(on.lower);
  const whole = tags[on.at + 1] === "name" || given.supporting.singles.has(words[on.at - 1]?.lower ?? "");
  return many && whole ? [against("overgeneralised", { item, on })] : [];
};
