import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import { against, type Case, type Finding } from "./case.ts";
import type { Parsed } from "./parse.ts";

const allOf = 5;
const [some, most] = [2, 4];

/** How far a thing reaches: nearly all made all, hardly ever made never, some made anyone, one made several. */
export const extent = (given: Case): readonly (Reason | Finding)[] =>
  given.matched.flatMap(({ matches, main }) => {
    const witness = given.witnesses[main];
    if (!witness) return [];
    const lowers = new Set(given.ours.words.map(({ lower }) => lower));
    const isRaised = [isNearly, isSeldom, isAnybody].some((each) => each(given, witness, lowers));
    const used = new Set(matches.flatMap(({ on }) => (on ? [on] : [])));
    return [
      ...(isRaised ? (["quantifier"] as const) : []),
      ...matches.filter((match) => isSeveral(given, witness, match)).map((match) => against("overgeneralised", match)),
      ...matches.filter((match) => isWider(given, witness, match, used)).map((match) => against("scope", match)),
    ];
  });

const has = (lowers: ReadonlySet<string>, set: ReadonlySet<string>): boolean =>
  [...lowers].some((each) => set.has(each));

/** "All papers" over "almost all papers". */
const isNearly = ({ supporting, ours }: Case, { words }: Parsed, lowers: ReadonlySet<string>): boolean =>
  words.some(({ lower }, at) => {
    const quantity = words[at + 1]?.lower ?? "";
    if (!supporting.nearly.has(lower) || !supporting.quantities.has(quantity) || !lowers.has(quantity)) return false;
    const before = ours.words[ours.words.findIndex((word) => word.lower === quantity) - 1]?.lower ?? "";
    return !supporting.nearly.has(before) && supporting.bounds.get(before) === undefined;
  });

/** "Nobody ever talks" over "people rarely talk". */
const isSeldom = ({ supporting }: Case, { words, clauseOf }: Parsed, lowers: ReadonlySet<string>): boolean =>
  has(lowers, supporting.nobody) &&
  words.some(({ lower: seldom }, place) => {
    if (!supporting.seldom.has(seldom)) return false;
    const beside = words.filter((_, at) => clauseOf[at] === clauseOf[place]);
    return !beside.some(
      ({ lower }) =>
        (supporting.negations.has(lower) && !supporting.seldom.has(lower)) || supporting.endings.not.test(lower),
    );
  });

/** "In anyone who meets it" over "in some who meet it". */
const isAnybody = ({ supporting, ours }: Case, { words }: Parsed, lowers: ReadonlySet<string>): boolean =>
  has(lowers, supporting.anybody) &&
  !ours.words.some(({ lower }) => supporting.negations.has(lower) || supporting.endings.not.test(lower)) &&
  !words.some(({ lower }) => supporting.anybody.has(lower) || supporting.quantities.get(lower) === allOf) &&
  words.some(({ lower }) => {
    const rank = supporting.quantities.get(lower) ?? 0;
    return rank >= some && rank <= most;
  });

const plural = /[^s]s$/u;

/** "Hunters have been hit" over "a hunter has been hit": what happened to one told of several. */
const isSeveral = ({ supporting }: Case, { words, tags }: Parsed, { item, on, borrowed }: Match): boolean => {
  if (!on || borrowed || item.tag !== "noun" || item.key !== on.key) return false;
  if (!plural.test(item.lower) || plural.test(on.lower)) return false;
  let from = on.at;
  while (tags[from - 1] === "adj") from--;
  if (!supporting.indefinite.has(words[from - 1]?.lower ?? "")) return false;
  // "a hunter must have a licence" tells of all hunters
  return tags.includes("ved", on.to) && !tags.includes("modal");
};

const nominal: ReadonlySet<string> = new Set(["noun", "ving"]);
const before: ReadonlySet<string> = new Set(["adj", "noun", "name", "ving"]);

/** "All other forms of advertising" over "all other forms of display advertising". */
const isWider = (
  { supporting, ours, cues }: Case,
  witness: Parsed,
  { item, on, borrowed }: Match,
  used: ReadonlySet<Match["on"]>,
): boolean => {
  if (!on || borrowed || !nominal.has(item.tag) || item.key !== on.key) return false;
  const isOfAll = ({ words, tags }: Parsed, at: number): boolean => {
    let back = at - 1;
    while (
      back >= 0 &&
      back > at - 6 &&
      (before.has(tags[back] ?? "") || tags[back] === "det" || words[back]?.lower === supporting.small.of)
    ) {
      if (supporting.quantities.get(words[back]?.lower ?? "") === allOf) return true;
      back--;
    }
    return false;
  };
  if (!isOfAll(ours, item.at) || !isOfAll(witness, on.at)) return false;
  let from = on.at;
  while (before.has(witness.tags[from - 1] ?? "")) from--;
  return witness.items.some(
    (each) => each.at >= from && each.at < on.at && !used.has(each) && !cues.asking.lightWords.has(each.lower),
  );
};
