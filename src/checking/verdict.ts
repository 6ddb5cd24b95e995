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

/** The reasons against a sentence with the one that decides first: the surer a check is of what it finds, the earlier it stands. */
const order: readonly Reason[] = [
  "paraphrase-as-quotation",
  "condition-added",
  "overgeneralised",
  "cause-added",
  "speaker-swapped",
  "time-shifted",
  "number-swapped",
  "negation-lost",
  "antonym",
  "condition-dropped",
  "hedge-lost",
  "verb-raised",
  "roles-swapped",
  "attribution-lost",
  "scope",
  "quantifier",
  "name-swapped",
  "not-carried",
  "merged",
  "characterisation",
  "outside-knowledge",
];

const rankOf = (reason: Reason): number => {
  const at = order.indexOf(reason);
  return at < 0 ? order.length : at;
};

export type Decided = { verdict: Verdict; reasons: Reason[] };

/** The verdict over reasons, and the reasons in the order of their weight; `first` decide whatever theirs is. */
export const decided = (first: readonly Reason[], others: readonly Reason[] = []): Decided => {
  const ordered = (reasons: readonly Reason[]): Reason[] => reasons.toSorted((a, b) => rankOf(a) - rankOf(b));
  const sorted = [...new Set([...ordered(first), ...ordered(others)])];
  const [deciding] = sorted;
  return { verdict: deciding ? verdictOf(deciding) : "carried", reasons: sorted };
};
