import type { Reason } from "#brief/brief.ts";
import type { ClauseMatch } from "./align.ts";
import { against, type Case, type Finding, isOfSource, wordsIn } from "./case.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";

/** Whether our clauses deny what theirs deny, and affirm the rest; a word that says the contrary turns it round. */
export const polarity = (given: Case): readonly (Reason | Finding)[] =>
  given.matched.flatMap((each) => inClause(given, each));

const inClause = (given: Case, { matches, main, clause }: ClauseMatch): (Reason | Finding)[] => {
  const witness = given.witnesses[main];
  if (!witness) return [];
  const [mine, theirs] = [sideOf(given, given.ours, matches, "item"), sideOf(given, witness, matches, "on")];
  const bothSayIsNot =
    saysIsNot(given, given.ours, clause) && matches.some(({ on }) => on && saysIsNot(given, witness, on.clause));
  if (isStray(given, clause, matches, witness)) return ["negation-lost"];
  return matches.flatMap(({ item, on, grade, borrowed }): Finding[] => {
    if (!on || borrowed || (item.kind === "name" && isOfSource(given, item)) || (bothSayIsNot && grade !== "contrary"))
      return [];
    const isPicked = given.ours.tags[item.at - 1] === "neg" || witness.tags[on.at - 1] === "neg";
    const isPredicate = item.tag === "adj" && given.ours.tags[item.to] !== "noun";
    const isThing = !isPicked && !verbal.has(item.tag) && !verbal.has(on.tag) && !isPredicate;
    if (isThing && grade !== "contrary" && saysNot(given, given.ours, clause) && saysNot(given, witness, on.clause))
      return [];
    // "prevent a vote of the board" and "keep the board from a vote" deny the same
    if (isThing && grade !== "contrary" && holdsOff(given, given.ours, clause) && holdsOff(given, witness, on.clause))
      return [];
    const turned = isNegated(mine, item) !== isNegated(theirs, on);
    if (turned === (grade === "contrary")) return [];
    return [against(grade === "contrary" ? "antonym" : "negation-lost", { item, on })];
  });
};

/** A negation of ours in a clause that with them knows of none. */
const isStray = (given: Case, clause: number, matches: ClauseMatch["matches"], witness: Parsed): boolean => {
  const { supporting, ours } = given;
  const isNot = (parsed: Parsed, at: number): boolean => {
    const lower = parsed.words[at]?.lower ?? "";
    return (
      (supporting.negations.has(lower) || supporting.endings.not.test(lower)) &&
      !leavesUndenied(given, parsed, at) &&
      !isUndone(parsed, at)
    );
  };
  // "has not stopped working"
  const isUndone = ({ words }: Parsed, at: number): boolean =>
    [1, 2].some((ahead) => supporting.denying.has(words[at + ahead]?.lower ?? ""));
  if (matches.some(({ grade }) => grade === "contrary") || !wordsIn(ours, clause, false).some((at) => isNot(ours, at)))
    return false;
  const ground = [...new Set(matches.flatMap(({ on, borrowed }) => (on && !borrowed ? [on.clause] : [])))];
  if (ground.length === 0) return false;
  const theirs = ground.flatMap((each) => wordsIn(witness, each));
  return !theirs.some(
    (at) =>
      isNot(witness, at) ||
      supporting.denying.has(witness.words[at]?.lower ?? "") ||
      supporting.endings.denied.test(witness.words[at]?.lower ?? ""),
  );
};

/** A sentence with the places of its words that have a counterpart: a denying verb that both sides have turns nothing. */
type Side = { given: Case; parsed: Parsed; shared: ReadonlySet<number> };

const sideOf = (given: Case, parsed: Parsed, matches: ClauseMatch["matches"], which: "item" | "on"): Side => ({
  given,
  parsed,
  shared: new Set(
    matches.flatMap((match) =>
      match.on && match.grade !== "contrary" ? [(which === "item" ? match.item : match.on).at] : [],
    ),
  ),
});

/** "is not", "were never": what stands on either side of it is denied. */
const saysIsNot = ({ supporting }: Case, parsed: Parsed, clause: number): boolean =>
  wordsIn(parsed, clause, false).some(
    (at) =>
      parsed.tags[at] === "be" &&
      (supporting.negations.has(parsed.words[at + 1]?.lower ?? "") ||
        supporting.endings.not.test(parsed.words[at]?.lower ?? "")),
  );

/** The clause is denied once: "did not", "no changes were made". */
const saysNot = ({ supporting }: Case, parsed: Parsed, clause: number): boolean =>
  wordsIn(parsed, clause, false).filter((at) => {
    const lower = parsed.words[at]?.lower ?? "";
    return lower !== supporting.small.nor && (supporting.negations.has(lower) || supporting.endings.not.test(lower));
  }).length === 1;

const stops: ReadonlySet<string> = new Set(["comma", "stop", "coord", "colon", "dash", "sub", "rel", "that"]);
const inPhrase: ReadonlySet<string> = new Set([
  "adj",
  "noun",
  "name",
  "num",
  "det",
  "poss",
  "mark",
  "adv",
  "open",
  "close",
]);
const verbal: ReadonlySet<string> = new Set(["verb", "ved", "ving"]);

