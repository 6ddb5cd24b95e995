import type { Passage, Span } from "#brief/article.ts";
import { meets } from "#brief/span.ts";
import type { Asking } from "#language/asking.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { readsQuestions } from "./abroad.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";
import { contraryPair } from "./contrary.ts";
import { fitOf } from "./decide.ts";
import { type Earlier, resolve } from "./followup.ts";
import { questionWords, spoken } from "./phrase.ts";
import { speakerShare } from "./speakers.ts";

const leastSpeaker = 0.6;

/** Whether a question is for what is so, and not for what somebody says of it, why, or who. */
const isForFact = ({ cues }: Reading, { form, oneAccount }: Asked, question: string): boolean =>
  (form === "yes-no" || form === "known") &&
  !oneAccount &&
  !(cues && saysSomebody(spoken(questionWords(question)), cues.asking));

/** "Does Balt Line say that …": not "was a report hidden", nor "did she hide the report". */
const saysSomebody = (words: readonly Word[], { be, saying }: Asking): boolean =>
  !be.has(words[0]?.lower ?? "") && words.slice(1, -1).some(({ lower }) => saying.has(lower));

/** "Did Aske accuse the mayor?": whether he did is no account of his, whatever is said to it. */
const asksOfSource = (reading: Reading, { doing }: Asked, sentence: Sentence): boolean =>
  doing !== null &&
  reading.attributions.some(
    (each) => each.sentence === sentence.index && speakerShare(reading, each, doing.doer) >= leastSpeaker,
  );

/**
 * The two passages that tell what is asked in two ways, in the article's order, where some quotes hold one of them;
 * null where the article tells it in one way, or one party's view is asked for.
 */
export const bothSidesOver = (
  reading: Reading,
  turns: readonly Earlier[],
  question: string,
  quotes: readonly Span[],
): readonly Passage[] | null => {
  const resolved = resolve(reading, turns, question);
  const { asked } = resolved;
  if (!readsQuestions(reading) || !isForFact(reading, asked, question)) return null;
  const { candidates, weighed } = deskOf(reading).candidates(resolved);
  const ranked = candidates.toSorted((a, b) => fitOf(b.evidence) - fitOf(a.evidence));
  for (const sentence of reading.sentences) {
    if (!quotes.some((quote) => meets(quote, sentence.passage)) || asksOfSource(reading, asked, sentence)) continue;
    const pair = contraryPair(reading, resolved, [
      weighed(sentence),
      ...ranked.filter((each) => each.sentence !== sentence),
    ]);
    if (pair?.sentences.includes(sentence))
      return pair.sentences.toSorted((a, b) => a.index - b.index).map(({ passage }) => passage);
  }
  return null;
};
