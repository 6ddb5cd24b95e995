import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import { type Case, isOfSource, isVerb } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

/** A match that has its counterpart in the main sentence of its clause. */
type Placed = Match & { on: Item };

/** How far two items stand from one another, another clause being far. */
const between = ({ clauseOf }: Parsed, one: Item, other: Item): number =>
  Math.abs(one.at - other.at) + (clauseOf[one.at] === clauseOf[other.at] ? 0 : 8);

/** Names, numbers and halves of a sentence put in one another's place. */
export const swaps = (given: Case): readonly Reason[] => {
  const reasons: Reason[] = [];
  for (const [main, witness] of given.witnesses.entries()) {
    const here = given.matched
      .filter((each) => each.main === main)
      .flatMap(({ matches }) => matches.filter((match) => !match.borrowed && !isOfSource(given, match.item)))
      .flatMap((match): Placed[] => (match.on ? [{ ...match, on: match.on }] : []));
    if (isCrossed(given.ours, witness, here)) reasons.push("name-swapped");
    if (isCrossedByClause(witness, here)) reasons.push("roles-swapped");
    if (here.some((match) => isElsewhere(witness, match, here))) reasons.push("name-swapped");
    if (here.some((match) => match.item.kind === "number" && isOfAnother(given, witness, match, here)))
      reasons.push("number-swapped");
  }
  return reasons;
};

const isAnchor = ({ item }: Placed): boolean => item.kind === "word" && item.tag !== "adv";

const counted: ReadonlySet<string> = new Set(["noun", "name", "adj", "prep"]);

/** What a name or number belongs to; what is counted stands behind its number. */
const nearest = (ours: Parsed, { item }: Placed, anchors: readonly Placed[]): Placed | null => {
  const far = ({ item: anchor }: Placed): number =>
    between(ours, anchor, item) +
    (item.kind === "number" && counted.has(ours.tags[item.to] ?? "") && anchor.at < item.at ? 4 : 0);
  return anchors.reduce<Placed | null>((best, each) => (best === null || far(each) < far(best) ? each : best), null);
};

/** Two names, each next to a word of its own with us, each next to the other's word with them. */
const isCrossed = (ours: Parsed, witness: Parsed, here: readonly Placed[]): boolean => {
  const nouns = here.filter((each) => isAnchor(each) && !isVerb(each.item));
  const anchors = nouns.length > 0 ? nouns : here.filter(isAnchor);
  const tied = here
    .filter(({ item }) => item.kind !== "word")
    .flatMap((name) => {
      const anchor = nearest(ours, name, anchors);
      return anchor ? [{ name, anchor }] : [];
    });
  return tied.some((one) =>
    tied.some(
      (other) =>
        one.name.item.kind === other.name.item.kind &&
        one.anchor.on.at !== other.anchor.on.at &&
        Math.abs(one.name.on.at - other.name.on.at) > 1 &&
        between(witness, one.name.on, other.anchor.on) < between(witness, one.name.on, one.anchor.on) &&
        between(witness, other.name.on, one.anchor.on) <= between(witness, other.name.on, other.anchor.on),
    ),
  );
};

/** Two clauses of ours, each with the verb of one clause of theirs and a word of the other. */
const isCrossedByClause = (witness: Parsed, here: readonly Placed[]): boolean => {
  const verbs = here.filter(({ item, on }) => isVerb(item) && isVerb(on));
  const clauseOf = (on: Item): number | undefined => witness.clauseOf[on.at];
  const strays = (own: Placed, other: Placed): boolean =>
    here.some(
      ({ item, on }) =>
        item !== own.item &&
        item.clause === own.item.clause &&
        clauseOf(on) === clauseOf(other.on) &&
        clauseOf(on) !== clauseOf(own.on) &&
        isOnlyThere(witness, on),
    );
  return verbs.some((one) =>
    verbs.some(
      (other) =>
        one.item.clause < other.item.clause &&
        clauseOf(one.on) !== clauseOf(other.on) &&
        strays(one, other) &&
        strays(other, one),
    ),
  );
};

const isOnlyThere = ({ items }: Parsed, on: Item): boolean => items.filter(({ key }) => key === on.key).length === 1;

/** "Pneumonic plague", where what is told is told of another plague of the sentence. */
const isElsewhere = (witness: Parsed, { item, on }: Placed, here: readonly Placed[]): boolean => {
  const head = here.find((each) => each.item.at === item.to && each.item.kind === "word");
  const verb = here.find((each) => each.item.clause === item.clause && isVerb(each.item) && isVerb(each.on));
  if (!head || !verb || witness.tags[witness.clauseOf.indexOf(witness.clauseOf[verb.on.at] ?? 0)] === "rel")
    return false;
  const twins = witness.items.filter(({ key }) => key === head.on.key);
  const own = twins.find(({ at }) => at === on.to);
  const clauseOf = ({ at }: Item): number | undefined => witness.clauseOf[at];
  return (
    own !== undefined &&
    clauseOf(own) !== clauseOf(verb.on) &&
    twins.some((twin) => clauseOf(twin) === clauseOf(verb.on))
  );
};

/** A number that stands with another word than ours, where that word has a number of its own. */
const isOfAnother = ({ ours }: Case, witness: Parsed, { item, on }: Placed, here: readonly Placed[]): boolean => {
  const beside = here.filter((each) => isAnchor(each) && each.item.clause === item.clause);
  const verb = beside.find((each) => isVerb(each.item) && isVerb(each.on));
  const anchor = nearest(ours, { item, on, grade: "same", witness: 0, borrowed: false }, beside);
  const rivals = witness.items.filter(
    (rival) =>
      rival.kind === "number" &&
      isMeasured(witness, rival) === isMeasured(witness, on) &&
      rival.at !== on.at &&
      isYear(rival) === isYear(item) &&
      !here.some((each) => each.on === rival),
  );
  const isNearer = (rival: Item, each: Placed): boolean =>
    between(witness, rival, each.on) < between(witness, on, each.on);
  const elsewhere = verb !== undefined && witness.clauseOf[verb.on.at] !== witness.clauseOf[on.at];
  return (
    (anchor !== null && rivals.some((rival) => isNearer(rival, anchor))) ||
    (elsewhere &&
      rivals.some((rival) => witness.clauseOf[rival.at] === witness.clauseOf[verb.on.at] && isNearer(rival, verb)))
  );
};

/** "4 percent", "$ 50": a number with a unit of money or share. */
const isMeasured = ({ items }: Parsed, { at, to }: Item): boolean =>
  items.some(
    (item) => (item.at === to || item.to === at) && /^[^\p{L}\p{N}]/u.test(item.key) && !item.key.startsWith("#"),
  );

const isYear = ({ value }: Item): boolean => value >= 1500 && value < 2200;
