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
  const patterns = [behindContent, aheadOfContent, aheadOfQuotation, inThePast, itIsSaid, byPreposition, bareSource];
  const found = patterns.flatMap((pattern) => pattern(inner) ?? []);
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
  const particle = telling.parted
    .get(lower)
    ?.find((part) => words.slice(at + 1).some((word, n) => word.lower === part && !quoted[at + 1 + n]));
  if (particle !== undefined) return { at, particle };
  return telling.verbs.has(lower) ? { at, particle: null } : null;
};

/** `„…“, sagte X am Abend.` and `Es sei zu spät, teilte X mit.` */
const behindContent = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const at = words.findIndex((word, index) => {
    const before = words[index - 1];
    if (index < 3 || !(verbAt(scene, index) || (quoted[index - 1] && telling.introducing.has(word.lower))))
      return false;
    return (
      before?.text === "," ||
      (quoted[index - 1] === true && /^[“”"«]$/u.test(before?.text ?? "")) ||
      (word.kind === "word" && before?.text === "–")
    );
  });
  const verb = at < 0 ? null : (verbAt(scene, at) ?? { at, particle: null });
  const phrase = verb && subjectAt(scene, at + 1);
  if (!verb || !phrase || !isWhole(scene, at)) return null;
  const end = pastBrackets(words, phrase.to);
  const heard = pastHearer(scene, phrase, end);
  const rest = words.slice(heard);
  if (heard === end && !phrase.pronoun && opensPhrase(rest[0], telling)) return null;
  const isLast = !rest.some(({ text }, n) => /^[,;:–]$/u.test(text) || quoted[heard + n]);
  const particle = verb.particle === null || rest.some(({ lower }) => lower === verb.particle);
  const isNegated = rest.some(({ lower }) => telling.negations.has(lower) || telling.breaks.has(lower));
  if (!isLast || !particle || isNegated) return null;
  const to = words[at - 1]?.text === "," ? at - 1 : at;
  return { phrase, cue: { from: at, to: at + 1 }, content: [{ from: 0, to }] };
};

/** A phrase that may be a subject: "dem Rat" is not. */
const subjectAt = ({ words, telling }: Scene, at: number): Phrase | null =>
  telling.oblique.has(words[at]?.lower ?? "") ? null : sourceAt(words, at, telling);

/** "sagte Tarek Mansour dem Sender Radio Nord", "sagte er der „Rundschau“": past the hearer, if the subject cannot be one. */
const pastHearer = ({ words, telling }: Scene, { pronoun, from, to }: Phrase, end: number): number => {
  const isNamed = words.slice(from, to).filter(({ text }) => /^\p{Lu}/u.test(text)).length > 1;
  const isDative = telling.oblique.has(words[end]?.lower ?? "");
  if (!(isNamed && isDative) && !(pronoun && telling.determiners.has(words[end]?.lower ?? ""))) return end;
  const hearer = sourceAt(words, end, telling);
  return hearer ? hearer.to : end;
};

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

/** `X wies die Kritik zurück: „…“` */
const aheadOfQuotation = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const phrase = subjectAt(scene, 0);
  if (!phrase) return null;
  const at = pastBrackets(words, pastComma(words, phrase.to));
  const speaks = telling.introducing.has(words[at]?.lower ?? "") || verbAt(scene, at) !== null;
  if (!speaks || aheadOfContent(scene)) return null;
  const mark = words.findIndex(({ text }, index) => index > at && text === ":" && !quoted[index]);
  const isPlain = !words.slice(at, mark).some(({ text }) => text === "," || text === ";");
  if (mark < 0 || !isPlain || !quoted[mark + 1] || quoted.slice(at, mark).some(Boolean)) return null;
  const close = quoted.findIndex((isQuoted, index) => index > mark && !isQuoted);
  const to = close < 0 ? words.length : close;
  return to - mark < 4 ? null : { phrase, cue: { from: at, to: at + 1 }, content: [{ from: mark + 1, to }] };
};

