import type { Telling } from "#language/telling.ts";
import type { Word } from "#reading/words.ts";
import { type Phrase, pastBrackets, sourceAt, sourceBefore } from "./telling-source.ts";

/** What one pattern finds in a sentence, in words of it. */
type Told = {
  phrase: Phrase;
  cue: { from: number; to: number };
  /** Words `from` to `to` of the sentence that are told. */
  content: readonly { from: number; to: number }[];
};

type Scene = {
  words: readonly Word[];
  /** Whether a word stands in quotation marks. */
  quoted: readonly boolean[];
  telling: Telling;
};

export type Found = { told: Told; relay: Phrase | null };

/** What the patterns find in a sentence: one telling, or nothing where two of them meet; and who passes it on. */
export const toldIn = (scene: Scene): Found | null => {
  const passing = comparing(scene);
  const inner = passing ? withoutLast(scene, passing) : scene;
  const found = [behindContent, aheadOfContent, byPreposition, bareSource].flatMap((pattern) => pattern(inner) ?? []);
  const [first, second] = found;
  if (second) return null;
  if (first) return { told: first, relay: passing?.phrase ?? null };
  return passing && { told: passing, relay: null };
};

/** "…, wie X berichtet." stands behind whatever is told. */
const withoutLast = (scene: Scene, { phrase, cue }: Told): Scene =>
  phrase.from > 2 && isEnd(scene.words[cue.to]) ? { ...scene, words: scene.words.slice(0, phrase.from - 2) } : scene;

const mostBetween = 7;

const isEnd = (word: Word | undefined): boolean => word === undefined || /^[.!?]$/u.test(word.text);

type Verb = { at: number; particle: string | null };

const verbAt = ({ words, quoted, telling }: Scene, at: number): Verb | null => {
  const lower = words[at]?.lower ?? "";
  if (quoted[at] || !/^\p{Ll}/u.test(words[at]?.text ?? "")) return null;
  const particle = telling.parted.get(lower);
  if (particle !== undefined && words.slice(at + 1).some((word, n) => word.lower === particle && !quoted[at + 1 + n]))
    return { at, particle };
  return telling.verbs.has(lower) ? { at, particle: null } : null;
};

/** `„…“, sagte X am Abend.` and `Es sei zu spät, teilte X mit.` */
const behindContent = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const at = words.findIndex((word, index) => {
    if (!verbAt(scene, index) || index < 3) return false;
    const before = words[index - 1];
    return (
      before?.text === "," ||
      (quoted[index - 1] === true && /^[“”"«]$/u.test(before?.text ?? "")) ||
      (word.kind === "word" && before?.text === "–")
    );
  });
  const verb = verbAt(scene, at);
  const phrase = verb && subjectAt(scene, at + 1);
  if (!verb || !phrase || !isWhole(scene, at)) return null;
  const end = pastBrackets(words, phrase.to);
  const rest = words.slice(end);
  if (!phrase.pronoun && opensPhrase(rest[0], telling)) return null;
  const isLast = !rest.some(({ text }, n) => /^[,;:–]$/u.test(text) || quoted[end + n]);
  const particle = verb.particle === null || rest.some(({ lower }) => lower === verb.particle);
  const isNegated = rest.some(({ lower }) => telling.negations.has(lower) || telling.breaks.has(lower));
  if (!isLast || !particle || isNegated) return null;
  const to = words[at - 1]?.text === "," ? at - 1 : at;
  return { phrase, cue: { from: at, to: at + 1 }, content: [{ from: 0, to }] };
};

/** A phrase that may be a subject: "dem Rat" is not. */
const subjectAt = ({ words, telling }: Scene, at: number): Phrase | null =>
  telling.oblique.has(words[at]?.lower ?? "") ? null : sourceAt(words, at, telling);

/** Behind a subject another noun shows that the first one may be the hearer: "sagte der Zeitung ein Sprecher". */
const opensPhrase = (word: Word | undefined, { determiners }: Telling): boolean =>
  word !== undefined && (determiners.has(word.lower) || /^\p{Lu}/u.test(word.text));

/** What stands before the verb is a clause and not a subject with a relative clause ("Der Mann, der im Auto saß, bestätigte …"). */
const isWhole = ({ words, quoted, telling }: Scene, at: number): boolean => {
  const comma = words.findIndex(({ text }, index) => text === "," && !quoted[index]);
  return comma < 0 || comma >= at - 1 || words.slice(0, comma).some(({ lower }) => telling.subjunctive.has(lower));
};

/** `X sagte, dass …`, `X sagte am Montag: „…“`, `Am Montag sagte X, …` */
const aheadOfContent = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const opening = subjectAt(scene, 0);
  const inverted = opening === null && telling.openers.has(words[0]?.lower ?? "");
  const at = inverted
    ? words.findIndex((word, index) => index > 0 && index < 8 && verbAt(scene, index) !== null && word.kind === "word")
    : pastBrackets(words, pastComma(words, opening?.to ?? -1));
  const verb = at > 0 ? verbAt(scene, at) : null;
  if (!verb || words.slice(0, at).some(({ text }, n) => (text === "," && inverted) || quoted[n])) return null;
  const phrase = inverted ? subjectAt(scene, at + 1) : opening;
  if (!phrase) return null;
  const behind = Math.max(at + 1, pastBrackets(words, phrase.to));
  const mark = words.findIndex(({ text }, index) => index >= behind && /^[,:]$/u.test(text));
  const between = words.slice(behind, mark);
  if (
    mark < 0 ||
    between.length > mostBetween ||
    between.some(({ lower }, n) => telling.negations.has(lower) || quoted[behind + n])
  )
    return null;
  if (verb.particle !== null && !between.some(({ lower }) => lower === verb.particle)) return null;
  if (between.some((_, n) => verbAt(scene, behind + n) !== null)) return null;
  const [hearer] = between;
  if (hearer && /^\p{Lu}/u.test(hearer.text)) return null;
  const isLinked = words[mark + 1]?.lower === telling.linker;
  const hasObject =
    hearer !== undefined && telling.determiners.has(hearer.lower) && !telling.plain.has(words[at]?.lower ?? "");
  if (!isLinked && hasObject && telling.determiners.has(words[mark + 1]?.lower ?? "")) return null;
  const from = mark + (isLinked ? 2 : 1);
  if (!isLinked && words[mark]?.text === "," && !startsClause(scene, mark + 1)) return null;
  const to = contentEnd(scene, from);
  return to - from < 3 ? null : { phrase, cue: { from: at, to: at + 1 }, content: [{ from, to }] };
};

