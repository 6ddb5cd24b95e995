import type { Article, Span } from "#brief/article.ts";
import { meets } from "#brief/span.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import type { Cues } from "#language/cues.ts";
import type { FreeOrder } from "#language/free-order.ts";
import type { Reading } from "#reading/reading.ts";
import { isCapital, type Word, wordsOf } from "#reading/words.ts";
import type { Finding } from "../case.ts";
import { adverbs, comparisons, prepositions, scope } from "./adverbs.ts";
import { laidOut, type Witness } from "./align.ts";
import { amounts, quantities } from "./amounts.ts";
import { carried } from "./carried.ts";
import { cut, isNoun, type Tongue } from "./cut.ts";
import { doers } from "./doers.ts";
import { grounds } from "./grounds.ts";
import { joins, marks } from "./joins.ts";
import type { Check, Laid } from "./laid.ts";
import { polarity, sureness } from "./modality.ts";
import { partsIn } from "./phrases.ts";
import { slots } from "./slots.ts";
import { sourcesIn } from "./sources.ts";
import { isVerbatim } from "./verbatim.ts";
import { voices } from "./voices.ts";

const checks: readonly Check[] = [
  carried,
  marks,
  amounts,
  quantities,
  polarity,
  sureness,
  voices,
  doers,
  slots,
  grounds,
  adverbs,
  scope,
  comparisons,
  prepositions,
  joins,
];

/** Makes what tells where a sentence of ours says more than its quotes, in a language of free word order. */
export const freeOrderIn = (reading: Reading, cues: Cues, order: FreeOrder, locator: Locator) => {
  const { article, sentences } = reading;
  const tongue: Tongue = { cues, order, nouns: nounsIn(reading), small: smallIn(reading) };
  const known = new Map<number, Witness>();
  const witnessAt = (index: number): Witness | null => {
    const sentence = sentences[index];
    if (!sentence) return null;
    const held = known.get(index);
    if (held) return held;
    const parsed = cut(tongue, withoutPlace(sentence.words));
    const parts = Array.from({ length: parsed.segments }, (_, segment) => partsIn(tongue, parsed, segment));
    const made: Witness = { ...parsed, index, passage: sentence.passage, parts };
    known.set(index, made);
    return made;
  };
  const beside = besideIn(tongue, reading);
  return (text: string, quotes: readonly (string | Span)[]): readonly Finding[] => {
    const spans = quotes.flatMap((quote) => {
      if (typeof quote !== "string") return [quote];
      const { span } = locator.locate(quote);
      return span === null ? [] : [span];
    });
    const witnesses = sentences.flatMap(({ passage, index }) =>
      spans.some((span) => meets(span, passage)) ? (witnessAt(index) ?? []) : [],
    );
    if (witnesses.length === 0) return [{ reason: "not-carried", at: null, against: null }];
    const parsed = cut(tongue, wordsOf(text));
    const parts = Array.from({ length: parsed.segments }, (_, segment) => partsIn(tongue, parsed, segment));
    const ours = { ...parsed, parts };
    const sources = sourcesIn(tongue, ours);
    const plain = laidOut(tongue, article, text, ours, sources, witnesses, spans);
    const laid: Laid = {
      ...plain,
      reading,
      sources,
      beside,
      toldIn: ({ passage }) =>
        reading.attributions.filter(({ content }) => content.some((piece) => meets(piece, passage))),
      before: (index) => witnessAt(index - 1),
    };
    if (isVerbatim(laid)) return [];
    return checks.flatMap((check) => check(laid));
  };
};

/** "Köln – …": the place of a report is no part of its first sentence. */
const withoutPlace = (words: readonly Word[]): readonly Word[] => {
  const dash = words.slice(0, 5).findIndex(({ text }) => /^[–—-]$/u.test(text));
  if ((words[dash - 1]?.end ?? 0) === words[dash]?.start) return words;
  return dash > 0 &&
    words.slice(0, dash).every((word) => isCapital(word) || word.kind === "mark" || word.text.length < 4)
    ? words.slice(dash + 1)
    : words;
};

/** Words that stand with a capital where no beginning gives them one. */
const nounsIn = ({ sentences }: Reading): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap((word, at) => (isCapital(word) && words[at - 1]?.kind === "word" ? [word.lower] : [])),
    ),
  );

/** Words that the article writes without one. */
const smallIn = ({ sentences }: Reading): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap((word) => (word.kind === "word" && !isCapital(word) ? [word.lower] : [])),
    ),
  );

/** "Der Verein kritisierte das. „…“, sagte Vorsitzende Mia Rot": who speaks for a body that the sentence before is about. */
const spokesmenIn = (tongue: Tongue, sentences: Reading["sentences"]): string[][] =>
  sentences.flatMap(({ words, index }): string[][] => {
    const { order } = tongue;
    const before = sentences[index - 1]?.words ?? [];
    const opening = before.findIndex((_, at) => isNoun(tongue, before, at));
    if (opening < 0 || opening > 2 || !order.definite.has(before[0]?.lower ?? "")) return [];
    if (words.some(({ lower }) => order.turning.has(lower))) return [];
    const role = words.findIndex(({ lower }, at) => isNoun(tongue, words, at) && order.speakers.test(lower));
    if (role < 0 || !isNoun(tongue, words, role + 1) || !isNoun(tongue, words, role + 2)) return [];
    const isLed =
      words[role - 1] === undefined ||
      order.owning.has(words[role - 1]?.lower ?? "") ||
      order.definite.has(words[role - 1]?.lower ?? "") ||
      order.saying.has(words[role - 1]?.lower ?? "");
    if (!isLed || !order.bodies.test(before[opening]?.lower ?? "")) return [];
    const keys = (from: number, of: typeof words): string[] => {
      const run: string[] = [];
      for (let at = from; isNoun(tongue, of, at); at++) run.push(order.key(of[at]?.lower ?? ""));
      return run;
    };
    return [[...keys(opening, before), ...keys(role, words)]];
  });

/** Which words with a capital stand side by side in the article. */
const besideIn = (tongue: Tongue, { sentences, article }: { sentences: Reading["sentences"]; article: Article }) => {
  const held = new Map<string, Set<string>>();
  for (const { words } of sentences)
    for (let at = 0; at < words.length; at++) {
      if (!isNoun(tongue, words, at)) continue;
      const run: string[] = [];
      for (; at < words.length && isNoun(tongue, words, at); at++) run.push(tongue.order.key(words[at]?.lower ?? ""));
      for (const one of run) held.set(one, new Set([...(held.get(one) ?? []), ...run]));
    }
  for (const run of spokesmenIn(tongue, sentences))
    for (const one of run) held.set(one, new Set([...(held.get(one) ?? []), ...run]));
  const none: ReadonlySet<string> = new Set();
  return article.text === "" ? () => none : (key: string): ReadonlySet<string> => held.get(key) ?? none;
};