/** `X hatte im Mai erklärt, er habe nichts gefunden.` */
const inThePast = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const phrase = subjectAt(scene, 0);
  const at = phrase ? pastBrackets(words, pastComma(words, phrase.to)) : -1;
  if (!phrase || !telling.helpers.has(words[at]?.lower ?? "")) return null;
  const mark = words.findIndex(({ text }, index) => index > at && /^[,:]$/u.test(text) && !quoted[index]);
  if (mark < 0 || mark - at > mostBetween || !telling.participles.has(words[mark - 1]?.lower ?? "")) return null;
  if (words.slice(at, mark).some(({ lower }) => telling.negations.has(lower))) return null;
  const isLinked = words[mark + 1]?.lower === telling.linker;
  if (!isLinked && words[mark]?.text === "," && !startsClause(scene, mark + 1)) return null;
  const from = mark + (isLinked ? 2 : 1);
  const to = contentEnd(scene, from);
  return to - from < 3 ? null : { phrase, cue: { from: mark - 1, to: mark }, content: [{ from, to }] };
};

/** `Aus Verhandlungskreisen hieß es, …` and `…, hieß es aus dem Ministerium.` Where nothing is named, nobody is told to say it. */
const itIsSaid = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const at = words.findIndex(
    ({ lower }, index) =>
      telling.impersonal.has(lower) && !quoted[index] && telling.subjects.has(words[index + 1]?.lower ?? ""),
  );
  if (at < 0) return null;
  const before = telling.placing.has(words[0]?.lower ?? "") ? sourceAt(words, 1, telling) : null;
  if (before && before.to === at && words[at + 2]?.text === ",") {
    const isLinked = words[at + 3]?.lower === telling.linker;
    const from = at + (isLinked ? 4 : 3);
    const to = contentEnd(scene, from);
    return to - from < 3 ? null : { phrase: before, cue: { from: at, to: at + 1 }, content: [{ from, to }] };
  }
  const behind = telling.placing.has(words[at + 2]?.lower ?? "") ? sourceAt(words, at + 3, telling) : null;
  if (!behind || !isEnd(words[behind.to]) || words[at - 1]?.text !== "," || at < 5) return null;
  return { phrase: behind, cue: { from: at, to: at + 1 }, content: [{ from: 0, to: at - 1 }] };
};

/** "…, Miriam Ostwald, sagte": the comma that closes a name. */
const pastComma = (words: readonly Word[], at: number): number => (words[at]?.text === "," ? at + 1 : at);

/** Behind a comma a clause is told; a relative clause, "um …" and "als …" are not. */
const startsClause = (scene: Scene, at: number): boolean => {
  const { words, quoted, telling } = scene;
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
    telling.subjects.has(first.lower) ||
    isReported(scene, at)
  );
};

/** "alle Auflagen seien eingehalten worden": the mood of the verb tells that somebody says it. */
const isReported = ({ words, quoted, telling }: Scene, at: number): boolean => {
  const comma = words.findIndex(({ text }, index) => index > at && text === ",");
  const end = comma < 0 ? words.length : comma;
  return words.slice(at, end).some(({ lower }, n) => telling.subjunctive.has(lower) && !quoted[at + n]);
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

/** "nach einer Berechnung der …": a report is a source, any other noun behind "nach" a time or a place. */
const prepositionLength = (words: readonly Word[], at: number, telling: Telling): number => {
  const length = phraseLength(words, at, telling.before) || phraseLength(words, at, telling.beforeGenitive);
  if (length > 0 || words[at]?.lower !== "nach" || !telling.determiners.has(words[at + 1]?.lower ?? "")) return length;
  return [2, 3, 4].some((ahead) => telling.reports.has(words[at + ahead]?.lower ?? "")) ? 1 : 0;
};

/** `Das teilte die Polizei mit.`: it is the sentence before that is told. */
export const toldBefore = (scene: Scene): { phrase: Phrase; cue: Told["cue"] } | null => {
  const { words, quoted, telling } = scene;
  const verb = telling.backward.has(words[0]?.lower ?? "") ? verbAt(scene, 1) : null;
  const phrase = verb && subjectAt(scene, 2);
  if (!verb || !phrase || phrase.pronoun) return null;
  const rest = words.slice(phrase.to);
  const isPlain = !rest.some(
    ({ text, lower }, n) => /^[,;:]$/u.test(text) || quoted[phrase.to + n] || telling.negations.has(lower),
  );
  const isClosed = verb.particle === null || rest.some(({ lower }) => lower === verb.particle);
  return isPlain && isClosed ? { phrase, cue: { from: 1, to: 2 } } : null;
};

/** "Laut X …", "… nach Angaben der X …", "X zufolge …". The clause around it is told. */
const byPreposition = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  for (let at = 0; at < words.length; at += 1) {
    if (quoted[at]) continue;
    const length = prepositionLength(words, at, telling);
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
