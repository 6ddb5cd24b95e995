import type { Reason } from "#brief/brief.ts";
import { areTied, type Case, isOfSource, isVerb } from "./case.ts";

/** What belongs to one occasion told of another: where somebody spoke, on which condition, which of two works it was. */
export const occasions = (given: Case): readonly Reason[] => [
  ...(isOtherSpeech(given) ? (["merged"] as const) : []),
  ...(isOtherCondition(given) ? (["condition-added"] as const) : []),
  ...(isCleftTurned(given) ? (["roles-swapped"] as const) : []),
];

/** "At the town hall, Bek said …" over what he said elsewhere: the frame of one telling around another's words. */
const isOtherSpeech = (given: Case): boolean => {
  const { matched, witnesses, sources } = given;
  return matched.some((frame, index) => {
    const next = matched[index + 1];
    const isSaying = sources.some(
      ({ plain, from, to }) => plain && given.ours.clauseOf[from] === frame.clause && to > from,
    );
    if (!next || !isSaying || next.main === frame.main) return false;
    const isBeside = frame.matches.some(
      ({ item, on, borrowed }) => on !== null && !borrowed && !isOfSource(given, item) && item.kind === "word",
    );
    const tells = frame.matches.some(({ item }) => isVerb(item) && !isOfSource(given, item));
    return (
      isBeside &&
      !tells &&
      [frame.main, next.main].every((main) => witnesses[main]?.told.some(({ cue }) => cue !== null))
    );
  });
};

/** "They would pay if the strike lasts" over two sentences, of which another holds the condition. */
const isOtherCondition = (given: Case): boolean => {
  const { ours, matched, supporting, witnesses } = given;
  return matched.some((each) => {
    const opener = ours.words[ours.clauseOf.indexOf(each.clause)]?.lower ?? "";
    const before = matched.find(({ clause }) => clause === each.clause - 1);
    if (!before || before.main === each.main || areTied(given, before.main, each.main)) return false;
    const isTheirs = witnesses[before.main]?.words.some(({ lower }) => supporting.conditions.has(lower)) ?? false;
    return supporting.conditions.has(opener) && !isTheirs;
  });
};

/** "It was the concerto that made him known" over "the symphony, which made him known, and the concerto". */
const isCleftTurned = ({ ours: { tags }, matched, witnesses }: Case): boolean => {
  const opener = tags.findIndex((tag, at) => at > 1 && (tag === "that" || tag === "rel"));
  if (tags[0] !== "pron" || tags[1] !== "be" || opener < 0) return false;
  const end = Math.min(opener, ...tags.flatMap((tag, at) => (tag === "comma" && at > 1 ? [at] : [])));
  const all = matched.flatMap(({ matches, main }) =>
    matches.flatMap(({ item, on, borrowed }) => (on && !borrowed ? [{ item, on, main }] : [])),
  );
  const act = all.find(({ item, on }) => item.at > opener && isVerb(on));
  const raised = all.findLast(({ item }) => item.at > 1 && item.at < end);
  const witness = act && witnesses[act.main];
  if (!act || !raised || !witness || raised.main !== act.main) return false;
  return witness.tags[witness.clauseOf.indexOf(act.on.clause)] === "rel" && raised.on.at > act.on.at;
};
