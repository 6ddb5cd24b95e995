import type { Span } from "#brief/article.ts";
import { covers, meets } from "#brief/span.ts";
import type { Cues } from "#language/cues.ts";
import { quotationsOf } from "#reading/quotations.ts";
import type { Act, Attributed, Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";
import { heldShare, speakerShare } from "./speakers.ts";

/** One line of an answer before grounding: words of one passage, all of it or pieces. */
export type Line = { sentence: Sentence; pieces: readonly Span[] };

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

/** The sentences that hold an attribution: the one with its cue, and those that its content runs on into. */
export const sentencesOf = ({ sentences }: Reading, { sentence, content }: Attributed): Sentence[] => {
  const end = content.at(-1)?.end ?? 0;
  const held: Sentence[] = [];
  for (let index = sentence; index < sentences.length; index += 1) {
    const each = sentences[index];
    if (!each || (index > sentence && each.passage.start >= end)) break;
    held.push(each);
  }
  return held;
};

const saidBy = (reading: Reading, { asked }: Resolved): Heard[] => {
  const found: Heard[] = [];
  for (const attributed of reading.attributions) {
    const speaker = asked.speaker.length === 0 ? 1 : speakerShare(reading, attributed, asked.speaker);
    if (speaker < leastSpeaker) continue;
    for (const sentence of sentencesOf(reading, attributed)) {
      found.push({ sentence, attributed, topic: topicShare(reading, sentence, asked.topic), speaker });
    }
  }
  return found;
};

const onTopic = (heard: readonly Heard[]): Heard[] => heard.filter(({ topic }) => topic >= leastTopic);

/** "The plan" is what the article is about: where nothing is said of it by that word, any side that is taken is on it. */
const isWholeMatter = ({ cues }: Reading, topic: readonly Word[]): boolean =>
  topic.every(({ lower }) => cues?.asking.matters.has(lower) ?? false);

/** The sentences in which somebody says something, or takes a position, on what is asked; what is most about it first. */
export const sayingsOf = (reading: Reading, resolved: Resolved, least = leastSpeaker): Sentence[] => {
  const ranked = onTopic(saidBy(reading, resolved).filter(({ speaker }) => speaker >= least)).toSorted(
    (a, b) => b.topic - a.topic || b.speaker - a.speaker || a.sentence.index - b.sentence.index,
  );
  return [...new Set(ranked.map(({ sentence }) => sentence))].slice(0, mostSayings);
};

/** Whether a passage has a word for backing or opposing a thing. */
export const takesSide = ({ cues }: Reading, { words }: Sentence): boolean =>
  words.some(({ lower }) => cues?.asking.supports.has(lower) || cues?.asking.disputes.has(lower));

const sides: ReadonlySet<Act> = new Set<Act>(["supports", "opposes", "denies", "doubts", "demands"]);

/** The sentences in which somebody takes a side on what is asked. */
export const standsOf = (reading: Reading, resolved: Resolved): Sentence[] => {
  const all = saidBy(reading, resolved).filter(
    ({ attributed, sentence }) => sides.has(attributed.act) || takesSide(reading, sentence),
  );
  const on = onTopic(all);
  const taken = on.length === 0 && isWholeMatter(reading, resolved.asked.topic) ? all : on;
  const ranked = taken.toSorted((a, b) => b.topic - a.topic || a.sentence.index - b.sentence.index);
  return [...new Set(ranked.map(({ sentence }) => sentence))].slice(0, mostSayings);
};

/** Shorter words in marks are a term, not an utterance. */
const shortestQuote = 12;

/** The words in marks that an attribution has in a sentence; an answer of an interview is direct without any. */
const wordsSaid = (quotations: readonly Span[], { attributed, sentence: { passage } }: Heard): Span[] => {
  const inside = quotations.filter(
    (each) => meets(each, passage) && attributed.content.some((part) => meets(each, part)),
  );
  if (inside.length > 0 || attributed.voice !== "direct" || attributed.cue !== null) return inside;
  return attributed.content.some((part) => covers(part, passage)) ? [passage] : [];
};

/** Direct speech only: the words inside the marks, each sentence a line of its own. */
export const exactWordsOf = (reading: Reading, resolved: Resolved): Line[] => {
  const quotations = quotationsOf(reading.article).filter(({ start, end }) => end - start >= shortestQuote);
  const lines = new Map<Sentence, { topic: number; pieces: Span[] }>();
  for (const heard of onTopic(saidBy(reading, resolved))) {
    for (const { start, end } of wordsSaid(quotations, heard)) {
      const line = lines.get(heard.sentence) ?? { topic: heard.topic, pieces: [] };
      if (!line.pieces.some((piece) => piece.start === start)) line.pieces.push({ start, end });
      lines.set(heard.sentence, line);
    }
  }
  return [...lines]
    .toSorted(([a, first], [b, second]) => second.topic - first.topic || a.index - b.index)
    .slice(0, mostSayings)
    .map(([sentence, { pieces }]) => ({ sentence, pieces: pieces.toSorted((a, b) => a.start - b.start) }));
};

/** How far behind who speaks the word of saying may stand. */
const farthestSaying = 5;

/** "Quill, who chairs it, says": not "the phone call with Quill". */
const isFollowedBySaying = ({ cues }: Reading, { words }: Sentence, speaker: readonly Word[]): boolean => {
  if (!cues) return false;
  const { grammar } = cues;
  const last = speaker.at(-1)?.lower;
  return words.some(({ lower }, at) => {
    if (lower.replace(/['’]s$/u, "") !== last) return false;
    const led = words
      .slice(Math.max(0, at - farthestSaying), at)
      .some((each) => each.lower === grammar.joints.according);
    return led || words.slice(at + 1, at + 1 + farthestSaying).some((each) => isVerbOfSaying(each, cues));
  });
};

const isVerbOfSaying = ({ lower }: Word, { asking, saying }: Cues): boolean =>
  asking.saying.has(lower) &&
  !asking.positions.has(lower) &&
  (saying.verbs.get(lower) ?? []).some(({ form }) => form === "past" || form === "s");

/** Whether a passage names somebody and has a word of saying on the topic, where no attribution was made out: else the words are another's. */
export const tellsOf = (reading: Reading, sentence: Sentence, { speaker, topic }: Asked): boolean => {
  if (reading.attributions.some((each) => each.sentence === sentence.index && each.cue !== null)) return false;
  const names = speaker.length > 0 && heldShare(reading, speaker, sentence.words) === 1;
  return names && isFollowedBySaying(reading, sentence, speaker) && topicShare(reading, sentence, topic) >= leastTopic;
};
