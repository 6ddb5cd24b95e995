import type { Cues } from "#language/cues.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";

/** Whether one clause denies what it tells; null where it has several clauses, or may say without a negation what is not. */
const isDenied = (words: readonly Word[], denial: Denial): boolean | null => {
  const inner = words.slice(0, -1);
  if (inner.some(({ text, lower }) => /^[,;:–—()?]$/u.test(text) || denial.joins.has(lower))) return null;
  const denied = words.filter(({ lower }) => denial.negations.has(lower)).length;
  if (denied > 1 || words.some((word) => !denial.negations.has(word.lower) && denial.isAverse(word, words)))
    return null;
  return denied === 1;
};

/** How a language denies: its plain negations, what joins clauses, and words that may say what is not without one. */
type Denial = {
  negations: ReadonlySet<string>;
  joins: ReadonlySet<string>;
  isAverse: (word: Word, words: readonly Word[]) => boolean;
};

const denialOf = (cues: Cues): Denial | null => {
  const { supporting, grammar } = cues;
  if (supporting) {
    const { averse, denying, opposites, seldom, unreal } = supporting;
    const turning = new Set(opposites.flat().filter((word) => !grammar.prepositions.has(word)));
    const plain = new Set([...supporting.negations].filter((lower) => !seldom.has(lower)));
    const others = [averse, denying, seldom, turning, supporting.despite];
    return {
      negations: plain,
      joins: new Set([...grammar.coordinators, ...grammar.subordinators, ...grammar.relatives]),
      isAverse: ({ lower }) =>
        others.some((set) => set.has(lower)) ||
        supporting.times.has(lower) ||
        grammar.scant.has(lower) ||
        (undone.test(lower) && !unreal.has(lower)),
    };
  }
  const order = cues.freeOrder?.();
  if (!order) return null;
  const turning = new Set([...order.contrary].map((pair) => pair.split("/")[0] ?? ""));
  return {
    negations: order.negations,
    joins: new Set([...order.coordinators, ...order.subordinators, ...order.contrasting]),
    isAverse: (word, words) => {
      const key = order.key(word.lower);
      // "lehnte … ab"
      const parted = words.filter(({ lower }) => order.particles.has(lower)).map(({ lower }) => order.key(lower) + key);
      const group = order.adverbs.get(word.lower);
      return (
        [key, ...parted].some((each) => order.denying.has(each) || (!isCapital(word) && turning.has(each))) ||
        order.barring.has(word.lower) ||
        (group !== undefined && (order.kept.has(group) || group === "still")) ||
        order.times.has(word.lower) ||
        order.conditions.has(word.lower) ||
        (!isCapital(word) && undone.test(word.lower) && !order.prepositions.has(word.lower.slice(0, 5)))
      );
    },
  };
};

/** "unable", "inaccessible", "careless", "wirkungslos": they say what is not. */
const undone = /^(?:un|in|im|il|ir|dis|non|miss)\p{L}{4,}|\p{L}{3,}(?:less|los(?:e[nrms]?)?|frei)$/u;

/** Whether a line of one clause denies what a passage of one clause in another language tells, or tells what that denies. */
export const turnsDenial = (text: string, own: Cues | null, evidence: string, their: Cues | null): boolean => {
  if (own === null || their === null) return false;
  const [ours, theirs] = [denialOf(own), denialOf(their)];
  if (ours === null || theirs === null) return false;
  const [mine, other] = [isDenied(wordsOf(text), ours), isDenied(wordsOf(evidence), theirs)];
  return mine !== null && other !== null && mine !== other;
};
