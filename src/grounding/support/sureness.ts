import type { Reason } from "#brief/brief.ts";
import type { ClauseMatch } from "./align.ts";
import { type Case, groundOf, isVerb, wordsIn } from "./case.ts";
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
  if (ground.length === 0) return [];
  const reasons: Reason[] = [];
  const theirs = [...new Set(ground.flatMap((clause) => wordsIn(witness, clause)))];
  const mine = wordsIn(ours, each.clause);
  const wide = ours.words.map((_, index) => index);
  const isLeftOpen = has(ours, wide, supporting.possible) || has(ours, wide, supporting.able);
  if (has(witness, theirs, supporting.possible) && !isLeftOpen && !isReported(given, witness, theirs))
    reasons.push("hedge-lost");
  const verbs = each.matches.filter(({ item, on }) => on && (isVerb(item) || isVerb(on)));
  const mineOpen = has(ours, mine, supporting.unreal) || has(ours, mine, supporting.possible);
  const open = verbs.some(({ on, item }) => on && isOpen(given, witness, on.at) && !isOpen(given, ours, item.at));
  if (open && !mineOpen) reasons.push("verb-raised");
  else if (
    !mineOpen &&
    ground.some((clause) => wordsIn(witness, clause, false).some((at) => witness.tags[at] === "modal"))
  )
    reasons.push("verb-raised");
  return reasons;
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

/** A verb that a helper or another verb holds back from having happened: "will go", "wants to go", "a plan to go". */
const isOpen = ({ supporting }: Case, parsed: Parsed, at: number): boolean => {
  const clause = parsed.clauseOf[at];
  for (let back = at - 1; back >= 0 && back > at - 8 && parsed.clauseOf[back] === clause; back--) {
    const lower = parsed.words[back]?.lower ?? "";
    if (supporting.unreal.has(lower)) return true;
    if (parsed.tags[back] === "comma") return false;
  }
  return false;
};
