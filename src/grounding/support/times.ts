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
  for (const [place, { lower }] of ours.words.entries()) {
    const order = supporting.times.get(lower);
    if (order === undefined) continue;
    const isOpposite =
      (order === "before" && theirs.has("after") && !theirs.has("before")) ||
      (order === "after" && theirs.has("before") && !theirs.has("after"));
    if (isOpposite) {
      if (!isConverse(given, place, (other) => other !== order)) reasons.push("time-shifted");
    } else if (theirs.has(order) && isConverse(given, place, (other) => other === order)) reasons.push("time-shifted");
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

/** "A day before the crash, they swapped …" over "The crash comes a day after they swapped …". */
const isConverse = (
  { matched, witnesses, supporting }: Case,
  place: number,
  isMeant: (order: string) => boolean,
): boolean =>
  matched.some(({ main }) => {
    const witness = witnesses[main];
    const turn = witness?.words.findIndex(({ lower }) => {
      const other = supporting.times.get(lower);
      return (other === "before" || other === "after") && isMeant(other);
    });
    if (turn === undefined || turn < 0) return false;
    const placed = matched
      .filter((each) => each.main === main)
      .flatMap(({ matches }) => matches.flatMap(({ item, on, borrowed }) => (on && !borrowed ? [{ item, on }] : [])));
    const [next] = placed.filter(({ item }) => item.at > place).toSorted((a, b) => a.item.at - b.item.at);
    const acts = placed.filter(({ item }) => item.tag === "ved" || item.tag === "verb");
    return next !== undefined && next.item.at < place + 4 && next.on.at < turn && acts.some(({ on }) => on.at > turn);
  });

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
