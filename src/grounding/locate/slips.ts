import type { Hunk } from "./align.ts";
import type { Bracketed } from "./claim.ts";
import { joinSteps } from "./joined-slips.ts";
import { numberSteps } from "./number-slips.ts";
import { isNumeric } from "./numbers.ts";
import { type Slip, type SlipContext, type Step, step } from "./slip.ts";
import { opensSentence, type Token } from "./tokens.ts";
import { wordSteps } from "./word-slips.ts";

const longestHunk = 12;

const cheaper = (a: readonly Slip[] | null, b: readonly Slip[] | null): readonly Slip[] | null => {
  if (!a || !b) return a ?? b;
  const weight = (slips: readonly Slip[]): number => slips.filter(({ counts }) => counts).length;
  return weight(b) < weight(a) || (weight(b) === weight(a) && b.length < a.length) ? b : a;
};

/** Reads a hunk as slips that change nothing, the fewest there are; null where something is left that no slip explains. */
export const slipsIn = (hunk: Hunk, context: SlipContext): readonly Slip[] | null => {
  if (hunk.c1 - hunk.c0 > longestHunk || hunk.t1 - hunk.t0 > longestHunk) return null;
  const known = new Map<number, readonly Slip[] | null>();
  const readFrom = (c: number, t: number): readonly Slip[] | null => {
    if (c === hunk.c1 && t === hunk.t1) return [];
    const key = c * 1e6 + t;
    const held = known.get(key);
    if (held !== undefined) return held;
    let best: readonly Slip[] | null = null;
    for (const { slip, claim, text } of slipsAt(c, t, hunk, context)) {
      const rest = readFrom(c + claim, t + text);
      if (rest) best = cheaper(best, slip ? [slip, ...rest] : rest);
    }
    known.set(key, best);
    return best;
  };
  const slips = readFrom(hunk.c0, hunk.t0);
  // One word left out and another added in its place is one word for another: "that waves" for "the waves".
  const isSwap = slips?.some(({ kind }) => kind === "added") && slips.some(({ kind }) => kind === "left out");
  return isSwap ? null : slips;
};

/** Every way to read on from a place in the hunk. */
const slipsAt = (c: number, t: number, hunk: Hunk, context: SlipContext): Step[] => {
  const claimed = c < hunk.c1 ? context.claim[c] : undefined;
  const original = t < hunk.t1 ? context.text[t] : undefined;
  if (claimed?.bracket) return bracketSteps(claimed.bracket, t, hunk, context);
  const steps: Step[] = [];
  if (original && mayDrop(context.text, t, context.folded, context))
    steps.push(droppedStep("left out", original, 0, 1));
  if (claimed && mayAdd(c, context)) steps.push(droppedStep("added", claimed, 1, 0));
  if (!claimed || !original) return steps;
  if (claimed.key === original.key) steps.push({ slip: null, claim: 1, text: 1 });
  return [
    ...steps,
    ...wordSteps(claimed, original, c, context),
    ...joinSteps(c, t, hunk, context),
    ...numberSteps(c, t, hunk, context),
  ];
};

/** What may be left out may be added too, but not as the last word, and a word may be written twice. */
const mayAdd = (c: number, context: SlipContext): boolean => {
  const { claim } = context;
  const token = claim[c];
  if (!token) return false;
  const isTwice = claim[c - 1]?.key === token.key && !isNumeric(token, context.numbers);
  return isTwice || (c < claim.length - 1 && mayDrop(claim, c, context.claimed, context));
};

/** An article or "that" may go unless it counts: "a few" is not "few", "the most votes" not "most votes", "a third" not "third". */
const mayDrop = (tokens: readonly Token[], at: number, within: string, { matching, numbers }: SlipContext): boolean => {
  const token = tokens[at];
  if (!token) return false;
  const { key } = token;
  const next = tokens[at + 1];
  if (matching.fillers.has(key) || matching.linkers.has(key)) return true;
  if (matching.emphases.has(key)) {
    return !tokens.slice(Math.max(0, at - 3), at).some((before) => matching.guards.negations.has(before.key));
  }
  if (token.raw === "A" && !opensSentence(within, token)) return false;
  if (!matching.articles.has(key)) return false;
  if (!next) return true;
  if (matching.articleCounts.has(next.key)) return matching.articleIdles.has(tokens[at - 1]?.key ?? "");
  const isPart = (numbers.ordinals.get(next.key) ?? 0) > 2 || numbers.fractions.has(next.key);
  if (numbers.one.has(key) && isPart) return false;
  return !(matching.countingDegrees.has(next.key) && matching.isCounted(tokens[at + 2]?.key ?? ""));
};

/** An insertion in brackets stands for nothing, or for one or two pronouns. */
const bracketSteps = (bracket: Bracketed, t: number, hunk: Hunk, context: SlipContext): Step[] => {
  const before = context.folded.slice(context.text[t - 1]?.end ?? 0, context.text[t]?.start ?? context.folded.length);
  if (/[[\]]/u.test(before)) return [];
  if (!bracket.harmless || !bracket.names.every((name) => context.isNamedBefore(name, t))) return [];
  const steps = [step(`in brackets: ${bracket.text}`, 1, 0, false)];
  for (let length = 1; length <= 2 && t + length <= hunk.t1; length += 1) {
    const replaced = context.text.slice(t, t + length);
    if (!replaced.every(({ key }) => context.matching.pronouns.has(key))) break;
    steps.push(step(`in brackets: ${bracket.text}`, 1, length, false));
  }
  return steps;
};

const droppedStep = (kind: "left out" | "added", { raw }: Token, claim: number, text: number): Step => ({
  slip: { what: `${kind}: ${raw}`, counts: true, kind },
  claim,
  text,
});
