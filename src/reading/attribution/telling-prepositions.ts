import type { Telling } from "#language/telling.ts";
import type { Word } from "#reading/words.ts";
import { isEnd, type Scene, type Told } from "./telling-scene.ts";
import { type Phrase, pastBrackets, sourceAt, sourceBefore } from "./telling-source.ts";

const mostBetween = 12;

const phraseLength = (words: readonly Word[], at: number, list: Telling["before"]): number =>
  list.find((phrase) => phrase.every((part, n) => words[at + n]?.lower === part))?.length ?? 0;

/** "nach einer Berechnung der …": a report is a source, any other noun behind "nach" a time or a place. */
const prepositionLength = (words: readonly Word[], at: number, telling: Telling): number => {
  const length = phraseLength(words, at, telling.before) || phraseLength(words, at, telling.beforeGenitive);
  if (words[at]?.lower === "nach" && telling.accounts.test(words[at + 1]?.text ?? "")) return 1;
  if (length > 0 || words[at]?.lower !== "nach" || !telling.determiners.has(words[at + 1]?.lower ?? "")) return length;
  return [2, 3, 4].some((ahead) => telling.reports.has(words[at + ahead]?.lower ?? "")) ? 1 : 0;
};

/** "Laut X …", "… nach Angaben der X …", "X zufolge …". The clause around it is told. */
export const byPreposition = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  for (let at = 0; at < words.length; at += 1) {
    if (quoted[at]) continue;
    const length = prepositionLength(words, at, telling);
    const phrase = length > 0 ? sourceAt(words, at + length, telling) : null;
    if (phrase && !phrase.pronoun)
      return around(scene, phrase, { from: at, to: at + length }, at, pastBrackets(words, phrase.to));
    if (!telling.behind.has(words[at]?.lower ?? "")) continue;
    const source = sourceEndingAt(scene, at);
    if (source) return around(scene, source, { from: at, to: at + 1 }, source.from, at + 1);
  }
  return null;
};

/** "Verletzt wurde den Angaben zufolge niemand.": the longest phrase with an article that ends before "zufolge", or a clause's whole beginning. */
const sourceEndingAt = ({ words, telling }: Scene, at: number): Phrase | null => {
  const start = words.findLastIndex(({ text }, index) => index < at && text === ",") + 1;
  for (let from = Math.max(start, at - mostInSource); from < at; from += 1) {
    if (from > start && !telling.oblique.has(words[from]?.lower ?? "") && words[from]?.lower !== "der") continue;
    const source = sourceBefore(words, from, at, telling);
    if (source) return source;
  }
  return sourceBefore(words, 0, at, telling);
};

const mostInSource = 9;

/** The pieces of the clause before and behind a phrase. */
const around = (
  { words, quoted }: Scene,
  phrase: Phrase,
  cue: Told["cue"],
  start: number,
  end: number,
): Told | null => {
  const isBreak = ({ text }: Word, index: number): boolean => /^[;:]$/u.test(text) && !quoted[index];
  const low = words.findLastIndex((word, index) => index < start && isBreak(word, index)) + 1;
  const stop = words.findIndex(
    (word, index) => index >= end && (isBreak(word, index) || (index === words.length - 1 && isEnd(word))),
  );
  const high = stop < 0 ? words.length : stop;
  const behind = words[end]?.text === "," ? end + 1 : end;
  const content = [
    { from: low, to: start },
    { from: behind, to: high },
  ].filter(({ from, to }) => to > from);
  const size = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return size < 3 ? null : { phrase, cue, content };
};

/** `„…“, so X.` and `Das Angebot gelte weiter, so X.` */
export const bareSource = ({ words, quoted, telling }: Scene): Told | null => {
  const at = words.findIndex(
    (word, index) => index > 3 && telling.bare.has(word.lower) && !quoted[index] && words[index - 1]?.text === ",",
  );
  const phrase = at < 0 ? null : sourceAt(words, at + 1, telling);
  if (!phrase || phrase.pronoun) return null;
  const end = pastBrackets(words, phrase.to);
  return isEnd(words[end]) ? { phrase, cue: { from: at, to: at + 1 }, content: [{ from: 0, to: at - 1 }] } : null;
};

/** "Wie X mitteilte, …", "…, wie X berichtet.": whose the rest of the sentence is, or who passes on what another tells. */
export const comparing = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const at = words.findIndex(
    (word, index) =>
      word.lower === telling.relaying && !quoted[index] && (index === 0 || words[index - 1]?.text === ","),
  );
  const isEmerging = telling.placing.has(words[at + 1]?.lower ?? "");
  const phrase = at < 0 ? null : sourceAt(words, at + (isEmerging ? 2 : 1), telling);
  if (!phrase || phrase.pronoun) return null;
  const from = pastBrackets(words, phrase.to);
  const mark = words.findIndex((word, index) => index >= from && (word.text === "," || isEnd(word)));
  const end = mark < 0 ? words.length : mark;
  const verb = words[end - 1];
  const tells = isEmerging ? telling.emerging.test(verb?.lower ?? "") : telling.comparing.has(verb?.lower ?? "");
  const isTelling = tells && end > from && end - from <= mostBetween;
  const between = words.slice(from, end);
  if (!isTelling || between.some(({ lower }, n) => telling.negations.has(lower) || quoted[from + n])) return null;
  return around(scene, phrase, { from: end - 1, to: end }, Math.max(0, at - 1), end);
};
