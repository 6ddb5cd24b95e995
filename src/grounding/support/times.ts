import type { Reason } from "#brief/brief.ts";
import type { Case } from "./case.ts";

/** "Earlier" for "previous". */
const isWordedAlike = ({ witnesses, sameness }: Case, lower: string): boolean =>
  witnesses.some(({ words }) =>
    words.some((word) => word.kind === "word" && sameness.alike(sameness.keyOf(lower), sameness.keyOf(word.lower))),
  );

/** "Before" and "after" must be theirs, and the time words of ours must stand in the evidence. */
export const times = (given: Case): readonly Reason[] => {
  const { ours, witnesses, supporting } = given;
  const theirs = new Set(
    witnesses.flatMap(({ words }) => words.flatMap(({ lower }) => supporting.times.get(lower) ?? [])),
  );
  const reasons: Reason[] = [];
  for (const { lower } of ours.words) {
    const order = supporting.times.get(lower);
    if (order === undefined) continue;
    if (order === "before" && theirs.has("after") && !theirs.has("before")) reasons.push("time-shifted");
    else if (order === "after" && theirs.has("before") && !theirs.has("after")) reasons.push("time-shifted");
    else if (
      !theirs.has(order) &&
      !isWordedAlike(given, lower) &&
      order !== "until" &&
      lower !== "then" &&
      lower !== "later" &&
      !(order === "before" && theirs.has("until"))
    )
      reasons.push("time-shifted");
  }
  return reasons;
};
