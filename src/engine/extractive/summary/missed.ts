import type { Development } from "./developments.ts";
import { bestOf, type Gain, type Scored } from "./gain.ts";

/** In the order in which an editor misses them. */
const developments: readonly Development[] = ["call", "wish", "finding", "toll", "sum"];
/** A line about what the article is about takes up so many words of its lead. */
const sharedWithLead = 1;

const leastPrior = 0.5;

/** The best line for the first development that none of those picked tells. */
export const developmentMissed = (
  picked: readonly Scored[],
  lines: readonly Scored[],
  longest: number,
  gain: Gain,
): Scored | null => {
  const [lead] = picked;
  const isOnMatter = ({ terms }: Scored): boolean =>
    lead === undefined || [...lead.terms].filter((term) => terms.has(term)).length >= sharedWithLead;
  for (const kind of developments) {
    if (picked.some((line) => line.developments.has(kind))) continue;
    const left = lines.filter(
      (line) =>
        line.developments.has(kind) &&
        !picked.includes(line) &&
        line.words <= longest &&
        line.prior > leastPrior &&
        line.speaks === 1 &&
        line.assumed.size === 0 &&
        isOnMatter(line),
    );
    const best = bestOf(new Set(left), gain);
    if (best) return best;
  }
  return null;
};
