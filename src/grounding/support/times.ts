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
      !supporting.loosely.has(lower) &&
      !(order === "before" && theirs.has("until"))
    )
      reasons.push("time-shifted");
  }
  return isTurned(given) ? [...reasons, "time-shifted"] : reasons;
};

/** "Bek before Quist" over "Quist before Bek". */
const isTurned = (given: Case): boolean =>
  given.matched.some(({ matches, main }) => {
    const witness = given.witnesses[main];
    return given.ours.words.some(({ lower }, at) => {
      const order = given.supporting.times.get(lower);
      const theirs = witness?.words.findIndex((word) => word.lower === lower) ?? -1;
      if ((order !== "before" && order !== "after") || theirs < 0) return false;
      const names = matches.flatMap(({ item, on, borrowed }) =>
        on && !borrowed && item.kind !== "word" ? [{ mine: item.at - at, theirs: on.at - theirs }] : [],
      );
      const isBehind = names.some(({ mine, theirs: other }) => mine > 0 && mine < 5 && other < 0);
      return isBehind && names.some(({ mine, theirs: other }) => mine < 0 && mine > -8 && other > 0);
    });
  });
