import type { Cues } from "#language/cues.ts";
import { phraseAt, piecesOf } from "#language/phrases.ts";
import { isCapital, type Word, wordsOf } from "./words.ts";

export const unnamed = "unnamed";

const mostWords = 12;

/** A clause or a whole description is no name for a source. */
const isPhrase = ({ grammar, saying }: Cues, words: readonly Word[]): boolean =>
  words.filter(({ kind }) => kind !== "mark").length <= mostWords &&
  !words.some(
    ({ lower }, at) =>
      [grammar.be, grammar.have, grammar.do, grammar.modals].some((set) => set.has(lower)) ||
      (at > 0 &&
        at < words.length - 1 &&
        (saying.verbs.get(lower)?.some(({ cue, form }) => form === "past" && cue.takes.has("asked")) ?? false)),
  );

/** Pronouns of one person point at somebody; "others" and "some" are people without a name. */
const isPronoun = ({ grammar }: Cues, words: readonly Word[]): boolean => {
  const [first, second] = words;
  if (!first || second) return false;
  const { persons } = grammar;
  return (
    grammar.pointers.has(first.lower) ||
    [persons.first, persons.third, persons.many].some((set) => set.has(first.lower)) ||
    (grammar.subjects.has(first.lower) && grammar.numbers.has(first.lower))
  );
};

/** A phrase that can be a source by itself: it names somebody, an office, a text, or people without a name ("officials"). */
export const isSource = (cues: Cues, label: string): boolean => {
  const { saying, standing, grammar } = cues;
  if (label === unnamed) return true;
  const words = wordsOf(label);
  const [first, ...rest] = words;
  if (!first || !isPhrase(cues, words) || isPronoun(cues, words) || grammar.possessives.has(first.lower)) return false;
  if (phraseAt(piecesOf(label), 0, standing.pointers)?.value === true) return false;
  const isKind = ({ lower }: Word): boolean =>
    [saying.unnamed, saying.offices, saying.vehicles, saying.outlets].some((set) => set.has(lower));
  if (grammar.determiners.has(first.lower)) return rest.some(isCapital) || (first.lower !== "the" && rest.some(isKind));
  const joint = words.findIndex(({ lower }) => grammar.prepositions.has(lower));
  const head = joint < 0 ? words : words.slice(0, joint);
  return rest.some(isCapital) ? joint < 0 || head.some((word) => isCapital(word) || isKind(word)) : words.some(isKind);
};

/** What a phrase is about: "health chiefs" of "China's health chiefs in the south", up to what only describes it. */
const coreOf = ({ grammar }: Cues, words: readonly Word[]): readonly Word[] => {
  const end = words.findIndex(
    ({ lower, kind }, at) =>
      at > 0 &&
      (kind === "mark" ||
        grammar.prepositions.has(lower) ||
        grammar.relatives.has(lower) ||
        lower === grammar.joints.of),
  );
  return end < 0 ? words : words.slice(0, end);
};

/** The noun that a phrase is about, lower case. */
export const headOf = (cues: Cues, label: string): string => coreOf(cues, wordsOf(label)).at(-1)?.lower ?? "";

/** The nouns under which a phrase may be taken up: "source" and "refugee" of "X's source, a refugee", "doctors" of "a group of doctors". */
export const headsOf = (cues: Cues, label: string): string[] =>
  label.split(/,\s/u).flatMap((part) => {
    const words = wordsOf(part);
    const core = coreOf(cues, words);
    const head = core.at(-1)?.lower ?? "";
    const isGroup = cues.naming.bodyNouns.has(head) && words[core.length]?.lower === cues.grammar.joints.of;
    return isGroup ? [head, headOf(cues, textOf(part, words.slice(core.length + 1)))] : [head];
  });

/** "The man", "health bosses", "the letter signed by nurses": people, bodies and texts that say something, by what they are. */
export const saysByItself = (cues: Cues, label: string): boolean => {
  const { saying, naming, grammar } = cues;
  const words = wordsOf(label);
  const core = coreOf(cues, words);
  const [first] = core;
  if (!first || core.length > mostWords || grammar.pointers.has(first.lower)) return false;
  const head = core.find(({ lower }) => saying.vehicles.has(lower)) ?? core.at(-1);
  if (!head || (core.length === 1 && isPronoun(cues, core))) return false;
  if (core.length === 1 && isCapital(head) && !naming.knows(head.lower)) return true;
  return (
    [
      saying.tellers,
      saying.unnamed,
      saying.offices,
      saying.vehicles,
      naming.peopleNouns,
      naming.organisationNouns,
    ].some((set) => set.has(head.lower)) ||
    naming.personNouns.has(head.lower) ||
    naming.titleHeads.has(head.lower)
  );
};

/** The phrase without the clause that describes it: "analysts" of "analysts who have done the sums". */
export const withoutClause = ({ grammar }: Cues, label: string): string => {
  const words = wordsOf(label);
  const at = words.findIndex(({ lower }, index) => index > 0 && grammar.relatives.has(lower));
  return at < 0 ? label : textOf(label, words.slice(0, words[at - 1]?.kind === "mark" ? at - 1 : at));
};

const textOf = (label: string, words: readonly Word[]): string =>
  label.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** "The Wrap and Deadline": one name each, where each begins with a capital. */
const partsOf = (label: string, words: readonly Word[], { grammar }: Cues): string[] => {
  const at = words.findIndex(({ lower }) => lower === grammar.joints.and);
  const [left, right] = [words.slice(0, at), words.slice(at + 1)];
  return at > 0 && isCapital(left[0]) && isCapital(right[0])
    ? [textOf(label, left), textOf(label, right)]
    : [textOf(label, words)];
};

/** "Ada Quist, the mayor, and Jan Bek": its parts. */
export const rowOf = ({ grammar }: Cues, label: string): string[] => {
  const words = wordsOf(label);
  if (!words.some(({ lower }) => lower === grammar.joints.and)) return [];
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.text === "," || word.lower === grammar.joints.and) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0).map((part) => textOf(label, part));
};

/** Who made the text that a phrase speaks of, as worded: "a report by X", "X's report", "reports from X and Y"; the phrase itself where it names no maker. */
export const makersOf = (cues: Cues, label: string): string[] => {
  const { saying, naming, grammar } = cues;
  const words = wordsOf(label);
  const text = words.findIndex(({ lower }) => saying.vehicles.has(lower) || saying.outletTexts.has(lower));
  if (text < 0) return [label];
  const behind = words.slice(text + 2);
  const from = behind[0] && grammar.determiners.has(behind[0].lower) ? 1 : 0;
  const isMade = naming.makers.has(words[text + 1]?.lower ?? "") && words[text + 1]?.lower !== grammar.joints.of;
  if (isMade && isCapital(behind[from])) return partsOf(label, behind, cues);
  const owner = words.slice(0, text).findLastIndex(({ lower }) => grammar.endings.owner.test(lower));
  const owning = words.slice(0, owner + 1);
  return owner >= 0 && text === words.length - 1 && owning.some(isCapital)
    ? [textOf(label, owning).replace(/['’]s?$/u, "")]
    : [label];
};
