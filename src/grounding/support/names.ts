import type { Reason } from "#brief/brief.ts";
import type { Match } from "./align.ts";
import { areTied, type Case, isOfSource, isVerb } from "./case.ts";
import type { Parsed } from "./parse.ts";

const verbal: ReadonlySet<string> = new Set(["verb", "ved", "be", "have", "modal", "do"]);

/** A name may come from another sentence of the evidence only where the clause's own sentence points at somebody and names nobody else. */
export const names = (given: Case): readonly Reason[] =>
  given.matched.flatMap(({ matches, main }): Reason[] => {
    const witness = given.witnesses[main];
    const borrowed = matches.filter(
      (match) => match.borrowed && match.item.kind === "name" && !isOfSource(given, match.item),
    );
    if (!witness || borrowed.length === 0) return [];
    const isStranger = borrowed.some((match) => namesAnother(given, witness, match, matches));
    if (borrowed.every((match) => areTied(given, main, match.witness)) && !isStranger) return [];
    const points = witness.tags.some((tag) => tag === "pron" || tag === "object" || tag === "poss");
    const owners = borrowed.every(({ item }) => isOwner(given.ours, item));
    return (points || owners) && !isStranger ? [] : ["name-swapped"];
  });

const isOwner = ({ words }: Parsed, { text, at }: { text: string; at: number }): boolean =>
  /['’]s?$/u.test(text) || words[at - 1]?.lower === "of" || words[at - 1]?.lower === "by";

/** On the same side of the verb the evidence names somebody or something that ours does not. */
const namesAnother = ({ ours }: Case, witness: Parsed, { item }: Match, matches: readonly Match[]): boolean => {
  const used = new Set(matches.flatMap(({ on, borrowed }) => (on && !borrowed ? [on.at] : [])));
  const verb = matches.find((match) => isVerb(match.item) && match.on !== null && !match.borrowed);
  const mine = verb
    ? verb.item.at
    : ours.tags.findIndex((tag, at) => ours.clauseOf[at] === item.clause && verbal.has(tag));
  const theirs = verb?.on ? verb.on.at : witness.tags.findIndex((tag) => verbal.has(tag));
  const behind = mine >= 0 && item.at > mine;
  return witness.items.some(
    ({ kind, at }) =>
      kind === "name" && !used.has(at) && (behind ? at > theirs : at < (theirs < 0 ? witness.words.length : theirs)),
  );
};