/** "…, Miriam Ostwald, sagte": the comma that closes a name. */
const pastComma = (words: readonly Word[], at: number): number => (words[at]?.text === "," ? at + 1 : at);

/** Behind a comma a clause is told; a relative clause, "um …" and "als …" are not. */
const startsClause = ({ words, quoted, telling }: Scene, at: number): boolean => {
  if (quoted[at]) return true;
  const first = words[at];
  const second = words[at + 1];
  if (!first || telling.breaks.has(first.lower) || first.lower === telling.relaying) return false;
  if (telling.determiners.has(first.lower))
    return /^\p{Lu}/u.test(second?.text ?? "") || /e[nrsm]?$/u.test(second?.lower ?? "");
  return (
    /^\p{Lu}/u.test(first.text) ||
    telling.pronouns.has(first.lower) ||
    telling.openers.has(first.lower) ||
    telling.subjects.has(first.lower)
  );
};

const contentEnd = ({ words, quoted, telling }: Scene, from: number): number => {
  for (let at = from; at < words.length; at += 1) {
    if (quoted[at]) continue;
    if (words[at]?.text === ";") return at;
    const next = words[at + 1]?.lower ?? "";
    if (words[at]?.text === "," && (telling.breaks.has(next) || next === telling.relaying)) return at;
  }
  return isEnd(words.at(-1)) ? words.length - 1 : words.length;
};

const phraseLength = (words: readonly Word[], at: number, list: Telling["before"]): number =>
  list.find((phrase) => phrase.every((part, n) => words[at + n]?.lower === part))?.length ?? 0;

/** "Laut X …", "… nach Angaben der X …", "X zufolge …". The clause around it is told. */
const byPreposition = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  for (let at = 0; at < words.length; at += 1) {
    if (quoted[at]) continue;
    const length = phraseLength(words, at, telling.before) || phraseLength(words, at, telling.beforeGenitive);
    const phrase = length > 0 ? sourceAt(words, at + length, telling) : null;
    if (phrase && !phrase.pronoun)
      return around(scene, phrase, { from: at, to: at + length }, at, pastBrackets(words, phrase.to));
    if (!telling.behind.has(words[at]?.lower ?? "")) continue;
    const start = words.findLastIndex(({ text }, index) => index < at && text === ",") + 1;
    const source = sourceBefore(words, start, at, telling) ?? sourceBefore(words, 0, at, telling);
    if (source) return around(scene, source, { from: at, to: at + 1 }, source.from, at + 1);
  }
  return null;
};

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
const bareSource = ({ words, quoted, telling }: Scene): Told | null => {
  const at = words.findIndex(
    (word, index) => index > 3 && telling.bare.has(word.lower) && !quoted[index] && words[index - 1]?.text === ",",
  );
  const phrase = at < 0 ? null : sourceAt(words, at + 1, telling);
  if (!phrase || phrase.pronoun) return null;
  const end = pastBrackets(words, phrase.to);
  return isEnd(words[end]) ? { phrase, cue: { from: at, to: at + 1 }, content: [{ from: 0, to: at - 1 }] } : null;
};

/** "Wie X mitteilte, …", "…, wie X berichtet.": whose the rest of the sentence is, or who passes on what another tells. */
const comparing = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const at = words.findIndex(
    (word, index) =>
      word.lower === telling.relaying && !quoted[index] && (index === 0 || words[index - 1]?.text === ","),
  );
  const phrase = at < 0 ? null : sourceAt(words, at + 1, telling);
  if (!phrase || phrase.pronoun) return null;
  const from = pastBrackets(words, phrase.to);
  const mark = words.findIndex((word, index) => index >= from && (word.text === "," || isEnd(word)));
  const end = mark < 0 ? words.length : mark;
  const verb = words[end - 1];
  const isTelling = verb !== undefined && end > from && end - from <= mostBetween && telling.comparing.has(verb.lower);
  const between = words.slice(from, end);
  if (!isTelling || between.some(({ lower }, n) => telling.negations.has(lower) || quoted[from + n])) return null;
  return around(scene, phrase, { from: end - 1, to: end }, Math.max(0, at - 1), end);
};
