import type { Attributed, Reading, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import type { Line } from "./answer.ts";
import { deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";

/** How much of the topic a saying must be about. */
const leastTopic = 0.5;
/** How much of the speaker's name or description a source must hold. */
const leastSpeaker = 0.6;
const mostSayings = 3;

type Heard = { sentence: Sentence; attributed: Attributed | null; topic: number; speaker: number };

/** The share of some words that others hold, by their stems or families. */
const held = (reading: Reading, words: readonly Word[], inside: readonly Word[]): number => {
  const { retriever } = deskOf(reading);
  const asked = retriever.terms(words);
  if (asked.length === 0) return 1;
  const keys = new Set(retriever.terms(inside).flatMap(({ key, rough }) => [key, `~${rough}`]));
  return asked.filter(({ key, rough }) => keys.has(key) || keys.has(`~${rough}`)).length / asked.length;
};

/** How well a source answers to the speaker asked for: by its words, its chain, or the figure it is. */
const speakerShare = (reading: Reading, attributed: Attributed, speaker: readonly Word[]): number => {
  const { text } = reading.article;
  const figure = attributed.speaker;
  const namings = [
    ...(attributed.source ? [text.slice(attributed.source.start, attributed.source.end)] : []),
    ...attributed.chain.map(({ source }) => source),
    ...(figure ? [figure.name, ...figure.aliases, `${figure.role ?? ""} ${figure.name}`] : []),
  ];
  return namings.reduce((most, naming) => Math.max(most, held(reading, speaker, wordsOf(naming))), 0);
};

/** How much of a topic a passage is about, with what stands around it. */
export const topicShare = (reading: Reading, sentence: Sentence, topic: readonly Word[]): number => {
  const { retriever } = deskOf(reading);
  const sought = retriever.seek(retriever.terms(topic)).filter(({ keys: [first] }) => !first?.[0].startsWith("#"));
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

/** Direct speech only, each sentence a line of its own. */
export const exactWordsOf = (reading: Reading, resolved: Resolved): Line[] => {
  const direct = saidBy(reading, resolved).flatMap(({ sentence, attributed, topic }) =>
    attributed?.voice === "direct"
      ? [{ sentence, topic, pieces: attributed.content.filter(({ start, end }) => end - start >= shortestQuote) }]
      : [],
  );
  const ranked = direct
    .filter(({ pieces }) => pieces.length > 0)
    .toSorted((a, b) => b.topic - a.topic || a.sentence.index - b.sentence.index);
  return ranked.slice(0, mostSayings).map(({ sentence, pieces }) => ({ sentence, pieces }));
};

/** Whether a passage names somebody and has a word of saying, where no attribution was made out. */
export const tellsOf = (reading: Reading, sentence: Sentence, speaker: readonly Word[]): boolean => {
  const says = sentence.words.some(({ lower }) => reading.cues?.asking.saying.has(lower));
  return says && speaker.length > 0 && held(reading, speaker, sentence.words) === 1;
};
