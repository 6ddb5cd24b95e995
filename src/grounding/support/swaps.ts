import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import { type Case, isOfSource } from "./case.ts";
import type { Item, Parsed } from "./parse.ts";

/** How far two items stand from one another, another clause being far. */
const between = ({ clauseOf }: Parsed, one: Item, other: Item): number =>
  Math.abs(one.at - other.at) + (clauseOf[one.at] === clauseOf[other.at] ? 0 : 8);

/**
 * Names and numbers put in one another's place: what stands nearest to a word of ours must not stand behind another of its
 * kind there, unless that one stands near with us as well.
 */
export const swaps = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main }): Reason[] => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const here = matches.filter((match) => match.on && !match.borrowed && !isOfSource(given, match.item));
    const anchors = here.filter(({ item }) => item.kind === "word" && item.tag !== "adv");
    return here.flatMap((match): Reason[] => {
      if (match.item.kind === "word" || !match.on) return [];
      const anchor = nearest(given.ours, match, anchors);
      if (!anchor?.on) return [];
      return isDisplaced(given, witness, match, anchor, here)
        ? [match.item.kind === "number" ? "number-swapped" : "name-swapped"]
        : [];
    });
  });

const nearest = (ours: Parsed, { item }: Match, anchors: readonly Match[]): Match | null =>
  anchors.reduce<Match | null>(
    (best, each) => (best === null || between(ours, each.item, item) < between(ours, best.item, item) ? each : best),
    null,
  );

const isDisplaced = (
  { ours }: Case,
  witness: Parsed,
  { item, on }: Match,
  anchor: Match,
  here: readonly Match[],
): boolean => {
  if (!on || !anchor.on) return false;
  const target = anchor.on;
  const far = between(witness, on, target);
  const near = between(ours, item, anchor.item);
  return witness.items.some((rival) => {
    if (
      rival.kind !== item.kind ||
      rival.at === on.at ||
      Math.abs(rival.at - on.at) <= 2 ||
      between(witness, rival, target) >= far
    )
      return false;
    if (item.kind === "number" && isYear(item) !== isYear(rival)) return false;
    const known = here.find((each) => each.on === rival);
    if (item.kind === "name")
      return (
        known !== undefined && Math.abs(known.item.at - item.at) > 2 && between(ours, known.item, anchor.item) > near
      );
    return !known || between(ours, known.item, anchor.item) > near;
  });
};

const isYear = ({ value }: Item): boolean => value >= 1500 && value < 2200;
