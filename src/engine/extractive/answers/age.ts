import type { Cues } from "#language/cues.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";
import { figureFinder, theirsIn } from "./named.ts";

/** "Quill, 43," and "43-year-old carpenter Anton Quill": so far from the age to the name. */
const farthestName = 6;
/** "The former host of the show, 42, …" */
const opening = 12;

const isYears = (word: Word | undefined): boolean => word !== undefined && /^\d{1,3}$/u.test(word.text);

/** "43-year-old": a number, its hyphen and what it counts, in one word or in three. */
const isYearOld = (words: readonly Word[], at: number, { asking }: Cues): boolean => {
  const lower = words[at]?.lower ?? "";
  const pieces = [
    ...lower.split("-"),
    ...(/^[-‑]$/u.test(words[at + 1]?.text ?? "") ? [words[at + 2]?.lower ?? ""] : []),
  ];
  return /^\d/u.test(lower) && pieces.some((piece) => asking.shows.ages.has(piece));
};

/** Whether a number stands between commas or in brackets. */
const isAside = (words: readonly Word[], at: number): boolean => {
  const [before, behind] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
  return isYears(words[at]) && ((before === "," && /^[,.–—-]$/u.test(behind)) || (before === "(" && behind === ")"));
};

/** Of "how old is Quill": where the age stands right at the name or noun; else where the passage behind opens with it: "The 43-year-old was …". */
export const ageOf = (reading: Reading, { wanted, content, ofFact }: Asked): Sentence[] => {
  const { cues } = reading;
  const noun = content.at(-1);
  const isOfSomebody =
    isCapital(noun) || [cues?.naming.personNouns, cues?.asking.shows.people].some((set) => set?.has(noun?.lower ?? ""));
  if (!cues || !noun || wanted !== "age" || ofFact || !isOfSomebody || (isCapital(noun) && !content.every(isCapital)))
    return [];
  const { retriever } = deskOf(reading);
  const isTheirs = theirsIn(reading, retriever, content.slice(-1));
  const isAsked = isCapital(noun) ? theirsIn(reading, retriever, content) : isTheirs;
  const figureAt = figureFinder(reading);
  const isAnother = (word: Word): boolean => figureAt(word)?.kind === "person" && !isAsked(word);
  const body = reading.sentences.filter(({ passage }) => passage.role === "body");
  const standsAt = ({ words }: Sentence): boolean =>
    words.some((word, at) => {
      if (isAside(words, at)) return isTheirs(words[at - 2] ?? word);
      if (!isYearOld(words, at, cues)) return false;
      const behind = words.slice(at + 1, at + 1 + farthestName).filter(({ text }) => !/^[-‑]$/u.test(text));
      const name = behind.findIndex(isTheirs);
      return name >= 0 && !behind.slice(0, name).some(({ kind }) => kind === "mark");
    });
  const opensWith = ({ words }: Sentence): boolean =>
    words[0]?.lower === cues.grammar.joints.the &&
    (isYearOld(words, 1, cues) ||
      words.slice(1, opening).some((_, index) => isAside(words, index + 1) && !words.slice(1, index).some(isAnother)));
  const at = body.find(standsAt);
  if (at) return [at];
  const behind = body.find((sentence, index) => {
    const before = body[index - 1];
    return before && opensWith(sentence) && before.words.some(isTheirs) && !before.words.some(isAnother);
  });
  const before = behind && body[body.indexOf(behind) - 1];
  return behind && before ? [behind, before] : [];
};

/** Whether every age in a passage stands at the name of somebody else. */
export const isAnothersAge = (reading: Reading, { words }: Sentence, { wanted, content }: Asked): boolean => {
  const { cues } = reading;
  const names = content.filter(isCapital);
  if (!cues || wanted !== "age" || names.length === 0) return false;
  const isTheirs = theirsIn(reading, deskOf(reading).retriever, names);
  const figureAt = figureFinder(reading);
  const isAnother = (word: Word): boolean => figureAt(word)?.kind === "person" && !isTheirs(word);
  const ages = words.flatMap((_, at) => {
    const aside = words[at - 2];
    if (isAside(words, at) && aside) return [isAnother(aside)];
    return isYearOld(words, at, cues) ? [words.slice(at + 1, at + 1 + farthestName).some(isAnother)] : [];
  });
  return ages.length > 0 && ages.every(Boolean);
};
