import type { Hunk } from "./align.ts";
import { rawOf, type SlipContext, type Step, step } from "./slip.ts";
import { isHyphened, type Token } from "./tokens.ts";

const shapes = [
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const;

const areWords = (tokens: readonly Token[]): boolean => tokens.every(({ kind }) => kind === "word");
const lettersOf = (tokens: readonly Token[]): string =>
  tokens.map(({ raw }) => raw.toLowerCase().replaceAll("'", "")).join("");

/** "cooperate" for "co-operate", "its" for "it's": the same letters in one word or several. */
export const joinSteps = (c: number, t: number, hunk: Hunk, context: SlipContext): Step[] => {
  const steps: Step[] = [];
  for (const [claims, texts] of shapes) {
    if (c + claims > hunk.c1 || t + texts > hunk.t1) continue;
    const left = context.claim.slice(c, c + claims);
    const right = context.text.slice(t, t + texts);
    if (!areWords(left) || !areWords(right) || lettersOf(left) !== lettersOf(right)) continue;
    const one = (claims === 1 ? left[0] : right[0])?.key ?? "";
    const [several, within] = claims === 1 ? [right, context.folded] : [left, context.claimed];
    if (!mayJoin(one, several, within, context)) continue;
    steps.push(step(`joined: ${rawOf(left)} for ${rawOf(right)}`, claims, texts, false));
  }
  return steps;
};

const mayJoin = (
  one: string,
  several: readonly Token[],
  within: string,
  { matching, dictionary }: SlipContext,
): boolean => {
  const areParts = several.slice(1).every((token, index) => token.start === several[index]?.end);
  if (areParts) return !dictionary().knows(one) || matching.apostropheSlips.has(one);
  const areHyphened = several.slice(1).every((token) => isHyphened(within, token));
  if (areHyphened) return !matching.hyphenMatters.has(one);
  const isSmall = ({ key }: Token): boolean => key.length < 3 || matching.smallWords.has(key);
  return !several.some(isSmall) && !matching.guards.negations.has(one);
};
