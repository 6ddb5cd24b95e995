import type { Hunk } from "./align.ts";
import { amountOf, isNumeric, keysOf, sameAmount } from "./numbers.ts";
import { rawOf, type SlipContext, type Step, step } from "./slip.ts";
import type { Token } from "./tokens.ts";

const longestNumber = 6;

/** Numbers are compared whole: a hunk inside one grows over what is the same on both sides. */
export const overNumbers = (
  hunks: readonly Hunk[],
  { claim, text, numbers }: SlipContext,
  from: number,
  to: number,
): Hunk[] => {
  const isNumber = (token: Token | undefined): boolean => token !== undefined && isNumeric(token, numbers);
  const isSame = (c: number, t: number): boolean => isNumber(claim[c]) && claim[c]?.key === text[t]?.key;
  const touchesNumber = ({ c0, c1, t0, t1 }: Hunk): boolean =>
    claim.slice(c0, c1).some(isNumber) ||
    text.slice(t0, t1).some(isNumber) ||
    (isNumber(claim[c0 - 1]) && isNumber(claim[c1]));

  const grown: Hunk[] = [];
  for (const hunk of hunks) {
    const before = grown.at(-1);
    const each = { ...hunk };
    if (touchesNumber(hunk)) {
      while (each.c0 > (before?.c1 ?? 0) && each.t0 > (before?.t1 ?? from) && isSame(each.c0 - 1, each.t0 - 1)) {
        each.c0 -= 1;
        each.t0 -= 1;
      }
      while (each.c1 < claim.length && each.t1 < to && isSame(each.c1, each.t1)) {
        each.c1 += 1;
        each.t1 += 1;
      }
    }
    const overlaps = before && (before.c1 > each.c0 || (before.c1 === each.c0 && before.t1 === each.t0));
    if (overlaps) {
      before.c1 = Math.max(before.c1, each.c1);
      before.t1 = Math.max(before.t1, each.t1);
    } else grown.push(each);
  }
  return grown;
};

/** The same value in another notation: "3 million" for "three million". */
export const numberSteps = (c: number, t: number, hunk: Hunk, context: SlipContext): Step[] => {
  const { claim, text, numbers } = context;
  const steps: Step[] = [];
  for (let texts = 1; texts <= longestNumber && t + texts <= hunk.t1; texts += 1) {
    const read = text.slice(t, t + texts);
    const original = amountOf(keysOf(read, context.folded), numbers);
    if (!original) continue;
    for (let claims = 1; claims <= longestNumber && c + claims <= hunk.c1; claims += 1) {
      const written = claim.slice(c, c + claims);
      const claimed = amountOf(keysOf(written, context.claimed), numbers);
      if (!claimed || !sameAmount(claimed, original)) continue;
      steps.push(step(`number: ${rawOf(written)} for ${rawOf(read)}`, claims, texts, false));
    }
  }
  return steps;
};
