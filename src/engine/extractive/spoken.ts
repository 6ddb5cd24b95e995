import type { Span } from "#brief/article.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Attributed, Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Line } from "./answer.ts";
import { deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";
import type { Asked } from "./question.ts";
import { heldShare, speakerShare } from "./speakers.ts";

/** How much of the topic a saying must be about. */
const leastTopic = 0.5;
/** How much of the speaker's name or description a source must hold. */
const leastSpeaker = 0.6;
const mostSayings = 3;

type Heard = { sentence: Sentence; attributed: Attributed; topic: number; speaker: number };

/** How much of a topic a passage is about, with what stands around it. */
export const topicShare = (reading: Reading, sentence: Sentence, topic: readonly Word[]): number => {
  const { retriever } = deskOf(reading);
  const sought = retriever.seek(retriever.terms(topic));
  if (sought.length === 0) return 1;
  const whole = sought.reduce((sum, each) => sum + retriever.rarity(each), 0);
  return (
    sought.reduce((sum, each) => sum + retriever.rarity(each) * retriever.holds(sentence.index, each).around, 0) / whole
  );
};

const saidBy = (reading: Reading, { asked }: Resolved): Heard[] => {
  const found: Heard[] = [];
  for (const attributed of reading.attributions) {
    const sentence = reading.sentences[attributed.sentence];
    if (!sentence) continue;
    const speaker = asked.speaker.length === 0 ? 1 : speakerShare(reading, attributed, asked.speaker);
    if (speaker < leastSpeaker) continue;
    const topic = topicShare(reading, sentence, asked.topic);
    if (topic < leastTopic) continue;
    found.push({ sentence, attributed, topic, speaker });
  }
  return found;
};

/** The sentences in which somebody says something, or takes a position, on what is asked; what is most about it first. */
export const sayingsOf = (reading: Reading, resolved: Resolved): Sentence[] => {
  const ranked = saidBy(reading, resolved).toSorted(
    (a, b) => b.topic - a.topic || b.speaker - a.speaker || a.sentence.index - b.sentence.index,
  );
  return [...new Set(ranked.map(({ sentence }) => sentence))].slice(0, mostSayings);
};

/** Shorter words in marks are a term, not an utterance. */
const shortestQuote = 12;

/** Direct speech only: the words inside the marks, each sentence a line of its own. */
export const exactWordsOf = (reading: Reading, resolved: Resolved): Line[] => {
  const quotations = quotationsOf(reading.article).filter(({ start, end }) => end - start >= shortestQuote);
  const lines = new Map<Sentence, { topic: number; pieces: Span[] }>();
  for (const { sentence, attributed, topic } of saidBy(reading, resolved)) {
    const inside = (quotation: Span): boolean =>
      attributed.content.some(({ start, end }) => start < quotation.end && quotation.start < end);
    for (const { start, end } of quotations.filter(inside)) {
      const line = lines.get(sentence) ?? { topic, pieces: [] };
      if (!line.pieces.some((piece) => piece.start === start)) line.pieces.push({ start, end });
      lines.set(sentence, line);
    }
  }
  return [...lines]
    .toSorted(([a, first], [b, second]) => second.topic - first.topic || a.index - b.index)
    .slice(0, mostSayings)
    .map(([sentence, { pieces }]) => ({ sentence, pieces: pieces.toSorted((a, b) => a.start - b.start) }));
};

/** Whether a passage names somebody and has a word of saying on the topic, where no attribution was made out. */
export const tellsOf = (reading: Reading, sentence: Sentence, { speaker, topic }: Asked): boolean => {
  const says = sentence.words.some(({ lower }) => reading.cues?.asking.saying.has(lower));
  const names = speaker.length > 0 && heldShare(reading, speaker, sentence.words) === 1;
  return says && names && topicShare(reading, sentence, topic) >= leastTopic;
};
