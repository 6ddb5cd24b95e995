import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import { type Case, isOfSource } from "./case.ts";
import type { Parsed } from "./parse.ts";

/** A match that has its counterpart in the main sentence of its clause. */
type Placed = Match & { on: NonNullable<Match["on"]> };

/** What stands on one side of a word that ranks two things stands with them on the other. */
export const turned = (given: Case): readonly Reason[] =>
  given.witnesses.flatMap((witness, main): Reason[] => {
    const here = given.matched
      .filter((each) => each.main === main)
      .flatMap(({ matches }) => matches)
      .flatMap((match): Placed[] => (match.on && !match.borrowed ? [{ ...match, on: match.on }] : []))
      .filter(({ item }) => !isOfSource(given, item));
    return [
      ...(isOrderTurned(given, witness, here) ? (["time-shifted"] as const) : []),
      ...(isRankTurned(given, witness, here) ? (["roles-swapped"] as const) : []),
    ];
  });

const side = 7;

/** "The news came after the announcement" over "the announcement came after the news". */
const isOrderTurned = ({ ours, supporting }: Case, witness: Parsed, here: readonly Placed[]): boolean =>
  ours.words.some(({ lower }, at) => {
    const order = supporting.times.get(lower);
    const other = witness.words.findIndex((word) => word.lower === lower);
    if ((order !== "before" && order !== "after") || other < 0) return false;
    if (witness.words.filter((word) => word.lower === lower).length > 1) return false;
    const telling = here.filter(({ item }) => item.kind !== "number" && item.tag !== "time");
    const ahead = telling.filter(({ item }) => item.at < at && item.at > at - side - 3);
    const behind = telling.filter(({ item }) => item.at > at && item.at < at + side);
    return (
      ahead.length > 0 &&
      behind.length > 0 &&
      behind.every(({ on }) => on.at < other) &&
      ahead.every(({ on }) => on.at > other)
    );
  });

/** "Selling is far harder than altering" over "altering is much harder". */
const isRankTurned = ({ ours, supporting, sameness }: Case, witness: Parsed, here: readonly Placed[]): boolean => {
  const isRank = ({ words, tags }: Parsed, at: number): boolean =>
    supporting.measuring.has(words[at]?.lower ?? "") &&
    (tags[at + 1] === "adj" || tags[at + 1] === "noun") &&
    (tags[at - 1] === "be" || tags[at - 2] === "be");
  const mine = ours.words.findIndex((_, at) => isRank(ours, at));
  const theirs = witness.words.findIndex((_, at) => isRank(witness, at));
  if (mine < 0 || theirs < 0) return false;
  const key = (parsed: Parsed, at: number): string => sameness.keyOf(parsed.words[at + 1]?.lower ?? "");
  if (key(ours, mine) !== key(witness, theirs)) return false;
  const own = here.filter(
    ({ item, on }) =>
      ours.clauseOf[item.at] === ours.clauseOf[mine] &&
      item.at < mine &&
      witness.items.filter((each) => each.key === on.key).length === 1,
  );
  const home = witness.clauseOf[theirs];
  const isHome = ({ on }: Placed): boolean => witness.clauseOf[on.at] === home;
  const isOthers = witness.items.some(
    ({ at, key: each }) => witness.clauseOf[at] === home && at < theirs && !own.some(({ on }) => on.key === each),
  );
  return own.length > 0 && !own.some(isHome) && isOthers;
};
