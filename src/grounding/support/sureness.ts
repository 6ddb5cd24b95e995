import type { Reason } from "#brief/brief.ts";
import type { ClauseMatch } from "./align.ts";
import { type Case, groundOf, isVerb, wordsIn } from "./case.ts";
import type { Item, Parsed } from "./parse.ts";

const has = (parsed: Parsed, at: readonly number[], set: ReadonlySet<string>): boolean =>
  at.some((index) => set.has(parsed.words[index]?.lower ?? ""));

/** Polarity turned, certainty raised: what the clauses of the evidence leave open or deny, ours must. */
export const sureness = (given: Case): readonly Reason[] => given.matched.flatMap((each) => inClause(given, each));

const inClause = (given: Case, each: ClauseMatch): Reason[] => {
  const { ours, supporting, witnesses } = given;
  const witness = witnesses[each.main];
  if (!witness) return [];
  const ground = [...groundOf(each)];
  if (ground.length === 0) return [];
  const reasons: Reason[] = polarity(given, each);
  const theirs = [...new Set(ground.flatMap((clause) => wordsIn(witness, clause)))];
  const mine = wordsIn(ours, each.clause);
  const wide = ours.words.map((_, index) => index);
  if (
    has(witness, theirs, supporting.possible) &&
    !has(ours, wide, supporting.possible) &&
    !has(ours, wide, supporting.able)
  )
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

const polarity = (given: Case, { matches, main }: ClauseMatch): Reason[] => {
  const witness = given.witnesses[main];
  if (!witness) return [];
  return matches.flatMap((match): Reason[] => {
    const { item, on, grade, borrowed } = match;
    if (!on || borrowed) return [];
    const turned = isNegated(given, given.ours, item) !== isNegated(given, witness, on);
    if (turned === (grade === "contrary")) return [];
    return [grade === "contrary" ? "antonym" : "negation-lost"];
  });
};

const stops: ReadonlySet<string> = new Set(["comma", "stop", "coord", "colon", "dash", "sub", "rel", "that"]);
const inPhrase: ReadonlySet<string> = new Set(["adj", "noun", "name", "num", "det", "poss", "mark"]);

/** A negation that reaches what stands at a place: "did not agree", "refused to consider"; before a noun only its own, "no need". */
const isNegated = (given: Case, parsed: Parsed, item: Item): boolean =>
  isPredicate(item) || parsed.tags[item.at - 1] === "to"
    ? isDenied(given, parsed, item.at)
    : hasNo(given, parsed, item.at);

const isPredicate = ({ tag }: Item): boolean => tag === "verb" || tag === "ved" || tag === "ving" || tag === "adj";

const hasNo = ({ supporting }: Case, { words, tags }: Parsed, at: number): boolean => {
  for (let back = at - 1; back >= 0 && back > at - 6; back--) {
    const lower = words[back]?.lower ?? "";
    if (supporting.negations.has(lower)) return !isNoDenial(words[back + 1]?.lower);
    if (!inPhrase.has(tags[back] ?? "")) return false;
  }
  return false;
};

const isDenied = ({ supporting }: Case, { words, tags }: Parsed, at: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const lower = words[back]?.lower ?? "";
    const tag = tags[back] ?? "";
    if (supporting.negations.has(lower) || lower.endsWith("n't")) return !isNoDenial(words[back + 1]?.lower);
    if (supporting.denying.has(lower) && (tags[back + 1] === "to" || words[back + 1]?.lower === "from")) return true;
    if (stops.has(tag)) return false;
    const crosses = (tag === "verb" || tag === "ved" || tag === "ving") && tags[at - 1] !== "to";
    if (crosses) return false;
  }
  return false;
};

/** "not only", "no doubt", "no fewer": no negation of what follows. */
const isNoDenial = (next: string | undefined): boolean =>
  next === "only" || next === "doubt" || next === "just" || next === "fewer" || next === "less";

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
