import type { Span } from "#brief/article.ts";
import type { Figure, Reading, Sentence } from "#reading/reading.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { deskOf } from "./candidates.ts";

/** From the name to a "who" behind it: "Braun, 38 – who". */
const farthestWho = 4;

/** The figure that a question names in full by one of its names. */
const figureNamed = (reading: Reading, name: readonly Word[]): Figure | null => {
  const { retriever } = deskOf(reading);
  const asked = retriever.terms(name).map(({ key }) => key);
  const holdsAll = ({ name: full, aliases }: Figure): boolean =>
    [full, ...aliases].some((naming) => {
      const keys = new Set(retriever.terms(wordsOf(naming)).map(({ key }) => key));
      return asked.every((key) => keys.has(key));
    });
  const found = reading.figures.filter(holdsAll);
  return found.find(({ kind }) => kind === "person") ?? found[0] ?? null;
};

/** Whether a passage says beside a name who that is: a role before it, or an apposition, a "who" or an "is a" behind it. */
const tellsWho = (reading: Reading, { words }: Sentence, { start, end }: Span): boolean => {
  const { cues } = reading;
  if (!cues) return false;
  const { naming, grammar, asking } = cues;
  const first = words.findIndex((word) => word.start >= start);
  const behind = words.findIndex((word) => word.start >= end);
  const isRole = (word: Word | undefined): boolean =>
    word !== undefined &&
    [naming.personNouns, naming.titleHeads, naming.peopleNouns, asking.shows.people].some((set) => set.has(word.lower));
  if (first > 0 && (isRole(words[first - 1]) || (words[first - 1]?.text === "," && isRole(words[first - 2]))))
    return true;
  if (behind < 0) return false;
  const next = words.slice(behind, behind + farthestWho).filter(({ kind }) => kind !== "number");
  if (next.some(({ lower }) => grammar.relatives.has(lower) && lower.startsWith("who"))) return true;
  const [mark, word, then] = next;
  const opens = (each: Word | undefined): boolean =>
    each !== undefined && (grammar.determiners.has(each.lower) || grammar.possessives.has(each.lower) || isRole(each));
  if (mark && asking.be.has(mark.lower)) return opens(word);
  const isAside = mark?.text === "," || mark?.text === "(";
  const isNamedOffice = isCapital(word) && words.slice(behind, behind + 2 * farthestWho).some(isRole);
  return isAside && (opens(word) || isNamedOffice || isRole(then));
};

/** Of "who is NAME": the passage that tells who that is, the first one; none where the text names nobody so. */
export const identityOf = (reading: Reading, { identity }: Asked): Sentence[] => {
  const figure = identity && figureNamed(reading, identity);
  if (!figure) return [];
  const { text } = reading.article;
  const named = reading.sentences.flatMap((sentence) => {
    const { start, end, role } = sentence.passage;
    const mention = figure.mentions.find((each) => start <= each.start && each.end <= end);
    return mention && role === "body" ? [{ sentence, mention }] : [];
  });
  const hasRole = ({ passage }: Sentence): boolean =>
    figure.role !== null && text.slice(passage.start, passage.end).includes(figure.role);
  const [first] = named;
  if (!first) return [];
  const isTold = ({ sentence, mention }: (typeof named)[number]): boolean => tellsWho(reading, sentence, mention);
  const found =
    isTold(first) || hasRole(first.sentence)
      ? first
      : (named.find(({ sentence }) => hasRole(sentence)) ?? named.find(isTold));
  if (found) return [found.sentence];
  const next = reading.sentences[first.sentence.index + 1];
  return next && describes(reading, next) ? [first.sentence, next] : [];
};

const opening = 6;

/** "The estate agent said …", right behind the first passage that names somebody. */
const describes = ({ cues }: Reading, { words }: Sentence): boolean => {
  const [the, ...rest] = words;
  const verb = rest.findIndex(({ lower }) =>
    (cues?.saying.verbs.get(lower) ?? []).some(({ form }) => form === "past" || form === "s"),
  );
  return (
    the?.lower === cues?.grammar.joints.the &&
    verb > 0 &&
    verb < opening &&
    rest.slice(0, verb).every(({ text, kind }) => kind === "word" && !/^\p{Lu}/u.test(text))
  );
};
