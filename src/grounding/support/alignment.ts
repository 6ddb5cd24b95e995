import type { Match } from "./align.ts";
import { type Case, groundOf, isOfSource, isVerb, wordsIn } from "./case.ts";
import type { Parsed } from "./parse.ts";

/** Signs of how closely a sentence of ours lies on its evidence; none of them looks at single words or at our sentence alone. */
export const signNames = [
  "same",
  "alike",
  "none",
  "missing",
  "borrowed",
  "verbSame",
  "verbAlike",
  "nounAlike",
  "covered",
  "outside",
  "adjacent",
  "otherClause",
  "witnesses",
  "sources",
  "voicesLeft",
  "helpersLeft",
  "hedgesLeft",
  "hedgesOther",
  "quantitiesLeft",
  "quantitiesNew",
  "boundsNew",
  "prepositionsNew",
] as const;

export type Signs = Readonly<Record<(typeof signNames)[number], number>>;

type Is = (parsed: Parsed, at: number) => boolean;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const lowerAt = ({ words }: Parsed, at: number): string => words[at]?.lower ?? "";
const placesOf = ({ words }: Parsed): number[] => words.map((_, at) => at);

/** How our sentence lies on its evidence. */
export const signsOf = (given: Case): Signs => ({
  ...counterparts(given),
  ...extent(given),
  ...order(given),
  ...leftAndNew(given),
});

const counterparts = (given: Case) => {
  const own = given.matched.flatMap(({ matches }) => matches).filter(({ item }) => !isOfSource(given, item));
  const of = (all: readonly Match[], test: (match: Match) => boolean): number =>
    share(all.filter(test).length, all.length);
  const words = own.filter(({ item }) => item.kind === "word");
  const verbs = words.filter(({ item }) => isVerb(item));
  const isAlike = ({ grade, on }: Match): boolean => grade === "alike" && on !== null;
  const isNone = ({ grade }: Match): boolean => grade === "none";
  return {
    same: of(own, ({ grade, on, borrowed }) => grade === "same" && on !== null && !borrowed),
    alike: of(own, isAlike),
    none: of(own, isNone),
    missing: own.filter(isNone).length,
    borrowed: of(own, ({ borrowed }) => borrowed),
    verbSame: of(verbs, ({ grade, on }) => grade === "same" && on !== null),
    verbAlike: of(verbs, isAlike),
    nounAlike: of(
      words.filter(({ item }) => item.tag === "noun"),
      isAlike,
    ),
  };
};

/** What of the clauses we stand on we use, and what of that the quotes leave out. */
const extent = (given: Case) => {
  const { witnesses, matched } = given;
  const used = new Set(matched.flatMap(({ matches }) => matches.flatMap(({ on }) => (on ? [on] : []))));
  const ground = witnesses.flatMap((witness, index) => {
    const clauses = clausesUsed(given, index);
    return witness.items.filter(({ clause }) => clauses.has(clause));
  });
  const isQuoted = witnesses.flatMap(({ items, quoted }) =>
    items
      .filter((item) => used.has(item))
      .map(({ start, end }) => quoted.some((quote) => start >= quote.start && end <= quote.end)),
  );
  return {
    covered: share(ground.filter((item) => used.has(item)).length, ground.length),
    outside: share(isQuoted.filter((quoted) => !quoted).length, isQuoted.length),
  };
};

/** Clauses of a sentence of the evidence that ours stands on. */
const clausesUsed = ({ matched }: Case, index: number): ReadonlySet<number> =>
  new Set(matched.filter(({ main }) => main === index).flatMap((each) => [...groundOf(each)]));

/** Neighbours of ours: as near each other in the evidence, or in another clause of it. */
const order = (given: Case) => {
  let neighbours = 0;
  let adjacent = 0;
  let apart = 0;
  for (const { matches } of given.matched) {
    const held = matches.flatMap(({ item, on, borrowed }) =>
      on && !borrowed && !isOfSource(given, item) ? [{ item, on }] : [],
    );
    for (const [index, { item, on }] of held.entries()) {
      const next = held[index + 1];
      if (!next) continue;
      neighbours += 1;
      if (Math.abs(on.at - next.on.at) === Math.abs(item.at - next.item.at)) adjacent += 1;
      if (on.clause !== next.on.clause) apart += 1;
    }
  }
  return { adjacent: share(adjacent, neighbours), otherClause: share(apart, neighbours) };
};

/** Words of a class that the clauses we stand on have and we leave out, and those that we have from nowhere. */
const leftAndNew = (given: Case) => {
  const { ours, witnesses, supporting, cues, sources } = given;
  const places = witnesses.flatMap((witness, index) => {
    const inClauses = [...clausesUsed(given, index)].flatMap((clause) => wordsIn(witness, clause));
    return [...new Set(inClauses)].map((at) => ({ witness, at }));
  });
  const mine = new Set(ours.words.map(({ lower }) => lower));
  const theirs = new Set(witnesses.flatMap(({ words }) => words.map(({ lower }) => lower)));
  const own = (is: Is): number[] => placesOf(ours).filter((at) => is(ours, at));
  const held = (is: Is) => places.filter(({ witness, at }) => is(witness, at));
  const left = (is: Is): number => Math.max(0, held(is).length - own(is).length);
  const other = (is: Is): number => held(is).filter(({ witness, at }) => !mine.has(lowerAt(witness, at))).length;
  const fresh = (is: Is): number => own(is).filter((at) => !theirs.has(lowerAt(ours, at))).length;
  const isHedge: Is = (parsed, at) =>
    supporting.possible.has(lowerAt(parsed, at)) || cues.saying.adverbs.has(lowerAt(parsed, at));
  const isQuantity: Is = (parsed, at) => (supporting.quantities.get(lowerAt(parsed, at)) ?? 0) > 1;
  const voices = new Set(witnesses.flatMap(({ told }) => told)).size;
  return {
    witnesses: witnesses.length,
    sources: sources.length,
    voicesLeft: Math.max(0, voices - sources.length),
    helpersLeft: left(({ tags }, at) => tags[at] === "be"),
    hedgesLeft: left(isHedge),
    hedgesOther: other(isHedge),
    quantitiesLeft: other(isQuantity),
    quantitiesNew: fresh(isQuantity),
    boundsNew: fresh((parsed, at) => supporting.bounds.has(lowerAt(parsed, at))),
    prepositionsNew: fresh(({ tags }, at) => tags[at] === "prep"),
  };
};
