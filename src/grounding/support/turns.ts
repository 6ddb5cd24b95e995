import type { Cues } from "#language/cues.ts";
import type { Grammar } from "#language/grammar.ts";
import type { Figure, Reading } from "#reading/reading.ts";

/** Which sentences of an interview are answers, and whose; nothing in any other article. */
export type Turns = {
  interviewees: readonly Figure[];
  answerAt(sentence: number): { speaker: Figure | null } | null;
  isQuestion(sentence: number): boolean;
};

const none: Turns = { interviewees: [], answerAt: () => null, isQuestion: () => false };

/** A paragraph that asks: its last sentence ends in a question mark, or it speaks of "you". */
const asksIn = (reading: Reading, grammar: Grammar, from: number, to: number): boolean => {
  const { text } = reading.article;
  const last = reading.sentences[to]?.passage;
  if (to - from < 4 && last && /\?["”’)\]]*\s*$/u.test(text.slice(last.start, last.end))) return true;
  const first = reading.sentences[from];
  return (
    to - from < 2 &&
    (first?.words.some(({ lower }) => lower === "you" || lower === "your") ?? false) &&
    !(first?.words.some(({ lower }) => grammar.persons.first.has(lower)) ?? false)
  );
};

const hasMarks = ({ article, sentences }: Reading, index: number): boolean => {
  const passage = sentences[index]?.passage;
  return passage !== undefined && /[“”„]/u.test(article.text.slice(passage.start, passage.end));
};

/** The first question may be none in form: "I wanted to know if you had any thoughts". */
const speaksToYou = (reading: Reading, from: number, to: number): boolean =>
  to - from < 3 &&
  reading.sentences
    .slice(from, to + 1)
    .some(({ words }) => words.some(({ lower }) => lower === "you" || lower === "your"));

/**
 * Reads an interview without labels: from the first paragraph that asks, what does not ask is answered by the one who is
 * interviewed, headings apart.
 */
export const turnsIn = (reading: Reading, { grammar }: Cues): Turns => {
  if (reading.article.genre !== "interview") return none;
  const { sentences } = reading;
  const asking = new Set<number>();
  const answering = new Set<number>();
  let begun = false;
  for (let from = 0; from < sentences.length; ) {
    const paragraph = sentences[from]?.passage.paragraph;
    let to = from;
    while (sentences[to + 1]?.passage.paragraph === paragraph) to++;
    const isBody = sentences[from]?.passage.role === "body" || sentences[from]?.passage.role === "list";
    const asks = asksIn(reading, grammar, from, to) || (!begun && isBody && from > 2 && speaksToYou(reading, from, to));
    if (isBody && asks && !begun && from > 0) begun = true;
    if (begun) for (let at = from; at <= to; at++) (asks ? asking : answering).add(at);
    from = to + 1;
  }
  // answers in quotation marks are read like any direct speech
  const marked = [...answering].filter((index) => hasMarks(reading, index)).length;
  if (marked * 2 > answering.size) return none;
  const introduction = sentences.findIndex((_, index) => asking.has(index));
  const end = sentences[introduction]?.passage.start ?? 0;
  const people = reading.figures.filter(
    ({ kind, mentions }) => kind === "person" && mentions.some(({ start }) => start < end),
  );
  const [main] = people.toSorted((a, b) => b.weight - a.weight);
  const labelled = new Map(
    reading.attributions.flatMap((one) =>
      one.cue === null && one.speaker !== null ? one.content.map((piece) => [piece, one.speaker] as const) : [],
    ),
  );
  const speakerOf = (index: number): Figure | null => {
    const passage = sentences[index]?.passage;
    for (const [piece, speaker] of labelled)
      if (passage && piece.start <= passage.start && passage.end <= piece.end) return speaker;
    return people.length === 1 || (main && (people[1]?.weight ?? 0) * 2 < main.weight) ? (main ?? null) : null;
  };
  return {
    interviewees: people,
    answerAt: (index) => (answering.has(index) ? { speaker: speakerOf(index) } : null),
    isQuestion: (index) => asking.has(index),
  };
};