/** A negation that reaches an item: "did not agree", "refused to consider", "claims no camp"; before a noun its own, "no need". */
const isNegated = (side: Side, item: Item): boolean =>
  verbal.has(item.tag) ||
  (item.tag === "adj" && side.parsed.tags[item.to] !== "noun") ||
  side.parsed.tags[item.at - 1] === "to"
    ? isDenied(side, item)
    : hasNo(side, item.at);

/** "No", "didn't", "yet to": a word that is narrowly so on both sides ("barely") denies neither. */
const isNo = ({ given: { supporting }, parsed: { words }, shared }: Side, at: number): boolean => {
  const lower = words[at]?.lower ?? "";
  const isYet = lower === supporting.small.yet && words[at + 1]?.lower === supporting.small.to;
  return !shared.has(at) && (supporting.negations.has(lower) || supporting.endings.not.test(lower) || isYet);
};

/** "Refused to", "kept them from": a verb that denies what stands behind it. */
const isDenying = ({ supporting, cues }: Case, { words }: Parsed, at: number): boolean => {
  const lower = words[at]?.lower ?? "";
  const behind = words.slice(at + 2, at + 7);
  return (
    supporting.denying.has(lower) ||
    (supporting.keeping.has(lower) && behind.some((word) => word.lower === cues.grammar.joints.from))
  );
};

const plainVerb: ReadonlySet<string> = new Set(["verb", "have", "be", "do"]);

/** The clause is denied by a verb: "prevents", "keeps them from". */
const holdsOff = (given: Case, parsed: Parsed, clause: number): boolean =>
  wordsIn(parsed, clause, false).some((at) => verbal.has(parsed.tags[at] ?? "") && isDenying(given, parsed, at));

/** "Does not run it or have control": a clause behind "or" shares the denial of the one before it. */
const isDeniedBefore = (side: Side, at: number): boolean => {
  const { parsed, given } = side;
  const own = parsed.clauseOf[at] ?? 0;
  const first = parsed.clauseOf.indexOf(own);
  const opener = parsed.words[first]?.lower;
  return (
    plainVerb.has(parsed.tags[first + 1] ?? "") &&
    (opener === given.supporting.small.or || opener === given.supporting.small.nor) &&
    wordsIn(parsed, own - 1, false).some((each) => isNo(side, each))
  );
};

/** "Not only", "no doubt", "no more than". */
const leavesUndenied = ({ supporting }: Case, { words }: Parsed, at: number): boolean =>
  supporting.undenying.has(words[at + 1]?.lower ?? "") ||
  (supporting.comparing.has(words[at + 2]?.lower ?? "") && supporting.measuring.has(words[at + 1]?.lower ?? ""));

/** "no need", "does not have enough need"; a "no" right behind a verb that both have is the verb's. */
const hasNo = (side: Side, at: number): boolean => {
  const { parsed, given, shared } = side;
  for (let back = at - 1; back >= 0 && back > at - 7; back--) {
    if (isNo(side, back))
      return !leavesUndenied(given, parsed, back) && !(verbal.has(parsed.tags[back - 1] ?? "") && shared.has(back - 1));
    const tag = parsed.tags[back] ?? "";
    if (
      isDenying(given, parsed, back) &&
      !shared.has(back) &&
      (verbal.has(tag) || (tag === "prep" && isAfterBe(parsed, back)))
    )
      return !isNo(side, back - 1);
    if (tag === "have" || (verbal.has(tag) && !shared.has(back)))
      return isDenied(side, { at: back, to: back + 1, tag: "adj" });
    if (tag === "be") return isDenied(side, { at: back, to: back + 1, tag: "adj" });
    const opensPredicate = tag === "prep" && ["be", "neg", "adv"].includes(parsed.tags[back - 1] ?? "");
    if (!inPhrase.has(tag) && !opensPredicate) return false;
  }
  return false;
};

/** "is against", "are not against". */
const isAfterBe = ({ tags }: Parsed, at: number): boolean =>
  tags[at - 1] === "be" || (tags[at - 1] === "neg" && tags[at - 2] === "be");

/** "No date has been set": the clause opens with a subject that is none. */
const isOfNobody = ({ parsed, given: { supporting } }: Side, at: number): boolean => {
  const first = parsed.clauseOf.indexOf(parsed.clauseOf[at] ?? -1);
  return (
    first < at &&
    parsed.tags[first] === "det" &&
    parsed.tags[first + 1] !== "comma" &&
    supporting.negations.has(parsed.words[first]?.lower ?? "")
  );
};

const isDenied = (side: Side, { at, to, tag: own }: Pick<Item, "at" | "to" | "tag">): boolean => {
  const { parsed, given, shared } = side;
  if (verbal.has(own) && parsed.words[to]?.lower === given.supporting.small.no) return true;
  if (verbal.has(own) && own !== "ving" && isOfNobody(side, at)) return true;
  if (isDeniedBefore(side, at)) return true;
  for (let back = at - 1; back >= 0 && back >= at - 7; back--) {
    const lower = parsed.words[back]?.lower ?? "";
    const tag = parsed.tags[back] ?? "";
    if (isNo(side, back)) return !leavesUndenied(given, parsed, back);
    const reaches =
      parsed.tags[back + 1] === "to" ||
      parsed.words[back + 1]?.lower === given.cues.grammar.joints.from ||
      own === "adj";
    if (isDenying(given, parsed, back) && reaches && !shared.has(back)) return true;
    if (stops.has(tag)) return false;
    if (verbal.has(tag) && !given.supporting.thin.has(lower)) return false;
  }
  return false;
};
