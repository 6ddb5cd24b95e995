import type { Sought } from "#engine/retrieve.ts";
import type { Term } from "#engine/terms.ts";
import { isGrammarPair, isSmallAbroad } from "#language/abroad-words.ts";
import type { Asking, Wanted } from "#language/asking.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word } from "#reading/words.ts";
import { agesOf } from "./abroad-age.ts";
import type { Asked } from "./asked.ts";
import { type Candidate, deskOf } from "./candidates.ts";
import type { Resolved } from "./followup.ts";
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
const plainly = 0.9;
/** So many words of a question one of which may stand in the passages around. */
const leastMet = 3;

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

/** A noun's end that its forms share. */
const bare = (lower: string): string => lower.replace(/(?:en|er|es|e|n|s)$/u, "");

/** "Geldautomaten" are "Automaten"; "Beteiligung" is the "Wahlbeteiligung" where no other one is told of. */
const isCompound = (words: readonly Word[], { text, lower }: Word): boolean => {
  if (!/^\p{Lu}\p{Ll}{4,}/u.test(text)) return false;
  const nouns = words.filter((word) => isCapital(word) && word.text.length > 4);
  const end = bare(lower);
  if (nouns.some((word) => word.lower.length > lower.length && bare(word.lower).endsWith(end))) return true;
  const wholes = nouns.filter((word) => lower.length > word.lower.length + 2 && end.endsWith(bare(word.lower)));
  return wholes.length === 1 && wholes.every((word) => bare(word.lower).length > 5);
};

/** "brach … aus" and "ausgebrochen", "baut … ab" and "abbauen". */
const isParted = (
  words: readonly Word[],
  keysOf: (word: Word) => readonly string[],
  { key, word }: Term,
  last: string,
  particles: ReadonlySet<string>,
): boolean => {
  if (isCapital(word)) return false;
  const has = (wanted: string): boolean => words.some((each) => keysOf(each).includes(wanted));
  if (particles.has(last) && has(`${last}${key}`)) return true;
  const [led] = [...particles].filter(
    (particle) => key.startsWith(particle) && words.some(({ lower }) => lower === particle),
  );
  return led !== undefined && has(key.slice(led.length));
};

/** "Das Auto war gestohlen worden": nobody is named who did it. */
const isDoneByNobody = ({ passive, of }: Asking, words: readonly Word[]): boolean =>
  words.some(({ lower }) => passive.has(lower)) && !words.some(({ lower }) => of.has(lower));

const shaped: ReadonlySet<Wanted> = new Set<Wanted>([
  "count",
  "amount",
  "money",
  "duration",
  "measure",
  "share",
  "reason",
  "time",
  "place",
]);

/** The passages in which all that a question is about meets, or nearly all of a long one; names and numbers always. Nothing is inferred. */
export const meetingAbroad = (
  reading: Reading,
  { asked, last }: Resolved,
  candidates: readonly Candidate[],
): Sentence[] => {
  const { retriever } = deskOf(reading);
  const particles = reading.cues?.asking.particles ?? new Set<string>();
  const content = asked.content.filter(({ lower }) => !(lower === last && particles.has(lower)));
  const sought = retriever.seek(contentOf(reading, asked, retriever.terms(content)));
  const head = asked.head?.lower ?? null;
  const keys = new Set(sought.flatMap(({ keys: [first] }) => first?.[0] ?? []));
  const isAsked = (word: Word): boolean => retriever.terms([word]).some(({ key }) => keys.has(key));
  if (reading.cues && asked.wanted === "age") return agesOf(reading, isAsked);
  // German writes "Verwaltungsgericht" where a court is asked for.
  const isHead = ({ lower }: Word): boolean => head !== null && lower.endsWith(head);
  const isWanted = shaped.has(asked.wanted);
  const shownBy = (sentence: Sentence): number => {
    if (!reading.cues) return 1;
    if (asked.wanted === "person" && isDoneByNobody(reading.cues.asking, sentence.words))
      return Number(isNameBeside(sentence.words, isAsked));
    if (!isWanted) return 1;
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
  const keysOf = (word: Word): readonly string[] => retriever.terms([word]).map(({ key }) => key);
  const opening = reading.sentences.find(({ passage }) => passage.role === "body");
  const isNear = (index: number, each: Sought & { term: Term }): boolean =>
    retriever.holds(index, each).around > 0 ||
    retriever.holds(reading.sentences[0]?.index ?? 0, each).own > 0 ||
    (reading.cues !== null && isCompound(opening?.words ?? [], each.term.word));
  /** "Er forderte …" behind a sentence in which the one asked about speaks. */
  const isTheirs = ({ index, words }: Sentence, { term }: { term: Term }): boolean =>
    reading.cues?.asking.people.has(words[0]?.lower ?? "") === true &&
    isCapital(term.word) &&
    reading.attributions.some(
      ({ sentence, chain }) => sentence === index - 1 && chain.at(-1)?.source.split(/\s+/u).includes(term.word.text),
    );
  const meets = (sentence: Sentence): boolean => {
    const { index, words } = sentence;
    const missing = sought.filter((each) => {
      const isHeadHere = each.term.word.lower === head && words.some(isHead);
      const isMatter = isCounted(sentence) && isNear(index, each);
      if (retriever.holds(index, each).own > 0 || isMatter || isHeadHere || isTheirs(sentence, each)) return false;
      return (
        !reading.cues ||
        !(isCompound(words, each.term.word) || isParted(words, keysOf, each.term, last ?? "", particles))
      );
    });
    const [left, other] = missing;
    const isOneName = asked.wanted === "person" && other !== undefined && missing.length === 2;
    if (!left || (other && !isOneName)) return missing.length === 0;
    if (sought.length >= manyTerms && !other && !isFixed(left.term)) return true;
    // What the passages around it are about need not be named again where just what is asked for stands beside the rest.
    const isThere = asked.wanted === "person" ? isNameBeside(words, isAsked) : isWanted && shownBy(sentence) >= plainly;
    return (
      reading.cues !== null &&
      sought.length >= (asked.wanted === "person" && !other ? fewestTerms : leastMet) &&
      isThere &&
      missing.every((each) => isCapital(each.term.word) && isNear(index, each))
    );
  };
  /** One word is enough where what is asked for stands beside it: "Wer ist die Geschäftsführerin?" */
  const meetsAlone = ({ words }: Sentence): boolean =>
    asked.wanted === "person" ? isNameBeside(words, isAsked) : isWanted;
  const isEnough = (sentence: Sentence): boolean =>
    sought.length >= fewestTerms || (sought.length === 1 && meetsAlone(sentence));
  const met = candidates.map(({ sentence }) => sentence);
  // A compound of the question meets its last part, which no index of words finds.
  const others = reading.cues && isWanted ? reading.sentences.filter(({ passage }) => passage.role === "body") : [];
  return [...new Set([...met, ...others])]
    .filter((sentence) => isEnough(sentence) && meets(sentence) && shows(sentence))
    .slice(0, most);
};
