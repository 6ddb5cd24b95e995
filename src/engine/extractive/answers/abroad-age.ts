import type { Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word } from "#reading/words.ts";

const reach = 4;

/** The passages that tell how old somebody is: beside the name, or as "der 68-Jährige" right behind a passage that is theirs. */
export const agesOf = (reading: Reading, isAsked: (word: Word) => boolean): Sentence[] => {
  const { sentences, cues } = reading;
  const ages = cues?.asking.shows.ages;
  if (!ages) return [];
  const isName = (word: Word | undefined): boolean => word !== undefined && isCapital(word) && isAsked(word);
  const isAged = (words: readonly Word[], at: number): boolean =>
    words[at]?.kind === "number" && words[at + 1]?.text === "-" && ages.has(words[at + 2]?.lower ?? "");

  /** "der 59-jährige Konstantin Verhoef", "Konstantin Verhoef (59)", "Verhoef, 59,", "Verhoef ist 59 Jahre alt". */
  const isBeside = (words: readonly Word[], at: number): boolean => {
    if (words[at]?.kind !== "number") return false;
    if (isAged(words, at) && !isCapital(words[at + 2])) {
      const behind = words.slice(at + 3, at + 3 + reach);
      const comma = behind.findIndex(({ kind }) => kind === "mark");
      return behind.slice(0, comma < 0 ? reach : comma).some(isName);
    }
    const [before, after] = [words[at - 1]?.text, words[at + 1]?.text];
    const isAside = (before === "(" && after === ")") || (before === "," && /^[,.]$/u.test(after ?? ""));
    if (isAside) return isName(words[at - 2]);
    if (words[at + 1]?.text === "-" || !ages.has(words[at + 2]?.lower ?? "")) return false;
    return [words.slice(Math.max(0, at - reach), at), words.slice(at + 3, at + 3 + reach)].some((near) =>
      near.some(isName),
    );
  };

  /** "der 68-Jährige", as a subject. */
  const isAgeAlone = ({ words }: Sentence): boolean =>
    words.some(
      ({ lower }, at) =>
        cues.grammar.determiners.has(lower) &&
        !cues.telling?.oblique.has(lower) &&
        isAged(words, at + 1) &&
        isCapital(words[at + 3]),
    );

  /** It stands right behind a sentence that its bearer begins or speaks in. */
  const isTheirs = ({ index, passage, words }: Sentence): boolean => {
    const before = sentences[index - 1];
    if (!before || before.passage.paragraph !== passage.paragraph || words.some(isName)) return false;
    const sources = reading.attributions.flatMap(({ sentence, source }) =>
      sentence === before.index && source ? [source] : [],
    );
    const isSpeaking = (word: Word): boolean =>
      isName(word) && sources.every(({ start, end }) => start <= word.start && word.end <= end);
    return (sources.length > 0 && before.words.some(isSpeaking)) || before.words.slice(0, reach).some(isName);
  };

  const beside = sentences.filter(({ words }) => words.some((_, at) => isBeside(words, at)));
  const [theirs] = beside.length > 0 ? [] : sentences.filter((sentence) => isAgeAlone(sentence) && isTheirs(sentence));
  const whose = theirs && sentences[theirs.index - 1];
  return theirs && whose ? [theirs, whose] : beside.slice(0, 1);
};
