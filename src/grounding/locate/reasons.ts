import type { Reason } from "#brief/brief.ts";
import type { Guards } from "#language/matching.ts";
import type { NumberWords } from "#language/numbers.ts";
import { isNumeric } from "./numbers.ts";
import { opensSentence, type Token } from "./tokens.ts";

/** What stands in the claim instead of what, each with the text that its tokens are places in. */
export type Difference = { claimed: readonly Token[]; claimText: string; original: readonly Token[]; text: string };

const isName = (token: Token, within: string): boolean =>
  /\p{Lu}/u.test(token.raw) && (/.\p{Lu}/u.test(token.raw) || !opensSentence(within, token));

/** Why a difference is no slip, the gravest reason first. */
export const reasonOf = (
  { claimed, claimText, original, text }: Difference,
  guards: Guards,
  numbers: NumberWords,
): Reason => {
  const tokens = [...claimed, ...original];
  const some = (words: ReadonlySet<string>): boolean => tokens.some(({ key }) => words.has(key));
  const count = (side: readonly Token[], words: ReadonlySet<string>): number =>
    side.filter(({ key }) => words.has(key)).length;
  if (count(claimed, guards.negations) !== count(original, guards.negations)) return "negation-lost";
  if (claimed.some((a) => original.some((b) => guards.opposites(a.key, b.key)))) return "antonym";
  if (tokens.some((token) => isNumeric(token, numbers))) return "number-swapped";
  const isTime = ({ key, raw }: Token): boolean => guards.times.has(key) && !(guards.hedges.has(key) && raw === key);
  if (tokens.some(isTime)) return "time-shifted";
  if (claimed.some((token) => isName(token, claimText)) || original.some((token) => isName(token, text)))
    return "name-swapped";
  if (some(guards.conditions))
    return claimed.some(({ key }) => guards.conditions.has(key)) ? "condition-added" : "condition-dropped";
  if (tokens.some(({ key }) => guards.saying(key))) return "verb-raised";
  if (some(guards.negatingVerbs)) return "negation-lost";
  if (some(guards.quantities)) return "quantifier";
  if (some(guards.hedges)) return "hedge-lost";
  if (some(guards.causes)) return "cause-added";
  if (some(guards.pronouns)) return "name-swapped";
  if (some(guards.auxiliaries)) return "time-shifted";
  return "quote-not-found";
};

const gravity: readonly Reason[] = [
  "negation-lost",
  "number-swapped",
  "name-swapped",
  "antonym",
  "verb-raised",
  "hedge-lost",
  "quantifier",
  "condition-dropped",
  "condition-added",
  "time-shifted",
  "cause-added",
];

export const gravest = (reasons: readonly Reason[]): Reason =>
  gravity.find((reason) => reasons.includes(reason)) ?? reasons[0] ?? "quote-not-found";
