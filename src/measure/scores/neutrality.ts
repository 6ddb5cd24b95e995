import { Gold, readSet } from "../gold.ts";
import type { Score } from "./score.ts";

/** Of a sentence before and after it was made neutral, the first should weigh more; an equal weight counts half. */
export const scoreNeutrality = async (
  folder: string,
  weightOf: (text: string) => Promise<number>,
): Promise<Score[]> => {
  const texts = new Map(
    readSet(folder, "neutrality_wnc.inputs", Gold.neutralityInput).map(({ id, text }) => [id, text]),
  );
  let pairs = 0;
  let right = 0;
  for (const { id, biased } of readSet(folder, "neutrality_wnc.gold", Gold.neutrality)) {
    const [loaded, neutral] = [texts.get(id), texts.get(`${id}-n`)];
    if (!biased || loaded === undefined || neutral === undefined) continue;
    pairs += 1;
    const [a, b] = await Promise.all([weightOf(loaded), weightOf(neutral)]);
    right += a > b ? 1 : a === b ? 0.5 : 0;
  }
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: five points above the floor, and no root of a half.
  const goal = 0.707;
  return [
    {
      set: "neutrality_wnc",
      measure: "loaded one of a pair weighs more",
      n: pairs,
      value: right / pairs,
      floor: 0.657,
      goal,
    },
  ];
};
