import type { Reason } from "#brief/brief.ts";
import type { Supporting } from "#language/supporting.ts";
import type { ClauseMatch, Match } from "./align.ts";
import { type Case, groundOf, isOfSource, isVerb, wordsIn } from "./case.ts";
import type { Parsed } from "./parse.ts";

const has = (parsed: Parsed, at: readonly number[], set: ReadonlySet<string>): boolean =>
  at.some((index) => set.has(parsed.words[index]?.lower ?? ""));

/** Certainty raised: what the clauses of the evidence leave open, ours must. */
export const sureness = (given: Case): readonly Reason[] => given.matched.flatMap((each) => inClause(given, each));

const inClause = (given: Case, each: ClauseMatch): Reason[] => {
  const { ours, supporting, witnesses } = given;
  const witness = witnesses[each.main];
  if (!witness) return [];
  const ground = [...groundOf(each)];
  if (ground.length === 0 || each.matches.every(({ item }) => isOfSource(given, item))) return [];
  const reasons: Reason[] = [];
  const theirs = [...new Set(ground.flatMap((clause) => wordsIn(witness, clause)))];
  const mine = wordsIn(ours, each.clause);
  // a fear or concern that is only named leaves nothing open
  const wide = ours.words.flatMap((_, index) => (ours.tags[index] === "noun" ? [] : [index]));
  const isKept = theirs.every((at) => {
    const lower = witness.words[at]?.lower ?? "";
    return !supporting.possible.has(lower) || ours.words.some((word) => word.lower === lower);
  });
  const isLeftOpen = has(ours, wide, supporting.possible) || has(ours, wide, supporting.able);
  const verbs = each.matches.filter(({ item, on }) => on && (isVerb(item) || isVerb(on)));
  const own = verbs.flatMap(({ on, borrowed }) =>
    on && !borrowed && isVerb(on) ? clausesOver(witness, on.clause) : [],
  );
  const reached = theirs.filter((at) => reaches(given, witness, at, each));
  if (has(witness, reached, supporting.possible) && !isKept && !isLeftOpen && !isReported(given, witness, reached))
    reasons.push("hedge-lost");
  const isRumoured = reached.some((at) => given.cues.saying.adverbs.has(witness.words[at]?.lower ?? ""));
  const saysSo = ours.words.some(
    ({ lower }) =>
      given.cues.saying.adverbs.has(lower) || (supporting.possible.has(lower) && !supporting.able.has(lower)),
  );
  if (isRumoured && !saysSo && !isReported(given, witness, reached)) reasons.push("hedge-lost");
  const isAsked = (parsed: Parsed, at: readonly number[]): boolean => has(parsed, at, supporting.doubting);
  if (
    own.some((clause) => isAsked(witness, wordsIn(witness, clause, false))) &&
    !isAsked(
      ours,
      ours.words.map((_, at) => at),
    ) &&
    !isLeftOpen
  )
    reasons.push("hedge-lost");
  // a modal behind our verb in a relative clause is another verb's: "the house where he lived will be sold"
  const acts = verbs.flatMap(({ on, borrowed }) => (on && !borrowed && isVerb(on) ? [on] : []));
  const isOpening = acts.some(({ clause }) => clausesOver(witness, clause).length > 1);
  const last = acts.length === 0 || isOpening ? witness.words.length : Math.max(...acts.map(({ at }) => at));
  const told = new Set(verbs.flatMap(({ item, on }) => (item.key === on?.key ? [item.at] : [])));
  // what is only reported may still be done
  const unreal = mine.filter((at) => ours.tags[at] !== "noun" && supporting.unreal.has(ours.words[at]?.lower ?? ""));
  const isLoose =
    has(ours, mine, supporting.doubting) ||
    mine.some((at) => isToBe(ours, at)) ||
    mine.some((at) => {
      const lower = ours.words[at]?.lower ?? "";
      return supporting.possible.has(lower) && !given.cues.saying.adverbs.has(lower);
    });
  const open = verbs.some(({ on, item }) => on && isOpen(given, witness, on.at) && !isOpen(given, ours, item.at));
  const firm = verbs.some(
    ({ on, item }) =>
      on &&
      isFirm(given, ours, item.at) &&
      !isFirm(given, witness, on.at) &&
      isOpen(given, witness, on.at) &&
      !isSettled(given, witness, on.at),
  );
  if (
    firm ||
    (open && !isLoose && unreal.every((at) => told.has(at))) ||
    each.matches.some((match) => isOnlyObject(given, witness, match, each))
  )
    reasons.push("verb-raised");
  else if (
    !isLoose &&
    unreal.length === 0 &&
    (own.length > 0 ? own : ground).some((clause) =>
      wordsIn(witness, clause, false).some((at) => witness.tags[at] === "modal" && at < last),
    )
  )
    reasons.push("verb-raised");
  return reasons;
};

