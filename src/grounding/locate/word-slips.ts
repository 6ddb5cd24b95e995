import type { Matching } from "#language/matching.ts";
import type { ClaimToken } from "./claim.ts";
import { type SlipContext, type Step, step } from "./slip.ts";
import { opensSentence, type Token } from "./tokens.ts";
import { isTypo } from "./typo.ts";

const marks = /\p{M}/gu;
const withoutMarks = (word: string): string =>
  word.normalize("NFD").replace(marks, "").replaceAll("ı", "i").replaceAll("ø", "o").replaceAll("ł", "l");
const hasCapitalInside = (raw: string): boolean => /.\p{Lu}/u.test(raw);
const hasCapital = (raw: string): boolean => /\p{Lu}/u.test(raw);

const spelled = (word: string, { spellings }: Matching): string =>
  spellings.reduce((form, [pattern, plain]) => form.replace(pattern, plain), word);

const isSameWord = (a: Token, b: Token, { matching }: SlipContext): boolean => {
  const group = matching.sameWords.get(a.key);
  if (group !== undefined && group === matching.sameWords.get(b.key)) return true;
  if (
    a.kind === "word" &&
    b.kind === "word" &&
    a.key.replaceAll(".", "") === b.key.replaceAll(".", "") &&
    a.raw.replaceAll(".", "") === b.raw.replaceAll(".", "")
  )
    return true;
  return a.kind === "word" && b.kind === "word" && spelled(a.key, matching) === spelled(b.key, matching);
};

/** One word that stands for another without changing anything: its spelling, its plural, a slip of the pen. */
export const wordSteps = (claimed: ClaimToken, original: Token, c: number, context: SlipContext): Step[] => {
  const { matching } = context;
  const a = claimed.key;
  const b = original.key;
  if (a === b) return [];
  const shown = `${claimed.raw} for ${original.raw}`;
  if (isSameWord(claimed, original, context)) return [step(`spelling: ${shown}`, 1, 1)];
  if (
    matching.articles.has(a) &&
    matching.articles.has(b) &&
    context.numbers.one.has(a) === context.numbers.one.has(b)
  ) {
    return [step(`article: ${shown}`, 1, 1)];
  }
  if (isShortFor(a, b, matching) || isShortFor(b, a, matching)) return [step(`short form: ${shown}`, 1, 1, false)];
  if (claimed.kind !== "word" || original.kind !== "word") return [];
  const isNegation = matching.guards.negations.has(a) || matching.guards.negations.has(b);
  if (withoutMarks(a) === withoutMarks(b) && a.length > 1 && !isNegation) return [step(`accents: ${shown}`, 1, 1)];
  const startsClaim = c === 0 || opensSentence(context.claimed, claimed);
  if (context.isName(original) || hasCapitalInside(claimed.raw)) return [];
  if (hasCapital(claimed.raw) && !hasCapital(original.raw) && !startsClaim) return [];
  const isOrdinary = !hasCapital(original.raw) || opensSentence(context.folded, original);
  if (isOrdinary && matching.isPlural(a, b)) return [step(`number of a noun: ${shown}`, 1, 1)];
  if (isTypo(a, b, matching, context.dictionary(), context.isElsewhere)) return [step(`typo: ${shown}`, 1, 1)];
  return [];
};

const isShortFor = (short: string, full: string, { shortIs }: Matching): boolean =>
  (short === "'s" && shortIs.has(full)) || (short === "'d" && (full === "had" || full === "would"));
