import type { Cues } from "#language/cues.ts";
import type { Stretch } from "#reading/syntax/clauses.ts";
import type { Word } from "#reading/words.ts";
import { hasCapital } from "./capitals.ts";

/** What a noun tells that the thing it stands for is. */
export type HeadKind = "person" | "organisation" | "place" | "state";

/** Where the noun phrase that begins at `from` has its head, and what the head is. */
export const headNoun = (
  words: readonly Word[],
  { from, to }: Stretch,
  cues: Cues,
): { at: number; is: HeadKind } | null => {
  const { naming, grammar } = cues;
  let found: { at: number; is: HeadKind } | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { lower } = word;
    if (isOfName(words, at, cues)) continue;
    if (
      at > from &&
      (grammar.prepositions.has(lower) ||
        naming.personRelatives.has(lower) ||
        naming.thingRelatives.has(lower) ||
        lower === grammar.joints.that)
    )
      break;
    if (!hasCapital(word) && naming.adjectiveTitles.has(lower)) continue;
    if (naming.titleHeads.has(lower) || naming.personNouns.has(lower)) found = { at, is: "person" };
    else if (naming.organisationNouns.has(lower)) found = { at, is: "organisation" };
    else if (
      found === null &&
      at > from &&
      naming.agentEnds.test(lower) &&
      !hasCapital(word) &&
      !grammar.adverbs.has(lower) &&
      !grammar.subordinators.has(lower)
    )
      found = { at, is: "person" };
    else if (naming.stateHeads.has(lower) && !hasCapital(word)) found = { at, is: "state" };
    else if ((naming.placeHeads.has(lower) || naming.placeNouns.has(lower)) && !hasCapital(word))
      found = { at, is: "place" };
  }
  return found;
};

/** "Department of Health officer": the preposition stands within a name. */
const isOfName = (words: readonly Word[], at: number, { naming }: Cues): boolean =>
  naming.joins.has(words[at]?.lower ?? "") &&
  hasCapital(words[at - 1]) &&
  hasCapital(words[at + 1]) &&
  naming.organisationHeads.has(words[at - 1]?.lower ?? "");

export const isVerbWord = (word: Word | undefined, { grammar, saying }: Cues): boolean => {
  if (word === undefined || hasCapital(word)) return false;
  const { lower } = word;
  return (
    grammar.be.has(lower) ||
    grammar.have.has(lower) ||
    grammar.modals.has(lower) ||
    grammar.do.has(lower) ||
    (saying.verbs.has(lower) && !grammar.nounVerbs.has(lower)) ||
    grammar.verbs.get(lower) === "past" ||
    (grammar.verbs.get(lower) === "s" && !grammar.nounVerbs.has(lower))
  );
};

export const isArticle = (word: Word | undefined, { grammar }: Cues): boolean =>
  word !== undefined &&
  !hasCapital(word) &&
  (grammar.determiners.has(word.lower) || grammar.possessives.has(word.lower));
