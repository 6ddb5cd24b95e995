import type { Cues } from "#language/cues.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Reading } from "#reading/reading.ts";
import { withinAny } from "#reading/within.ts";
import type { Word } from "#reading/words.ts";
import type { Line } from "./lines.ts";

/** "US" is no "us". */
const isSpeaker = ({ lower, text }: Word, { standing }: Cues): boolean =>
  standing.speakers.has(lower) && !/^\p{Lu}{2,}/u.test(text);

/** "World War I", "Elizabeth I": behind a name it is a number; "When I", "But I". */
const isNumeral = (words: readonly Word[], at: number, { grammar }: Cues): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.text !== "I" || !before || !/^\p{Lu}./u.test(before.text)) return false;
  const { adverbs, coordinators, prepositions, relatives, subordinators } = grammar;
  return ![adverbs, coordinators, prepositions, relatives, subordinators].some((set) => set.has(before.lower));
};

/** Nobody can say who a line's "I" is: it would read as the article's own. */
export const unnamedSelf = 0.1;

/** Where the questions of an interview begin; what follows is somebody's answer. */
const firstQuestion = ({ article, sentences }: Reading): number => {
  if (article.genre !== "interview") return Number.POSITIVE_INFINITY;
  const asked = sentences.find(
    ({ passage }) => passage.role === "body" && article.text.charAt(passage.end - 1) === "?",
  );
  return asked?.passage.start ?? Number.POSITIVE_INFINITY;
};

/** 1 where it can be told whose words a line is; less where somebody unnamed says "I", and for the answers of an interview. */
export const speakingIn = (reading: Reading): ((line: Line, words: readonly Word[]) => number) => {
  const { article, attributions, cues } = reading;
  // An opinion and a fact-check speak of themselves.
  if (!cues || article.genre === "opinion" || article.genre === "fact-check") return () => 1;
  const answersFrom = firstQuestion(reading);
  const sourced = attributions.filter(({ source }) => source !== null);
  const isSaid = withinAny(sourced.flatMap(({ content }) => content));
  // Whose words are told in the article's own would not be "I" there.
  const isQuoted = withinAny(sourced.flatMap(({ voice, content }) => (voice === "reported" ? [] : content)));
  const isMark = withinAny(quotationsOf(article));
  const isOwn = ({ start, lower }: Word): boolean =>
    isSaid(start) && (!cues.standing.selves.has(lower) || isQuoted(start) || isMark(start));
  const isSource = new Set(sourced.map(({ sentence }) => sentence));
  return ({ sentence, span }, words) => {
    const selves = words.filter((word, at) => isSpeaker(word, cues) && !isNumeral(words, at, cues));
    if (span.start < answersFrom && selves.length === 0) return 1;
    if (selves.length > 0 && isSource.has(sentence.index) && selves.every(isOwn)) return 0.7;
    const { voice, speaker } = reading.voiceAt({ start: span.start, end: span.end - 1 });
    if (voice !== "article" && speaker !== null) return 1;
    if (selves.some(({ lower }) => cues.standing.selves.has(lower))) return unnamedSelf;
    return selves.length > 0 && span.start >= answersFrom ? 0.2 : 0.4;
  };
};
