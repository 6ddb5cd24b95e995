import type { Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";
import { figureFinder } from "./named.ts";

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const farthest = 10;
const leadSentences = 4;

/** Whether a passage tells who holds an office: its words next to a person's name, and of the body that is asked about. */
export const tellsHolder = (reading: Reading, sentence: Sentence, { content, office: sought }: Asked): boolean => {
  const { cues } = reading;
  if (!cues || !sought) return true;
  const { office, body } = sought;
  const { asking, naming, grammar } = cues;
  const { words } = sentence;
  const { retriever } = deskOf(reading);
  const figureAt = figureFinder(reading);
  const isOf = (some: readonly Word[]): ((word: Word | undefined) => boolean) => {
    const terms = retriever.terms(some);
    const keys = new Set(terms.map(({ key }) => key));
    const states = new Set(terms.flatMap(({ state }) => state ?? []));
    return (word) =>
      word !== undefined && retriever.terms([word]).some(({ key, state }) => keys.has(key) || states.has(state ?? ""));
  };
  const isOffice = isOf(office);
  const isBody = isOf(body);
  const isPart = (word: Word | undefined): word is Word =>
    isCapital(word) && word !== undefined && !isOffice(word) && !isBody(word) && !asking.stopWords.has(word.lower);
  const isPerson = (word: Word): boolean => {
    if (!isPart(word) || naming.titleHeads.has(word.lower)) return false;
    const kind = figureAt(word)?.kind ?? "other";
    return kind === "person" || (kind === "other" && isPart(words[words.indexOf(word) + 1]));
  };
  const noun = isOf(office.slice(-1));
  const isOver = (lower: string): boolean => naming.formers.has(lower) || naming.otherOffices.has(lower);
  const asksOver = content.some(({ lower }) => isOver(lower));

  const isPassed = (word: Word): boolean =>
    isCapital(word) ||
    isOffice(word) ||
    isBody(word) ||
    word.kind === "number" ||
    word.text === "," ||
    /^['’]s$/u.test(word.text) ||
    asking.stopWords.has(word.lower) ||
    naming.titleModifiers.has(word.lower);
  const meetsPerson = (at: number, step: 1 | -1): boolean => {
    let commas = 0;
    for (let far = 1; far <= farthest; far += 1) {
      const word = words[at + step * far];
      if (!word) return false;
      if (isPerson(word)) return true;
      if (word.text === ",") commas += 1;
      if (commas > 1 || !isPassed(word) || grammar.coordinators.has(word.lower)) return false;
    }
    return false;
  };
  /** The words right before or behind an office that say whose it is. */
  const owner = (at: number): Word[] => {
    const found: Word[] = [];
    for (let before = at - 1; before >= 0 && before > at - farthest; before -= 1) {
      const word = words[before];
      if (!word || word.kind === "mark" || isPerson(word)) break;
      if (isOffice(word) || naming.titleModifiers.has(word.lower)) continue;
      if (!isCapital(word) && !/^['’]s?$/u.test(word.text) && !isBody(word)) break;
      found.push(word);
    }
    const next = words[at + 1]?.lower ?? "";
    if (!asking.of.has(next) && next !== "at" && next !== "for") return found;
    for (const word of words.slice(at + 2, at + 2 + farthest)) {
      if (word.kind === "mark" || isPerson(word)) break;
      if (isCapital(word) || isBody(word)) found.push(word);
      else if (!asking.of.has(word.lower) && !grammar.determiners.has(word.lower)) break;
    }
    return found;
  };
  const holds = (some: readonly Word[]): boolean => body.every((word) => some.some(isOf([word])));
  const isOwn = (at: number): boolean => {
    if (body.length === 0) return true;
    const before = reading.sentences[sentence.index - 1]?.words ?? [];
    if (asking.pointers.has(words[at - office.length]?.lower ?? "")) return holds([...before, ...words]);
    const owners = owner(at);
    if (holds(owners)) return true;
    if (owners.some((word) => !grammar.determiners.has(word.lower) && !naming.titleModifiers.has(word.lower)))
      return false;
    const isBodyOfRank = body.some(
      (word) =>
        naming.states.has(word.lower) ||
        words
          .concat(...reading.sentences.slice(0, leadSentences).map((each) => each.words))
          .some(
            (each) => each.lower === word.lower && /^(?:state|organisation|group)$/u.test(figureAt(each)?.kind ?? ""),
          ),
    );
    return !isBodyOfRank && holds(reading.sentences.slice(0, leadSentences).flatMap((each) => each.words));
  };
  return words.some((word, at) => {
    if (!noun(word)) return false;
    const near = words.slice(Math.max(0, at - 4), at + 1);
    if (!office.every((part) => near.some(isOf([part])))) return false;
    if (
      !asksOver &&
      words
        .slice(Math.max(0, at - 3), at)
        .some(({ lower }) => isOver(lower) && !office.some((part) => part.lower === lower))
    )
      return false;
    return isOwn(at) && (meetsPerson(at, 1) || meetsPerson(at, -1));
  });
};
