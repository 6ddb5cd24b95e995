import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import { type Match, stateOf } from "./align.ts";
import { against, type Case, type Finding, isOfSource } from "./case.ts";
import { isKnown } from "./characterised.ts";
import { isBodyBefore, isDescribed } from "./described.ts";
import type { Item } from "./items.ts";
import type { Parsed } from "./parse.ts";
import { behindPhrase, pointingIn } from "./pointing.ts";

/** Words of ours without a counterpart. */
export const carried = (given: Case): readonly Finding[] =>
  given.matched.flatMap(({ matches, main }) => {
    const pointing = pointingIn(given, matches, main);
    return matches.flatMap((match): Finding[] => {
      const { item, grade } = match;
      if (grade !== "none" || isExcused(given, match, matches)) return [];
      if (isFigure(item) || (item.kind === "number" && isOfSource(given, item)))
        return [against("number-swapped", match)];
      if (isOfSource(given, item)) return isKnown(given, item) ? [] : [against("characterisation", match)];
      if (item.kind === "number") return isPair(given, item, main) ? [] : [against("number-swapped", match)];
      if (item.kind === "name")
        return isOfState(given, item, main) ||
          (!isPlaced(given, item) && (isTopic(given, item.key, main) || isOurs(given, item.key, main))) ||
          pointing(match) ||
          isBodyBefore(given, item, main)
          ? []
          : [against(namesAnother(given, main) ? "name-swapped" : "not-carried", match)];
      const isTold = isDescribed(given, item, main) || isSmall(given, item, main) || pointing(match);
      return isTold ? [] : [against("not-carried", match)];
    });
  });

/** The states that a sentence names, in one word or several: "British", "United Kingdom". */
const statesIn = ({ words, tags }: Parsed, cues: Cues): Set<string> =>
  new Set(
    words.flatMap(({ lower }, at) => {
      const names = tags[at + 1] === "name" ? `${lower} ${words[at + 1]?.lower ?? ""}` : lower;
      return [stateOf({ lower }, cues) ?? [], stateOf({ lower: names }, cues) ?? []].flat();
    }),
  );

/** "The United States" for "American", a word at a time. */
const isOfState = ({ ours, witnesses, cues }: Case, { at, lower }: Item, main: number): boolean => {
  const witness = witnesses[main];
  const [before = "", next = ""] = [ours.words[at - 1]?.lower, ours.words[at + 1]?.lower];
  const mine = [lower, `${lower} ${next}`, `${before} ${lower}`].map((name) => stateOf({ lower: name }, cues));
  const theirs = witness ? statesIn(witness, cues) : new Set<string>();
  return mine.some((state) => state !== null && theirs.has(state));
};

/** "0:3", "3-1": a figure that is no single number. */
const isFigure = ({ kind, key }: Item): boolean => kind === "word" && /^\d+[^\p{L}]*\d/u.test(key);

/** The sentence names somebody whom we do not: the name of ours may stand in that place. */
const namesAnother = ({ witnesses, matched }: Case, main: number): boolean => {
  const used = new Set(matched.flatMap(({ matches }) => matches.flatMap(({ on }) => (on ? [on] : []))));
  return witnesses[main]?.items.some((item) => item.kind === "name" && !used.has(item)) ?? true;
};

/** How many names a sentence gives one after another: "Varn, Lys and Bek". */
const longestList = ({ tags }: Parsed): number => {
  let [longest, count] = [0, 0];
  for (const [at, tag] of tags.entries()) {
    if (tag === "name" && tags[at - 1] !== "name" && tags[at - 1] !== "mark") count++;
    else if (tag !== "name" && tag !== "comma" && tag !== "coord" && tag !== "mark") count = 0;
    longest = Math.max(longest, count);
  }
  return longest;
};

/** "The two countries" for two that the sentence names side by side, "five firms" for five. */
const isPair = ({ ours, witnesses }: Case, { value, at }: Item, main: number): boolean => {
  const witness = witnesses[main];
  const tags = witness?.tags ?? [];
  const areNamed = tags.some(
    (tag, index) => tag === "coord" && tags[index - 1] === "name" && tags[index + 1] === "name",
  );
  if (value > 2) return witness !== undefined && longestList(witness) === value;
  return value === 2 && ours.tags[at - 1] === "det" && areNamed;
};

