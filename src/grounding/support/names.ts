import type { Reason } from "#brief/brief.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Match } from "./align.ts";
import { areTied, type Case, isOfSource, isVerb } from "./case.ts";
import type { Witness } from "./evidence.ts";
import type { Item } from "./items.ts";
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
    if (
      borrowed.every((match) => areTied(given, main, match.witness)) &&
      !isStranger &&
      pointsAt(given, witness, borrowed)
    )
      return [];
    const points = pointsAt(given, witness, borrowed);
    const owners = borrowed.every(({ item }) => isOwner(given.supporting, given.ours, item));
    return (points || owners) && !isStranger ? [] : ["name-swapped"];
  });

/** A pronoun of the sentence is open, or stands for one of those named; not where every one stands for somebody else. */
const pointsAt = (given: Case, witness: Witness, borrowed: readonly Match[]): boolean => {
  const figures = borrowed.flatMap(({ item }) => [...(given.names.get(item.key) ?? [])]);
  return (
    witness.asks ||
    witness.tags.some((tag, at) => {
      if (tag !== "pron" && tag !== "object" && tag !== "poss") return false;
      const word = witness.words[at];
      const meant = word ? given.reading.refer(word) : null;
      return meant === null || figures.includes(meant);
    })
  );
};

const isOwner = ({ small }: Supporting, { words }: Parsed, { text, at }: { text: string; at: number }): boolean =>
  /['’]s?$/u.test(text) || [small.of, small.by].includes(words[at - 1]?.lower ?? "");

/** On the same side of the verb the evidence names somebody or something that ours does not. */
const namesAnother = (
  { ours, sources }: Case,
  witness: Witness,
  { item }: Match,
  matches: readonly Match[],
): boolean => {
  const used = new Set(matches.flatMap(({ on, borrowed }) => (on && !borrowed ? [on.at] : [])));
  const isTelling = ({ key }: Item): boolean => sources.some(({ names }) => names.includes(key));
  const verb = matches.find((match) => isVerb(match.item) && match.on !== null && !match.borrowed);
  const mine = verb
    ? verb.item.at
    : ours.tags.findIndex((tag, at) => ours.clauseOf[at] === item.clause && verbal.has(tag));
  const theirs = verb?.on ? verb.on.at : witness.tags.findIndex((tag) => verbal.has(tag));
  const behind = mine >= 0 && item.at > mine;
  return witness.items.some(
    (each) =>
      each.kind === "name" &&
      !used.has(each.at) &&
      !isTelling(each) &&
      (behind ? each.at > theirs : each.at < (theirs < 0 ? witness.words.length : theirs)),
  );
};