/** An adverb leaves open what stands behind it or right before it: nothing of "he won against the allegedly corrupt man" but the last. */
const reaches = ({ cues }: Case, witness: Parsed, at: number, { matches, main }: ClauseMatch): boolean =>
  !cues.saying.adverbs.has(witness.words[at]?.lower ?? "") ||
  matches.some(({ on, witness: held }) => on !== null && held === main && on.at >= at - 2);

/** "Won" over "claimed victory": our verb is with them what another verb is done to, which we do not tell. */
const isOnlyObject = (
  given: Case,
  { tags, words, items }: Parsed,
  { item, on, borrowed }: Match,
  { matches }: ClauseMatch,
): boolean => {
  if (!on || borrowed || !isVerb(item) || on.tag !== "noun" || isOfSource(given, item)) return false;
  let back = on.at - 1;
  while (back >= 0 && ["det", "adj", "poss"].includes(tags[back] ?? "")) back--;
  const verb = items.find(({ at }) => at === back);
  return (
    verb !== undefined &&
    isVerb(verb) &&
    !given.supporting.thin.has(words[back]?.lower ?? "") &&
    !given.supporting.holding.has(words[back]?.lower ?? "") &&
    !matches.some((match) => match.on === verb)
  );
};

/** "Reportedly", where ours speaks of a report or says that it is reported. */
const isReported = (
  { ours, supporting, cues: { saying }, sameness }: Case,
  witness: Parsed,
  theirs: readonly number[],
): boolean => {
  const hedges = theirs.map((at) => witness.words[at]?.lower ?? "").filter((lower) => supporting.possible.has(lower));
  const isTold = ours.words.some(({ lower }) =>
    [...saying.adverbs.keys()].some(
      (adverb) => hedges.includes(adverb) && adverb.startsWith(sameness.keyOf(lower)) && lower.length > 3,
    ),
  );
  return hedges.every((lower) => saying.adverbs.has(lower)) && isTold;
};

/** "Working together, we can win": a participle is as sure as the clause it opens. */
const clausesOver = ({ clauseOf, tags }: Parsed, clause: number): number[] =>
  tags[clauseOf.indexOf(clause)] === "ving" ? [clause, clause + 1] : [clause];

/** "Will hold". */
const isFirm = ({ supporting }: Case, { words, tags }: Parsed, at: number): boolean => {
  let back = at - 1;
  while (["adv", "be", "have", "neg"].includes(tags[back] ?? "")) back--;
  return supporting.firm.has(words[back]?.lower ?? "");
};

/** "Is set to hold", "is to hold". */
const isSettled = ({ supporting }: Case, parsed: Parsed, at: number): boolean =>
  [1, 2, 3, 4].some(
    (back) => supporting.settled.has(parsed.words[at - back]?.lower ?? "") || isToBe(parsed, at - back),
  );

/** "Began to", "managed to": what follows happened; "to win the vote", "a mission to land" did not yet. */
const isDone = (supporting: Supporting, { words, tags }: Parsed, to: number): boolean =>
  [1, 2, 3, 4].some((back) => supporting.achieving.has(words[to - back]?.lower ?? "")) || tags[to - 1] === "adj";

/** "Plans to hold", "will hold", "a plan for a dam"; not the "meant" of "a cell meant for 35 held 155". */
const reachesVerb = ({ tags }: Parsed, opener: number, at: number): boolean =>
  tags[opener] === "modal" ||
  tags[at] !== "ved" ||
  tags.slice(opener, at).some((tag) => tag === "to" || tag === "be" || tag === "have");

/** "Are to make". */
const isToBe = ({ tags }: Parsed, at: number): boolean => tags[at] === "be" && tags[at + 1] === "to";

/** "Guilty to threatening", "admitted to hospital": behind a "to" that opens no infinitive. */
const isAfterPreposition = ({ tags }: Parsed, at: number): boolean =>
  tags[at] === "ving" || tags[at] === "adj" || tags[at] === "name";

/** A verb that a helper or another verb holds back from having happened: "will go", "wants to go", "a plan to go". */
const isOpen = ({ supporting }: Case, parsed: Parsed, at: number): boolean => {
  const clause = parsed.clauseOf[at] ?? 0;
  // "must be filled in and returned"
  const leans = parsed.tags[at] === "ved" && parsed.tags[at - 1] === "coord" && parsed.clauseOf[at - 2] !== clause;
  const first = leans ? clause - 1 : clause;
  for (let back = at - 1; back >= 0 && back > at - 12 && (parsed.clauseOf[back] ?? 0) >= first; back--) {
    const lower = parsed.words[back]?.lower ?? "";
    if (supporting.unreal.has(lower) && reachesVerb(parsed, back, at)) return true;
    if (
      parsed.tags[back] === "to" &&
      back === at - 1 &&
      !isAfterPreposition(parsed, at) &&
      !isDone(supporting, parsed, back)
    )
      return true;
    if (isToBe(parsed, back)) return true;
    if (parsed.tags[back] === "comma") return false;
  }
  return false;
};
