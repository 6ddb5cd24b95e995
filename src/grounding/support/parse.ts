import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Quotation } from "#reading/quotations.ts";
import { type Clauses, clausesOf } from "#reading/syntax/clauses.ts";
import type { Tag } from "#reading/syntax/place.ts";
import type { Word } from "#reading/words.ts";
import { clausesIn } from "./clauses-in.ts";
import { type Item, itemsOf } from "./items.ts";
import type { Sameness } from "./sameness.ts";

/** A sentence cut into clauses, with what in it says something. */
export type Parsed = Clauses & { items: readonly Item[]; clauseOf: readonly number[]; clauses: number };

const opensObject: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["det", "poss", "pron", "object", "that"]);

/** "Farmers of the valley oppose the plan": a known verb between a noun and an object is one, whatever it agrees with. */
const retagged = (clauses: Clauses, { grammar, saying }: Cues): Clauses => ({
  ...clauses,
  tags: clauses.tags.map((tag, at) => {
    const lower = clauses.words[at]?.lower ?? "";
    const before = clauses.tags[at - 1];
    const isBetween = (before === "noun" || before === "name") && opensObject.has(clauses.tags[at + 1]);
    return tag === "noun" && isBetween && (grammar.verbs.has(lower) || saying.verbs.has(lower)) ? "verb" : tag;
  }),
});

/** Cuts a sentence into clauses and takes from it what says something. */
export const parsedFrom = (
  words: readonly Word[],
  quotations: readonly Quotation[],
  cues: Cues,
  supporting: Supporting,
  sameness: Sameness,
  isName: (key: string) => boolean,
): Parsed => {
  const clauses = retagged(clausesOf(words, quotations, 0, cues.grammar, cues.saying), cues);
  const { clauseOf, clauses: count } = clausesIn(clauses);
  return {
    ...clauses,
    clauseOf,
    clauses: count,
    items: itemsOf(clauses, clauseOf, cues, supporting, sameness, isName),
  };
};
