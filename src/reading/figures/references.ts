import type { Article, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Figure, Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import { agedIn } from "./ages.ts";
import { describedBy } from "./descriptions.ts";
import { pronounsOf } from "./pronouns.ts";
import { lastAtOrBefore, type Mention, type Scene, sceneOf } from "./scene.ts";
import { issuersOf } from "./vehicles.ts";

/** What a span refers to: the figure that it names, or whom a pronoun or description means; null where that is open. */
export const referring = (
  article: Article,
  sentences: readonly Sentence[],
  knowns: readonly Known[],
  cues: Cues,
): ((span: Span) => Figure | null) => {
  const scene = sceneOf(article, sentences, knowns, cues);
  const pronouns = pronounsOf(scene);
  const issuers = issuersOf(scene, pronouns);
  const aged = agedIn(scene);
  return (span) => {
    const sentence = scene.sentenceAt(span.start);
    if (sentence === null) return null;
    const from = lastAtOrBefore(sentence.words, span.start - 1) + 1;
    const words = sentence.words
      .slice(from, lastAtOrBefore(sentence.words, span.end - 1) + 1)
      .filter(({ end }) => end <= span.end + 2);
    return meant({ scene, knowns, pronouns, issuers, aged, sentence, words })?.figure ?? null;
  };
};

type Asked = {
  scene: Scene;
  knowns: readonly Known[];
  pronouns: ReadonlyMap<number, Known>;
  issuers: ReadonlyMap<number, Known>;
  aged: (words: readonly Word[], end: number) => Known | null;
  sentence: Sentence;
  words: readonly Word[];
};

const meant = (asked: Asked): Known | null => {
  const { scene, knowns, pronouns, issuers, sentence } = asked;
  const words = trimmed(asked.words);
  const [first] = words;
  if (first === undefined) return null;
  if (words.length === 1) {
    const pronoun = pronouns.get(first.start);
    if (pronoun !== undefined) return pronoun;
  }
  const ofAge = first.lower === scene.cues.naming.article ? asked.aged(words, words.length) : null;
  if (ofAge !== null) return ofAge;
  const mentions = scene.mentions[sentence.index] ?? [];
  const end = headEnd(words, mentions, scene.cues);
  const head = words[end - 1];
  if (head === undefined || isRow(words, end, scene.cues)) return null;
  const named = covering(mentions, head);
  if (named !== null) return named.known;
  const owned = issuers.get(head.start);
  if (owned !== undefined) return owned;
  const beside = besideComma(words, end, mentions, scene.cues);
  if (beside !== null) return beside.known;
  return describedBy(scene, knowns, sentence, words.slice(0, end), head);
};

const trimmed = (words: readonly Word[]): readonly Word[] => {
  let from = 0;
  let to = words.length;
  while (from < to && words[from]?.kind === "mark") from += 1;
  while (to > from && words[to - 1]?.kind === "mark") to -= 1;
  return words.slice(from, to);
};

const covering = (mentions: readonly Mention[], word: Word): Mention | null =>
  mentions.findLast(({ span }) => span.start <= word.start && word.start < span.end) ?? null;

/** The head of a phrase stands before its first preposition, relative, comma or "and". */
const headEnd = (words: readonly Word[], mentions: readonly Mention[], { grammar, naming }: Cues): number => {
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || covering(mentions, word) !== null) continue;
    const { lower } = word;
    if (word.kind === "mark" && word.text === "." && words[at - 1]?.end === word.start && at + 1 < words.length)
      continue;
    if (
      word.kind === "mark" ||
      grammar.prepositions.has(lower) ||
      grammar.coordinators.has(lower) ||
      naming.personRelatives.has(lower) ||
      naming.thingRelatives.has(lower) ||
      lower === grammar.joints.that ||
      naming.alternatives.has(lower)
    )
      return at;
  }
  return words.length;
};

/** "Israel and the US", "Quist, the mayor, and Bek": two, so neither. */
const isRow = (words: readonly Word[], end: number, { grammar, naming }: Cues): boolean => {
  const next = words[end]?.lower ?? "";
  if (next === ",") return words.slice(end).some(({ lower }) => lower === grammar.joints.and);
  return next === grammar.joints.and || next === grammar.joints.or || naming.alternatives.has(next);
};

/** "the union's leader, Ines Kraal". */
const besideComma = (
  words: readonly Word[],
  end: number,
  mentions: readonly Mention[],
  { naming }: Cues,
): Mention | null => {
  const head = words[end - 1]?.lower ?? "";
  if (!naming.titleHeads.has(head) && !naming.personNouns.has(head)) return null;
  for (let at = words.length - 1; at > end; at--) {
    const word = words[at];
    if (word?.text !== ",") continue;
    const next = words[at + 1];
    const last = words.at(-1);
    const mention =
      (next === undefined ? null : covering(mentions, next)) ?? (last === undefined ? null : covering(mentions, last));
    return mention !== null && mention.known.figure.kind === "person" ? mention : null;
  }
  const comma = words[end];
  const next = words[end + 1];
  const mention = comma?.text === "," && next !== undefined ? covering(mentions, next) : null;
  return mention !== null && mention.known.figure.kind === "person" ? mention : null;
};
