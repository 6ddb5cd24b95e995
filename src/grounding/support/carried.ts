import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import { type Case, isOfSource, isVerb } from "./case.ts";

/** Words of ours without a counterpart. */
export const carried = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main }) =>
    matches.flatMap((match): Reason[] => {
      const { item, grade } = match;
      if (grade !== "none" || isOfSource(given, item) || isExcused(given, match)) return [];
      if (item.kind === "number") return ["number-swapped"];
      if (item.kind === "name") return isTopic(given, item.key, main) ? [] : ["name-swapped"];
      return ["not-carried"];
    }),
  );

/** Words that other checks weigh, and verbs that say little beside their object. */
const isExcused = ({ supporting }: Case, { item }: Match): boolean =>
  supporting.quantities.has(item.lower) ||
  supporting.times.has(item.lower) ||
  supporting.possible.has(item.lower) ||
  supporting.denying.has(item.lower) ||
  supporting.causes.has(item.lower) ||
  supporting.conditions.has(item.lower) ||
  item.lower === "one" ||
  (isVerb(item) && supporting.thin.has(item.lower));

/** The one whom the whole article is about needs no naming in a sentence that names nobody else. */
const isTopic = ({ reading, names, witnesses }: Case, key: string, main: number): boolean => {
  const [topic, next] = reading.figures.toSorted((a, b) => b.weight - a.weight);
  const witness = witnesses[main];
  if (!topic || !witness || !names.get(key)?.has(topic) || topic.weight < 2 * (next?.weight ?? 0)) return false;
  const { passage } = witness.sentence;
  return !reading.figures.some(
    (figure) =>
      figure !== topic &&
      figure.kind === topic.kind &&
      figure.mentions.some(({ start, end }) => start >= passage.start && end <= passage.end),
  );
};
