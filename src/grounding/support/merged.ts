import type { Reason } from "#brief/brief.ts";
import { areTied, type Case, isOfSource, isVerb } from "./case.ts";
import type { Parsed } from "./parse.ts";
import { subjectHead } from "./roles.ts";

/**
 * A clause of ours whose words come from two sentences says of one thing what was told of another, unless what is borrowed
 * only names what the clause's own sentence points at ("it", "they").
 */
export const merged = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main }): Reason[] => {
    const witness = given.witnesses[main];
    const words = matches.filter(({ item, on }) => item.kind === "word" && on && !isOfSource(given, item));
    const borrowed = words.filter((match) => match.borrowed);
    if (!witness || borrowed.length === 0 || words.length < 2) return [];
    const verb =
      matches.find(({ item }) => isVerb(item))?.item.at ??
      given.ours.words.findIndex((_, at) => given.ours.tags[at] === "be");
    const points = witness.tags.some((tag) => tag === "pron" || tag === "poss" || tag === "object");
    const naming = borrowed.every(({ item, witness: other }) => item.at < verb && other < main + 1 && other !== main);
    const times = borrowed.some(({ item }) => item.tag === "time" || given.cues.grammar.times.has(item.lower));
    if (times) return ["time-shifted"];
    // "her father" for what her mother is
    const isOther = borrowed.some(({ item }) =>
      witness.items.some((each) => each.tag === "noun" && given.sameness.contrary(item.key, each.key)),
    );
    if (isOther) return ["merged"];
    const tied =
      borrowed.length <= 2 &&
      borrowed.every((match) => areTied(given, main, match.witness)) &&
      (witness.asks || pointsBack(given, witness) || borrowed.some((match) => given.witnesses[match.witness]?.asks));
    // what does it is named there already
    const act = matches.find(({ item, on, borrowed: far }) => isVerb(item) && on !== null && isVerb(on) && !far);
    const [doer] = act?.on ? subjectHead(given, witness, act.on.at) : [];
    const isNamed = doer !== undefined && doer.kind === "word" && !matches.some(({ on }) => on === doer);
    if (isNamed && borrowed.some(({ item }) => item.at < verb)) return ["merged"];
    return tied || (points && naming && borrowed.length <= 2) ? [] : ["merged"];
  });

/** A pronoun that is nobody's who speaks: "it", "they", "he". */
const pointsBack = ({ cues }: Case, { words, tags }: Parsed): boolean =>
  words.some(
    ({ lower }, at) =>
      (tags[at] === "pron" || tags[at] === "poss" || tags[at] === "object") && !cues.grammar.persons.first.has(lower),
  );

/**
 * A clause that takes its subject from the one before it ("the only candidate who is married", "… and went on") must not
 * stand on a sentence that knows nothing of that subject.
 */
export const parted = (given: Case): readonly Reason[] => {
  const { ours, matched, witnesses } = given;
  return matched.some((each) => {
    const first = ours.clauseOf.indexOf(each.clause);
    const before = matched.find(({ clause }) => clause === ours.clauseOf[first - 1]);
    const witness = witnesses[each.main];
    const opening =
      ours.tags[first] === "comma" || ours.tags[first] === "coord" ? ours.tags[first + 1] : ours.tags[first];
    const conjunction = ours.words[first]?.lower ?? "";
    if (
      given.supporting.linking.has(conjunction) &&
      before &&
      witness &&
      before.main !== each.main &&
      !areTied(given, before.main, each.main)
    )
      return true;
    const leans =
      opening === "rel" ||
      opening === "verb" ||
      opening === "ved" ||
      opening === "be" ||
      opening === "have" ||
      opening === "modal";
    if (!leans || !before || !witness || before.main === each.main) return false;
    const owners = before.matches.filter(({ item, on }) => on !== null && !isOfSource(given, item) && !isVerb(item));
    if (owners.length === 0) return false;
    const restricts = ours.tags[first] === "rel" && ours.tags[first - 1] !== "comma";
    if (restricts) return true;
    const known = owners.some(({ item }) =>
      witness.items.some(({ key }) => key === item.key || given.sameness.alike(key, item.key)),
    );
    return !known && !pointsBack(given, witness) && !witness.answer;
  })
    ? ["merged"]
    : [];
};
