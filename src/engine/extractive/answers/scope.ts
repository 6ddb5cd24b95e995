import type { Cues } from "#language/cues.ts";
import type { Reading, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Asked } from "./asked.ts";
import { figureFinder } from "./named.ts";
import { contentOf } from "./phrase.ts";

/** A phrase of scope at the head of a passage is no longer. */
const longestScope = 16;
const shortestScope = 3;
/** So many passages back within its paragraph a scope still holds. */
const reach = 3;

/** "By how much did it rise in adults aged 26 or older?": the words behind the last preposition of scope of a question. */
export const scopeIn = (words: readonly Word[], { asking }: Cues): readonly Word[] => {
  const found: Word[] = [];
  words.forEach(({ lower }, at) => {
    if (at === 0 || !asking.scoping.has(lower)) return;
    const behind = words.slice(at + 1);
    const end = behind.findIndex((word) => word.kind === "mark" || asking.scoping.has(word.lower));
    found.push(...contentOf(behind.slice(0, end < 0 ? undefined : end), asking));
  });
  return found;
};

/** "In adults aged 26 or older, …": the words that a passage puts before all else as the bounds of what it tells. */
const frontedIn = ({ cues }: Reading, { words }: Sentence): readonly Word[] => {
  const joined = cues?.grammar.coordinators.has(words[0]?.lower ?? "") ? words.slice(1) : words;
  if (!cues?.asking.scoping.has(joined[0]?.lower ?? "")) return [];
  const comma = joined.findIndex(({ text }) => text === ",");
  if (comma >= 0 && comma <= longestScope) return joined.slice(1, comma);
  // "In volunteers over 65 the vaccine did worse."
  const subject = joined.findIndex(
    ({ lower }, at) => at >= shortestScope && at <= longestScope && cues.grammar.articles.has(lower),
  );
  const group = subject < 0 ? [] : joined.slice(1, subject);
  return groupsIn({ cues }, group).length > 0 || group.some(({ kind }) => kind === "number") ? group : [];
};

/** The scope that a passage stands under although another one before it in the paragraph names it, and which that is. */
export const scopeOver = (reading: Reading, sentence: Sentence): { words: readonly Word[]; from: Sentence } | null => {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - reach); index -= 1) {
    const each = reading.sentences[index];
    if (!each || each.passage.paragraph !== sentence.passage.paragraph) return null;
    const words = frontedIn(reading, each);
    if (words.length > 0) return { words, from: each };
    // "The number of respondents aged 12 to 17": a passage with a group of its own stands under no other's.
    if (index === sentence.index && groupsIn(reading, each.words).length > 0) return null;
  }
  return null;
};

type Group = readonly string[];

const groupsIn = ({ cues }: Pick<Reading, "cues">, words: readonly Word[]): Group[] =>
  (cues?.asking.groups.flat() ?? []).filter((group) => words.some(({ lower }) => group.includes(lower)));

const isYear = ({ text }: Word): boolean => /^(?:1[6-9]|20)\d\d$/u.test(text);

/** "12 to 17-years-old" are teenagers. */
const isOfAge = ({ cues }: Reading, group: Group, words: readonly Word[]): boolean => {
  const ages = cues?.asking.ageGroups.get(group[0] ?? "");
  const shows = cues?.asking.shows.ages;
  if (!ages || !shows || !words.some((word) => word.lower.split("-").some((piece) => shows.has(piece)))) return false;
  const near = words.flatMap((word, at) => {
    const around = words.slice(Math.max(0, at - ageReach), at + ageReach);
    const isAge = around.some((each) => each.lower.split("-").some((piece) => shows.has(piece)));
    const value = Number.parseInt(word.text, 10);
    return isAge && /^\d{1,3}(?:\D|$)/u.test(word.text) && !/[.,]\d/u.test(word.text) ? [value] : [];
  });
  return near.length > 0 && near.every((age) => ages[0] <= age && age <= ages[1]);
};

const ageReach = 5;

/** Whether a passage tells of another group or year than the one asked about. */
export const isOutOfScope = (reading: Reading, sentence: Sentence, { scope, content }: Asked): boolean => {
  const { cues } = reading;
  if (!cues) return false;
  const over = scopeOver(reading, sentence)?.words ?? [];
  const words = [...over, ...sentence.words];
  const [groups, years] = [groupsIn(reading, scope), content.filter(isYear)];
  const here = groups.length === 0 ? [] : groupsIn(reading, words);
  const isOfOthers = groups.some((group) => {
    const rivals = cues.asking.groups.find((axis) => axis.includes(group)) ?? [];
    return !here.includes(group) && !isOfAge(reading, group, words) && here.some((each) => rivals.includes(each));
  });
  const isHeld = ({ lower }: Word): boolean => words.some((word) => word.lower.includes(lower));
  const isOfAnotherYear = years.length > 0 && !years.some(isHeld) && words.some(isYear);
  return isOfOthers || isOfAnotherYear;
};

/** What is longer is no sentence: a list, a text without full stops. */
const longestSentence = 300;

const actors: ReadonlySet<string> = new Set(["person", "organisation", "group"]);

/** "Holt was elected, while Pell got 412 votes": whether every number belongs to another one, named behind a word of contrast. */
export const isAnothersFigure = (
  reading: Reading,
  words: readonly Word[],
  numbers: readonly number[],
  isAsked: (word: Word) => boolean,
): boolean => {
  const contrasting = reading.cues?.asking.contrasting;
  const figureAt = figureFinder(reading);
  const isOther = (word: Word): boolean => !isAsked(word) && actors.has(figureAt(word)?.kind ?? "");
  return (
    numbers.length > 0 &&
    words.length <= longestSentence &&
    numbers.every((at) => {
      const border = words.slice(0, at).findLastIndex(({ lower }) => lower === ";" || contrasting?.has(lower));
      const clause = words.slice(border + 1);
      return (
        border > 0 &&
        words.slice(0, border).some(isAsked) &&
        !clause.some(isAsked) &&
        words.slice(border + 1, at).some(isOther)
      );
    })
  );
};