/** Words that other checks weigh, and verbs that say little beside their object. */
const isExcused = (given: Case, { item }: Match, matches: readonly Match[]): boolean => {
  const { supporting, ours } = given;
  return (
    supporting.quantities.has(item.lower) ||
    supporting.times.has(item.lower) ||
    supporting.possible.has(item.lower) ||
    (supporting.denying.has(item.lower) &&
      matches.some(({ item: other, on }) => on && other.at > item.at && other.at < item.at + 7)) ||
    supporting.causes.has(item.lower) ||
    supporting.conditions.has(item.lower) ||
    item.lower === supporting.small.one ||
    supporting.hollow.has(`${ours.words[item.at - 1]?.lower ?? ""} ${item.lower}`) ||
    (supporting.bounds.has(item.lower) && isBound(supporting, ours, item)) ||
    isThin(given, item)
  );
};

/** "No fewer than 76": a bound of a number, and no comparison of its own. */
const isBound = ({ comparing }: Supporting, { words, tags }: Parsed, { to }: Item): boolean =>
  comparing.has(words[to]?.lower ?? "") &&
  (tags[to + 1] === "num" || words[to + 1]?.kind === "number" || words[to + 1]?.kind === "mark");

/** "Made a visit", "went on the trip": a verb that says little beside its object; "gave up" says something. */
const isThin = ({ supporting, ours }: Case, { lower, at, to }: Item): boolean => {
  const next = ours.words[at + 1]?.lower ?? "";
  if (to > at + 1 && supporting.thin.has(`${lower} ${next}`)) return true;
  if (!supporting.thin.has(lower)) return false;
  if (to > at + 1 && supporting.turning.has(ours.words[at + 1]?.lower ?? "")) return false;
  const before = ours.tags[at - 1] ?? "";
  const subject = before === "adj" && (ours.tags[at - 2] === "det" || ours.tags[at - 2] === "poss");
  return verbal.has(ours.tags[at] ?? "") || subject || !nominal.has(before);
};

const verbal: ReadonlySet<string> = new Set(["verb", "ved", "ving"]);

const nominal: ReadonlySet<string> = new Set(["det", "poss", "adj", "prep", "num"]);

/** "In Varn", "with Varn": neither who does it nor whose it is. */
const isPlaced = ({ ours: { words, tags }, supporting: { small } }: Case, { at }: Item): boolean => {
  const before = behindPhrase(tags, at);
  return tags[before] === "prep" && ![small.of, small.by].includes(words[before]?.lower ?? "");
};

/** "The Gliders" for the "we" of one of them. */
const isOurs = ({ names, witnesses, cues, reading, supporting }: Case, key: string, main: number): boolean => {
  const body = [...(names.get(key) ?? [])].find(({ kind }) => kind === "organisation" || kind === "group");
  const weightier = reading.figures.filter(({ kind, weight }) => kind === body?.kind && weight > (body?.weight ?? 0));
  return (
    body !== undefined &&
    weightier.length === 0 &&
    (witnesses[main]?.words.some(
      ({ lower }) =>
        lower !== supporting.small.i && cues.grammar.persons.first.has(lower) && cues.grammar.subjects.has(lower),
    ) ??
      false)
  );
};

/** "Close to the border" for "near" it: a preposition that says the same. */
const isSmall = ({ witnesses, sameness }: Case, { key }: Item, main: number): boolean => {
  const witness = witnesses[main];
  const isAlike = (lower: string): boolean => sameness.alike(sameness.keyOf(lower), key);
  return (
    witness?.words.some(({ lower }, at) => ["prep", "adv"].includes(witness.tags[at] ?? "") && isAlike(lower)) ?? false
  );
};

/** The one whom the whole article is about needs no naming in a sentence that names nobody else. */
const isTopic = ({ reading, names, witnesses, cues }: Case, key: string, main: number): boolean => {
  const [topic, next] = reading.figures.toSorted((a, b) => b.weight - a.weight);
  const witness = witnesses[main];
  if (
    !topic ||
    !witness ||
    witness.answer !== null ||
    !names.get(key)?.has(topic) ||
    topic.weight < 2 * (next?.weight ?? 0)
  )
    return false;
  const { passage, words } = witness.sentence;
  if (topic.kind === "person" && words.some(({ lower }) => cues.grammar.persons.third.has(lower))) return true;
  return !reading.figures.some(
    (figure) =>
      figure !== topic &&
      figure.kind === topic.kind &&
      figure.mentions.some(({ start, end }) => start >= passage.start && end <= passage.end),
  );
};
