import type { Reason } from "#brief/brief.ts";
import type { Verdict } from "#brief/check.ts";

const surer: ReadonlySet<Reason> = new Set<Reason>(["hedge-lost", "verb-raised", "quantifier", "overgeneralised"]);
const notThere: ReadonlySet<Reason> = new Set<Reason>([
  "cause-added",
  "characterisation",
  "outside-knowledge",
  "not-carried",
  "no-cues-for-language",
]);

/** What a reason by itself makes of a sentence. */
const verdictOf = (reason: Reason): Verdict =>
  reason === "attribution-lost"
    ? "attribution-lost"
    : surer.has(reason)
      ? "surer"
      : notThere.has(reason)
        ? "not-there"
        : "altered";

/** The reasons against a sentence with the one that decides first: what is said otherwise outweighs what is only not said. */
const order: readonly Reason[] = [
  "paraphrase-as-quotation",
  "cause-added",
  "negation-lost",
  "antonym",
  "speaker-swapped",
  "number-swapped",
  "roles-swapped",
  "attribution-lost",
  "name-swapped",
  "condition-dropped",
  "condition-added",
  "hedge-lost",
  "time-shifted",
  "verb-raised",
  "quantifier",
  "overgeneralised",
  "not-carried",
  "scope",
  "merged",
  "characterisation",
  "outside-knowledge",
];

const rankOf = (reason: Reason): number => {
  const at = order.indexOf(reason);
  return at < 0 ? order.length : at;
};

/** The verdict over reasons, and the reasons in the order of their weight. */
export const decided = (reasons: readonly Reason[]): { verdict: Verdict; reasons: Reason[] } => {
  const sorted = [...new Set(reasons)].sort((a, b) => rankOf(a) - rankOf(b));
  const [first] = sorted;
  return { verdict: first ? verdictOf(first) : "carried", reasons: sorted };
};
