import type { Reading, Sentence } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import { deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";
import { heldShare, speakerShare } from "./speakers.ts";
import { sentencesOf } from "./spoken.ts";

/** How much of what is said to be said a saying must hold. */
const leastSaid = 0.65;
const mostSayers = 2;
const mostSpeakers = 3;

/** How much of some words a passage holds in itself, each word alike. */
const ownShare = (reading: Reading, sentence: Sentence, words: readonly Word[]): number => {
  const { retriever } = deskOf(reading);
  const sought = retriever.seek(retriever.terms(words));
  if (sought.length === 0) return 0;
  return sought.reduce((sum, each) => sum + retriever.holds(sentence.index, each).own, 0) / sought.length;
};

/** Of "who said that the talks were a waste": the passages in which somebody says so. */
export const sayersOf = (reading: Reading, { asked }: Resolved): Sentence[] => {
  const found = new Map<Sentence, number>();
  for (const attributed of reading.attributions) {
    if (attributed.source === null) continue;
    for (const sentence of sentencesOf(reading, attributed)) {
      const share = found.has(sentence) ? 0 : ownShare(reading, sentence, asked.topic);
      if (share >= leastSaid) found.set(sentence, share);
    }
  }
  const best = Math.max(...found.values());
  return [...found]
    .filter(([, share]) => share === best)
    .map(([sentence]) => sentence)
    .slice(0, mostSayers);
};

/** So many passages behind its own somebody who is only counted is named. */
const namingReach = 4;

/** "Two groups claimed responsibility. The Free Front said that … The Red Sickle said …": who is only counted is named by what each of them says next. */
export const namedBehind = (reading: Reading, sentence: Sentence): Sentence[] => {
  const { asking, grammar } = reading.cues ?? {};
  const [first, noun] = sentence.words;
  const many = asking?.numbers.get(first?.lower ?? "") ?? 0;
  if (many < 2 || !noun || grammar?.prepositions.has(noun.lower)) return [];
  const bySpeaker = new Map<string, Sentence>();
  for (const { sentence: index, chain, speaker } of reading.attributions) {
    const behind = reading.sentences[index];
    const isNear = index > sentence.index && index <= sentence.index + namingReach;
    if (!behind || !isNear || speaker === null || chain.length !== 1) continue;
    if (!bySpeaker.has(speaker.name)) bySpeaker.set(speaker.name, behind);
  }
  const found = [...new Set(bySpeaker.values())].slice(0, many);
  return bySpeaker.size >= many ? found : [];
};

/** The passages that say that the one asked about did not answer or would not comment. */
export const silenceOf = (reading: Reading, { asked }: Resolved): Sentence[] => {
  const { silent = [], unanswered = [] } = reading.cues?.missing ?? {};
  const { speaker } = asked;
  if (speaker.length === 0) return [];
  const { text } = reading.article;
  return reading.sentences
    .filter(({ passage, words }) => {
      if (passage.role !== "body" || heldShare(reading, speaker, words) < 1) return false;
      const said = text.slice(passage.start, passage.end);
      // "The board had no comment on Quill" is the board's silence.
      const isTheirs = (at: number): boolean =>
        at >= 0 &&
        heldShare(
          reading,
          speaker,
          words.filter(({ start }) => start < passage.start + at),
        ) === 1;
      return (
        silent.some((pattern) => isTheirs(said.search(pattern))) ||
        unanswered.some((pattern) => said.search(pattern) >= 0)
      );
    })
    .slice(0, 1);
};

/** Passages of the disputed points, each with who holds what it says. */
type Held = { sentence: Sentence; holders: readonly string[]; point: number; denies: boolean };

const against: ReadonlySet<string> = new Set(["denies", "opposes", "doubts"]);

const heldPassages = (reading: Reading): Held[] => {
  const byId = new Map(reading.sentences.map((sentence) => [sentence.passage.id, sentence]));
  return deskOf(reading)
    .disputes()
    .flatMap(({ positions }, point) =>
      positions.flatMap(({ said, holders, stance }) => {
        const sentence = byId.get(said.claims[0]?.passageId ?? "");
        return sentence ? [{ sentence, holders, point, denies: against.has(stance) }] : [];
      }),
    );
};

/** "What do the two sides say about the money?": every position of the disputed point that is most about it. */
export const bothSidesOf = (reading: Reading, topic: readonly Word[]): Sentence[] => {
  const held = heldPassages(reading);
  const shares = new Map<number, number>();
  for (const { sentence, point } of held)
    shares.set(point, Math.max(shares.get(point) ?? 0, topic.length === 0 ? 1 : ownShare(reading, sentence, topic)));
  const best = Math.max(0, ...shares.values());
  const point = [...shares].find(([, share]) => share === best && share > 0)?.[0];
  return [...new Set(held.filter((each) => each.point === point).map(({ sentence }) => sentence))];
};

/** What everybody says on a topic, where no dispute was made out: one passage of each of two speakers or more. */
export const everyoneOn = (reading: Reading, topic: readonly Word[]): Sentence[] => {
  const bySpeaker = new Map<string, Sentence>();
  for (const { sentence: index, chain, source } of reading.attributions) {
    const sentence = reading.sentences[index];
    const who = chain.at(-1)?.source ?? "";
    if (!sentence || source === null || bySpeaker.has(who)) continue;
    if (ownShare(reading, sentence, topic) >= leastSaid) bySpeaker.set(who, sentence);
  }
  const found = [...new Set(bySpeaker.values())];
  return found.length > 1 ? found.slice(0, mostSpeakers) : [];
};

/** "Who disagrees?", asked first: whoever denies or opposes what another says. */
export const deniersOf = (reading: Reading): Sentence[] => [
  ...new Set(heldPassages(reading).flatMap(({ sentence, denies }) => (denies ? [sentence] : []))),
];

/** "Who disagrees with the mayor?": the other positions of the points on which the mayor holds one, and those who dispute what the mayor says. */
export const opponentsOf = (
  reading: Reading,
  whom: readonly Word[],
  rebuttalOf: (sentence: Sentence) => Sentence | null,
): Sentence[] => {
  const isTheirs = (holder: string): boolean => {
    const figure = reading.figures.find(({ name, aliases }) =>
      [name, ...aliases].some((each) => holder.includes(each)),
    );
    const namings = [holder, ...(figure ? [figure.name, ...figure.aliases, figure.role ?? ""] : [])];
    return (
      heldShare(
        reading,
        whom,
        namings.flatMap((each) => wordsOf(each)),
      ) === 1
    );
  };
  const held = heldPassages(reading);
  const own = new Set(held.filter(({ holders }) => holders.some(isTheirs)).map(({ point }) => point));
  const others = held.filter(({ point, holders }) => own.has(point) && !holders.some(isTheirs));
  if (others.length > 0) return [...new Set(others.map(({ sentence }) => sentence))];
  const theirs = reading.attributions.filter((each) => speakerShare(reading, each, whom) === 1);
  return [
    ...new Set(theirs.flatMap((each) => sentencesOf(reading, each)).flatMap((sentence) => rebuttalOf(sentence) ?? [])),
  ];
};
