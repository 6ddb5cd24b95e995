import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import { areOne, type Case, matchesOf } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

const allOf = 5;

/** "All who live there" for "all above 6 who live there": what limits those who are all. */
const ofAll = (given: Case, all: readonly Match[], used: ReadonlySet<Item>): Reason[] => {
  const { ours, supporting, witnesses, cues } = given;
  return all.flatMap(({ item, on, witness }): Reason[] => {
    const source = witnesses[witness];
    const isAll = (parsed: Parsed, at: number): boolean =>
      supporting.quantities.get(parsed.words[at]?.lower ?? "") === allOf && parsed.tags[at] === "det";
    if (!on || !source || item.tag !== "noun" || !isAll(ours, item.at - 1) || !isAll(source, on.at - 1)) return [];
    const end = limitsTo(given, source, on.at);
    const limits = source.items.filter(({ at }) => at > on.at && at < end);
    return limits.length > 0 && !limits.some((limit) => used.has(limit) && !cues.asking.lightWords.has(limit.lower))
      ? ["scope"]
      : [];
  });
};

const isPeak = ({ supporting }: Case, { words, tags }: Parsed, { lower, tag, at }: Item): boolean => {
  const next = tags[at + 1];
  if (next === "ved" || next === "verb" || next === "ving" || words[at - 1]?.lower === supporting.small.at)
    return false;
  if (lower === supporting.small.most)
    return (
      words[at - 1]?.lower === supporting.small.the ||
      tags[at - 1] === "poss" ||
      /['’]s$/u.test(words[at - 1]?.lower ?? "")
    );
  return supporting.peaks.has(lower) || (tag === "adj" && /^.{3,}est$/.test(lower));
};

/** Behind a superlative: its noun with what stands before it, and what limits it right behind ("of", "in", "operated by"). */
const limitsTo = ({ supporting: { limiting, small } }: Case, { tags, words }: Parsed, from: number): number => {
  let at = from + 1;
  while (at < tags.length && ["adj", "noun", "name", "mark", "num", "adv"].includes(tags[at] ?? "")) at++;
  const opens = words[at]?.lower ?? "";
  if (!limiting.has(opens) && tags[at] !== "ved" && tags[at] !== "to") return at;
  at++;
  while (
    at < tags.length &&
    !["comma", "stop", "coord", "be", "verb", "have", "modal", "rel", "that", "sub"].includes(tags[at] ?? "") &&
    at < from + 12 &&
    !(tags[at] === "prep" && !limiting.has(words[at]?.lower ?? "") && words[at]?.lower !== small.by)
  )
    at++;
  return at;
};

const areAlike = ({ sameness }: Case, one: string, other: string): boolean =>
  sameness.alike(sameness.keyOf(one), sameness.keyOf(other));

const isNamed = (given: Case, limit: Item): boolean =>
  limit.kind === "name" && given.ours.items.some((item) => item.kind === "name" && areOne(given, item, limit));

/** What limits a superlative or an "only" in the evidence must be told with it. */
export const scope = (given: Case): readonly Reason[] => {
  const all = matchesOf(given);
  const used = new Set(all.flatMap(({ on }) => (on ? [on] : [])));
  const reasons: Reason[] = ofAll(given, all, used);
  for (const { item, on, witness } of all) {
    const source = given.witnesses[witness];
    if (!on || !source || !isPeak(given, given.ours, item)) continue;
    const end = limitsTo(given, source, on.at);
    const limits = source.items.filter(({ at }) => at > on.at && at < end);
    const [nearest] = limits;
    if (
      !(nearest && (used.has(nearest) || isNamed(given, nearest))) &&
      limits.some(
        (limit) => !used.has(limit) && !given.cues.asking.lightWords.has(limit.lower) && limit.kind !== "number",
      )
    )
      reasons.push("scope");
    const before = source.words[on.at - 1]?.lower;
    if (
      before === given.supporting.small.the &&
      source.words[on.at - 2]?.lower === given.supporting.small.of &&
      source.words[on.at - 3]?.lower === given.supporting.small.one &&
      !/\bone of\b|\bamong\b/iu.test(given.text)
    )
      reasons.push("scope");
  }
  for (const { item, on, witness } of all) {
    const source = given.witnesses[witness];
    const before = on && source?.words[on.at - 1]?.lower;
    if (
      on &&
      before &&
      given.supporting.lesser.has(before) &&
      !given.ours.words.some(({ lower }) => lower === before || areAlike(given, lower, before)) &&
      item.kind !== "number"
    )
      reasons.push("scope");
  }
  return reasons;
};
