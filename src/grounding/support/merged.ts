import type { Reason } from "#brief/brief.ts";
import { type Case, isOfSource, isVerb } from "./case.ts";

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
    return points && naming && borrowed.length <= 2 ? [] : ["merged"];
  });
