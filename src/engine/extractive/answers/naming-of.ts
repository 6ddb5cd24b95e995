import type { Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";
import { figureFinder } from "./named.ts";

/** Between a name and its noun: "Sasha the black cat", "a cat called Sasha". */
const farthest = 4;
/** From who is not named to that he is not: "The driver, who was not identified". */
const farthestWho = 5;
const farthestBehind = 8;

/** Of "what is the name of the ship": the passages where a name stands beside that noun; else one that says that it is not told. */
export const namesFor = (reading: Reading, { called }: Asked): Sentence[] => {
  const { cues } = reading;
  const noun = called?.at(-1);
  if (!cues || !called || !noun) return [];
  const { retriever } = deskOf(reading);
  const { grammar, asking } = cues;
  const figureAt = figureFinder(reading);
  const keys = retriever.terms([noun]).map(({ key }) => key);
  const isNoun = (word: Word): boolean => retriever.terms([word]).some(({ key }) => keys.includes(key));
  const others = retriever.seek(retriever.terms(called.slice(0, -1)));
  const isName = (word: Word, at: number): boolean =>
    isCapital(word) && !isNoun(word) && !asking.shows.times.has(word.lower) && (at > 0 || figureAt(word) !== null);
  const isBetween = (word: Word): boolean =>
    word.text === "," ||
    grammar.determiners.has(word.lower) ||
    grammar.adjectives.has(word.lower) ||
    asking.naming.has(word.lower);
  const isPart = ({ lower, kind }: Word): boolean =>
    kind === "word" && !grammar.verbs.has(lower) && !grammar.prepositions.has(lower) && !grammar.be.has(lower);
  const isNamed = ({ words }: Sentence): boolean =>
    words.some((word, at) => {
      if (!isNoun(word) || /['’]s?$/u.test(word.text)) return false;
      const before = words.slice(Math.max(0, at - farthest), at);
      const name = before.findLastIndex((each, index) => isName(each, at - before.length + index));
      const between = before.slice(name + 1);
      const isOpened = between.some(({ lower }) => grammar.determiners.has(lower));
      if (name >= 0 && isOpened && between.every((each) => isBetween(each) || isPart(each))) return true;
      const behind = words.slice(at + 1, at + 1 + farthest);
      const next = behind.findIndex((each) => isName(each, at + 1));
      const led = behind.slice(0, next);
      if (next < 0 || !led.every((each) => each.text === "," || asking.naming.has(each.lower))) return false;
      // "The cat, Sasha, …" is its name; "… the cats, Moss said" tells who speaks.
      const after = behind.slice(next).find((each) => !isCapital(each));
      return led.at(-1)?.text !== "," || after?.text === "," || after?.text === ")";
    });
  const body = reading.sentences.filter(({ passage }) => passage.role === "body");
  const about = body.filter(({ index }) => others.every((each) => retriever.holds(index, each).around > 0));
  const named = about.filter(isNamed).slice(0, 1);
  if (named.length > 0) return named;
  const isPerson = [cues.naming.personNouns, cues.naming.peopleNouns, asking.shows.people].some((set) =>
    set.has(noun.lower),
  );
  return about
    .filter(({ passage, words }) => {
      const said = reading.article.text.slice(passage.start, passage.end);
      const places = asking.unnamed.map((pattern) => said.search(pattern)).filter((place) => place >= 0);
      const at = words.findIndex(({ start }) => places.some((place) => start >= passage.start + place));
      const behind = words.slice(Math.max(0, at), at + farthestBehind);
      const end = behind.findIndex(({ kind }) => kind === "mark");
      const around = [...words.slice(Math.max(0, at - farthestWho), at), ...behind.slice(0, end < 0 ? undefined : end)];
      if (at < 0) return false;
      return around.some((word) => isNoun(word) || (isPerson && asking.anyPerson.has(word.lower)));
    })
    .slice(0, 1);
};
