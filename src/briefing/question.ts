import type { Reason } from "#brief/brief.ts";
import { type AskedOf, questionOfSides } from "#engine/extractive/disputes/asked-of.ts";
import { termsIn } from "#engine/terms.ts";
import { loadedInOurs } from "#grounding/lint.ts";
import { amountsIn, sameAmount } from "#grounding/locate/numbers.ts";
import { samenessIn } from "#grounding/support/sameness.ts";
import type { Cues } from "#language/cues.ts";
import { cuesOf } from "#language/languages.ts";
import type { Reading } from "#reading/reading.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";
import type { Table } from "./piece.ts";
import type { Side } from "./points.ts";
import { findWhole } from "./whole-words.ts";

const longest = 240;

/** "Hamas'", "Israel’s". */
const bare = (word: string): string => word.replace(/['’]s?$/u, "");

const inMarks = /“([^”]+)”|"([^"]+)"|«([^»]+)»|„([^“”]+)[“”]/gu;

/** Names and numbers are the article's: a question may not bring in what nobody in it speaks of. */
const foreignTo = ({ article }: Reading, question: string, words: readonly Word[], cues: Cues | null): Reason[] => {
  const first = words.findIndex(({ kind }) => kind === "word");
  const names = words.filter((word, at) => at !== first && word.kind === "word" && isCapital(word));
  const isStrange = ({ text }: Word): boolean => findWhole(article.text, bare(text)).length === 0;
  const amounts = cues ? amountsIn(article.text, cues.numbers) : [];
  const isStrangeNumber = cues
    ? amountsIn(question, cues.numbers).some((asked) => !amounts.some((held) => sameAmount(asked, held)))
    : words.some(({ kind, text }) => kind === "number" && findWhole(article.text, text).length === 0);
  return [
    ...(names.some(isStrange) ? (["name-swapped"] as const) : []),
    ...(isStrangeNumber ? (["number-swapped"] as const) : []),
  ];
};

/** Words of the question without a counterpart in the article would be ours, and a question can insinuate. */
const hasWordsOfItsOwn = ({ sentences }: Reading, words: readonly Word[], cues: Cues): boolean => {
  const { asking, naming, supporting } = cues;
  const terms = termsIn(asking, naming);
  const held = new Set(
    sentences.flatMap((sentence) => terms.of(sentence.words)).flatMap(({ key, rough }) => [key, rough]),
  );
  const sameness = supporting ? samenessIn(cues, supporting) : null;
  const isSaidOtherwise = ({ lower }: Word): boolean =>
    sameness !== null &&
    sentences.some((sentence) =>
      sentence.words.some((word) => sameness.alike(sameness.keyOf(word.lower), sameness.keyOf(lower))),
    );
  const leansToNobody = ({ lower }: Word): boolean =>
    asking.lightWords.has(lower) || (asking.unleaning?.has(lower) ?? false);
  return terms
    .of(words)
    .some(
      ({ key, rough, name, word }) =>
        !name && !held.has(key) && !held.has(rough) && !leansToNobody(word) && !isSaidOtherwise(word),
    );
};

/** "Why did they lie?" takes the matter for settled, and so does "Didn't they lie?". */
const isLeading = (words: readonly Word[], { asking, grammar }: Cues): boolean => {
  const [first = "", second = ""] = words.filter(({ kind }) => kind !== "mark").map(({ lower }) => lower);
  const why = asking.interrogatives.some(
    ([phrase, wanted]) =>
      wanted === "reason" && (phrase.join(" ") === first || phrase.join(" ") === `${first} ${second}`),
  );
  return why || asking.negations.has(first) || grammar.negations.has(first) || /n't$/u.test(first);
};

/** What keeps a draft's question from standing above both sides. */
const reasonsAgainst = (question: string, { reading, language }: Table): Reason[] => {
  const { article } = reading;
  const words = wordsOf(question);
  const cues = cuesOf(language);
  const own = language === article.language ? cues : null;
  const cited = [...question.matchAll(inMarks)].map((found) => found.slice(1).find((each) => each !== undefined) ?? "");
  const isQuestion = /[?？؟;]["”»]?$/u.test(question) && question.length <= longest;
  return [
    ...(isQuestion && !(cues && isLeading(words, cues)) ? [] : (["characterisation"] as const)),
    ...(loadedInOurs(question, cues).length > 0 ? (["loaded-word"] as const) : []),
    ...(cited.some((each) => findWhole(article.text, each).length === 0) ? (["paraphrase-as-quotation"] as const) : []),
    ...foreignTo(reading, question, words, own),
    ...(own && hasWordsOfItsOwn(reading, words, own) ? (["not-carried"] as const) : []),
  ];
};

/** What a question of code's asks of: the side that says so first, if one does. */
const askedOf = (sides: readonly Side[]): AskedOf[] =>
  sides
    .toSorted((a, b) => Number(b.says) - Number(a.says))
    .flatMap(({ stance, line }) => (line.shown ? [{ stance, at: line.shown.quotes }] : []));

/**
 * The question above a point: the draft's where it brings in nothing of its own and leans to nobody, else one of code's from what
 * the first side says, else none. `isTurned`: it may be asked the wrong way round. `why` tells what was wrong with the draft's.
 */
export const questionFor = (
  drafted: string,
  sides: readonly Side[],
  isTurned: boolean,
  table: Table,
): { question: string | null; why: readonly Reason[] } => {
  const question = drafted.replaceAll(/\s+/gu, " ").trim();
  const { reading, trusted } = table;
  if (trusted) {
    const why: Reason[] = loadedInOurs(question, reading.cues).length > 0 ? ["loaded-word"] : [];
    return { question: why.length > 0 ? null : question, why };
  }
  const why = reasonsAgainst(question, table);
  if (why.length === 0 && !isTurned) return { question, why };
  const ours = questionOfSides(reading, askedOf(sides));
  return { question: ours !== null && loadedInOurs(ours, reading.cues).length === 0 ? ours : null, why };
};
