import type { Figure } from "#reading/reading.ts";
import { stateOf } from "./align.ts";
import type { Case } from "./case.ts";
import { isBodyBefore } from "./described.ts";
import type { Source } from "./sources.ts";

/** Whose words a clause of the evidence is: a figure, a phrase, or whoever is interviewed. */
export type Voice = { figure: Figure | null; phrase: string; interview: boolean };

/** A first name that several figures share tells nobody apart. */
const isTelling = ({ names, sameness }: Case, key: string, figure: Figure | null): boolean => {
  const bearers = names.get(key)?.size ?? 0;
  return (
    bearers < 2 ||
    figure?.kind !== "person" ||
    sameness.keyOf(figure.name.split(" ").at(-1)?.toLowerCase() ?? "") === key
  );
};

/** Our sentence names the figure somewhere, so that its "he" may be him. */
const isNamed = ({ ours, names }: Case, figure: Figure | null): boolean =>
  figure !== null && ours.items.some(({ key }) => names.get(key)?.has(figure) ?? false);

const isPronoun = ({ cues }: Case, { lowers }: Source): boolean =>
  lowers.some((lower) => cues.grammar.persons.third.has(lower) || cues.grammar.persons.many.has(lower));

/** The words by which somebody may be called without a name: "coach", "minister"; nothing of "the group's leader" but "leader". */
const titlesIn = ({ cues: { naming, saying } }: Case, phrase: string): string =>
  phrase
    .split(/[\s,]+/u)
    .filter((word) => {
      const lower = word.toLowerCase();
      return naming.titleHeads.has(lower) || naming.personNouns.has(lower) || saying.offices.has(lower);
    })
    .join(" ");

/** The words that may name the source of a told thing. */
const namesOf = (given: Case, { figure, phrase }: Voice): readonly string[] => {
  if (figure?.kind !== "person") return [figure?.name ?? "", ...(figure?.aliases ?? []), phrase];
  return [figure.name, ...figure.aliases, titlesIn(given, figure.role ?? ""), titlesIn(given, phrase)];
};

/** "Bek …, which he said": who is named before an open pronoun in its sentence is meant, and nobody else. */
const isNamedBefore = (given: Case, { names }: Source, pronoun: string): boolean =>
  names.length > 0 &&
  given.witnesses.some(({ words, items }) => {
    const at = words.findIndex(({ lower }) => lower === pronoun);
    const before = items.filter((item) => item.kind === "name" && item.at < at);
    const figures = before.flatMap(({ key }) => [...(given.names.get(key) ?? [])]);
    return (
      figures.length > 0 &&
      !names.some(
        (key) => before.some((item) => item.key === key) || figures.some((figure) => given.names.get(key)?.has(figure)),
      )
    );
  });

/** The source is named, whoever says it is, and they share no name, nor a state that they are of. */
const isOfAnother = (given: Case, { names }: Source, { figure, phrase }: Voice, keys: ReadonlySet<string>): boolean => {
  const { sameness, cues } = given;
  const words = `${figure?.role ?? ""} ${phrase}`.split(/[^\p{L}\p{N}.]+/u).filter((word) => word !== "");
  const known = new Set([...keys, ...words.map((word) => sameness.keyOf(word.toLowerCase()))]);
  const isNamed = (key: string): boolean => given.names.has(key);
  if (!names.some(isNamed) || ![...known].some(isNamed)) return false;
  const states = new Set(words.flatMap((text) => stateOf({ lower: text.toLowerCase() }, cues) ?? []));
  return !names.some(
    (key) =>
      known.has(key) || given.ours.items.some((item) => item.key === key && states.has(stateOf(item, cues) ?? "")),
  );
};

/** "Two people" for "two people briefed on the talks": people without a name, by the same word. */
const isOfPeople = ({ supporting }: Case, lower: string, phrase: readonly string[]): boolean =>
  lower.length > 4 && supporting.light.has(lower) && phrase.includes(lower);

/** Whether a source of ours is whoever says it in the evidence. */
export const isOf = (given: Case, source: Source, voice: Voice): boolean => {
  const { figure, phrase, interview } = voice;
  const keys = new Set(
    namesOf(given, voice).flatMap((name) =>
      name
        .toLowerCase()
        .replaceAll("’", "'")
        .split(/[^\p{L}\p{N}]+/u)
        .filter((piece) => piece.length > 2)
        .map(given.sameness.keyOf),
    ),
  );
  // "the organisation" believes what the body told of before it does
  const words = phrase.toLowerCase().split(" ");
  if (
    figure === null &&
    given.cues.grammar.articles.has(words[0] ?? "") &&
    words.slice(1, 3).some((word) => given.supporting.bodies.has(word)) &&
    given.witnesses.some((_, main) => source.keys.some((key) => isBodyBefore(given, { key }, main)))
  )
    return true;
  // a spokesperson of one body is none of another's
  if (isOfAnother(given, source, voice, keys)) return false;
  if (source.keys.some((key) => keys.has(key) && isTelling(given, key, figure))) return true;
  if (phrase !== "" && figure === null && given.cues.grammar.subjects.has(words[0] ?? ""))
    return !interview && !isNamedBefore(given, source, words[0] ?? "");
  if (figure === null && source.names.length === 0 && source.lowers.some((lower) => isOfPeople(given, lower, words)))
    return true;
  const pronoun = isPronoun(given, source);
  const other = given.sources.find((each) => each !== source && !isPronoun(given, each));
  if (pronoun) return other !== undefined ? isOf(given, other, { figure, phrase, interview }) : isNamed(given, figure);
  if (!interview) return false;
  if (source.lowers.some((lower) => given.supporting.askers.has(lower))) return false;
  const isAnother = source.keys.some((key) =>
    [...given.reading.figures].some(
      (each) =>
        each !== figure &&
        each.kind === "person" &&
        each.name.toLowerCase().split(" ").map(given.sameness.keyOf).includes(key),
    ),
  );
  return (
    !isAnother &&
    source.lowers.some(
      (lower) => given.supporting.persons.has(lower) || given.supporting.persons.has(lower.replace(/s$/, "")),
    )
  );
};
