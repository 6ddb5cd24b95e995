import type { Cues } from "#language/cues.ts";
import type { Reading } from "#reading/reading.ts";
import { withinAny } from "#reading/within.ts";
import type { Word } from "#reading/words.ts";
import type { Line } from "./lines.ts";

/** "US" is no "us". */
const isSpeaker = ({ lower, text }: Word, { standing }: Cues): boolean =>
  standing.speakers.has(lower) && !/^\p{Lu}{2,}/u.test(text);

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
  const isSource = new Set(sourced.map(({ sentence }) => sentence));
  return ({ sentence, span }, words) => {
    const selves = words.filter((word) => isSpeaker(word, cues));
    if (span.start < answersFrom && selves.length === 0) return 1;
    if (selves.length > 0 && isSource.has(sentence.index) && selves.every(({ start }) => isSaid(start))) return 0.7;
    const { voice, speaker } = reading.voiceAt({ start: span.start, end: span.end - 1 });
    if (voice !== "article" && speaker !== null) return 1;
    return selves.length > 0 && span.start >= answersFrom ? 0.2 : 0.4;
  };
};
