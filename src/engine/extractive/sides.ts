import type { Act, Reading, Sentence } from "#reading/reading.ts";
import { wordsOf } from "#reading/words.ts";
import type { Candidate } from "./candidates.ts";
import { deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";

const against: ReadonlySet<Act> = new Set<Act>(["denies", "opposes", "doubts"]);
const inFavour: ReadonlySet<Act> = new Set<Act>(["supports"]);
const leastAround = 0.4;
const mostSides = 3;
/** Two passages are about one thing when they share so many words. */
const leastShared = 2;

/** The passages in which somebody takes the side that is asked for, on what is asked. */
export const sidesOf = (reading: Reading, { asked }: Resolved, candidates: readonly Candidate[]): Sentence[] => {
  const acts = asked.form === "supports" ? inFavour : against;
  const words = asked.form === "supports" ? reading.cues?.asking.supports : reading.cues?.asking.disputes;
  const taking = new Set(
    reading.attributions
      .filter(({ act, disputedBy }) => acts.has(act) || (acts === against && disputedBy !== null))
      .map(({ sentence }) => sentence),
  );
  return candidates
    .filter(({ evidence }) => evidence.around >= leastAround)
    .map(({ sentence }) => sentence)
    .filter((sentence) => taking.has(sentence.index) || sentence.words.some(({ lower }) => words?.has(lower)))
    .slice(0, mostSides);
};

/** The passages that tell it another way than the last answer: they deny, oppose or negate what it is about. */
export const otherwiseThan = (reading: Reading, { asked, carried, answered }: Resolved): Sentence[] => {
  const { retriever } = deskOf(reading);
  const shown = answered.join(" ");
  const told = new Set(retriever.terms(wordsOf(shown)).map(({ key }) => key));
  const topic = retriever.terms([...asked.content, ...carried.map(({ word }) => word)]).map(({ key }) => key);
  const about = new Set([...told, ...topic]);
  if (about.size === 0) return [];
  const negations = reading.cues?.asking.negations;
  const denying = new Set(
    reading.attributions
      .filter(({ act, disputedBy }) => against.has(act) || disputedBy !== null)
      .map(({ sentence }) => sentence),
  );
  const wasNegated = wordsOf(shown).some(({ lower }) => negations?.has(lower));
  const scored = reading.sentences.flatMap((sentence) => {
    const { passage, index } = sentence;
    if (passage.role !== "body" || shown.includes(reading.article.text.slice(passage.start, passage.end))) return [];
    const negated = sentence.words.some(({ lower }) => negations?.has(lower));
    if (!denying.has(index) && negated === wasNegated) return [];
    const shared = new Set(
      retriever
        .terms(sentence.words)
        .map(({ key }) => key)
        .filter((key) => about.has(key)),
    );
    const onTopic = topic.filter((key) => shared.has(key)).length;
    return shared.size >= leastShared && (topic.length === 0 || onTopic > 0)
      ? [{ sentence, score: shared.size + onTopic + Number(denying.has(index)) * 2 }]
      : [];
  });
  return scored
    .toSorted((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence)
    .slice(0, 2);
};
