import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Tag } from "#reading/syntax/place.ts";
import type { Witness } from "./evidence.ts";
import type { Parsed } from "./parse.ts";
import type { Source } from "./sources.ts";

const marks = ["stop", "comma", "colon", "dash", "coord"] as const;
const opening: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([undefined, "open", ...marks]);
const closing: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([undefined, "close", ...marks]);
/** What stands around an insertion. */
const around: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["comma", "dash", "bracket"]);
const naming: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["name", "mark"]);

const shortest = 5;

type Spoken = { lower: string; at: number };

/** The words of a sentence without its marks, "doesn't" as "does" and "not", "has" as "have". */
const spokenIn = ({ words }: Parsed, supporting: Supporting, isLeftOut: (at: number) => boolean): Spoken[] =>
  words.flatMap(({ kind, lower }, at) => {
    if (kind === "mark" || isLeftOut(at)) return [];
    const base = lower.replace(supporting.endings.not, "");
    return [base, ...(base === lower ? [] : [supporting.small.not])].map((each) => ({
      lower: supporting.agreeing.get(each) ?? each,
      at,
    }));
  });

/**
 * Whether a sentence of ours is, its sources aside, a piece of one sentence of the article that begins and ends with a clause,
 * insertions left out: who does what in it, and to how many, is then as it was.
 */
export const isSlice = (
  ours: Parsed,
  sources: readonly Source[],
  witnesses: readonly Witness[],
  { grammar: { persons } }: Cues,
  supporting: Supporting,
): boolean => {
  const plain = sources.filter((source) => source.plain);
  const without = (told: readonly Source[]): Spoken[] =>
    spokenIn(ours, supporting, (at) =>
      told.some(({ from, to }) => at >= from && (at < to || (at === to && ours.tags[at] === "that"))),
    );
  // "Hege said: I feel …": not every source of ours frames the rest
  const tellings = [
    without([]),
    ...plain.map((source) => without([source])),
    ...(plain.length > 1 ? [without(plain)] : []),
  ].filter(({ length }) => length >= shortest);
  // "I feel" is told as "she feels"
  const areOne = (one: string, other: string): boolean =>
    one === other ||
    (plain.length > 0 && persons.first.has(other) && (persons.third.has(one) || persons.many.has(one)));
  return witnesses.some((witness) => {
    const theirs = spokenIn(witness, supporting, () => false);
    return theirs.some(
      ({ at }, from) => opensAt(witness, at) && tellings.some((mine) => runsFrom(mine, theirs, from, witness, areOne)),
    );
  });
};

const runsFrom = (
  mine: readonly Spoken[],
  theirs: readonly Spoken[],
  from: number,
  { tags }: Witness,
  areOne: (one: string, other: string) => boolean,
): boolean => {
  let at = from;
  for (const { lower } of mine) {
    if (!areOne(lower, theirs[at]?.lower ?? "")) at = pastInsertion(theirs, at, tags);
    if (!areOne(lower, theirs[at]?.lower ?? "")) return false;
    at++;
  }
  return closing.has(tags[(theirs[at - 1]?.at ?? 0) + 1]);
};

/** Behind the insertion that begins at a word: ", once expected in May,". */
const pastInsertion = (theirs: readonly Spoken[], at: number, tags: readonly Tag[]): number => {
  const mark = tags[(theirs[at]?.at ?? 0) - 1];
  if (!around.has(mark)) return at;
  const end = theirs.findIndex((word, index) => index > at && tags[word.at - 1] === mark);
  return end < 0 ? at : end;
};

/** "Director of Public Prosecution". */
const isBetweenNames = (tags: readonly Tag[], at: number): boolean =>
  tags[at] === "prep" && tags[at - 1] === "name" && tags[at + 1] === "name";

/** A place where a clause begins: behind a mark, a title, or the verb by which somebody tells it. */
const opensAt = ({ tags, words, told }: Witness, start: number): boolean => {
  let before = tags[start - 1] === "that" ? start - 2 : start - 1;
  if (tags[start] === "name") while (naming.has(tags[before]) || isBetweenNames(tags, before)) before--;
  const word = words[before];
  return (
    opening.has(tags[before]) ||
    told.some(({ act, cue }) => act === "asserts" && cue !== null && word !== undefined && cue.end === word.end)
  );
};
