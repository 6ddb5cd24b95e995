import { type Case, type Finding, groundOf, wordsIn } from "./case.ts";
import type { Parsed } from "./parse.ts";

type Step = { at: number; level: number };

/** How far somebody has gone towards a thing, by the words of some clauses: "an interest in", "plans to", "agreed to". */
const stepsIn = ({ supporting }: Case, { words, tags }: Parsed, places: readonly number[]): Step[] =>
  places.flatMap((at) => {
    const level = supporting.commitment.get(words[at]?.lower ?? "");
    // "the plan" is a thing; "an interest in helping", "a plan to help" is a step
    const leads = tags[at + 1] === "to" || (tags[at + 1] === "prep" && tags[at + 2] === "ving");
    const isThing = tags[at] === "noun" && !leads;
    return level === undefined || isThing ? [] : [{ at, level }];
  });

/** "Would help fund" over "expressed an interest in helping fund": a helper promises what theirs only looks at. */
const helperIn = ({ ours, supporting }: Case, places: readonly number[]): number | undefined =>
  places.find(
    (at) =>
      ours.tags[at] === "modal" &&
      supporting.promising.has(ours.words[at]?.lower ?? "") &&
      ours.tags[at + 1] === "verb",
  );

/** Nobody has gone further towards a thing in our sentence than in the article's. */
export const commitment = (given: Case): readonly Finding[] =>
  given.matched.flatMap((each) => {
    const witness = given.witnesses[each.main];
    if (!witness) return [];
    const theirs = [...groundOf(each)].flatMap((clause) => wordsIn(witness, clause));
    const far = Math.max(0, ...stepsIn(given, witness, theirs).map(({ level }) => level));
    if (far === 0) return [];
    const mine = wordsIn(given.ours, each.clause);
    const steps = stepsIn(given, given.ours, mine);
    const leaves = theirs.some((at) => witness.tags[at] === "modal");
    const helper = steps.length === 0 && far < helperLevel && !leaves ? helperIn(given, mine) : undefined;
    const raised = steps.find(({ level }) => level > far)?.at ?? helper;
    const word = raised === undefined ? undefined : given.ours.words[raised];
    return word ? [{ reason: "verb-raised" as const, at: { start: word.start, end: word.end }, against: null }] : [];
  });

/** A helper that tells what will be stands as high as a plan. */
const helperLevel = 3;
