import { type Evidence, evidenceNames } from "./evidence.ts";
import { bias, weights } from "./weights.ts";

/** How likely (0 to 1) a passage answers the question, by what speaks for it. */
export const likelihood = (evidence: Evidence): number => {
  const sum = evidenceNames.reduce((total, name) => total + (weights[name] ?? 0) * evidence[name], bias);
  return 1 / (1 + Math.exp(-sum));
};
