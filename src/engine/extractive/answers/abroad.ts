import type { Term } from "#engine/terms.ts";
import { isGrammarPair, isSmallAbroad } from "#language/abroad-words.ts";
import type { Wanted } from "#language/asking.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { type Candidate, deskOf } from "./candidates.ts";
import { shownIn } from "./wanted.ts";

const fewestTerms = 2;
/** From so many words on, one may be the question's own: a second word that asks, a verb of another form. */
const manyTerms = 5;
const most = 2;

const isFixed = ({ name, key }: Term): boolean => name || /^\p{N}/u.test(key);

/** Whether the cues tell how the language builds a question, so that more may be inferred than what meets. */
export const readsQuestions = ({ cues }: Reading): boolean => cues !== null && cues.asking.openers.size > 0;

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

/** From so surely on a number, a day, a sum is there. */
const surely = 0.6;
const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** "The manager Ulrike Damm": a name of two words beside a word of the question. */
const isNameBeside = (words: readonly Word[], isAsked: (word: Word) => boolean): boolean =>
  words.some((word, at) => {
    const other = words[at + 1];
    if (at === 0 || !isCapital(word) || !other || !isCapital(other) || isAsked(word) || isAsked(other)) return false;
    return [at - 1, at + 2, at - 2, at + 3].some((near) => {
      const each = words[near];
      return each !== undefined && isAsked(each);
    });
  });

const shaped: ReadonlySet<Wanted> = new Set<Wanted>([
  "count",
  "amount",
  "money",
  "age",
  "duration",
  "measure",
  "time",
  "place",
]);

/** The passages in which all that a question is about meets, or nearly all of a long one; names and numbers always. Nothing is inferred. */
export const meetingAbroad = (reading: Reading, asked: Asked, candidates: readonly Candidate[]): Sentence[] => {
  const { retriever } = deskOf(reading);
  const sought = retriever.seek(contentOf(reading, asked, retriever.terms(asked.content)));
  const head = asked.head?.lower ?? null;
  const keys = new Set(sought.flatMap(({ keys: [first] }) => first?.[0] ?? []));
  const isAsked = (word: Word): boolean => retriever.terms([word]).some(({ key }) => keys.has(key));
  // German writes "Verwaltungsgericht" where a court is asked for.
  const isHead = ({ lower }: Word): boolean => head !== null && lower.endsWith(head);
  const isWanted = shaped.has(asked.wanted);
  const shownBy = (sentence: Sentence): number => {
    if (!reading.cues || !isWanted) return 1;
    const eyes = {
      asked: isAsked,
      isHead: (word: Word) =>
        isHead(word) || (head !== null && isAsked(word) && word.lower.startsWith(head.slice(0, 4))),
      hasHead: head !== null,
      isUnit: null,
      figureAt: () => null,
    };
    return shownIn(reading, sentence, asked.wanted, eyes).strength;
  };
  const shows = (sentence: Sentence): boolean => shownBy(sentence) >= surely;
  /** "140 Betten" is counted of whatever the text around it is about. */
  const isCounted = (sentence: Sentence): boolean =>
    asked.wanted === "count" && head !== null && sentence.words.some(isHead) && shownBy(sentence) === 1;
  const meets = (sentence: Sentence): boolean => {
    const { index, words } = sentence;
    const missing = sought.filter((each) => {
      const isHeadHere = each.term.word.lower === head && words.some(isHead);
      const { own, around } = retriever.holds(index, each);
      const isMatter =
        isCounted(sentence) && (around > 0 || retriever.holds(reading.sentences[0]?.index ?? 0, each).own > 0);
      return own === 0 && !isMatter && !isHeadHere;
    });
    return (
      missing.length === 0 ||
      (sought.length >= manyTerms && missing.length === 1 && !missing.some(({ term }) => isFixed(term)))
    );
  };
  /** One word is enough where what is asked for stands beside it: "Wer ist die Geschäftsführerin?" */
  const meetsAlone = ({ words }: Sentence): boolean =>
    asked.wanted === "person" ? isNameBeside(words, isAsked) : isWanted && asked.wanted !== "age";
  const isEnough = (sentence: Sentence): boolean =>
    sought.length >= fewestTerms || (sought.length === 1 && meetsAlone(sentence));
  return candidates
    .map(({ sentence }) => sentence)
    .filter((sentence) => isEnough(sentence) && meets(sentence) && shows(sentence))
    .slice(0, most);
};
