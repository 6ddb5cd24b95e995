import type { Term } from "#engine/terms.ts";
import { isGrammarPair, isSmallAbroad } from "#language/abroad-words.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import type { Asked } from "./asked.ts";
import { type Candidate, deskOf } from "./candidates.ts";

const fewestTerms = 2;
/** From so many words on, one may be the question's own: a second word that asks, a verb of another form. */
const manyTerms = 5;
const most = 2;

const isFixed = ({ name, key }: Term): boolean => name || /^\p{N}/u.test(key);

/** Whether the cues tell how the language asks. */
export const readsQuestions = ({ cues }: Reading): boolean => cues !== null && cues.asking.interrogatives.length > 0;

/** What a question is about, as far as can be told without knowing its language: not its first word, which asks, and no small ones. */
const contentOf = ({ cues }: Reading, asked: Asked, terms: readonly Term[]): Term[] => {
  if (cues) return [...terms];
  const [first] = asked.content;
  const isAsking = ({ word, key }: Term): boolean =>
    word === first && word.kind === "word" && word.lower.startsWith(key);
  return terms.filter(
    (term) => !(isAsking(term) && term.key.length > 2) && !isSmallAbroad(term.key) && !isGrammarPair(term.key),
  );
};

/** The passages in which all that a question is about meets, or nearly all of a long one; names and numbers always. Nothing is inferred. */
export const meetingAbroad = (reading: Reading, asked: Asked, candidates: readonly Candidate[]): Sentence[] => {
  const { retriever } = deskOf(reading);
  const sought = retriever.seek(contentOf(reading, asked, retriever.terms(asked.content)));
  if (sought.length < fewestTerms) return [];
  const meets = ({ index }: Sentence): boolean => {
    const missing = sought.filter((each) => retriever.holds(index, each).own === 0);
    return (
      missing.length === 0 ||
      (sought.length >= manyTerms && missing.length === 1 && !missing.some(({ term }) => isFixed(term)))
    );
  };
  return candidates
    .map(({ sentence }) => sentence)
    .filter(meets)
    .slice(0, most);
};
